import type { Report, SeriesReport } from "../../model/report.ts";
import { comparedArms } from "./arms.ts";

/** Verdicts that are neither a leak, which is a finding, nor nothing, the most worrying first. */
const NOTABLE: readonly SeriesReport["verdict"][] = ["inconclusive", "within-budget", "plateau"];

/** Series that decide and are worth a look although nothing was found in them: undecided, growing a little, levelled off. */
export function notableSeries({ series }: Pick<Report, "series">): readonly SeriesReport[] {
  return series
    .filter(({ decides, verdict }) => decides && NOTABLE.includes(verdict))
    .toSorted((a, b) => NOTABLE.indexOf(a.verdict) - NOTABLE.indexOf(b.verdict) || bytesOf(b) - bytesOf(a));
}

/** Those of the arm that is judged that are undecided, the largest first. */
export function undecidedSeries(report: Pick<Report, "arms" | "series">): readonly SeriesReport[] {
  const { candidate } = comparedArms(report);
  return notableSeries(report).filter(({ verdict, arm }) => verdict === "inconclusive" && arm === candidate?.name);
}

/** The growth of which a series' verdict is: all of it, or what is left beside known leaks. */
export function judgedGrowth({ perIteration, besideKnown }: SeriesReport): SeriesReport["perIteration"] {
  return besideKnown?.perIteration ?? perIteration;
}

/** Growth per iteration in bytes, to compare series with; a goroutine's smallest stack is 2 KiB. */
function bytesOf(series: SeriesReport): number {
  const { metric, key } = series;
  const { value } = judgedGrowth(series);
  const each = metric === "size-class" ? Number(key) : metric.endsWith("goroutines") ? 2048 : 1;
  return Math.abs(value * each);
}
