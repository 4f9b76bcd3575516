import type { Finding, Report } from "../../model/report.ts";
import { candidateFindings } from "../ask/findings.ts";

/** What a bundle is about, in the order in which gopls' maintainers need it. */
export interface ReportedFindings {
  /**
   * Growth that no catalogue explains, or not all of it; what was confirmed in a fresh process first. What the user tolerates is a leak of gopls
   * too.
   */
  readonly news: readonly Finding[];
  /** A larger heap before any work, beside a baseline. */
  readonly footprints: readonly Finding[];
  /** Known leaks of gopls, below their ceilings, also where the baseline did not have them. */
  readonly known: readonly Finding[];
}

/** The findings of a report by what is to be done about them. */
export function reportedFindings(report: Pick<Report, "arms" | "findings">): ReportedFindings {
  const isKnown = ({ kind, known }: Finding) => kind === "known" || (kind === "regression" && known !== undefined);
  const grown = candidateFindings(report, "leak", "regression", "tolerated", "known");
  const news = grown.filter((finding) => !isKnown(finding));
  return {
    news: [...news.filter(({ confirmed }) => confirmed), ...news.filter(({ confirmed }) => !confirmed)],
    footprints: candidateFindings(report, "footprint"),
    known: grown.filter(isKnown),
  };
}

/** The phases that a bundle shows: of new findings; of known leaks where there is nothing else. */
export function reportedPhases(
  report: Pick<Report, "arms" | "findings">,
): readonly Pick<Finding, "arm" | "workload">[] {
  const { news, known } = reportedFindings(report);
  return news.length > 0 ? news : known;
}
