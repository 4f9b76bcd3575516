import type { Report } from "../../model/report.ts";
import { armLabel } from "../ask/arms.ts";
import { type Html, html } from "../markup/html.ts";
import { latencyNote, latencyRows } from "../words/latency.ts";

/** How long gopls took for what it was asked; undefined where nothing was timed. */
export function latencyTable(report: Report): Html | undefined {
  const rows = latencyRows(report);
  if (rows.length === 0) return undefined;
  const isSeveral = report.arms.length > 1;
  return html`
<details><summary>How long requests took</summary><p>${latencyNote}</p><div class="wide"><table><thead><tr><th scope="col">workload</th>${isSeveral ? html`<th scope="col">gopls</th>` : undefined}<th scope="col">request</th><th scope="col" class="number">asked</th><th scope="col" class="number">median</th><th scope="col" class="number">95th percentile</th></tr></thead><tbody>
${rows.map(
  ({ workload, arm, what, count, median, p95 }) =>
    html`<tr><th scope="row">${workload}</th>${isSeveral ? html`<td>${armLabel(report, arm)}</td>` : undefined}<td>${what}</td><td class="number">${count}</td><td class="number">${median}</td><td class="number">${p95}</td></tr>\n`,
)}</tbody></table></div></details>`;
}
