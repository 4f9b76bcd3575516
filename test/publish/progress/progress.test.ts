import { expect, test } from "vitest";
import type { Progress } from "../../../src/model/world.ts";
import { cycleLine, shareLine } from "../../../src/publish/progress/cycle-line.ts";
import { plainProgress } from "../../../src/publish/progress/plain-progress.ts";

function cycle(number: number): Extract<Progress, { kind: "cycle" }> {
  return {
    kind: "cycle",
    stage: "everyday",
    cycle: number,
    cycles: 12,
    objectsPerIteration: 138.94,
    bytesPerIteration: undefined,
    leftMs: 11_200,
  };
}

test.each([
  [cycle(3), "everyday  cycle 3/12  +138.9 objects per iteration so far  ~12 s left"],
  [
    { ...cycle(3), bytesPerIteration: -2048, leftMs: 130_000 },
    "everyday  cycle 3/12  +138.9 objects, −2.0 KiB per iteration so far  ~2 min left",
  ],
  [{ ...cycle(12), objectsPerIteration: undefined, leftMs: 0 }, "everyday  cycle 12/12"],
])("a cycle's line", (progress, line) => {
  expect(cycleLine(progress)).toBe(line);
});

test("where there is no terminal: stages, warnings, each fifth cycle and the last", () => {
  const lines: string[] = [];
  const { show, close } = plainProgress({ write: (text: string) => lines.push(text) });
  show({ kind: "stage", stage: "load", text: "loading the workspace" });
  show({ kind: "done", stage: "load", text: "loaded 11 packages in 3.9 s" });
  show({ kind: "warning", warning: { code: "type-errors", message: "gopls reports\ncompile errors." } });
  for (let i = 1; i <= 12; i++) show(cycle(i));
  close();
  expect(lines.slice(0, 3)).toEqual([
    "load: loading the workspace\n",
    "load: loaded 11 packages in 3.9 s\n",
    "warning: gopls reports compile errors.\n",
  ]);
  expect(lines.slice(3).map((line) => /cycle \d+/.exec(line)?.[0])).toEqual(["cycle 5", "cycle 10", "cycle 12"]);
});

test.each([
  [{ stage: "soak", done: 0, of: 90, unit: "s" }, "soak  [....................]  0 of 90 s"],
  [{ stage: "soak", done: 42, of: 90, unit: "s" }, "soak  [#########...........]  42 of 90 s"],
  [{ stage: "soak", done: 100, of: 90, unit: "s" }, "soak  [####################]  100 s, 90 were planned"],
  [{ stage: "confirm", done: 3, of: 15, unit: "pieces" }, "confirm  [####................]  3 of 15 pieces"],
])("the line of a stage without cycles", (share, line) => {
  expect(shareLine({ kind: "share", ...share })).toBe(line);
});

test("where there is no terminal a stage without cycles has two lines on its way", () => {
  const lines: string[] = [];
  const { show } = plainProgress({ write: (text: string) => lines.push(text) });
  const soak = () => {
    show({ kind: "stage", stage: "soak", text: "soaking" });
    for (let done = 0; done <= 95; done++) show({ kind: "share", stage: "soak", done, of: 90, unit: "s" });
    show({ kind: "done", stage: "soak", text: "soaked" });
  };
  soak();
  soak();
  const once = ["soaking", "30 of 90 s", "60 of 90 s", "soaked"];
  expect(lines.map((line) => /soak(?:ing|ed)|\d+ of 90 s/.exec(line)?.[0])).toEqual([...once, ...once]);
});
