import { exitCode } from "../../model/exit-code.ts";
import type { Report } from "../../model/report.ts";
import { shown, shownJson } from "../../text/shown.ts";
import { isNote } from "../ask/is-note.ts";
import { postedReport } from "../posted-report.ts";
import { sarifMessage } from "./sarif-message.ts";
import { uriBases } from "./sarif-places.ts";
import { sarifResults } from "./sarif-results.ts";
import { sarifRules } from "./sarif-rules.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** Where a report is put into SARIF. */
interface SarifFacts {
  /** Absolute path of the repository's root, by which places in it are named; absent: the workspace is taken for it. */
  readonly root?: string;
}

/**
 * The report as SARIF 2.1.0, for GitHub code scanning and other viewers of results. Section numbers in this drawer are those of the OASIS
 * Standard. A run without an answer did not succeed, and has a result that says so. Equal reports give equal bytes.
 */
export function renderSarif(measured: Report, { root }: SarifFacts = {}): string {
  const report = postedReport(measured);
  const { tool } = report;
  const run = {
    tool: { driver: { name: tool.name, version: tool.version, rules: sarifRules.map(descriptor) } },
    invocations: [invocation(report)],
    originalUriBaseIds: uriBases,
    columnKind: "utf16CodeUnits",
    results: sarifResults({ ...report, arms: withWorkspaces(report, measured) }, root),
  };
  const log = { $schema: SCHEMA, version: "2.1.0", runs: [run] };
  return `${shownJson(JSON.stringify(log, null, 2))}\n`;
}

/** The report that is posted, but with the folders that places are named by. */
function withWorkspaces({ arms }: Report, measured: Report): Report["arms"] {
  return arms.map((arm, i) => ({ ...arm, workspace: shown(measured.arms[i]?.workspace ?? arm.workspace) }));
}

/** A reportingDescriptor object (section 3.49). */
function descriptor({ id, name, level, short, full, help }: (typeof sarifRules)[number]) {
  return {
    id,
    name,
    shortDescription: { text: short },
    fullDescription: { text: full },
    defaultConfiguration: { level },
    help: { text: help },
    properties: { tags: ["memory", "performance"], precision: "high" },
  };
}

/** The run itself (section 3.20). */
function invocation(report: Report) {
  const { outcome, startedAt, failure, warnings, summary } = report;
  const said = [
    ...(failure ? [notification("error", failure.code, failure.message, failure.hint)] : []),
    ...(outcome === "inconclusive" ? [notification("warning", "inconclusive", summary)] : []),
    ...warnings.map((warning) => notification(isNote(warning) ? "note" : "warning", warning.code, warning.message)),
  ];
  return {
    executionSuccessful: outcome === "pass" || outcome === "fail",
    exitCode: exitCode(outcome),
    exitCodeDescription: outcome,
    startTimeUtc: startedAt,
    toolExecutionNotifications: said,
  };
}

/** A notification object (section 3.58). */
function notification(level: "error" | "warning" | "note", id: string, ...sentences: readonly string[]) {
  return { descriptor: { id }, level, message: sarifMessage(...sentences) };
}
