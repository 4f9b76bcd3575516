import { expect, test } from "vitest";
import { dosedPieces } from "../../../src/judge/recorded/dosed-pieces.ts";
import { hover } from "../cause/sample-phase.ts";
import { sampleWorkload } from "../growth/sample-snapshot.ts";
import { growing, live } from "../known/sample-profiles.ts";
import { oneArm, type RecordedPhase, recordingOf } from "./sample-recording.ts";

const ask = { do: "ask" as const, file: "in-turn" as const, method: "textDocument/hover" };
const own = oneArm({ workloads: [{ ...sampleWorkload("everyday", "repeat"), iteration: [ask] }] });
const sites = [live(hover, 64, growing(1, { profiles: 6 }))];
const dose = (phase: string, over: Partial<RecordedPhase> = {}): RecordedPhase => ({
  sites,
  purpose: "confirm",
  part: "dose",
  phase,
  ...over,
});
const of = (...phases: readonly RecordedPhase[]) => dosedPieces(recordingOf(phases, { own }).recording);

test("each piece that was dosed has its workload, its name and its readings", () => {
  const [all, ask, ...more] = of(dose("everyday/all"), dose("everyday/textDocument/hover"));
  expect(more).toEqual([]);
  expect(all).toMatchObject({ arm: "gopls", workload: "everyday", ablation: "all", piece: { name: "everyday/all" } });
  expect(ask).toMatchObject({ workload: "everyday", ablation: "textDocument/hover" });
  expect(all?.snapshots.map(({ cycle }) => cycle)).toEqual([0, 1, 2, 3, 4, 5]);
});

test("a piece that was dosed beside known leaks and again for a suspect is two", () => {
  const [beside, chosen, ...more] = of(dose("everyday/all", { purpose: "dose" }), dose("everyday/all"));
  expect(more).toEqual([]);
  expect([beside, chosen].map((piece) => [piece?.wasChosen, piece?.snapshots.length])).toEqual([
    [false, 6],
    [true, 6],
  ]);
});

test("what ran alone, what was measured, and a piece of no workload are none", () => {
  expect(of(dose("everyday/all", { part: "ablation" }))).toEqual([]);
  expect(of({ sites })).toEqual([]);
  expect(of(dose("save/all"))).toEqual([]);
});

test("a dose that was cut off at its first reading did no turn and is none", () => {
  expect(of(dose("everyday/all", { sites: [live(hover, 64, growing(1, { profiles: 1 }))] }))).toEqual([]);
});
