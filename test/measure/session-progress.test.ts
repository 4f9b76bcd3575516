import { expect, test } from "vitest";
import { sessionProgress } from "../../src/measure/session-progress.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Progress } from "../../src/model/world.ts";
import { plan as samplePlan, schedule } from "../support/recorded.ts";
import { testWorld } from "../support/world.ts";

const [arm] = samplePlan().arms as [Plan["arms"][number]];
const [everyday] = samplePlan().workloads as [Plan["workloads"][number]];
const workloads = [everyday, { ...everyday, name: "type-unique" }];

function tell(over: Partial<Plan>, told: readonly Progress[], endsMs = 1e9) {
  const plan = samplePlan({ workloads, schedule: schedule({ controlCycles: 40, soakMs: 90_000 }), ...over });
  const seen: Progress[] = [];
  let nowMs = 0;
  const world = testWorld({ progress: (progress) => void seen.push(progress), elapsed: () => nowMs });
  const session = { arm, purpose: "measure" as const, workloads, suspects: [] };
  const progress = sessionProgress(session, { plan, number: 1, endsMs }, world);
  for (const one of told) {
    progress(one);
    nowMs += 10_000;
  }
  return seen;
}

const cycle: Progress = {
  kind: "cycle",
  stage: "everyday",
  cycle: 5,
  cycles: 10,
  objectsPerIteration: undefined,
  bytesPerIteration: undefined,
  leftMs: 10_000,
};
const began: Progress = { kind: "stage", stage: "everyday", text: "10 cycles" };

test("what is left is what is left of the whole run: other workloads, the control, other sessions", () => {
  expect(tell({}, [began, cycle]).at(-1)).toMatchObject({ leftMs: 10_000 + 20_000 + 12_000 });
  const two = { arms: [arm, { ...arm, name: "candidate" }] };
  expect(tell(two, [began, cycle]).at(-1)).toMatchObject({ leftMs: 42_000 + 90_000 + 2 * 20_000 + 12_000 });
});

test("and no more than --max-minutes leaves", () => {
  expect(tell({}, [began, cycle], 15_000).at(-1)).toMatchObject({ leftMs: 5_000 });
});

test("of several arms each goes by its name", () => {
  const share: Progress = { kind: "share", stage: "soak", done: 1, of: 90, unit: "s" };
  const two = { arms: [arm, { ...arm, name: "candidate" }] };
  expect(tell(two, [began, cycle, share])).toMatchObject([
    { text: "gopls: 10 cycles" },
    { stage: "gopls: everyday" },
    { stage: "gopls: soak" },
  ]);
  expect(tell({}, [began, cycle, share])).toMatchObject([
    { text: "10 cycles" },
    { stage: "everyday" },
    { stage: "soak" },
  ]);
});
