import type { Report } from "../../model/report.ts";
import { type Html, html } from "../markup/html.ts";
import { drawIcicle, icicleHeightPx } from "../picture/draw-icicle.ts";
import { ABOUT_PICTURES, type GrownPhase, grownPhases, type StackPicture } from "../picture/grown-phases.ts";
import { growthData } from "./growth-data.ts";
import { growthTools, momentTool } from "./growth-tools.ts";

/** Where each phase grew, as pictures of its call stacks: what it holds more, and what it let go of. */
export function growthSection(report: Report): Html | undefined {
  const phases = grownPhases(report);
  if (phases.length === 0) return undefined;
  return html`<section id="where"><h2>Where it grew</h2>
<p>${ABOUT_PICTURES} All that changed is here: known leaks, and caches
that are bounded, too; what only the gate's own readings make gopls hold is left out. A frame is as wide as what its stacks hold more; what is held less stands below, in blue. Click a frame to zoom, or move with the arrow keys and press Enter;
Escape goes back.</p>
${growthTools(report)}
${phases.map((phase, i) => phaseOf(phase, i === 0, report))}</section>`;
}

function phaseOf({ grown, title, pictures, rest }: GrownPhase, isOpen: boolean, report: Report): Html {
  const open = isOpen ? html` open` : undefined;
  return html`<details${open}><summary>${title}</summary>
${momentTool(grown)}<div class="pictures">${pictures.map(figureOf)}</div>${growthData(grown, report)}<p class="small rest">${rest}</p></details>`;
}

function figureOf({ direction, title, frames }: StackPicture): Html {
  return html`<figure class="stacks ${direction}"><figcaption>${title}</figcaption>
<div class="scroll"><svg class="icicle" role="group" aria-label="${title}" width="100%" height="${icicleHeightPx(frames)}">${drawIcicle(frames, { hues: true })}</svg></div></figure>`;
}
