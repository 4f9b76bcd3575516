import type { Finding, Report, SeriesReport } from "../../model/report.ts";

type Confirmation = NonNullable<SeriesReport["confirmation"]>;

/**
 * What became of a finding in a fresh process: of its series, the size classes it names, its stack or else the owned heap.
 * Of several the first that agrees with what the finding says of itself. Undefined: none of them was tried.
 */
export function confirmationOf(finding: Finding, { series }: Pick<Report, "series">): Confirmation | undefined {
  const tried = series.flatMap(({ arm, workload, metric, key, confirmation }) =>
    confirmation && arm === finding.arm && workload === finding.workload ? [{ metric, key, confirmation }] : [],
  );
  const classes = new Set(finding.sizeClasses.map(({ bytes }) => String(bytes)));
  const isOwn = ({ metric, key }: Pick<SeriesReport, "metric" | "key">): boolean => {
    if (finding.perIteration.unit === "goroutines") return metric === "goroutines" || metric === "leaked-goroutines";
    if (finding.perIteration.unit === "entries") return metric === "counter";
    return classes.size > 0 ? metric === "size-class" && classes.has(key) : metric === "owned-heap";
  };
  const own = tried.filter(isOwn);
  const agrees = (confirmation: Confirmation): boolean =>
    finding.confirmed ? confirmation.answer === "confirmed" : confirmation.answer !== "confirmed";
  return (own.find(({ confirmation }) => agrees(confirmation)) ?? own[0])?.confirmation;
}
