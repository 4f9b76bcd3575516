import type { Recording } from "../../src/model/recording.ts";
import { type MeasuredPhase, measuredPhases } from "./measured-phases.ts";
import type { Call } from "./rule.ts";

/**
 * A run's call out of the calls of its phases, of the candidate's where there is a baseline: one failing phase fails the run; otherwise
 * one that is not measured leaves the run so, for no data is never an all-clear.
 */
export function callPhases(recording: Recording, callPhase: (phase: MeasuredPhase) => Call): Call {
  const { baseline } = recording.header.plan;
  const phases = measuredPhases(recording).filter(({ arm }) => arm !== baseline);
  const calls = phases.map((phase) => {
    const { calls, why } = callPhase(phase);
    return { calls, why: `${phase.workload}: ${why}` };
  });
  const order = ["fail", "not measured", "inconclusive", "pass"] as const;
  const decided = order.find((one) => calls.some(({ calls }) => calls === one)) ?? "not measured";
  const why = calls.filter(({ calls }) => calls === decided).map(({ why }) => why);
  return { calls: decided, why: why.join("; ") || "the plan has no workload" };
}
