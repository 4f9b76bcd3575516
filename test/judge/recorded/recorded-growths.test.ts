import { describe, expect, test } from "vitest";
import { measuredPhases } from "../../../src/judge/recorded/measured-phases.ts";
import { recordedGrowths } from "../../../src/judge/recorded/recorded-growths.ts";
import { twoArmPlan } from "../../support/made-recording.ts";
import { schedule } from "../../support/recorded.ts";
import { addLine, hover, span } from "../cause/sample-phase.ts";
import { sampleWorkload } from "../growth/sample-snapshot.ts";
import { growing, live } from "../known/sample-profiles.ts";
import { oneArm, type RecordedPhase, recordingOf } from "./sample-recording.ts";

const many = [live(span, 416, growing(11, { profiles: 17 }))];
/** Of these alone nobody can tell that they grow. */
const few = [live(span, 416, growing(0.2, { profiles: 17 })), live(hover, 416, growing(3, { profiles: 17 }))];
const dosed: RecordedPhase = { sites: many, purpose: "confirm", part: "dose", phase: "everyday/all" };
const names = ["everyday", "save"];
const both = oneArm({ workloads: names.map((name) => sampleWorkload(name, "repeat")) });
const of = (phases: readonly RecordedPhase[], own = both) => {
  const { recording, reads } = recordingOf(phases, { own });
  const measured = measuredPhases(recording).filter(({ snapshots }) => snapshots.length > 0);
  const growths = recordedGrowths(recording, measured);
  const ids = (one: (typeof growths.phases)[number] | (typeof growths.pieces)[number] | undefined) =>
    one?.known?.known.map(({ leak }) => leak.id);
  return { ...growths, ids, reads };
};

describe("a leak that one phase shows is taken off all of its arm's", () => {
  test("phases", () => {
    const { phases, ids } = of([{ sites: many }, { sites: few, phase: "save" }]);
    expect(phases.map(({ workload }) => workload)).toEqual(names);
    expect(phases.map(ids)).toEqual([["CL-D"], ["CL-D"]]);
    expect(of([{ sites: few, phase: "save" }]).phases.map(ids)).toEqual([undefined]);
  });

  test("and of its doses", () => {
    const { phases, pieces, ids } = of([{ sites: few }, dosed]);
    expect(phases.map(ids)).toEqual([["CL-D"]]);
    expect(pieces.map(ids)).toEqual([["CL-D"]]);
    expect(pieces).toMatchObject([{ arm: "gopls", workload: "everyday", ablation: "all" }]);
  });

  test("not of another arm's", () => {
    const two = twoArmPlan();
    const { phases, ids } = of(
      [
        { sites: many, arm: "baseline" },
        { sites: few, arm: "candidate" },
      ],
      two,
    );
    expect(phases.map((phase) => [phase.arm, ids(phase)])).toEqual([
      ["baseline", ["CL-D"]],
      ["candidate", undefined],
    ]);
  });

  test("only where the phase has what it grows with", () => {
    const { phases, ids } = of([
      { sites: [live(addLine, 8192, growing(1, { profiles: 17 }))] },
      { sites: many, phase: "save", sent: { requests: 3 } },
    ]);
    expect(phases.map(ids)).toEqual([["CL-B", "CL-D"], ["CL-D"]]);
  });
});

test("each profile is decoded once at the most, and none of a phase in which nothing grows", () => {
  const { reads } = of([
    { sites: many },
    { sites: [live(hover, 64, growing(0, { from: 9, profiles: 17 }))], phase: "save" },
  ]);
  expect([...reads.values()].every((times) => times === 1)).toBe(true);
  expect([...reads.keys()].every((path) => path.includes("-everyday-"))).toBe(true);
  expect(reads.size).toBe(11);
});

test("a profile that was thrown away is passed over", () => {
  const { recording } = recordingOf([{ sites: many }]);
  const paths = [...(recording.profiles ?? [])];
  const ends = { ...recording, profiles: new Set([paths[0] ?? "", paths.at(-1) ?? ""]) };
  const { phases } = recordedGrowths(ends, measuredPhases(ends));
  expect(phases[0]?.known?.tracks.iterations).toEqual([0, 160]);
});

test("a phase is measured at the level of the look at which it ended, a dose at the whole", () => {
  const looks = [
    { cycles: 10, share: 0.2 },
    { cycles: 16, share: 0.8 },
  ];
  const { phases, pieces } = of([{ sites: few.map((one) => ({ ...one, live: one.live.slice(0, 11) })) }, dosed], {
    ...both,
    schedule: schedule({ looks }),
  });
  expect(phases[0]?.whole[0]?.perIteration.confidence).toBeCloseTo(0.99, 9);
  expect(pieces[0]?.whole[0]?.perIteration.confidence).toBeCloseTo(0.95, 9);
});

test("the growth of a dose is of its piece", () => {
  expect(of([dosed]).pieces[0]?.whole.every(({ workload }) => workload === "everyday/all")).toBe(true);
});

test("a suspect's dose is measured after its warm-up, one that looks for others from its start, until it went on", () => {
  const slopeOf = (purpose: "dose" | "confirm", readings: number) => {
    const filling = live(hover, 64, [0, 4, 8, 12, 16, ...Array<number>(readings - 5).fill(16)]);
    const known = live(span, 416, growing(11, { profiles: readings }));
    const { pieces } = of([{ ...dosed, sites: [known, filling], purpose }]);
    const series = pieces[0]?.whole.find(({ metric, key }) => metric === "size-class" && key === "64");
    return series?.perIteration.high ?? Number.NaN;
  };
  expect(slopeOf("confirm", 12)).toBe(0);
  expect(slopeOf("dose", 12)).toBeGreaterThan(0);
  expect(slopeOf("dose", 18)).toBe(0);
});
