import type { Finding, Report } from "../model/report.ts";
import { costSentence } from "./cost-sentence.ts";
import { formatAmount } from "./format-amount.ts";
import { formatInterval } from "./format-interval.ts";
import { type Headline, headline } from "./headline.ts";
import { heapRows } from "./heap-rows.ts";
import { limitSentence } from "./limit-sentence.ts";
import { mainUnit } from "./main-unit.ts";
import { notableSeries } from "./notable-series.ts";
import { oneLine } from "./one-line.ts";
import { seriesName } from "./series-name.ts";
import { sizeClassesText } from "./size-classes-text.ts";
import { textTable } from "./text-table.ts";
import { verdictWords } from "./verdict-words.ts";
import { whereAllocated } from "./where-allocated.ts";
import { wrap } from "./wrap.ts";

/** What the terminal knows and a report does not. */
export interface TextFacts {
  readonly files: readonly { readonly label: string; readonly path: string }[];
  /** The command that judges this run directory again. */
  readonly again: string;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** So many growths are shown; the rest is in the report. */
const SHOWN = 3;

/**
 * The last screen: verdict, what grew most, what was excluded, warnings, where the files are, what it cost. Paragraphs keep
 * within the width (60 to 120 columns); tables may be wider. Colour is plain ANSI.
 */
export function renderText(report: Report, facts: TextFacts): string {
  const width = Math.min(Math.max(facts.width, 60), 120);
  const paragraph = (text: string): readonly string[] => wrap(oneLine(text), width - 2);
  const paragraphs: readonly (readonly string[])[] = [
    verdict(report, facts, width),
    reason(report, width),
    grown(report, width),
    heaps(report),
    ...closing(report).map(paragraph),
    ...report.warnings.map(({ message }) => paragraph(`Warning: ${message}`)),
    where(facts, report, width),
  ];
  const [first = [], ...rest] = paragraphs.filter((lines) => lines.length > 0);
  const indented = rest.map((lines) => lines.map((line) => (line === "" ? "" : `  ${line}`)).join("\n"));
  return `${[first.join("\n"), ...indented].join("\n\n")}\n`;
}

const ANSI: Readonly<Record<Headline["tone"], string>> = {
  bad: "\u001b[1;31m",
  good: "\u001b[1;32m",
  unsure: "\u001b[1;33m",
};
const RESET = "\u001b[0m";

function verdict(report: Report, { color }: TextFacts, width: number): readonly string[] {
  const { word, tone } = headline(report);
  const [first = "", ...more] = wrap(oneLine(report.summary), width - word.length - 2);
  return [`${color ? ANSI[tone] + word + RESET : word}  ${first}`, ...more.map((line) => `  ${line}`)];
}

/** The whole of a failure, in the words of whoever failed, and what to do. */
function reason({ failure }: Report, width: number): readonly string[] {
  if (!failure) return [];
  const [, ...said] = failure.message.split("\n");
  const lines = said.flatMap((line) => wrap(oneLine(line), width - 4)).map((line) => `  ${line}`);
  return [...lines, ...(lines.length > 0 ? [""] : []), ...wrap(oneLine(failure.hint), width - 2)];
}

function grown(report: Report, width: number): readonly string[] {
  const { findings } = report;
  const shown = findings.slice(0, SHOWN);
  const notable = notableSeries(report).slice(0, SHOWN - shown.length);
  if (shown.length + notable.length === 0) return [];
  const rows = [
    [
      "",
      shown.length > 0 ? "what grew" : "also seen",
      shown.length > 0 ? "kept" : "",
      "per iteration",
      "surely between (95 %)",
    ],
    ...shown.map((finding, i) => findingRow(finding, i + 1)),
    ...notable.map((series, i) => {
      const { perIteration, workload, verdict } = series;
      const name = `${seriesName(series)} · ${workload} · ${verdictWords(verdict)}`;
      const amount = formatAmount(perIteration.value, perIteration.unit);
      return [String(shown.length + i + 1), name, "", amount, formatInterval(perIteration, perIteration.unit)].map(
        oneLine,
      );
    }),
  ];
  const [head = "", ...lines] = textTable(
    rows.map((row) => row.map((cell) => cut(cell, 48))),
    [2, 3],
  );
  const detailed = lines.flatMap((line, i) => [line, ...details(shown[i], width)]);
  const left = findings.length - shown.length;
  return [head, ...detailed, ...(left > 0 ? [`and ${left} more in the report`] : [])];
}

function findingRow(finding: Finding, number: number): readonly string[] {
  const { perIteration, owner, workload, kind } = finding;
  const unit = mainUnit(finding);
  const name = `${owner} · ${workload}${kind === "leak" ? "" : ` · ${kind}`}`;
  const perUnit = unit.unit === "iteration" ? "" : `${formatAmount(unit.value, perIteration.unit)} per ${unit.unit}`;
  const amount = formatAmount(perIteration.value, perIteration.unit);
  return [String(number), name, perUnit, amount, formatInterval(perIteration, perIteration.unit)].map(oneLine);
}

function details(finding: Finding | undefined, width: number): readonly string[] {
  if (!finding) return [];
  const at = whereAllocated(finding);
  const text = [sizeClassesText(finding), at === undefined ? undefined : `allocated by ${at}`];
  return text
    .filter((line) => line !== undefined)
    .flatMap((line) => wrap(oneLine(line), width - 5))
    .map((line) => `   ${line}`);
}

function heaps(report: Report): readonly string[] {
  const rows = heapRows(report).map((row) => [
    row.workload,
    row.perIteration,
    row.between,
    row.perEdit,
    row.perRequest,
    cut(row.did, 60),
  ]);
  if (report.outcome === "not-measured" || rows.length === 0) return [];
  return textTable([["gopls' own heap", "per iteration", "(95 %)", "per edit", "per request", ""], ...rows], [1, 3, 4]);
}

/** Sentences after the tables. */
function closing(report: Report): readonly string[] {
  if (report.outcome === "not-measured") return [];
  const limit = limitSentence(report);
  const excluded = limit !== undefined && report.findings.length > 0 ? [`Everything else: ${limit}.`] : [];
  const { but } = headline(report);
  return [...excluded, ...(but === undefined ? [] : [but])];
}

/** Where the rest is, how to look again, on what the verdict stands, and what it cost. */
function where({ files, again }: TextFacts, report: Report, width: number): readonly string[] {
  const judgeable = report.outcome === "not-measured" ? [] : [["again", again]];
  const rows = [...files.map(({ label, path }) => [label, path]), ...judgeable];
  const measured = report.arms.map(({ gopls, workspace }) => {
    const built = gopls.goVersion === undefined ? "" : ` (${gopls.goVersion})`;
    return `gopls ${gopls.version}${built} on ${workspace}.`;
  });
  const about = oneLine([...measured, costSentence(report) ?? ""].join(" "));
  return [...textTable(rows), ...wrap(about, width - 2)];
}

function cut(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
