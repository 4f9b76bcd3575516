import { expect, test } from "vitest";
import type { Step } from "../../src/model/workload.ts";
import { ablationOf, ablations } from "../../src/plan/ablations.ts";
import { builtInWorkloads } from "../../src/plan/built-in-workloads.ts";

const [everyday, typeUnique] = builtInWorkloads(["everyday", "type-unique"]);
if (!everyday || !typeUnique) throw new Error("no built-in workloads");
const asks = (steps: readonly Step[]) => steps.filter((step) => step.do === "ask").length;

test("everyday is taken to pieces from one method to the whole", () => {
  const pieces = ablations(everyday);
  expect(pieces.map(({ name }) => ablationOf(name).piece).slice(-3)).toEqual(["asks", "edits", "all"]);
  expect(pieces).toHaveLength(15);
  expect(new Set(pieces.map(({ name }) => ablationOf(name).workload))).toEqual(new Set(["everyday"]));
  expect(pieces.map(({ iteration }) => asks(iteration))).toEqual([...Array(12).fill(1), 12, 0, 12]);
});

test("a method alone is asked on files that stay open, and every cycle ends on the same file", () => {
  const [hover] = ablations(everyday);
  expect(hover).toMatchObject({
    name: "everyday/textDocument/hover",
    setup: [{ do: "open", file: "in-turn" }, { do: "settle" }],
  });
  expect(hover?.iteration).toEqual([{ do: "ask", file: "in-turn", method: "textDocument/hover" }]);
  for (const { iterationsPerCycle } of ablations(everyday))
    expect(iterationsPerCycle % everyday.iterationsPerCycle).toBe(0);
});

test("a workload without requests has only itself", () => {
  expect(ablations(typeUnique).map(({ name }) => name)).toEqual(["type-unique/all"]);
  expect(ablations(typeUnique)[0]?.setup).toEqual(typeUnique.setup);
});
