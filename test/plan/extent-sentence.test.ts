import { expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { extentSentence } from "../../src/plan/extent-sentence.ts";
import { plan, schedule } from "../support/recorded.ts";

const [arm] = plan().arms as [Plan["arms"][number]];
const [workload] = plan().workloads as [Plan["workloads"][number]];
const looks = [10, 16, 40].map((cycles) => ({ cycles, share: 0.2 }));

test.each<[Partial<Plan>, string]>([
  [
    { schedule: schedule({ looks, confirmDose: 8, maxMs: 1_200_000 }) },
    "1 session, with 90 s of soak, then 10 to 40 cycles of everyday. Confirming suspects may add 1 session. In all 2 min or more, and 20 min at most (--max-minutes).",
  ],
  [
    {
      arms: [arm, { ...arm, name: "candidate" }],
      baseline: "gopls",
      workloads: [workload, { ...workload, name: "save", session: "own" }],
      schedule: schedule({ looks, confirmDose: 8, repetitions: 3, maxMs: 2_400_000 }),
    },
    "4 sessions of gopls and candidate, with 90 s of soak, then 10 to 40 cycles of everyday and save. Confirming suspects may add 4 sessions and comparing the heap after the soak up to 4 sessions. In all 6 min or more, and 40 min at most (--max-minutes).",
  ],
  [
    { schedule: schedule({ soakMs: 5_000, cycles: 5, maxMs: 60_000 }) },
    "1 session, with 5 s of soak, then 5 cycles of everyday. In all 1 min or more, and 1 min at most (--max-minutes).",
  ],
])("what a plan takes", (over, sentence) => {
  expect(extentSentence(plan(over))).toBe(sentence);
});
