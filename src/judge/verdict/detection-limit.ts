import type { Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { finiteOrNull } from "../../stats/interval.ts";
import { quantile } from "../../stats/order-statistics.ts";
import { allowance } from "./allowance.ts";

interface DetectionLimit {
  /** null: no series of this unit, or none that would bound anything. */
  readonly bytesPerIteration: number | null;
  readonly objectsPerIteration: number | null;
}

/** Of the size classes, this share has the limit or a lower one. */
const TYPICAL = 0.9;

/**
 * The smallest growth per iteration that this run could have proven in the series that decide and are no leak. For
 * one series that is the distance from its slope down to the lower end of its 99 % interval, but never less than the
 * upper end of its 95 % interval, so that "no growth above the limit" is true of it as well. Bytes: the worst of
 * the series in bytes. Objects: 90 % of the size classes are no worse; not less than the floor from which growth of a
 * class counts.
 */
export function detectionLimit(series: readonly Series[], budget: Budget): DetectionLimit {
  const limits = (unit: Series["unit"]) =>
    series
      .filter((s) => s.decides && s.verdict !== "leak" && s.unit === unit)
      .map((s) => Math.max(s.strict.value - s.strict.low, s.perIteration.high, floor(s, budget)));
  const [bytes, objects] = [limits("bytes"), limits("objects")];
  return {
    bytesPerIteration: finiteOrNull(Math.max(-Infinity, ...bytes)),
    objectsPerIteration: objects.length === 0 ? null : finiteOrNull(quantile(objects, TYPICAL)),
  };
}

/** Growth in bytes is shown as such however far below the budget it is. */
function floor(series: Series, budget: Budget): number {
  return series.unit === "bytes" ? 0 : allowance(series, budget).leakFrom;
}
