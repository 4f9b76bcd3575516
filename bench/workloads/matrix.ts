import { markdownTable } from "markdown-table";
import type { Report } from "../../src/model/report.ts";
import { formatBytes } from "../../src/text/format-bytes.ts";
import { formatCount } from "../../src/text/format-count.ts";
import type { MatrixRun } from "./runs.ts";

export interface MeasuredRun {
  readonly run: MatrixRun;
  /** Undefined: it has not finished. */
  readonly report: Report | undefined;
}

/** A row for each workload of each version and workspace: what was found, how much grows, and over how much work. */
export function matrix(measured: readonly MeasuredRun[]): string {
  const head = [
    "workload",
    "gopls",
    "workspace",
    "found",
    "owned heap, per iteration (95 %)",
    "cycles",
    "an iteration sends",
  ];
  const rows = measured.flatMap(({ run, report }) =>
    String(run.options.workload)
      .split(",")
      .map((workload) => [workload, run.version, run.place, ...cells(workload, report)]),
  );
  rows.sort((a, b) => compare(a[0], b[0]) || compare(version(b[1]), version(a[1])) || compare(a[2], b[2]));
  return `${markdownTable([head, ...rows], { align: ["l", "l", "l", "l", "r", "r", "l"] })}\n`;
}

function cells(workload: string, report: Report | undefined): string[] {
  if (!report) return ["not run", "", "", ""];
  const done = report.workloads.find(({ name }) => name === workload);
  if (report.outcome === "not-measured" || !done) return [`not measured: ${report.failure?.code ?? ""}`, "", "", ""];
  const owned = report.series.find((one) => one.workload === workload && one.metric === "owned-heap");
  const findings = report.findings.filter((one) => one.workload === workload).map(found);
  const sent = [
    [done.requestsPerIteration, "requests"],
    [done.editsPerIteration, "edits"],
    [done.opensPerIteration, "opens"],
    [done.viewsPerIteration, "views"],
  ] as const;
  return [
    findings.length > 0 ? findings.join("; ") : quiet(workload, report),
    owned ? interval(owned.perIteration) : "",
    `${done.cycles} × ${done.iterationsPerCycle}`,
    sent.flatMap(([count, what]) => (count > 0 ? [`${formatCount(count)} ${what}`] : [])).join(", "),
  ];
}

function found({ kind, known, owner, confirmed, perUnit }: Report["findings"][number]): string {
  const [unit] = perUnit;
  const each = unit ? `, ${formatBytes(unit.value)} for each ${unit.unit}` : "";
  const what = known ? `${known.id}` : `${owner}${confirmed ? "" : " (not confirmed)"}`;
  return `**${kind}** ${what}${each}`;
}

/** Without a finding: surely nothing above the budget, or not decided. */
function quiet(workload: string, { series }: Report): string {
  const own = series.filter((one) => one.workload === workload && one.decides);
  const open = own.filter(({ verdict }) => verdict === "inconclusive").length;
  return open === 0 ? "no leak" : `no leak found, ${open} of ${own.length} series undecided`;
}

function interval({ value, low, high }: Report["series"][number]["perIteration"]): string {
  const end = (bytes: number | null) => (bytes === null ? "∞" : formatBytes(bytes));
  return `${formatBytes(value)} (${end(low)} … ${end(high)})`;
}

function compare(a: string | undefined, b: string | undefined): number {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}

/** "v0.9.1" sorts before "v0.10.1". */
function version(text: string | undefined): string {
  return (text ?? "").replace(/\d+/g, (digits) => digits.padStart(4, "0"));
}
