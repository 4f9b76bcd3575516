import type { Finding, Report } from "../../model/report.ts";
import { andList } from "../../text/and-list.ts";
import { armLabel, comparedArms } from "../ask/arms.ts";
import { confirmationOf } from "../ask/confirmation-of.ts";
import { acceptedLeaks, badFindings, suspects } from "../ask/findings.ts";
import { headline } from "../ask/headline.ts";

/** What a reader can do about the verdict, in sentences; undefined: nothing. What was not measured has the failure's hint. */
export function advice(report: Report): string | undefined {
  const { word } = headline(report);
  if (word === "REGRESSION") return afterRegression(report);
  if (word === "LEAK") return afterLeak(report);
  if (word === "INCONCLUSIVE") return [undecided(report), ...takeForRelease(suspects(report))].join(" ");
  return word === "PASS" ? aboutKnown(report) : undefined;
}

function afterRegression(report: Report): string {
  const { baseline } = comparedArms(report);
  const stay = baseline ? `Stay on gopls ${armLabel(report, baseline.name)}` : "Stay on the previous gopls";
  const grows = badFindings(report).filter(({ kind }) => kind !== "footprint");
  if (grows.length === 0) return `${stay}, or allow the larger heap with --max-footprint.`;
  const leaks = grows.filter(({ kind }) => kind === "leak");
  // A toleration accepts a leak, and no regression: the baseline did not have it.
  return [
    `${stay}. Restarting gopls frees what it kept. To let it pass, leave regression out of --fail-on.`,
    ...(leaks.length > 0 ? [accept(leaks)] : []),
  ].join(" ");
}

function afterLeak(report: Report): string | undefined {
  const bad = badFindings(report);
  if (bad.length === 0) return "Restarting gopls frees what it kept.";
  return ["Restarting gopls frees what it kept.", ...takeForRelease(bad), accept(bad)].join(" ");
}

/** Where gopls does not say its version, what is known of a release is not excused unless the user says so. */
function takeForRelease(findings: readonly Finding[]): readonly string[] {
  const isMeant = findings.some(({ known }) => known?.excused === false);
  return isMeant ? ["If this build has the known leaks of a release, name it: --known-leaks-of v0.24.0."] : [];
}

const MOST = 3;

/** How growth is accepted until a day. */
function accept(findings: readonly Finding[]): string {
  const all = [...new Set(findings.map(({ fingerprint }) => fingerprint))];
  const more = all.length > MOST ? [`${all.length - MOST} more`] : [];
  const named = andList([...all.slice(0, MOST), ...more]);
  return all.length === 1
    ? `To accept it for now, add a toleration for fingerprint ${named}.`
    : `To accept them for now, add tolerations for fingerprints ${named}.`;
}

function undecided(report: Report): string {
  const { series, comparisons } = report;
  const isWarned = (...codes: readonly string[]) => report.warnings.some(({ code }) => codes.includes(code));
  // More cycles are no advice for a run that had no time for those that it was given.
  if (isWarned("out-of-time")) return "Measure again with more --max-minutes.";
  const suspected = suspects(report);
  const open = series.filter(({ decides, verdict }) => decides && verdict === "inconclusive");
  const growing = suspected.length > 0 || open.length > 0;
  const untried = suspected.some((finding) => confirmationOf(finding, report) === undefined);
  if (untried || isWarned("cut-off")) return "Let the run finish, or raise --max-minutes.";
  // Beside known leaks a dose decides, whose cycles are as many times as long.
  if (open.length > 0 && open.every(({ besideKnown }) => besideKnown !== undefined))
    return "Measure again with more --iterations.";
  const byFootprint = !growing && comparisons.some(({ footprint }) => footprint?.verdict === "inconclusive");
  return byFootprint ? "Measure again with more --repetitions." : "Measure again with more --cycles.";
}

function aboutKnown(report: Report): string | undefined {
  const { known } = acceptedLeaks(report);
  if (known === 0) return undefined;
  const below =
    known === 1
      ? "the known leak is gopls' own and below its ceiling"
      : "the known leaks are gopls' own and below their ceilings";
  const leaks = known === 1 ? "it" : "them";
  return `Nothing to do: ${below}, so the gate passes (exit 0). Restarting gopls frees ${leaks}. With --fail-on any-leak, the gate would fail.`;
}
