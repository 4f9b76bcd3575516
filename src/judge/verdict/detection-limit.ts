import type { Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import type { Report } from "../../model/report.ts";
import { finiteOrNull } from "../../stats/interval.ts";
import { quantile } from "../../stats/order-statistics.ts";
import { allowance } from "./allowance.ts";
import { detectable, provenGrowth } from "./proven-growth.ts";

type DetectionLimit = Report["detectionLimit"] & {
  readonly exceptions: NonNullable<Report["detectionLimit"]["exceptions"]>;
};
type Limited = { readonly series: Series; readonly limit: number };

/** Of the size classes, this share has the limit or a lower one; the others are exceptions. */
const TYPICAL = 0.9;

/**
 * The smallest growth per iteration that this run proves nine times of ten, in all series that decide but the exceptions. Bytes:
 * the worst of the series in bytes. Objects: what 90 % of the size classes have; always above the floor from which growth of a
 * class counts. Exceptions are the other classes with their own limit, leaks with their growth, and what a fresh process
 * refuted with the most that it may have grown there; in the order of the series.
 */
export function detectionLimit(series: readonly Series[], budget: Budget): DetectionLimit {
  const deciding = series.filter(({ decides }) => decides);
  const measured = deciding.filter((one) => growthOf(one) === undefined);
  const limits = measured.map((one): Limited => ({ series: one, limit: limitOf(one, budget) }));
  const of = (unit: Series["unit"]) => limits.filter((one) => one.series.unit === unit);
  const [bytes, objects] = [of("bytes"), of("objects")];
  const typical =
    objects.length === 0
      ? Infinity
      : quantile(
          objects.map(({ limit }) => limit),
          TYPICAL,
        );
  const restless = new Map(
    objects.map((one) => [one.series, one.limit] as const).filter(([, limit]) => limit > typical),
  );
  return {
    bytesPerIteration: bytes.length === 0 ? null : finiteOrNull(Math.max(...bytes.map(({ limit }) => limit))),
    objectsPerIteration: finiteOrNull(typical),
    exceptions: deciding.flatMap((one) => {
      const limit = growthOf(one) ?? restless.get(one);
      const { arm, workload, metric, key } = one;
      return limit === undefined ? [] : [{ arm, workload, metric, key, perIteration: finiteOrNull(limit) }];
    }),
  };
}

/** Of a leak, and of what a fresh process refuted: the growth that it has, or may have. */
function growthOf({ verdict, perIteration, confirmation }: Series): number | undefined {
  if (verdict === "leak") return perIteration.value;
  return confirmation?.answer === "refuted" ? confirmation.perTurn.high : undefined;
}

/**
 * Growth in bytes is shown as such however far below the budget it is. A class must be at its floor as well, with its 95 % interval: as far
 * above it as it would have to be above 0.
 */
function limitOf(series: Series, budget: Budget): number {
  const part = series.verdict === "plateau" ? "secondHalf" : "perIteration";
  const limit = provenGrowth(series, part);
  if (series.unit === "bytes") return limit;
  return Math.max(limit, allowance(series, budget).leakFrom + detectable(series[part]));
}
