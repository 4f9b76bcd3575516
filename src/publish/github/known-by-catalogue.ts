import { catalogued } from "../../gopls/facts/known-leaks.ts";
import type { Report } from "../../model/report.ts";

/**
 * A report from anybody with the known leaks as this program's own catalogue has them: their titles and addresses are ours, and
 * not whatever words and links the report has. One whose id is not in the catalogue is somebody's own, and gets no link.
 */
export function knownByCatalogue(report: Report): Report {
  return {
    ...report,
    findings: report.findings.map(({ known, ...finding }) => (known ? { ...finding, known: ours(known) } : finding)),
  };
}

type Known = NonNullable<Report["findings"][number]["known"]>;

function ours(known: Known): Known {
  const entry = catalogued(known.id);
  if (!entry) return { ...known, title: "not in the catalogue of this program", link: "" };
  const { since: _, ...kept } = known;
  const { title, link, since } = entry;
  return { ...kept, title, link, ...(since === undefined ? {} : { since }) };
}
