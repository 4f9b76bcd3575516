import { expect, test } from "vitest";
import type { JudgeWarning } from "../../../src/model/judge-warning.ts";
import { warningSentence } from "../../../src/report/words/warning-sentence.ts";
import { header } from "../sample-parts.ts";

const phase = { workload: "everyday", arm: "gopls" } as const;
const cut = {
  code: "cut-off",
  ended: undefined,
  phases: [{ ...phase, cycles: 7 }],
  plannedCycles: 16,
  missing: 0,
} as const;
const two = { arms: [...header.plan.arms, ...header.plan.arms] };

test.each<[JudgeWarning, Pick<typeof header.plan, "arms">, string]>([
  [
    cut,
    header.plan,
    "The run was cut off before it ended; judged is what it had measured: cycles of everyday 7 of 16.",
  ],
  [
    { ...cut, ended: "out-of-time", missing: 2 },
    two,
    "The run ran out of time (--max-minutes); judged is what it had measured: cycles of everyday of gopls 7 of 16; 2 workload(s) were not measured at all.",
  ],
  [
    { code: "unstable-readings", ...phase, unstable: 5, readings: 17 },
    header.plan,
    "In everyday of gopls the heap did not come to rest before 5 of 17 readings; intervals are wider for it.",
  ],
  [
    { code: "bounded-cache-above-cap", ...phase, heldBytes: 151 * 1024 * 1024, capBytes: 144 * 1024 * 1024 },
    header.plan,
    "In everyday of gopls caches that should be bounded hold 151.0 MiB, more than their cap explains; what is above 144.0 MiB counts as gopls' own.",
  ],
  [
    { code: "few-profiles", ...phase, profiles: 4, needed: 9 },
    header.plan,
    "In everyday of gopls there are 4 heap profile(s); a leak of the owned heap can be proven from 9 on.",
  ],
])("%j", (warning, plan, sentence) => {
  expect(warningSentence(warning, plan)).toBe(sentence);
});
