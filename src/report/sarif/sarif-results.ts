import type { Finding, Report } from "../../model/report.ts";
import { armLabel, comparedArms } from "../ask/arms.ts";
import { comparisonOf } from "../ask/comparisons.ts";
import { candidateFindings } from "../ask/findings.ts";
import { headline } from "../ask/headline.ts";
import { advice } from "../words/advice.ts";
import { formatAmount, formatChange, formatInterval } from "../words/amount.ts";
import { afterSoak } from "../words/changed.ts";
import { findingNotes } from "../words/finding/finding-notes.ts";
import { whereAllocated } from "../words/finding/frames.ts";
import { type SarifMessage, sarifMessage } from "./sarif-message.ts";
import { type Location, placeOf, stacksOf } from "./sarif-places.ts";
import { type Level, type RuleId, sarifRules } from "./sarif-rules.ts";

/** A result object (section 3.27). */
interface Result {
  readonly ruleId: RuleId;
  readonly ruleIndex: number;
  readonly kind: "fail";
  readonly level: Level;
  readonly message: SarifMessage;
  readonly locations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly stacks?: ReturnType<typeof stacksOf>;
  readonly suppressions?: readonly Suppression[];
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
}

interface Suppression {
  readonly kind: "external";
  readonly status: "accepted";
  readonly justification: string;
}

/**
 * What a person should see: each finding in the arms that are judged, and that there is no answer where there is none. The latter is a result
 * beside the notification of the run, because GitHub reads no notifications, and a list without results looks clean there.
 */
export function sarifResults(report: Report, root: string | undefined): readonly Result[] {
  const findings = candidateFindings(report, "leak", "regression", "footprint", "known", "tolerated");
  const results = findings.map((finding) => resultOf(finding, report, root));
  const open = withoutAnswer(report, results);
  return open === undefined ? results : [openResult(open, report, root), ...results];
}

function resultOf(finding: Finding, report: Report, root: string | undefined): Result {
  const { kind, fingerprint, workload, confirmed, owner } = finding;
  const fails = failsGate(finding, report);
  const stacks = stacksOf(finding);
  const suppressions = fails ? [] : suppressionsOf(finding);
  const isAccepted = kind === "known" || kind === "tolerated";
  return {
    ...rule(kind),
    level: fails ? "error" : isAccepted ? "note" : "warning",
    message: sarifMessage(
      `gopls ${armLabel(report, finding.arm)}: ${finding.summary}`,
      growthSentence(finding, report),
      allocatedSentence(finding),
      ...findingNotes(finding, report),
      // Where the gate fails, a warning beside it must say that it is not the reason.
      !fails && !isAccepted ? "The gate does not fail because of it." : undefined,
    ),
    locations: [placeOf(report, finding, root)],
    partialFingerprints: fingerprints(fingerprint),
    ...(stacks.length > 0 ? { stacks } : {}),
    ...(suppressions.length > 0 ? { suppressions } : {}),
    properties: { owner, ...(workload === "" ? {} : { workload }), confirmed },
  };
}

function growthSentence(finding: Finding, report: Report): string | undefined {
  const { kind, perIteration, workload } = finding;
  if (kind === "footprint") {
    const footprint = comparisonOf(report, finding.arm)?.footprint;
    return footprint && afterSoak(footprint);
  }
  const { value, unit } = perIteration;
  const amount = kind === "regression" ? formatChange(value, unit) : formatAmount(value, unit);
  const than = kind === "regression" ? " against the baseline" : "";
  return `Growth${than} per iteration of ${workload}: ${amount} (${formatInterval(perIteration, unit)}, 95 %)`;
}

function allocatedSentence(finding: Finding): string | undefined {
  const where = whereAllocated(finding);
  return where === undefined ? undefined : `Allocated for ${finding.owner} by ${where}`;
}

/** Whether it is a reason that the gate fails; a suspect is none. */
function failsGate({ kind, confirmed }: Finding, { outcome, failOn }: Report): boolean {
  if (outcome !== "fail") return false;
  if (kind === "known" || kind === "tolerated") return failOn.includes("any-leak");
  if (!confirmed) return false;
  return kind === "leak" ? failOn.includes("leak") || failOn.includes("any-leak") : failOn.includes("regression");
}

/** Who accepted it, and why: the catalogue, or the user. Viewers that know suppressions hide it, and GitHub shows it as a note. */
function suppressionsOf({ kind, known, toleration }: Finding): readonly Suppression[] {
  const accepted = (justification: string) => [{ kind: "external", status: "accepted", justification } as const];
  if (kind === "known" && known) return accepted(`known leak ${known.id}: ${known.title}`);
  if (kind === "tolerated" && toleration)
    return accepted(`tolerated until ${toleration.expires}: ${toleration.reason}`);
  return [];
}

/** The rule of a report without an answer; also where the gate fails and no finding is the reason, as with --fail-on inconclusive. */
function withoutAnswer({ outcome }: Report, results: readonly Result[]): "inconclusive" | "not-measured" | undefined {
  if (outcome === "not-measured" || outcome === "inconclusive") return outcome;
  return outcome === "fail" && results.every(({ level }) => level !== "error") ? "inconclusive" : undefined;
}

function openResult(id: "inconclusive" | "not-measured", report: Report, root: string | undefined): Result {
  const { candidate } = comparedArms(report);
  const { failure, summary, outcome } = report;
  const message =
    id === "not-measured"
      ? sarifMessage(`gopls was not measured: ${summary}`, failure?.hint)
      : sarifMessage(summary, headline(report).but, advice(report));
  return {
    ...rule(id),
    level: outcome === "inconclusive" ? "warning" : "error",
    message,
    locations: [placeOf(report, candidate ? { arm: candidate.name } : {}, root)],
    partialFingerprints: fingerprints(id),
  };
}

function rule(id: RuleId): Pick<Result, "ruleId" | "ruleIndex" | "kind"> {
  return { ruleId: id, ruleIndex: sarifRules.findIndex((one) => one.id === id), kind: "fail" };
}

/**
 * What makes two results the same: a finding's own fingerprint, across runs and versions. The second name is the only one that GitHub reads;
 * without it, results at the start of one file would all be the same there.
 */
function fingerprints(identity: string): Readonly<Record<string, string>> {
  return { "goplsLeakGate/v1": identity, primaryLocationLineHash: identity };
}
