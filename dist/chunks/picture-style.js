import { i as formatBytes, t as formatCount } from "./format-count.js";
import { s as armLabel } from "./names.js";
import { t as shortName } from "./short-name.js";
// src/report/markup/html.ts
/** A template of HTML or SVG. What is put into it is text, and is escaped, unless it is HTML already; attributes stand in double quotes. */
function html(parts, ...contents) {
	return { html: parts.map((part, i) => part + (i < contents.length ? textOf(contents[i]) : "")).join("") };
}
/** Text of this program's own that is HTML, a style or a script. */
function trusted(text) {
	return { html: text };
}
function textOf(content) {
	if (content === void 0) return "";
	if (isList(content)) return content.map(textOf).join("");
	return typeof content === "object" ? content.html : escaped(String(content));
}
function isList(content) {
	return Array.isArray(content);
}
const ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escaped(text) {
	return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
// src/report/picture/hue-of.ts
/** A hue for each owner: the same in every picture. */
function hueOf(owner) {
	let hash = 7;
	for (const character of owner) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 3600;
	return hash % 360;
}
/** Height of a picture in pixels. */
function icicleHeightPx(frames) {
	return (Math.max(-1, ...frames.map(({ depth }) => depth)) + 1) * 20;
}
/**
* A picture of stacks as SVG, for an `svg` element of any width: places and widths are per cent of it, so that letters are never stretched.
* Each frame is an `svg` of its own, at whose edge its name ends. Frames come in the order of their layout.
*/
function drawIcicle(frames, use = {}) {
	return frames.map((frame) => drawFrame(frame, use));
}
function drawFrame({ name, owner, depth, left, width, bytes, objects }, { hues = false, widthPx }) {
	const share = (width * 100).toFixed(1);
	const about = `${name}: ${formatBytes(bytes)}, ${share} %, ${formatCount(Math.round(objects))} objects; ${owner}`;
	const label = widthPx === void 0 ? shortName(name) : fitted(shortName(name), width * widthPx);
	const hue = hues ? html` style="--hue:${hueOf(owner)}"` : void 0;
	const text = label === "" ? void 0 : html`<text x="4" y="14">${label}</text>`;
	return html`<svg class="frame" x="${percent(left)}" y="${depth * 20}" width="${percent(width)}" height="${19}"${hue}><title>${about}</title><rect width="100%" height="100%"/>${text}</svg>`;
}
function percent(share) {
	return `${Number((share * 100).toFixed(3))}%`;
}
/** Of the letters of a function's name in 12 px, on the wide side. */
const LETTER_PX = 6.7;
const PADDING_PX = 8;
/** A narrower frame has no name where names are shortened. */
const LEAST_NAMED_PX = 34.8;
/** What of a name fits into a width in pixels; "" where it is not worth it. */
function fitted(name, px) {
	if (px < 34.8) return "";
	const letters = [...name];
	const most = Math.floor((px - PADDING_PX) / LETTER_PX);
	return letters.length <= most ? name : `${letters.slice(0, most - 1).join("")}…`;
}
// src/report/picture/icicle.ts
/** Narrower ones could not be seen, nor pointed at. */
const LEAST_WIDTH = 1 / 1e3;
/** The frames of the uppermost rows, as many as have a frame of that width or more; the narrower ones among them stay. */
function upperRows(frames, leastWidth, most) {
	const last = Math.max(0, ...frames.filter(({ width }) => width >= leastWidth).map(({ depth }) => depth));
	return frames.filter(({ depth }) => depth <= Math.min(last, most - 1));
}
/**
* The stacks that grew, or those that shrank, laid out from the root down; the largest callee stands first. A caller comes before its
* callees, which follow it until one is no deeper.
*/
function icicle({ functions, stacks }, direction) {
	const sign = direction === "grew" ? 1 : -1;
	const root = newNode("");
	for (const stack of stacks) if (stack.bytes * sign > 0) addStack(root, stack, sign, functions);
	return framesBelow(root, {
		total: root.bytes,
		depth: 0,
		left: 0
	});
}
function newNode(name) {
	return {
		name,
		owner: "",
		ownerBytes: 0,
		bytes: 0,
		objects: 0,
		callees: /* @__PURE__ */ new Map()
	};
}
function addStack(root, stack, sign, functions) {
	const add = (node) => {
		const bytes = stack.bytes * sign;
		node.bytes += bytes;
		node.objects += stack.objects * sign;
		if (bytes > node.ownerBytes) [node.owner, node.ownerBytes] = [stack.owner, bytes];
	};
	let node = root;
	add(node);
	for (const place of stack.frames) {
		const callee = node.callees.get(place) ?? newNode(functions[place] ?? "");
		node.callees.set(place, callee);
		add(callee);
		node = callee;
	}
}
function framesBelow({ callees }, at) {
	const { total, depth } = at;
	let { left } = at;
	return [...callees.values()].sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1)).flatMap((node) => {
		const { name, owner, bytes, objects } = node;
		const width = bytes / total;
		if (width < LEAST_WIDTH) return [];
		const frames = [{
			name,
			owner,
			depth,
			left,
			width,
			bytes,
			objects
		}, ...framesBelow(node, {
			total,
			depth: depth + 1,
			left
		})];
		left += width;
		return frames;
	});
}
// src/report/picture/grown-phases.ts
/** What the pictures show, in one sentence. */
const ABOUT_PICTURES = "The heap profile at the end of each workload less the one at its start, by call stack.";
/** Each phase that has something to draw: what it holds more in the end, and what it let go of. */
function grownPhases(report) {
	return (report.grown ?? []).map((grown) => ({
		grown,
		title: titleOf(grown, report),
		pictures: picturesOf(grown),
		rest: restOf(grown)
	})).filter(({ pictures }) => pictures.length > 0);
}
function titleOf({ arm, workload, iterations }, report) {
	return `${workload}${report.arms.length > 1 ? `, gopls ${armLabel(report, arm)}` : ""}: ${formatCount(iterations)} iterations`;
}
/** What is said of the stacks that a picture does not draw; "" where all are drawn. */
function restOf({ others: { stacks, grownBytes, shrunkBytes } }) {
	if (stacks === 0) return "";
	return `${formatCount(stacks)} smaller stacks, which are not drawn, hold ${formatBytes(grownBytes)} more and ${formatBytes(shrunkBytes)} less.`;
}
const WORDS = {
	grew: "more than at the start",
	shrank: "less than at the start"
};
function picturesOf(grown) {
	return ["grew", "shrank"].flatMap((direction) => {
		const sums = ownerSums(grown, direction);
		if (sums.size === 0) return [];
		return [{
			direction,
			title: `${formatBytes([...sums.values()].reduce((sum, bytes) => sum + bytes, 0))} ${WORDS[direction]}: ${byOwner(sums)}`,
			frames: icicle(grown, direction)
		}];
	});
}
/** Whose it is, the largest first: "transport 1.2 MiB, parse cache 310 KiB and 2 others". */
function byOwner(sums) {
	const all = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	const named = all.slice(0, 4).map(([owner, bytes]) => `${owner} ${formatBytes(bytes)}`);
	const left = all.length - named.length;
	return named.join(", ") + (left > 0 ? ` and ${left} ${left === 1 ? "other" : "others"}` : "");
}
/** Bytes of all stacks that grew, or shrank, those among them of which no frame is wide enough to be drawn. */
function ownerSums({ stacks }, direction) {
	const sign = direction === "grew" ? 1 : -1;
	const sums = /* @__PURE__ */ new Map();
	for (const { owner, bytes } of stacks) if (bytes * sign > 0) sums.set(owner, (sums.get(owner) ?? 0) + bytes * sign);
	return sums;
}
// src/report/picture/picture-style.ts
const LIGHT = {
	back: "#fff",
	name: "#1f2328",
	grew: ["#f5b7b1", "#f2a59d"],
	shrank: ["#b3d4f5", "#9ec8f2"],
	allocated: ["#eed9a2", "#e6cd8b"]
};
const DARK = {
	back: "#0d1117",
	name: "#f3f6f9",
	grew: ["#7c2a2a", "#8e3434"],
	shrank: ["#1f4a75", "#28598a"],
	allocated: ["#5a4713", "#6a5419"]
};
/** Colours are written out, and not by variables: what draws SVG without a browser knows none. */
function colorsOf({ back, name, ...kinds }) {
	return `.frame rect { stroke: ${back}; stroke-width: .8px; } .frame text { fill: ${name}; } ${Object.entries(kinds).map(([kind, [even, odd]]) => `.${kind} .frame rect { fill: ${even}; } .${kind} .frame:nth-child(odd) rect { fill: ${odd}; }`).join(" ")}`;
}
/** How frames look, on white and on black: names have a contrast of 4.5 to 1 or more. */
const pictureStyle = `.frame text { font: 12px system-ui, "Noto Sans", "DejaVu Sans", sans-serif; white-space: pre; }
${colorsOf(LIGHT)}
@media (prefers-color-scheme: dark) { ${colorsOf(DARK)} }`;
export { upperRows as a, icicleHeightPx as c, trusted as d, restOf as i, hueOf as l, ABOUT_PICTURES as n, LEAST_NAMED_PX as o, grownPhases as r, drawIcicle as s, pictureStyle as t, html as u };
