import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { labelledRuns } from "../../bench/rules/labelled-runs.ts";
import { ourVerdict } from "../../bench/rules/our-verdict.ts";
import { isNamed, isRight } from "../../bench/rules/score.ts";

const { runs, faults } = labelledRuns([fileURLToPath(new URL("../fixtures/leakbench", import.meta.url))]);

test("the runs of LeakBench that are kept here can be read", () => {
  expect(faults).toEqual([]);
  expect(new Set(runs.map(({ label }) => label.label))).toEqual(new Set(["leak", "no leak", "known only"]));
});

test.each(runs.map((run) => ({ ...run, name: run.label.name })))(
  "$name is called as its label says",
  ({ label, read }) => {
    const call = ourVerdict.call(read(), () => undefined);
    expect(isRight({ label, call }), call.why).toBe(true);
    if (label.names !== undefined) expect(isNamed({ label, call }), call.named?.join()).toBe(true);
  },
);
