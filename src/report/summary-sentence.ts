import type { Finding, Report } from "../model/report.ts";
import { formatAmount } from "./format-amount.ts";
import { formatInterval } from "./format-interval.ts";
import { limitSentence } from "./limit-sentence.ts";
import { mainUnit } from "./main-unit.ts";
import { notableSeries } from "./notable-series.ts";
import { seriesName } from "./series-name.ts";

/**
 * The verdict in one sentence: what is kept per what, or how much growth was excluded, or what could not be told, or why
 * nothing was measured.
 */
export function summarySentence(report: Omit<Report, "summary">): string {
  const { failure, findings } = report;
  const gopls = `gopls ${report.arms[0]?.gopls.version ?? ""}`.trim();
  if (failure) return asSentence(firstLine(failure.message));
  const leaks = findings.filter(({ kind }) => kind === "leak" || kind === "regression");
  if (leaks.length > 0) return `${gopls} keeps ${kept(leaks, report)}.`;
  const limit = limitSentence(report);
  if (report.outcome === "pass") return `${gopls}: ${limit ?? "no growth was found"}.`;
  return `${gopls}: ${undecided(report)}`;
}

/** The worst finding of each unit: "1.2 KiB for every LSP request and 40.0 KiB for every edit". */
function kept(leaks: readonly Finding[], report: Omit<Report, "summary">): string {
  const worst = new Map<string, Finding>();
  for (const leak of leaks) {
    const { unit, value } = mainUnit(leak);
    const other = worst.get(unit);
    if (!other || mainUnit(other).value < value) worst.set(unit, leak);
  }
  return [...worst.values()].map((leak) => `${amountOf(leak)} for every ${work(leak, report)}`).join(" and ");
}

function amountOf(leak: Finding): string {
  return formatAmount(mainUnit(leak).value, leak.perIteration.unit);
}

/** The unit in words; growth with each edit depends on the file, so a workload with one file names it. */
function work(leak: Finding, { workloads }: Omit<Report, "summary">): string {
  const { unit } = mainUnit(leak);
  if (unit === "request") return "LSP request";
  if (unit === "iteration") return `iteration of ${leak.workload}`;
  const files = workloads.find(({ name, arm }) => name === leak.workload && arm === leak.arm)?.files ?? [];
  return files.length === 1 && files[0] ? `edit of ${files[0].path}` : "edit";
}

function undecided(report: Omit<Report, "summary">): string {
  const open = notableSeries(report).filter(({ verdict }) => verdict === "inconclusive");
  const [worst, ...more] = open;
  if (!worst) return "nothing that was measured could decide.";
  const { perIteration, workload } = worst;
  const also = more.length === 0 ? "" : ` (and ${more.length} more)`;
  const range = formatInterval(perIteration, perIteration.unit);
  return `growth of ${seriesName(worst)} in ${workload}${also} is neither proven nor excluded: ${range} per iteration (95 %).`;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.trim() ?? "";
}

function asSentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}
