import type { Confirmation, Series } from "../../model/growth.ts";
import type { Report, SeriesReport } from "../../model/report.ts";
import { noWork, sentUnits, unitsPerIteration, workOf } from "../../model/work.ts";
import { dividedBy } from "../../stats/interval.ts";
import { roundInterval, roundNumber } from "../rounded.ts";

type WorkloadReport = Report["workloads"][number];

const METRICS: readonly SeriesReport["metric"][] = [
  "owned-heap",
  "large-objects",
  "size-class",
  "goroutines",
  "leaked-goroutines",
  "counter",
  "heap-alloc",
  "rss",
  "descriptors",
];
/** Shown although they never decide; other series that do not decide say nothing that a reader could use. */
const SHOWN: readonly SeriesReport["metric"][] = ["owned-heap", "large-objects", "heap-alloc", "rss", "descriptors"];

/** Series as the report has them, those that decide and the sizes that people know, sorted by workload, metric and key. */
export function seriesReports(
  series: readonly Series[],
  workloads: readonly WorkloadReport[],
): readonly SeriesReport[] {
  const place = ({ arm, workload }: Series): number =>
    workloads.findIndex((candidate) => candidate.arm === arm && candidate.name === workload);
  return series
    .filter(({ decides, metric }) => decides || SHOWN.includes(metric))
    .toSorted(
      (a, b) =>
        place(a) - place(b) ||
        METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric) ||
        Number(a.key) - Number(b.key) ||
        byCodeUnits(a.key, b.key),
    )
    .map((growth) => seriesReport(growth, workloads[place(growth)]));
}

/** Not by locale: the order must be the same on every machine. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function seriesReport(series: Series, workload: WorkloadReport | undefined): SeriesReport {
  const { arm, workload: name, metric, key, decides, verdict, unit, known } = series;
  const { perIteration, points } = series.whole ?? series;
  const sent = workload ? workOf(workload) : noWork();
  return {
    arm,
    workload: name,
    metric,
    key,
    decides,
    verdict,
    perIteration: { ...roundInterval(perIteration), unit },
    perUnit: sentUnits.flatMap((unit) => {
      const count = unitsPerIteration(unit, sent);
      return count > 0 ? [{ unit, ...roundInterval(dividedBy(perIteration, count)) }] : [];
    }),
    pValue: roundNumber(series.pValue) ?? 1,
    ...(known === undefined
      ? {}
      : { besideKnown: { leaks: [...known], perIteration: { ...roundInterval(series.perIteration), unit } } }),
    ...(series.confirmation === undefined ? {} : { confirmation: confirmationReport(series.confirmation) }),
    points: points.map(({ x, y }) => [x, roundNumber(y) ?? 0] as const),
  };
}

function confirmationReport(confirmation: Confirmation): SeriesReport["confirmation"] {
  const { answer, ablation, perTurn, turns, notBy } = confirmation;
  return { answer, ablation, perTurn: roundInterval(perTurn), turns, ...(notBy === undefined ? {} : { notBy }) };
}
