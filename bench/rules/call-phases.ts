import type { Recording } from "../../src/model/recording.ts";
import { type MeasuredPhase, measuredPhases } from "./measured-phases.ts";
import type { Call } from "./rule.ts";

/**
 * A run's call out of its phases': one leak is a leak; otherwise a phase that can't be told leaves the run so, for no
 * data is never an all-clear.
 */
export function callPhases(recording: Recording, callPhase: (phase: MeasuredPhase) => Call): Call {
  const phases = measuredPhases(recording);
  const several = recording.header.plan.arms.length > 1;
  const calls = phases.map((phase) => {
    const { calls, why } = callPhase(phase);
    return { calls, why: `${several ? `${phase.arm}, ` : ""}${phase.workload}: ${why}` };
  });
  const order = ["leak", "cannot tell", "no leak"] as const;
  const decided = order.find((one) => calls.some(({ calls }) => calls === one)) ?? "cannot tell";
  const why = calls.filter(({ calls }) => calls === decided).map(({ why }) => why);
  return { calls: decided, why: why.join("; ") || "the plan has no workload" };
}
