import type { Recording } from "../../src/model/recording.ts";
import { callPhases } from "./call-phases.ts";
import type { MeasuredPhase } from "./measured-phases.ts";
import type { Call, Rule } from "./rule.ts";

const SHARE = 0.1;

/** Two readings and a percentage. */
export const lastAboveFirst: Rule = {
  name: "last − first > 10 %",
  about: "HeapAlloc of the last reading of any phase is more than 10 % above its first.",
  comparesArms: false,
  call: (recording: Recording) => callPhases(recording, callPhase),
};

function callPhase({ snapshots }: MeasuredPhase): Call {
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  if (!first || !last || first === last) return { calls: "not measured", why: `${snapshots.length} readings` };
  const rise = last.memory.heapAlloc / first.memory.heapAlloc - 1;
  const text = `${rise < 0 ? "−" : "+"}${Math.abs(rise * 100).toFixed(1)} %`;
  return { calls: rise > SHARE ? "fail" : "pass", why: text };
}
