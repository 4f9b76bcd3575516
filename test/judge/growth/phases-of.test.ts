import { describe, expect, test } from "vitest";
import { phasesOf } from "../../../src/judge/growth/phases-of.ts";
import { noWork } from "../../../src/model/work.ts";
import { sampleSnapshot, sampleWorkload } from "./sample-snapshot.ts";

const workloads = [sampleWorkload("everyday", "repeat"), sampleWorkload("type-unique", "unique")];

describe("the byte budget of an iteration is had", () => {
  const budgets = (newTexts: number, over = {}, iterations = 40) => {
    const sent = { ...noWork(), edits: 999, newTexts };
    const snapshots = [sampleSnapshot(4, { sent, iterations }), sampleSnapshot(0)];
    return phasesOf(snapshots, [{ ...sampleWorkload("everyday", "unique"), ...over }]).map((phase) => phase.budgets);
  };

  test.each([
    [0, 1],
    [20, 1],
    [40, 1],
    [160, 4],
    [480, 12],
    [478, 12],
  ])("with %i new texts in 40 iterations, %i times", (newTexts, times) => {
    expect(budgets(newTexts)).toEqual([times]);
  });

  test("once, as long as there is nothing but a baseline", () => {
    expect(budgets(50, {}, 0)).toEqual([1]);
  });

  test("16 times at a stop of a tour, whatever it types", () => {
    expect(budgets(480, { tour: { of: "packages", ms: 700 } })).toEqual([16]);
  });
});

test("a phase repeats where its text does, and a tour never does", () => {
  const tour = { ...sampleWorkload("tour", "repeat"), tour: { of: "files" as const, ms: 0 } };
  const snapshots = ["everyday", "type-unique", "tour"].map((phase) => sampleSnapshot(0, { phase }));
  const phases = phasesOf(snapshots, [...workloads, tour]);
  expect(phases.map(({ workload, repeats }) => [workload, repeats])).toEqual([
    ["everyday", true],
    ["type-unique", false],
    ["tour", false],
  ]);
});

test("readings are in order, arms are kept apart, and what belongs to no workload is left out", () => {
  const snapshots = [
    sampleSnapshot(2, { session: 2 }),
    sampleSnapshot(1),
    sampleSnapshot(0, { arm: "baseline" }),
    sampleSnapshot(3),
    sampleSnapshot(0, { phase: "control" }),
  ];
  expect(phasesOf(snapshots, workloads).map((phase) => [phase.arm, phase.snapshots.map(({ cycle }) => cycle)])).toEqual(
    [
      ["candidate", [1, 3, 2]],
      ["baseline", [0]],
    ],
  );
});
