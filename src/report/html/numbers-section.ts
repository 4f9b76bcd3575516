import type { Comparison, Report } from "../../model/report.ts";
import { armLabel } from "../ask/arms.ts";
import { type Html, html } from "../markup/html.ts";
import { comparisonRows, comparisonWords } from "../words/comparison.ts";
import { heapRows } from "../words/heap-rows.ts";
import { latencyTable } from "./latency-table.ts";

/** How gopls' own heap moved in each workload, each candidate beside the baseline, and how long requests took. */
export function numbersSection(report: Report): Html | undefined {
  const rows = heapRows(report);
  if (rows.length === 0) return undefined;
  const isSeveral = report.arms.length > 1;
  return html`<section id="numbers"><h2>gopls' own heap</h2>${report.comparisons.map((comparison) => compared(comparison, report))}
<div class="wide"><table><thead><tr><th scope="col">workload</th>${isSeveral ? html`<th scope="col">gopls</th>` : undefined}<th scope="col" class="number">per iteration</th><th scope="col" class="number">95 % interval</th><th scope="col" class="number">per edit</th><th scope="col" class="number">per request</th><th scope="col">what was done</th></tr></thead><tbody>
${rows.map(
  ({ workload, arm, perIteration, between, perEdit, perRequest, did }) =>
    html`<tr><th scope="row">${workload}</th>${isSeveral ? html`<td>${armLabel(report, arm)}</td>` : undefined}<td class="number">${perIteration}</td><td class="number">${between}</td><td class="number">${perEdit}</td><td class="number">${perRequest}</td><td>${did}</td></tr>\n`,
)}</tbody></table></div>${latencyTable(report)}</section>`;
}

function compared(comparison: Comparison, report: Report): Html {
  const { baseline, candidate } = comparison;
  return html`<div class="wide"><table><thead><tr><th scope="col"></th><th scope="col" class="number">${armLabel(report, baseline)}</th><th scope="col" class="number">${armLabel(report, candidate)}</th><th scope="col" class="number">change</th><th scope="col" class="number">95 % interval</th><th scope="col"></th></tr></thead><tbody>
${comparisonRows(report, comparison).map(
  ({ what, verdict, ...row }) =>
    html`<tr class="${verdict}"><th scope="row">${what}</th><td class="number">${row.baseline}</td><td class="number">${row.candidate}</td><td class="number">${row.change}</td><td class="number">${row.between}</td><td>${comparisonWords(verdict)}</td></tr>\n`,
)}</tbody></table></div>`;
}
