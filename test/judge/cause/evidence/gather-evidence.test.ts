import { expect, test } from "vitest";
import { gatherEvidence } from "../../../../src/judge/cause/evidence/gather-evidence.ts";
import { measuredPhases } from "../../../../src/judge/recorded/measured-phases.ts";
import { recordedGrowths } from "../../../../src/judge/recorded/recorded-growths.ts";
import { decide } from "../../../../src/judge/verdict/decide.ts";
import type { Recording } from "../../../../src/model/recording.ts";
import { growing, live } from "../../known/sample-profiles.ts";
import { type RecordedPhase, recordingOf } from "../../recorded/sample-recording.ts";
import { budget, confirmation, hover, span } from "../sample-phase.ts";

const leaking = live(hover, 1024, growing(1, { profiles: 17 }));
const contexts = live(span, 416, growing(11, { profiles: 17 }));
const dosed: RecordedPhase = { sites: [contexts, leaking], purpose: "confirm", part: "dose", phase: "everyday/all" };

function evidenceOf(phases: readonly RecordedPhase[], change: (recording: Recording) => Recording = (same) => same) {
  const { recording: made, reads } = recordingOf(phases);
  const recording = change(made);
  const growths = recordedGrowths(recording, measuredPhases(recording));
  const all = decide(
    growths.phases.flatMap((phase) => phase.beside),
    budget,
  );
  const series = all.map((one) => ({ ...one, confirmation: confirmation("confirmed", "all") }));
  const [phase] = growths.phases;
  if (!phase) throw new Error("nothing was measured");
  const before = [...reads.values()].reduce((sum, times) => sum + times, 0);
  const evidence = gatherEvidence(phase, { series, pieces: growths.pieces, recording });
  return { evidence, decoded: [...reads.values()].reduce((sum, times) => sum + times, 0) - before };
}

test("a phase with a leak has its profiles, what known leaks keep, and what the doses showed", () => {
  const { evidence } = evidenceOf([{ sites: [contexts, leaking] }, dosed]);
  expect(evidence).toMatchObject({
    arm: "gopls",
    workload: "everyday",
    goplsVersion: "v0.24.0",
    lines: 2000,
    sentPerIteration: { requests: 11, edits: 2 },
    stretches: [{ from: 0, to: 160 }],
    known: { known: [{ leak: { id: "CL-D" } }] },
    doses: [{ ablation: "all", stretches: [{ from: 0, to: 160 }], known: { known: [{ leak: { id: "CL-D" } }] } }],
  });
});

test("a dose on which no leak stands has no profiles, and still says what is known", () => {
  const { evidence } = evidenceOf([{ sites: [contexts] }, { ...dosed, sites: [contexts] }]);
  expect(evidence.doses).toMatchObject([{ ablation: "all", stretches: [], known: {} }]);
});

test("nothing is decoded where nothing must be named", () => {
  const quiet = evidenceOf([{ sites: [live(hover, 1024, growing(0, { from: 9, profiles: 17 }))] }]);
  expect(quiet).toMatchObject({ decoded: 0, evidence: { stretches: [], doses: [], known: undefined } });
});

test("the baseline is not named", () => {
  const { evidence, decoded } = evidenceOf([{ sites: [contexts, leaking] }], (recording) => ({
    ...recording,
    header: { ...recording.header, plan: { ...recording.header.plan, baseline: "gopls" } },
  }));
  expect({ decoded, ...evidence }).toMatchObject({ decoded: 0, stretches: [], known: undefined });
});

test("a profile that was thrown away is passed over", () => {
  const { evidence } = evidenceOf([{ sites: [contexts, leaking] }], (recording) => ({
    ...recording,
    profiles: new Set([...(recording.profiles ?? [])].slice(2, -1)),
  }));
  expect(evidence.stretches).toMatchObject([{ from: 20, to: 150 }]);
});
