import type { Finding, Report, SeriesReport } from "../../model/report.ts";
import { seriesOf } from "./phases.ts";

type Confirmation = NonNullable<SeriesReport["confirmation"]>;

/**
 * What became of a finding in a fresh process: of its series, the size classes it names, its stack or else the owned heap.
 * Of several the first that agrees with what the finding says of itself. Undefined: none of them was tried.
 */
export function confirmationOf(finding: Finding, report: Pick<Report, "series">): Confirmation | undefined {
  const tried = seriesOf(report, finding).flatMap(({ metric, key, confirmation }) =>
    confirmation ? [{ metric, key, confirmation }] : [],
  );
  const classes = new Set(finding.sizeClasses.map(({ bytes }) => String(bytes)));
  const isMeant = ({ metric, key }: Pick<SeriesReport, "metric" | "key">): boolean => {
    if (finding.perIteration.unit === "goroutines") return metric === "goroutines" || metric === "leaked-goroutines";
    if (finding.perIteration.unit === "entries") return metric === "counter";
    return classes.size > 0 ? metric === "size-class" && classes.has(key) : metric === "owned-heap";
  };
  const meant = tried.filter(isMeant);
  const agrees = (confirmation: Confirmation): boolean =>
    finding.confirmed ? confirmation.answer === "confirmed" : confirmation.answer !== "confirmed";
  return (meant.find(({ confirmation }) => agrees(confirmation)) ?? meant[0])?.confirmation;
}
