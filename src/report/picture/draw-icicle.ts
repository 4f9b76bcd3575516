import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";
import { shortName } from "../../text/short-name.ts";
import { type Html, html } from "../markup/html.ts";
import { hueOf } from "./hue-of.ts";
import type { IcicleFrame } from "./icicle.ts";

/** Height of a frame in pixels, with the line below it. */
export const ROW_PX = 20;

/** Height of a picture in pixels. */
export function icicleHeightPx(frames: readonly IcicleFrame[]): number {
  return (Math.max(-1, ...frames.map(({ depth }) => depth)) + 1) * ROW_PX;
}

/** How a picture is used. */
interface Use {
  /** Each frame has the hue of its owner, as the variable `--hue`. */
  readonly hues?: boolean;
  /** Width of the whole picture in pixels, to which names are shortened; absent: it is as wide as its place, and cuts them at the frame's edge. */
  readonly widthPx?: number;
}

/**
 * A picture of stacks as SVG, for an `svg` element of any width: places and widths are per cent of it, so that letters are never stretched.
 * Each frame is an `svg` of its own, at whose edge its name ends. Frames come in the order of their layout.
 */
export function drawIcicle(frames: readonly IcicleFrame[], use: Use = {}): readonly Html[] {
  return frames.map((frame) => drawFrame(frame, use));
}

function drawFrame(
  { name, owner, depth, left, width, bytes, objects }: IcicleFrame,
  { hues = false, widthPx }: Use,
): Html {
  const share = (width * 100).toFixed(1);
  const about = `${name}: ${formatBytes(bytes)}, ${share} %, ${formatCount(Math.round(objects))} objects; ${owner}`;
  const label = widthPx === undefined ? shortName(name) : fitted(shortName(name), width * widthPx);
  const hue = hues ? html` style="--hue:${hueOf(owner)}"` : undefined;
  const text = label === "" ? undefined : html`<text x="4" y="14">${label}</text>`;
  return html`<svg class="frame" x="${percent(left)}" y="${depth * ROW_PX}" width="${percent(width)}" height="${ROW_PX - 1}"${hue}><title>${about}</title><rect width="100%" height="100%"/>${text}</svg>`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

/** Of the letters of a function's name in 12 px, on the wide side. */
const LETTER_PX = 6.7;
const PADDING_PX = 8;
/** Fewer letters say nothing. */
const LEAST_LETTERS = 4;
/** A narrower frame has no name where names are shortened. */
export const LEAST_NAMED_PX = LEAST_LETTERS * LETTER_PX + PADDING_PX;

/** What of a name fits into a width in pixels; "" where it is not worth it. */
function fitted(name: string, px: number): string {
  if (px < LEAST_NAMED_PX) return "";
  const letters = [...name];
  const most = Math.floor((px - PADDING_PX) / LETTER_PX);
  return letters.length <= most ? name : `${letters.slice(0, most - 1).join("")}…`;
}
