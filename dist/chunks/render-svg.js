import { n as mapTexts } from "./shown.js";
import { t as xmlCharacters } from "./xml-characters.js";
import { c as comparedArms, s as armLabel } from "./names.js";
import { a as upperRows, c as icicleHeightPx, d as trusted, n as ABOUT_PICTURES, o as LEAST_NAMED_PX, r as grownPhases, s as drawIcicle, t as pictureStyle, u as html } from "./picture-style.js";
import { t as postedReport } from "./posted-report.js";
// src/report/svg/svg-style.ts
/** How the picture looks that stands alone, on white and on black. */
const svgStyle = `
text { font: 14px system-ui, "Noto Sans", "DejaVu Sans", sans-serif; fill: #1f2328; }
.back { fill: #fff; } .title { font-size: 20px; font-weight: 600; } .phase { font-size: 16px; font-weight: 600; } .small { fill: #57606a; }
@media (prefers-color-scheme: dark) { .back { fill: #0d1117; } text { fill: #e6edf3; } .small { fill: #9ea7b3; } }
${pictureStyle}
`;
// src/report/svg/render-svg.ts
/** In pixels, as all numbers here. */
const WIDTH = 1200;
const MARGIN = 24;
const INNER = 1152;
const LINE = 20;
/** Of a picture that nobody can scroll. */
const MOST_ROWS = 36;
/** Narrower frames are dust where nobody can zoom. */
const LEAST_WIDTH = 2.5 / INNER;
/**
* Where gopls grew as one picture, a file of its own: what the page's section shows, for a document or a comment. It has no script and asks
* nobody for anything, so that it may stand in a page of GitHub's. Undefined: the report has nothing to draw. Names of other people's code stay
* text, and nobody's home is named.
*/
function renderSvg(measured) {
	const report = mapTexts(postedReport(measured), xmlCharacters);
	const phases = grownPhases(report);
	if (phases.length === 0) return void 0;
	const { candidate } = comparedArms(report);
	const title = `Where gopls ${armLabel(report, candidate?.name)} grew`;
	const about = [ABOUT_PICTURES, `Callers stand above what they call. A frame is as wide as what its stacks hold more, or less. Rows without room for a name are left out, and those below the ${MOST_ROWS}th.`];
	const pieces = [
		textPiece("title", title, 26),
		...about.map((sentence) => textPiece("small", sentence)),
		...phases.flatMap(phasePieces),
		gap(8),
		textPiece("small", `${report.tool.name} ${report.tool.version}, ${report.startedAt.slice(0, 10)}`)
	];
	const height = pieces.reduce((sum, piece) => sum + piece.height, 48);
	const told = phases.map((phase) => `${phase.title}, ${phase.pictures.map((picture) => picture.title).join(", ")}.`);
	return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title about">
<title id="title">${title}</title>
<desc id="about">${[...about, ...told].join(" ")}</desc>
<style>${trusted(svgStyle)}</style>
<rect class="back" width="100%" height="100%"/>
${stacked(pieces)}</svg>
`.html;
}
/** Pieces one below the other. */
function stacked(pieces) {
	let y = MARGIN;
	return pieces.map(({ height, drawAt }) => {
		const drawn = drawAt(y);
		y += height;
		return drawn;
	});
}
function phasePieces({ title, pictures, rest }) {
	return [
		gap(18),
		textPiece("phase", title, 22),
		...pictures.flatMap((picture) => [
			gap(8),
			textPiece("small", picture.title, 22),
			icicleOf(picture)
		]),
		...rest === "" ? [] : [gap(6), textPiece("small", rest)]
	];
}
function icicleOf({ direction, frames }) {
	const drawn = upperRows(frames, LEAST_NAMED_PX / INNER, MOST_ROWS).filter(({ width }) => width >= LEAST_WIDTH);
	const height = icicleHeightPx(drawn);
	return {
		height,
		drawAt: (y) => html`<svg class="${direction}" x="${MARGIN}" y="${y}" width="${INNER}" height="${height}">${drawIcicle(drawn, { widthPx: INNER })}</svg>\n`
	};
}
function textPiece(kind, text, height = LINE) {
	return {
		height,
		drawAt: (y) => html`<text class="${kind}" x="${MARGIN}" y="${y + height - 6}">${text}</text>\n`
	};
}
function gap(height) {
	return {
		height,
		drawAt: () => html``
	};
}
export { renderSvg };
