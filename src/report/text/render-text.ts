import type { Report } from "../../model/report.ts";
import { oneLine } from "../../text/one-line.ts";
import { allShown } from "../../text/shown.ts";
import { widthOf } from "../../text/width.ts";
import { wrap, wrapCommand } from "../../text/wrap.ts";
import { type ArmReport, comparedArms } from "../ask/arms.ts";
import { type Headline, headline } from "../ask/headline.ts";
import { isNote } from "../ask/is-note.ts";
import { advice } from "../words/advice.ts";
import { controlSentence } from "../words/control-sentence.ts";
import { costSentence } from "../words/cost-sentence.ts";
import { heapRows } from "../words/heap-rows.ts";
import { latencySentence } from "../words/latency.ts";
import { excludedSentence, powerSentence } from "../words/limit.ts";
import { editingWords, workspaceWords } from "../words/names.ts";
import { rateSentence } from "../words/rate-sentence.ts";
import { standingSentence } from "../words/standing-sentence.ts";
import { acceptedLines } from "./accepted-lines.ts";
import { comparisonLines } from "./comparison-lines.ts";
import { grownLines } from "./grown-lines.ts";
import { textCell, textTable } from "./table.ts";
import { type Widths, widthsIn } from "./widths.ts";

/** What the terminal knows and a report does not. */
interface TextFacts {
  readonly files: readonly { readonly label: string; readonly path: string }[];
  /** The command that judges this run directory again. */
  readonly again: string;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/**
 * The last screen: verdict, what differs, what grew most, what is accepted, what to do, how sure that is, warnings, where the files
 * are, what it cost. All keeps within the width, of which 60 columns are needed and text takes 120 at most; only a word that is
 * longer sticks out. Colour is plain ANSI.
 */
export function renderText(measured: Report, facts: TextFacts): string {
  const report = allShown(measured);
  const width = widthsIn(facts.width, INDENT.length);
  const paragraph = (text: string): readonly string[] => wrap(oneLine(text), width.text);
  const paragraphs: readonly (readonly string[])[] = [
    verdict(report, facts, width),
    reason(report, width),
    ...report.comparisons.map((comparison) => comparisonLines(report, comparison, width.table)),
    grownLines(report, width),
    ...acceptedLines(report, width),
    paragraph(next(report)),
    [...paragraph(standingSentence(report)), ...paragraph(latencySentence(report))],
    heaps(report, width),
    paragraph(closing(report)),
    ...report.warnings.map((warning) => paragraph(`${isNote(warning) ? "Note" : "Warning"}: ${warning.message}`)),
    where(facts, report, width),
  ];
  const [first = [], ...rest] = paragraphs.filter((lines) => lines.length > 0);
  const indented = rest.map((lines) => lines.map((line) => (line === "" ? "" : INDENT + line)).join("\n"));
  return `${[first.join("\n"), ...indented].join("\n\n")}\n`;
}

/** Before all lines but the first. */
const INDENT = "  ";

const ANSI: Readonly<Record<Headline["tone"], string>> = {
  bad: "\u001b[1;31m",
  good: "\u001b[1;32m",
  unsure: "\u001b[1;33m",
};
const RESET = "\u001b[0m";

function verdict(report: Report, { color }: TextFacts, width: Widths): readonly string[] {
  const { word, tone } = headline(report);
  const [first = "", ...others] = wrap(oneLine(report.summary), width.text - word.length);
  const more = wrap(others.join(" "), width.text);
  return [`${color ? ANSI[tone] + word + RESET : word}  ${first}`, ...more.map((line) => `  ${line}`)];
}

/** The whole of a failure, in the words of whoever failed, and what to do. */
function reason({ failure }: Report, width: Widths): readonly string[] {
  if (!failure) return [];
  const [, ...details] = failure.message.split("\n");
  const lines = details.flatMap((line) => wrap(oneLine(line), width.text - INDENT.length)).map((line) => INDENT + line);
  return [...lines, ...(lines.length > 0 ? [""] : []), ...wrap(oneLine(failure.hint), width.text)];
}

/** What was done stands in the row where there is room for it, and else below. */
function heaps(report: Report, width: Widths): readonly string[] {
  const found = heapRows(report);
  if (report.outcome === "not-measured" || report.comparisons.length > 0 || found.length === 0) return [];
  const head = ["gopls' own heap", "per iteration", "95 % interval", "per edit", "per request"];
  const rows = found.map((row) => [row.workload, row.perIteration, row.between, row.perEdit, row.perRequest]);
  const right = [1, 3, 4];
  const beside = textTable(
    [head, ...rows].map((row, i) => [...row, textCell(found[i - 1]?.did ?? "", 60)]),
    { right },
  ).flat();
  if (beside.every((line) => widthOf(line) <= width.table)) return beside;
  const [first = [], ...blocks] = textTable([head, ...rows], { right, width: width.table });
  const below = (i: number) =>
    wrap(oneLine(found[i]?.did ?? ""), width.text - INDENT.length).map((line) => INDENT + line);
  return [...first, ...blocks.flatMap((lines, i) => [...lines, ...below(i)])];
}

/** Why the exit code differs from the verdict, and what to do. */
function next(report: Report): string {
  return [headline(report).but, rateSentence(report), advice(report)]
    .filter((sentence) => sentence !== undefined)
    .join(" ");
}

/** How sure it is. */
function closing(report: Report): string {
  if (report.outcome === "not-measured") return "";
  return [excludedSentence(report), powerSentence(report), controlSentence(report)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Where the rest is, how to look again, what was measured, and what it cost. */
function where({ files, again }: TextFacts, report: Report, width: Widths): readonly string[] {
  const rows = [
    ...files.map(({ label, path }) => ({ label, words: [path] })),
    ...(report.outcome === "not-measured"
      ? []
      : [{ label: "again", words: wrapCommand(again, width.text - LABEL_COLUMNS) }]),
    ...wrapped("gopls", measured(report), width),
    ...wrapped("took", costSentence(report) ?? "", width),
  ];
  return textTable(rows.flatMap(({ label, words }) => words.map((line, i) => [i === 0 ? label : "", line]))).flat();
}

const LABEL_COLUMNS = 10;

/** A text beside its label; none where it is empty. */
function wrapped(label: string, text: string, width: Widths) {
  return text === "" ? [] : [{ label, words: wrap(oneLine(text), width.text - LABEL_COLUMNS) }];
}

/** "v0.17.1 (go1.27.4) against v0.16.2 (go1.24.13) on examples/workspace". */
function measured(report: Report): string {
  const { candidate, baseline } = comparedArms(report);
  const built = (arm: ArmReport) => {
    const { version, goVersion } = arm.gopls;
    return goVersion === undefined ? version : `${version} (${goVersion})`;
  };
  if (!candidate) return "";
  return `${built(candidate)}${baseline ? ` against ${built(baseline)}` : ""} on ${workspaceWords(candidate.workspace)}${editingWords(report, oneLine)}`;
}
