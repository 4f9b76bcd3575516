import type { Recording } from "../../src/model/recording.ts";
import { formatBytes } from "../../src/text/format-bytes.ts";
import { callPhases } from "./call-phases.ts";
import { fitLine } from "./fit-line.ts";
import type { MeasuredPhase } from "./measured-phases.ts";
import type { Call, Rule } from "./rule.ts";

const LEVEL = 0.05;
/** Fewer leave no residual to test with. */
const MIN_POINTS = 3;

/** The first thing that anyone with a heap after garbage collection tries. */
export const heapAllocSlope: Rule = {
  name: "HeapAlloc slope",
  about: "The least-squares slope of HeapAlloc against cycles is above 0 with p < 0.05 (two-sided t) in any phase.",
  call: (recording: Recording) => callPhases(recording, callPhase),
};

function callPhase({ snapshots }: MeasuredPhase): Call {
  if (snapshots.length < MIN_POINTS) return { calls: "cannot tell", why: `${snapshots.length} readings` };
  const { slope, pValue } = fitLine(snapshots.map(({ cycle, memory }) => ({ x: cycle, y: memory.heapAlloc })));
  const rises = slope > 0 && pValue < LEVEL;
  const p = pValue < 0.0001 ? "< 0.0001" : `= ${pValue.toPrecision(2)}`;
  return { calls: rises ? "leak" : "no leak", why: `${formatBytes(slope)} a cycle, p ${p}` };
}
