import type { Report } from "../../model/report.ts";
import { mapTexts } from "../../text/shown.ts";
import { xmlCharacters } from "../../text/xml-characters.ts";
import { armLabel, comparedArms } from "../ask/arms.ts";
import { type Html, html, trusted } from "../markup/html.ts";
import { drawIcicle, icicleHeightPx, LEAST_NAMED_PX } from "../picture/draw-icicle.ts";
import { ABOUT_PICTURES, type GrownPhase, grownPhases, type StackPicture } from "../picture/grown-phases.ts";
import { upperRows } from "../picture/icicle.ts";
import { postedReport } from "../posted-report.ts";
import { svgStyle } from "./svg-style.ts";

/** In pixels, as all numbers here. */
const WIDTH = 1_200;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
const LINE = 20;

/** Of a picture that nobody can scroll. */
const MOST_ROWS = 36;
/** Narrower frames are dust where nobody can zoom. */
const LEAST_WIDTH = 2.5 / INNER;

/** A piece of the picture, and how high it is. */
interface Piece {
  readonly height: number;
  readonly drawAt: (y: number) => Html;
}

/**
 * Where gopls grew as one picture, a file of its own: what the page's section shows, for a document or a comment. It has no script and asks
 * nobody for anything, so that it may stand in a page of GitHub's. Undefined: the report has nothing to draw. Names of other people's code stay
 * text, and nobody's home is named.
 */
export function renderSvg(measured: Report): string | undefined {
  const report = mapTexts(postedReport(measured), xmlCharacters);
  const phases = grownPhases(report);
  if (phases.length === 0) return undefined;
  const { candidate } = comparedArms(report);
  const title = `Where gopls ${armLabel(report, candidate?.name)} grew`;
  const about = [
    ABOUT_PICTURES,
    `Callers stand above what they call. A frame is as wide as what its stacks hold more, or less. Rows without room for a name are left out, and those below the ${MOST_ROWS}th.`,
  ];
  const pieces = [
    textPiece("title", title, 26),
    ...about.map((sentence) => textPiece("small", sentence)),
    ...phases.flatMap(phasePieces),
    gap(8),
    textPiece("small", `${report.tool.name} ${report.tool.version}, ${report.startedAt.slice(0, 10)}`),
  ];
  const height = pieces.reduce((sum, piece) => sum + piece.height, 2 * MARGIN);
  const told = phases.map((phase) => `${phase.title}, ${phase.pictures.map((picture) => picture.title).join(", ")}.`);
  const page = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title about">
<title id="title">${title}</title>
<desc id="about">${[...about, ...told].join(" ")}</desc>
<style>${trusted(svgStyle)}</style>
<rect class="back" width="100%" height="100%"/>
${stacked(pieces)}</svg>
`;
  return page.html;
}

/** Pieces one below the other. */
function stacked(pieces: readonly Piece[]): readonly Html[] {
  let y = MARGIN;
  return pieces.map(({ height, drawAt }) => {
    const drawn = drawAt(y);
    y += height;
    return drawn;
  });
}

function phasePieces({ title, pictures, rest }: GrownPhase): readonly Piece[] {
  return [
    gap(18),
    textPiece("phase", title, 22),
    ...pictures.flatMap((picture) => [gap(8), textPiece("small", picture.title, LINE + 2), icicleOf(picture)]),
    ...(rest === "" ? [] : [gap(6), textPiece("small", rest)]),
  ];
}

function icicleOf({ direction, frames }: StackPicture): Piece {
  const drawn = upperRows(frames, LEAST_NAMED_PX / INNER, MOST_ROWS).filter(({ width }) => width >= LEAST_WIDTH);
  const height = icicleHeightPx(drawn);
  return {
    height,
    drawAt: (y) =>
      html`<svg class="${direction}" x="${MARGIN}" y="${y}" width="${INNER}" height="${height}">${drawIcicle(drawn, { widthPx: INNER })}</svg>\n`,
  };
}

function textPiece(kind: "title" | "phase" | "small", text: string, height = LINE): Piece {
  return { height, drawAt: (y) => html`<text class="${kind}" x="${MARGIN}" y="${y + height - 6}">${text}</text>\n` };
}

function gap(height: number): Piece {
  return { height, drawAt: () => html`` };
}
