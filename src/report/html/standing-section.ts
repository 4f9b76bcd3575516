import type { Report } from "../../model/report.ts";
import type { Standing } from "../../model/report-heap.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { armLabel } from "../ask/arms.ts";
import { type Html, html } from "../markup/html.ts";

/** Who holds the heap that stands there after the soak, whether it grows or not. */
export function standingSection(report: Report): Html | undefined {
  const standing = (report.standing ?? []).filter(({ owners }) => owners.length > 0);
  if (standing.length === 0) return undefined;
  return html`<section id="standing"><h2>What stands there</h2>
<p>The live heap after the soak, by the part of gopls that allocated it. It is no leak: caches that stay full belong to it.</p>
${standing.map((one) => armOf(one, report))}</section>`;
}

function armOf({ arm, owners }: Standing, report: Report): Html {
  const total = owners.reduce((sum, { bytes }) => sum + bytes, 0);
  const caption = report.arms.length > 1 ? `gopls ${armLabel(report, arm)}, ${formatBytes(total)}` : formatBytes(total);
  return html`<table class="bars"><caption>${caption}</caption><tbody>
${owners.map(({ owner, bytes }) => {
  const share = (bytes / Math.max(1, total)) * 100;
  return html`<tr><th scope="row">${owner}</th><td class="number">${formatBytes(bytes)}</td><td class="bar"><span style="width:${share.toFixed(2)}%"></span></td><td class="number">${share.toFixed(1)} %</td></tr>\n`;
})}</tbody></table>`;
}
