import type { Recording } from "../../src/model/recording.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { callPhases } from "./call-phases.ts";
import type { MeasuredPhase } from "./measured-phases.ts";
import type { Call, Rule } from "./rule.ts";

/** Leaks look like integers: whatever was done N times left k · N objects behind. */
export const exactMultiples: Rule = {
  name: "exact multiples of N",
  about:
    "The live count of a size class grows by exactly k per iteration, or exactly k per request, from the start of a phase to its middle and to its end, k = 1, 2, …, and by no less than 1 per iteration.",
  comparesArms: false,
  call: (recording: Recording) => callPhases(recording, callPhase),
};

function callPhase({ snapshots }: MeasuredPhase): Call {
  const [first, middle, last] = [snapshots[0], snapshots[Math.floor(snapshots.length / 2)], snapshots.at(-1)];
  if (!first || !middle || !last || snapshots.length < 3)
    return { calls: "not measured", why: `${snapshots.length} readings` };
  const found = last.memory.sizeClasses.flatMap(([bytes]) => {
    const unit = exactUnit(since(first, middle, bytes), since(first, last, bytes));
    return unit ? [`${unit.each} × ${bytes} B per ${unit.name}`] : [];
  });
  return found.length > 0 ? { calls: "fail", why: found.join(", ") } : { calls: "pass", why: "no class" };
}

interface Change {
  readonly objects: number;
  readonly iteration: number;
  readonly request: number;
}

/** What was done between two snapshots, and how many more objects of a class are live. */
function since(from: Snapshot, to: Snapshot, bytes: number): Change {
  const live = ({ memory }: Snapshot) => memory.sizeClasses.find(([size]) => size === bytes)?.[1] ?? 0;
  return {
    objects: live(to) - live(from),
    iteration: to.iterations - from.iterations,
    request: to.sent.requests - from.sent.requests,
  };
}

function exactUnit(half: Change, whole: Change): { readonly name: string; readonly each: number } | undefined {
  if (whole.iteration <= 0 || whole.objects < whole.iteration) return undefined;
  return (["request", "iteration"] as const)
    .map((name) => ({ name, each: whole.objects / whole[name] }))
    .find(({ name, each }) => Number.isInteger(each) && half.objects === each * half[name]);
}
