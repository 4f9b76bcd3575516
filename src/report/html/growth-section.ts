import type { Report } from "../../model/report.ts";
import type { Grown } from "../../model/report-heap.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";
import { shortName } from "../../text/short-name.ts";
import { armLabel } from "../ask/arms.ts";
import { growthData, restOf } from "./growth-data.ts";
import { growthTools, momentTool } from "./growth-tools.ts";
import { type Html, html } from "./html.ts";
import { hueOf } from "./hue-of.ts";
import { type IcicleFrame, icicle, ROW_PX } from "./icicle.ts";

/** Where each phase grew, as pictures of its call stacks: what it holds more, and what it let go of. */
export function growthSection(report: Report): Html | undefined {
  const grown = (report.grown ?? []).filter(({ stacks }) => stacks.length > 0);
  if (grown.length === 0) return undefined;
  return html`<section id="where"><h2>Where it grew</h2>
<p>The heap profile at the end of each workload less the one at its start, by call stack. All that changed is here: known leaks, and caches
that are bounded, too; what only the gate's own readings make gopls hold is left out. A frame is as wide as what its stacks hold more; what is held less stands below, in blue. Click a frame to zoom, or move with the arrow keys and press Enter;
Escape goes back.</p>
${growthTools(report)}
${grown.map((one, i) => phaseOf(one, i === 0, report))}</section>`;
}

function phaseOf(grown: Grown, isOpen: boolean, report: Report): Html {
  const { arm, workload, iterations } = grown;
  const isSeveral = report.arms.length > 1;
  const title = `${workload}${isSeveral ? `, gopls ${armLabel(report, arm)}` : ""}: ${formatCount(iterations)} iterations`;
  const open = isOpen ? html` open` : undefined;
  return html`<details${open}><summary>${title}</summary>
${momentTool(grown)}<div class="pictures">${picture(icicle(grown, "grew"), "grew")}${picture(icicle(grown, "shrank"), "shrank")}</div>${growthData(grown, report)}<p class="small rest">${restOf(grown)}</p></details>`;
}

const WORDS = { grew: "more than at the start", shrank: "less than at the start" } as const;

function picture(frames: readonly IcicleFrame[], direction: "grew" | "shrank"): Html | undefined {
  const total = frames.filter(({ depth }) => depth === 0).reduce((sum, { bytes }) => sum + bytes, 0);
  if (total === 0) return undefined;
  const depth = Math.max(...frames.map((frame) => frame.depth)) + 1;
  const title = `${formatBytes(total)} ${WORDS[direction]}`;
  return html`<figure class="stacks ${direction}"><figcaption>${title}</figcaption>
<div class="scroll"><div class="icicle" role="group" aria-label="${title}" style="height:${depth * ROW_PX}px">${frames.map((frame, i) => frameOf(frame, i === 0, total))}</div></div></figure>`;
}

function frameOf(
  { name, owner, depth, left, width, bytes, objects }: IcicleFrame,
  isFirst: boolean,
  total: number,
): Html {
  const share = ((bytes / total) * 100).toFixed(1);
  const about = `${name}: ${formatBytes(bytes)}, ${share} %, ${formatCount(Math.round(objects))} objects; ${owner}`;
  const at = `left:${(left * 100).toFixed(3)}%;width:${(width * 100).toFixed(3)}%;top:${depth * ROW_PX}px;--hue:${hueOf(owner)}`;
  return html`<button type="button" tabindex="${isFirst ? 0 : -1}" style="${at}" title="${about}">${shortName(name)}</button>`;
}
