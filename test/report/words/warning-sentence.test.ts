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
    { code: "holders-unreadable", ...phase, path: "references/a.pb.gz", reason: "it is empty" },
    header.plan,
    "references/a.pb.gz can't be read, so that nobody can tell from it who holds what grows in everyday of gopls: it is empty.",
  ],
  [
    cut,
    header.plan,
    "The run was cut off before it ended. Only what it had measured was judged: 7 of 16 cycles of everyday.",
  ],
  [
    {
      ...cut,
      phases: [
        { ...phase, cycles: 16 },
        { ...phase, cycles: 20, workload: "mine" },
      ],
    },
    header.plan,
    "The run was cut off before it ended. Only what it had measured was judged: 16 of 16 cycles of everyday, 20 cycles (16 were planned) of mine.",
  ],
  [
    { ...cut, code: "out-of-time", ended: "out-of-time", missing: 2 },
    two,
    "The run ran out of time (--max-minutes). Only what it had measured was judged: 7 of 16 cycles of everyday of gopls. 2 workloads were not measured.",
  ],
  [
    { code: "unstable-readings", ...phase, unstable: 5, readings: 17 },
    header.plan,
    "In everyday of gopls, the heap was still moving at 5 of 17 readings. This makes intervals wider.",
  ],
  [
    { code: "bounded-cache-above-cap", ...phase, heldBytes: 151 * 1024 * 1024, capBytes: 144 * 1024 * 1024 },
    header.plan,
    "In everyday of gopls, bounded caches hold 151.0 MiB. What is above their cap of 144.0 MiB counts as gopls' own heap.",
  ],
  [
    { code: "descriptors-grow", ...phase, perIteration: 12 },
    header.plan,
    "In everyday of gopls, open file descriptors grew by 12 per iteration: gopls did not close what it opened. They decide nothing here, but the system limits how many a process may have.",
  ],
  [
    { code: "known-leaks-of-ignored", arm: "gopls", version: "v0.24.0", asked: "v0.23.0" },
    header.plan,
    "--known-leaks-of v0.23.0 does nothing for gopls: its gopls says that it is v0.24.0.",
  ],
  [
    { code: "known-not-seen", arm: "gopls", version: "v0.25.0", leaks: [{ id: "CL-D", title: "it is kept" }] },
    header.plan,
    "Known, not seen here: CL-D (it is kept). This run would have shown it. Does gopls v0.25.0 fix it?",
  ],
  [
    { code: "few-profiles", ...phase, profiles: 4, needed: 9 },
    header.plan,
    "everyday of gopls has 4 heap profiles. To prove a leak of gopls' own heap, 9 are needed.",
  ],
])("%j", (warning, plan, sentence) => {
  expect(warningSentence(warning, plan)).toBe(sentence);
});
