import type { Finding, Report } from "../../model/report.ts";
import { oneLine } from "../../text/one-line.ts";
import { webAddress } from "../../text/web-address.ts";
import { wrap } from "../../text/wrap.ts";
import { grownFindings } from "../ask/findings.ts";
import { mainUnit } from "../ask/growth-per.ts";
import { judgedGrowth, notableSeries } from "../ask/notable-series.ts";
import { formatAmount, formatChange, formatInterval } from "../words/amount.ts";
import { findingNotes } from "../words/finding/finding-notes.ts";
import { whereAllocated } from "../words/finding/frames.ts";
import { sizeClassesText } from "../words/finding/size-classes-text.ts";
import { seriesName, verdictWords } from "../words/names.ts";
import { unitWord } from "../words/units.ts";
import { textCell, textTable } from "./table.ts";
import type { Widths } from "./widths.ts";

/** Growths that are shown; the rest is in the report. */
const SHOWN = 3;

/** What grew most and was not accepted, with its place and what is known of it; then what else is worth a look. */
export function grownLines(report: Report, width: Widths): readonly string[] {
  const findings = grownFindings(report);
  const shown = findings.slice(0, SHOWN);
  const notable = notableSeries(report).slice(0, SHOWN - shown.length);
  if (shown.length + notable.length === 0) return [];
  const title = shown.length > 0 ? ["what grew", "kept"] : ["also seen", ""];
  const rows = [
    ["", ...title, "per iteration", "95 % interval"],
    ...shown.map((finding, i) => findingRow(finding, i + 1)),
    ...notable.map((series, i) => {
      const { workload } = series;
      const perIteration = judgedGrowth(series);
      const name = `${seriesName(series)} · ${workload} · ${verdictWords(series)}`;
      const amount = formatAmount(perIteration.value, perIteration.unit);
      return [String(shown.length + i + 1), name, "", amount, formatInterval(perIteration, perIteration.unit)];
    }),
  ];
  const [head = [], ...blocks] = textTable(
    rows.map((row) => row.map((cell) => textCell(cell))),
    { right: [2, 3], width: width.table },
  );
  const detailed = blocks.flatMap((lines, i) => [...lines, ...details(shown[i], report, width)]);
  const left = findings.length - shown.length;
  return [...head, ...detailed, ...(left > 0 ? [`and ${left} more in the report`] : [])];
}

function findingRow(finding: Finding, number: number): readonly string[] {
  const { perIteration, owner, workload, kind } = finding;
  const { unit, value } = mainUnit(finding);
  const name = `${owner} · ${workload}${kind === "leak" ? "" : ` · ${kind}`}`;
  const format = kind === "regression" ? formatChange : formatAmount;
  const perUnit = `${format(value, perIteration.unit)} per ${unitWord(unit, finding)}`;
  const amount = format(perIteration.value, perIteration.unit);
  const between = formatInterval(perIteration, perIteration.unit);
  return [String(number), name, perUnit, amount, between];
}

function details(finding: Finding | undefined, report: Report, width: Widths): readonly string[] {
  if (!finding) return [];
  const place = whereAllocated(finding);
  const isGoroutine = finding.perIteration.unit === "goroutines";
  const text = [
    sizeClassesText(finding),
    place === undefined ? undefined : `${isGoroutine ? "waiting at" : "allocated by"} ${place}`,
    ...findingNotes(finding, report),
    webAddress(finding.known?.link),
  ];
  return text
    .filter((line) => line !== undefined)
    .flatMap((line) => wrap(oneLine(line), width.text - 3))
    .map((line) => `   ${line}`);
}
