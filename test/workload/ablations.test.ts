import { expect, test } from "vitest";
import type { Step, Workload } from "../../src/model/workload.ts";
import { ablationOf, ablations } from "../../src/workload/ablations.ts";
import { builtInWorkloads } from "../../src/workload/built-in-workloads.ts";
import { sampleWorkload } from "../judge/growth/sample-snapshot.ts";

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

const ask = (method: string, file: string, over: object = {}): Step => ({ do: "ask", method, file, ...over });
const loop = (iteration: readonly Step[], over: Partial<Workload> = {}): Workload => {
  return { ...sampleWorkload("w", "repeat"), iteration, ...over };
};
const byName = (workload: Workload) =>
  new Map(ablations(workload).map((piece) => [ablationOf(piece.name).piece, piece.iteration]));

test("what is repeated or chosen stays so in a piece, as often, and goes where nothing is left in it", () => {
  const [hover, symbols]: Step[] = [ask("textDocument/hover", "leaf"), ask("workspace/symbol", "leaf")];
  if (!hover || !symbols) throw new Error("no steps");
  const edit: Step = { do: "edit", file: "leaf", text: "repeat" };
  const cancel: Step = { do: "cancel", file: "leaf", method: "textDocument/completion", ms: 5 };
  const choose: Step = { do: "choose", from: [[hover, edit], [symbols]] };
  const pieces = byName(loop([{ do: "repeat", times: 3, steps: [hover, edit, choose] }, cancel]));
  expect([...pieces.keys()]).toEqual([
    ...["textDocument/hover", "workspace/symbol", "textDocument/completion"],
    ...["asks", "edits", "all"],
  ]);
  const repeat = (...steps: readonly Step[]): Step => ({ do: "repeat", times: 3, steps });
  const either = (...from: readonly (readonly Step[])[]): Step => ({ do: "choose", from });
  expect(pieces.get("textDocument/hover")).toEqual([repeat(hover, either([hover], []))]);
  expect(pieces.get("textDocument/completion")?.at(-1)).toEqual(cancel);
  expect(pieces.get("asks")).toEqual([repeat(hover, either([hover], [symbols])), cancel]);
  expect(pieces.get("edits")).toEqual([repeat(edit, either([edit], []))]);
});

test("a repeat of requests alone is not left empty among the edits", () => {
  const edit: Step = { do: "edit", file: "leaf", text: "repeat" };
  const pieces = byName(loop([{ do: "repeat", times: 3, steps: [ask("textDocument/hover", "leaf")] }, edit]));
  expect(pieces.get("edits")).toEqual([edit]);
});

test("a piece opens each file that it is about once, the largest where a request names none", () => {
  const method = "textDocument/hover";
  const [hover] = ablations(loop([ask(method, "leaf"), { do: "ask", method }, ask(method, "leaf")]));
  const files = (steps: readonly Step[] = []) =>
    steps.flatMap((step) => ("file" in step ? [`${step.do} ${step.file}`] : []));
  expect(files(hover?.setup)).toEqual(["open leaf", "open largest"]);
  expect(files(hover?.teardown)).toEqual(["close leaf", "close largest"]);
});

test("a piece of requests keeps what set-up does beside documents, and opens only what it asks about", () => {
  const settings: Step = { do: "change-configuration", settings: { hoverKind: "NoDocumentation" } };
  const made: Step = { do: "create-on-disk", path: "made/go.mod", insert: "module made\n" };
  const back: Step[] = [{ do: "change-configuration", settings: {} }, { do: "restore-on-disk" }];
  const [hover] = ablations(
    loop([ask("textDocument/hover", "leaf")], {
      setup: [settings, { do: "open", file: "in-turn" }, { do: "idle", ms: 1 }, made],
      teardown: [{ do: "close", file: "in-turn" }, ...back],
    }),
  );
  expect(hover?.setup).toEqual([settings, made, { do: "open", file: "leaf" }, { do: "settle" }]);
  expect(hover?.teardown).toEqual([{ do: "close", file: "leaf" }, ...back, { do: "settle" }]);
});

test("a tour has only itself, as none of its stops comes again", () => {
  const tour = loop([ask("textDocument/hover", "next")], { tour: { of: "files", ms: 0 }, iterationsPerCycle: 7 });
  expect(ablations(tour).map(({ name, iteration }) => [name, iteration])).toEqual([["w/all", tour.iteration]]);
});
