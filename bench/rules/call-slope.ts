import type { Snapshot } from "../../src/model/snapshot.ts";
import { formatBytes } from "../../src/text/format-bytes.ts";
import { fitLine } from "./fit-line.ts";
import type { MeasuredPhase } from "./measured-phases.ts";
import type { Call } from "./rule.ts";

const LEVEL = 0.05;
/** Fewer leave no residual to test with. */
const MIN_POINTS = 3;

/** Fails a phase in which the least-squares slope of a reading, in bytes, is above 0 with p < 0.05. */
export function callSlope({ snapshots }: MeasuredPhase, read: (snapshot: Snapshot) => number | undefined): Call {
  const points = snapshots.flatMap((snapshot) => {
    const y = read(snapshot);
    return y === undefined ? [] : [{ x: snapshot.cycle, y }];
  });
  if (points.length < MIN_POINTS) return { calls: "not measured", why: `${points.length} readings` };
  const { slope, pValue } = fitLine(points);
  const rises = slope > 0 && pValue < LEVEL;
  const p = pValue < 0.0001 ? "< 0.0001" : `= ${pValue.toPrecision(2)}`;
  return { calls: rises ? "fail" : "pass", why: `${formatBytes(slope)} a cycle, p ${p}` };
}
