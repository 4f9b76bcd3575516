import { r as __exportAll } from "./rolldown-runtime.js";
import { c as comparedArms, n as editingWords, o as workspaceWords, r as isSynthetic, s as armLabel } from "./names.js";
import { D as formatAmount, F as headline, O as formatChange, P as mainUnit, T as againstCeiling, _ as excludedSentence, a as shortFrame, d as isNote, f as standingSentence, h as shortName, i as sizeClassesText, k as formatInterval, l as costSentence, m as advice, n as comparisonRows, o as whereAllocated, p as rateSentence, r as comparisonWords, s as findingNotes, t as heapRows, u as controlSentence, x as unitWord, y as powerSentence } from "./heap-rows.js";
import { t as postedReport } from "./posted-report.js";
import { n as measureCommand, r as measureNotes, t as judgeCommand } from "./measure-command.js";
import { t as isToolsFunction } from "./package-suffix.js";
import { r as candidateFindings } from "./findings.js";
import { n as formatCount, t as formatBytes } from "./format-bytes.js";
// src/report/html/html.ts
/** A template of HTML. What is put into it is text, and is escaped, unless it is HTML already; attributes stand in double quotes. */
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
// src/report/html/certainty-section.ts
/** What should be known before the verdict is believed. */
function warningsSection({ warnings }) {
	if (warnings.length === 0) return void 0;
	return html`<ul class="warnings">${warnings.map((warning) => html`<li class="${isNote(warning) ? "note" : "warning"}">${isNote(warning) ? "Note" : "Warning"}: ${warning.message}</li>`)}</ul>`;
}
/** How sure it is, how to see it again, and what was measured on what. */
function certaintySection(report) {
	const { candidate } = comparedArms(report);
	const sure = [
		excludedSentence(report),
		powerSentence(report),
		controlSentence(report)
	].filter((text) => text !== "");
	const again = candidate && report.outcome !== "not-measured" ? html`<h2>See it again</h2><p>The same measurement${isSynthetic(candidate.workspace) ? "" : ", started in the workspace"}:</p><pre>${measureCommand(report)}</pre>${measureNotes(report).map((note) => html`<p>${note}</p>`)}
<p>The same verdict, from the run directory:</p><pre>${judgeCommand(report)}</pre>` : void 0;
	return html`<section id="sure">${report.outcome === "not-measured" ? void 0 : html`<h2>How sure this is</h2>${sure.map((text) => html`<p>${text}</p>`)}`}${again}
<h2>What was measured</h2><div class="wide"><table><tbody>
${report.arms.map(({ name, role, workspace, gopls }) => html`<tr><th scope="row">${role === "only" ? name : role}</th><td>${builtWords(gopls)}</td><td>${workspaceWords(workspace)}${editingWords(report, (text) => text)}</td></tr>\n`)}<tr><th scope="row">machine</th><td>${report.machine.os} ${report.machine.arch}, ${report.machine.cpus} CPUs</td><td>${report.startedAt}</td></tr>
${cost(report)}</tbody></table></div></section>`;
}
function builtWords({ version, goVersion, sum }) {
	return [
		`gopls ${version}`,
		...goVersion === void 0 ? [] : [`built with ${goVersion}`],
		...sum === void 0 ? [] : [sum]
	].join(", ");
}
function cost(report) {
	const words = costSentence(report);
	return words === void 0 ? void 0 : html`<tr><th scope="row">took</th><td colspan="2">${words}</td></tr>`;
}
// src/report/words/finding/toleration-yaml.ts
/** What was measured, and a quarter more: a toleration is no budget for the next leak. */
const ROOM = 1.25;
const MONTHS = 3;
/** Every month has it. */
const LAST_DAY = 28;
/** A toleration of a finding for a gate's config, to be pasted: of what was measured and a quarter more, for three months. */
function tolerationYaml(finding, { startedAt }) {
	const { fingerprint, perIteration } = finding;
	const unit = mainUnit(finding);
	const amount = Number(Math.max(unit.value * ROOM, .001).toPrecision(3));
	const ceiling = `${perIteration.unit === "bytes" ? `${Math.ceil(amount)}B` : amount}/${unit.unit}`;
	return [
		"tolerations:",
		`  - fingerprint: "${fingerprint}"`,
		`    ceiling: ${ceiling}`,
		"    reason: why it may stay for now",
		`    expires: ${monthsAfter(startedAt)}`,
		""
	].join("\n");
}
/** The day three months after that of a time, "2027-03-28"; never after the 28th. */
function monthsAfter(startedAt) {
	const [year = 0, month = 1, day = 1] = startedAt.slice(0, 10).split("-").map(Number);
	const months = month - 1 + MONTHS;
	const two = (number) => String(number).padStart(2, "0");
	return `${year + Math.floor(months / 12)}-${two(months % 12 + 1)}-${two(Math.min(day, LAST_DAY))}`;
}
// src/report/html/findings-section.ts
/** What was found, the worst first: how much of what is kept, where it comes from, and how sure that is. */
function findingsSection(report) {
	const findings = [...candidateFindings(report, "leak", "regression"), ...candidateFindings(report, "known", "tolerated")];
	if (findings.length === 0) return void 0;
	return html`<section id="findings"><h2>What is kept</h2>${findings.map((finding) => article(finding, report))}</section>`;
}
const KINDS = {
	leak: "leak",
	regression: "regression",
	footprint: "larger",
	known: "known leak",
	tolerated: "tolerated"
};
function article(finding, report) {
	const { kind, workload, perIteration, owner, frames, fingerprint, known } = finding;
	const format = kind === "regression" ? formatChange : formatAmount;
	const unit = mainUnit(finding);
	const classes = sizeClassesText(finding);
	const place = whereAllocated(finding);
	const rows = [
		["in", workload],
		["per iteration", `${format(perIteration.value, perIteration.unit)} (${formatInterval(perIteration, perIteration.unit)}, 95 %)`],
		...classes === void 0 ? [] : [["objects", classes]],
		...place === void 0 ? [] : [["allocated by", place]],
		...known ? [["ceiling", ceilingWords(finding, known)]] : [],
		["fingerprint", fingerprint]
	];
	return html`<article class="finding ${kind}"><h3><span class="kind">${known ? `${known.id} · ${KINDS[kind]}` : KINDS[kind]}</span> ${owner}: ${format(unit.value, perIteration.unit)} per ${unitWord(unit.unit, finding)}</h3>
<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<ul>${findingNotes(finding, report).map((note) => html`<li>${note}</li>`)}</ul>
${frames.length > 0 ? html`<details><summary>Call stack</summary>${stack(frames)}</details>` : void 0}${kind === "leak" || kind === "regression" ? html`<details><summary>Accept it for now</summary><p>In the config of the gate:</p><pre>${tolerationYaml(finding, report)}</pre></details>` : void 0}</article>`;
}
function ceilingWords(finding, { ceiling }) {
	const limit = againstCeiling(finding, {
		amount: ceiling.bytes,
		per: ceiling.per
	});
	return `${limit.kept} of ${limit.ceiling} per ${unitWord(ceiling.per)}`;
}
/** From the first frame of gopls on; what lies below it is the standard library's, and folded. */
function stack(frames) {
	const first = Math.max(0, frames.findIndex(({ function: name }) => isToolsFunction(name)));
	const lines = (from) => from.map(shortFrame).join("\n");
	const below = frames.slice(0, first);
	return html`${below.length > 0 ? html`<details><summary>${below.length} frames of libraries below</summary><pre>${lines(below)}</pre></details>` : void 0}<pre>${lines(frames.slice(first))}</pre>`;
}
// src/report/html/icicle.ts
/** Narrower ones could not be seen, nor pointed at. */
const LEAST_WIDTH = 1 / 1e3;
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
// src/report/html/growth-section.ts
/** Where each phase grew, as pictures of its call stacks: what it holds more, and what it let go of. */
function growthSection(report) {
	const grown = (report.grown ?? []).filter(({ stacks }) => stacks.length > 0);
	if (grown.length === 0) return void 0;
	return html`<section id="where"><h2>Where it grew</h2>
<p>The heap profile at the end of each workload less the one at its start, by call stack. All that changed is here: known leaks, and caches
that are bounded, too; what only the gate's own readings make gopls hold is left out. A frame is as wide as what its stacks hold more. Click a frame to zoom, or move with the arrow keys and press Enter;
Escape goes back.</p>
<p class="tools"><label>Find a function <input type="search" id="find" autocomplete="off" spellcheck="false"></label> <output id="found"></output>
<label><input type="checkbox" id="by-owner"> colour by owner</label></p>
${grown.map((one, i) => phaseOf(one, i === 0, report))}</section>`;
}
function phaseOf(grown, isOpen, report) {
	const { arm, workload, iterations, others } = grown;
	const title = `${workload}${report.arms.length > 1 ? `, gopls ${armLabel(report, arm)}` : ""}: ${formatCount(iterations)} iterations`;
	const open = isOpen ? html` open` : void 0;
	const rest = others.stacks === 0 ? "" : `${formatCount(others.stacks)} smaller stacks, which are not drawn, hold ${formatBytes(others.grownBytes)} more and ${formatBytes(others.shrunkBytes)} less.`;
	return html`<details${open}><summary>${title}</summary>
${picture(icicle(grown, "grew"), "grew")}${picture(icicle(grown, "shrank"), "shrank")}<p class="small">${rest}</p></details>`;
}
const WORDS = {
	grew: "more than at the start",
	shrank: "less than at the start"
};
function picture(frames, direction) {
	const total = frames.filter(({ depth }) => depth === 0).reduce((sum, { bytes }) => sum + bytes, 0);
	if (total === 0) return void 0;
	const depth = Math.max(...frames.map((frame) => frame.depth)) + 1;
	const title = `${formatBytes(total)} ${WORDS[direction]}`;
	return html`<figure class="stacks ${direction}"><figcaption>${title}</figcaption>
<div class="scroll"><div class="icicle" role="group" aria-label="${title}" style="height:${depth * 20}px">${frames.map((frame, i) => frameOf(frame, i === 0, total))}</div></div></figure>`;
}
function frameOf({ name, owner, depth, left, width, bytes, objects }, isFirst, total) {
	const share = (bytes / total * 100).toFixed(1);
	const about = `${name}: ${formatBytes(bytes)}, ${share} %, ${formatCount(Math.round(objects))} objects; ${owner}`;
	const at = `left:${(left * 100).toFixed(3)}%;width:${(width * 100).toFixed(3)}%;top:${depth * 20}px;--hue:${hueOf(owner)}`;
	return html`<button type="button" tabindex="${isFirst ? 0 : -1}" style="${at}" title="${about}">${shortName(name)}</button>`;
}
/** A hue for each owner: the same in every picture. */
function hueOf(owner) {
	let hash = 7;
	for (const character of owner) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 3600;
	return hash % 360;
}
// src/report/html/numbers-section.ts
/** How gopls' own heap moved in each workload, and each candidate beside the baseline. */
function numbersSection(report) {
	const rows = heapRows(report);
	if (rows.length === 0) return void 0;
	const isSeveral = report.arms.length > 1;
	return html`<section id="numbers"><h2>gopls' own heap</h2>${report.comparisons.map((comparison) => compared(comparison, report))}
<div class="wide"><table><thead><tr><th scope="col">workload</th>${isSeveral ? html`<th scope="col">gopls</th>` : void 0}<th scope="col" class="number">per iteration</th><th scope="col" class="number">95 % interval</th><th scope="col" class="number">per edit</th><th scope="col" class="number">per request</th><th scope="col">what was done</th></tr></thead><tbody>
${rows.map(({ workload, arm, perIteration, between, perEdit, perRequest, did }) => html`<tr><th scope="row">${workload}</th>${isSeveral ? html`<td>${armLabel(report, arm)}</td>` : void 0}<td class="number">${perIteration}</td><td class="number">${between}</td><td class="number">${perEdit}</td><td class="number">${perRequest}</td><td>${did}</td></tr>\n`)}</tbody></table></div></section>`;
}
function compared(comparison, report) {
	const { baseline, candidate } = comparison;
	return html`<div class="wide"><table><thead><tr><th scope="col"></th><th scope="col" class="number">${armLabel(report, baseline)}</th><th scope="col" class="number">${armLabel(report, candidate)}</th><th scope="col" class="number">change</th><th scope="col" class="number">95 % interval</th><th scope="col"></th></tr></thead><tbody>
${comparisonRows(report, comparison).map(({ what, verdict, ...row }) => html`<tr class="${verdict}"><th scope="row">${what}</th><td class="number">${row.baseline}</td><td class="number">${row.candidate}</td><td class="number">${row.change}</td><td class="number">${row.between}</td><td>${comparisonWords(verdict)}</td></tr>\n`)}</tbody></table></div>`;
}
// src/report/html/page-script.ts
/**
* What the page does when it is clicked: frames of a picture zoom, are searched, walked through by arrow keys, and coloured by owner. All of
* it stands on what is drawn: a frame's place is its style, and its name and numbers are its title.
*/
const pageScript = `
"use strict";
(() => {
  const pictures = [...document.querySelectorAll(".icicle")].map((box) => {
    const frames = [...box.children].map((button) => ({
      button,
      left: parseFloat(button.style.left),
      width: parseFloat(button.style.width),
      depth: Math.round(parseFloat(button.style.top) / 20),
      name: button.title.toLowerCase(),
    }));
    return { box, frames };
  });
  const ROUND = 0.001;
  const within = (inner, outer) => inner.left >= outer.left - ROUND && inner.left + inner.width <= outer.left + outer.width + ROUND;
  const zoom = ({ frames }, target) => {
    for (const frame of frames) {
      const { button } = frame;
      const isAbove = target !== undefined && frame.depth < target.depth;
      const isShown = target === undefined || within(frame, target) || (isAbove && within(target, frame));
      button.hidden = !isShown;
      button.classList.toggle("above", isAbove);
      if (!isShown) continue;
      const [from, width] = target === undefined ? [0, 100] : [target.left, target.width];
      button.style.left = (isAbove ? 0 : ((frame.left - from) / width) * 100) + "%";
      button.style.width = (isAbove ? 100 : (frame.width / width) * 100) + "%";
    }
  };
  const focus = (picture, frame) => {
    if (!frame) return;
    for (const { button } of picture.frames) button.tabIndex = -1;
    frame.button.tabIndex = 0;
    frame.button.focus();
  };
  const next = ({ frames }, frame, key) => {
    const shown = frames.filter(({ button }) => !button.hidden);
    if (key === "ArrowUp") return shown.findLast((other) => other.depth === frame.depth - 1 && within(frame, other));
    if (key === "ArrowDown") return shown.find((other) => other.depth === frame.depth + 1 && within(other, frame));
    const row = shown.filter(({ depth }) => depth === frame.depth);
    return row[row.indexOf(frame) + (key === "ArrowRight" ? 1 : -1)];
  };
  for (const picture of pictures) {
    let zoomed;
    picture.box.addEventListener("click", ({ target }) => {
      const frame = picture.frames.find(({ button }) => button === target);
      if (!frame) return;
      zoomed = zoomed === frame ? undefined : frame;
      zoom(picture, zoomed);
      focus(picture, frame);
    });
    picture.box.addEventListener("keydown", (event) => {
      const frame = picture.frames.find(({ button }) => button === event.target);
      if (event.key === "Escape") {
        zoomed = undefined;
        zoom(picture, zoomed);
      } else if (frame && event.key.startsWith("Arrow")) {
        event.preventDefault();
        focus(picture, next(picture, frame, event.key));
      }
    });
  }
  const find = document.getElementById("find");
  if (!find) return;
  const found = document.getElementById("found");
  find.addEventListener("input", () => {
    const wanted = find.value.trim().toLowerCase();
    let hits = 0;
    for (const { frames } of pictures) {
      for (const { button, name } of frames) {
        const isHit = wanted !== "" && name.includes(wanted);
        hits += isHit ? 1 : 0;
        button.classList.toggle("hit", isHit);
        button.classList.toggle("miss", wanted !== "" && !isHit);
      }
    }
    found.textContent = wanted === "" ? "" : hits + (hits === 1 ? " frame" : " frames");
  });
  const byOwner = document.getElementById("by-owner");
  const color = () => document.body.classList.toggle("owners", byOwner.checked);
  byOwner.addEventListener("change", color);
  color();
})();
`;
// src/report/html/page-style.ts
/** How the page looks, on paper-white and on black alike: all texts have a contrast of 4.5 to 1 or more. */
const pageStyle = `
:root { --back: #fff; --text: #1f2328; --soft: #57606a; --line: #d0d7de; --panel: #f6f8fa; --bad: #b4232c; --good: #1a7f37; --unsure: #8a5a00;
  --grew: #f5b7b1; --grew-2: #f2a59d; --shrank: #b3d4f5; --shrank-2: #9ec8f2; --on: #1f2328; --link: #0550ae; --band: #eef1f4;
  --heap: #b4232c; --owned: #7a3fb0; --rss: #57606a; --goroutines: #0b7285; }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --text: #e6edf3; --soft: #9ea7b3; --line: #3d444d; --panel: #161b22; --bad: #ff8080; --good: #57d364;
  --unsure: #e3b341; --grew: #7c2a2a; --grew-2: #8e3434; --shrank: #1f4a75; --shrank-2: #28598a; --on: #f3f6f9; --link: #79b8ff; --band: #171d25;
  --heap: #ff8080; --owned: #cfa3ff; --rss: #9ea7b3; --goroutines: #5cc8dc; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
main, footer { max-width: 1500px; margin: 0 auto; padding: 16px clamp(12px, 3vw, 40px); }
footer { color: var(--soft); font-size: 14px; }
h1 { font-size: clamp(20px, 2.4vw, 28px); line-height: 1.3; margin: 0 0 12px; overflow-wrap: anywhere; }
h2 { font-size: 20px; margin: 36px 0 8px; } h3 { font-size: 17px; margin: 0 0 8px; overflow-wrap: anywhere; } p { margin: 0 0 10px; max-width: 100ch; }
.small, figcaption, .axis { color: var(--soft); font-size: 14px; }
.verdict { border-left: 8px solid var(--tone); background: var(--panel); padding: 16px 20px; }
.verdict .word { color: var(--tone); font-weight: 700; letter-spacing: .06em; margin: 0; }
.bad { --tone: var(--bad); } .good { --tone: var(--good); } .unsure { --tone: var(--unsure); }
.warnings { padding-left: 20px; } .warnings .warning { color: var(--unsure); } .warnings .note { color: var(--soft); }
table { border-collapse: collapse; } th, td { text-align: left; padding: 4px 14px 4px 0; vertical-align: top; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
thead th { color: var(--soft); font-weight: 500; font-size: 14px; } tbody th { font-weight: 600; } .number { text-align: right; white-space: nowrap; }
caption { text-align: left; color: var(--soft); font-size: 14px; padding: 4px 0; } .wide { overflow-x: auto; margin-bottom: 12px; }
.worse td { color: var(--bad); } .better td { color: var(--good); }
.bars { width: 100%; } .bars th { white-space: nowrap; font-weight: 400; width: 1%; } .bars .number { width: 1%; } .bar { width: 100%; } .bar span { display: block; height: 14px; margin-top: 5px; min-width: 1px; background: var(--owned); }
pre { background: var(--panel); border: 1px solid var(--line); padding: 10px 12px; overflow-x: auto; font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; margin: 0 0 10px; }
details { margin: 0 0 10px; } summary { cursor: pointer; padding: 2px 0; } summary, button, input { font: inherit; color: inherit; } :focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
.finding { border: 1px solid var(--line); border-left: 6px solid var(--soft); padding: 12px 16px; margin: 0 0 12px; } .finding.leak, .finding.regression { border-left-color: var(--bad); }
.kind { color: var(--soft); font-weight: 500; } .leak .kind, .regression .kind { color: var(--bad); } .finding ul { margin: 0 0 8px; padding-left: 20px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0 0 8px; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
.chart { margin: 8px 0 16px; } .chart figcaption { display: flex; flex-wrap: wrap; gap: 4px 18px; } .most { margin-left: auto; } .plot { position: relative; height: 150px; border-bottom: 1px solid var(--line); overflow: hidden; }
.plot svg { width: 100%; height: 100%; display: block; } polyline { fill: none; stroke-width: 2; vector-effect: non-scaling-stroke; stroke: var(--this); }
.heap { --this: var(--heap); } .owned { --this: var(--owned); } .rss { --this: var(--rss); } .goroutines { --this: var(--goroutines); } .key::before { content: ""; display: inline-block; width: 18px; border-top: 3px solid var(--this); margin-right: 6px; vertical-align: middle; }
.band0 { fill: var(--band); } .band1 { fill: transparent; } .phase { position: absolute; top: 2px; padding-left: 4px; font-size: 12px; color: var(--soft); overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.axis { display: flex; justify-content: space-between; }
.tools { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; } input[type=search] { background: var(--back); border: 1px solid var(--soft); padding: 4px 8px; width: min(320px, 80vw); }
.stacks { margin: 8px 0 16px; } .scroll { max-height: 70vh; overflow: auto; } .icicle { position: relative; overflow: hidden; }
.icicle button { position: absolute; height: 19px; line-height: 19px; padding: 0 3px; border: 0; border-right: 1px solid var(--back); text-align: left; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-size: 12px; color: var(--on); background: var(--grew); cursor: pointer; }
.icicle button:nth-child(odd) { background: var(--grew-2); } .shrank .icicle button { background: var(--shrank); } .shrank .icicle button:nth-child(odd) { background: var(--shrank-2); }
.owners .icicle button { background: hsl(var(--hue) 55% 82%); } .icicle button.above { opacity: .75; } .icicle button.miss { opacity: .3; } .icicle button.hit { outline: 2px solid var(--link); outline-offset: -2px; }
.icicle button:focus-visible { outline: 3px solid var(--link); outline-offset: -3px; z-index: 1; }
@media (prefers-color-scheme: dark) { .owners .icicle button { background: hsl(var(--hue) 40% 28%); } }
@media (max-width: 600px) { dl { grid-template-columns: 1fr; } dt { margin-top: 4px; } .bars .bar { display: none; } }
@media print { .tools { display: none; } }
`;
// src/report/html/standing-section.ts
/** Who holds the heap that stands there after the soak, whether it grows or not. */
function standingSection(report) {
	const standing = (report.standing ?? []).filter(({ owners }) => owners.length > 0);
	if (standing.length === 0) return void 0;
	return html`<section id="standing"><h2>What stands there</h2>
<p>The live heap after the soak, by the part of gopls that allocated it. It is no leak: caches that stay full belong to it.</p>
${standing.map((one) => armOf(one, report))}</section>`;
}
function armOf({ arm, owners }, report) {
	const total = owners.reduce((sum, { bytes }) => sum + bytes, 0);
	return html`<table class="bars"><caption>${report.arms.length > 1 ? `gopls ${armLabel(report, arm)}, ${formatBytes(total)}` : formatBytes(total)}</caption><tbody>
${owners.map(({ owner, bytes }) => {
		const share = bytes / Math.max(1, total) * 100;
		return html`<tr><th scope="row">${owner}</th><td class="number">${formatBytes(bytes)}</td><td class="bar"><span style="width:${share.toFixed(2)}%"></span></td><td class="number">${share.toFixed(1)} %</td></tr>\n`;
	})}</tbody></table>`;
}
// src/report/html/timeline-section.ts
const OWNED = {
	name: "its own heap",
	line: "owned",
	read: ({ ownedBytes }) => ownedBytes
};
const BYTES = [
	{
		name: "resident",
		line: "rss",
		read: ({ rssBytes }) => rssBytes
	},
	{
		name: "live heap",
		line: "heap",
		read: ({ heapBytes }) => heapBytes
	},
	OWNED
];
const GOROUTINES = {
	name: "goroutines",
	line: "goroutines",
	read: ({ goroutines }) => goroutines
};
const PURPOSES = {
	measure: "measured",
	dose: "a fresh process, beside known leaks",
	confirm: "a fresh process, which confirms",
	footprint: "only for its size after the soak"
};
/** Every gopls process over its time: memory and goroutines, above what was being done. */
function timelineSection(report) {
	const timelines = (report.timeline ?? []).filter(({ readings }) => readings.length > 1);
	if (timelines.length === 0) return void 0;
	return html`<section id="time"><h2>Over time</h2>
<p>Memory is read after garbage was collected. The soak, in which caches fill, is before the first reading.</p>
${timelines.map((timeline, i) => sessionOf(timeline, i === 0, report))}</section>`;
}
function sessionOf(timeline, isOpen, report) {
	const { arm, session, purpose, readings } = timeline;
	const title = `gopls ${armLabel(report, arm)}, process ${session}: ${PURPOSES[purpose]}`;
	return html`<details${isOpen ? html` open` : void 0}><summary>${title}</summary>
${chart(timeline, {
		lines: BYTES,
		format: formatBytes
	})}${chart(timeline, {
		lines: [OWNED],
		format: formatBytes,
		enlarged: true
	})}${chart(timeline, {
		lines: [GOROUTINES],
		format: formatCount
	})}
<details><summary>${readings.length} readings</summary><div class="wide">${readingTable(readings)}</div></details></details>`;
}
const WIDTH = 1e3;
const HEIGHT = 200;
function chart({ readings }, { lines, format, enlarged = false }) {
	const values = lines.flatMap(({ read }) => readings.flatMap((reading) => read(reading) ?? []));
	if (values.length < 2) return void 0;
	const [least, most] = [enlarged ? Math.min(...values) : 0, Math.max(...values)];
	const [startMs, endMs] = [readings[0]?.atMs ?? 0, readings.at(-1)?.atMs ?? 0];
	const x = (atMs) => (atMs - startMs) / Math.max(1, endMs - startMs) * WIDTH;
	const y = (value) => HEIGHT * (.98 - (value - least) / Math.max(1, most - least) * .86);
	const drawn = lines.flatMap((line) => {
		const points = readings.flatMap((reading) => {
			const value = line.read(reading);
			return value === void 0 ? [] : [`${x(reading.atMs).toFixed(1)},${y(value).toFixed(1)}`];
		});
		return points.length > 1 ? [{
			...line,
			points: points.join(" ")
		}] : [];
	});
	const bands = stretchesOf(readings);
	const label = `${lines.map(({ name }) => name).join(", ")} from ${seconds(startMs)} to ${seconds(endMs)}`;
	return html`<figure class="chart"><figcaption>${drawn.map(({ name, line }) => html`<span class="key ${line}">${name}${enlarged ? ", enlarged" : ""}</span> `)}<span class="most">${enlarged ? `${format(least)} to ${format(most)}` : `up to ${format(most)}`}</span></figcaption>
<div class="plot"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">${bands.map(({ from, to }, i) => html`<rect class="band${i % 2}" x="${x(from).toFixed(1)}" y="0" width="${Math.max(0, x(to) - x(from)).toFixed(1)}" height="${HEIGHT}"/>`)}${drawn.map(({ line, points }) => html`<polyline class="${line}" points="${points}"/>`)}</svg>
${bands.map(({ from, to, phase }) => html`<span class="phase" style="left:${percent(x(from))};width:${percent(x(to) - x(from))}" title="${phase}">${phase}</span>`)}</div>
<div class="axis"><span>${seconds(startMs)}</span><span>${seconds(endMs)} after its start</span></div></figure>`;
}
function percent(x) {
	return `${(x / WIDTH * 100).toFixed(2)}%`;
}
/** Readings one after the other in which the same was done. */
function stretchesOf(readings) {
	const stretches = [];
	for (const { phase, atMs } of readings) {
		const last = stretches.at(-1);
		if (last && last.phase === phase) stretches[stretches.length - 1] = {
			...last,
			to: atMs
		};
		else stretches.push({
			phase,
			from: last?.to ?? atMs,
			to: atMs
		});
	}
	return stretches;
}
function readingTable(readings) {
	const bytes = (value) => value === void 0 ? "–" : formatBytes(value);
	return html`<table><thead><tr><th scope="col">after</th><th scope="col">during</th><th scope="col">cycle</th><th scope="col" class="number">resident</th><th scope="col" class="number">live heap</th><th scope="col" class="number">own heap</th><th scope="col" class="number">goroutines</th></tr></thead><tbody>
${readings.map(({ atMs, phase, cycle, rssBytes, heapBytes, ownedBytes, goroutines }) => html`<tr><td>${seconds(atMs)}</td><td>${phase}</td><td>${cycle}</td><td class="number">${bytes(rssBytes)}</td><td class="number">${bytes(heapBytes)}</td><td class="number">${bytes(ownedBytes)}</td><td class="number">${goroutines}</td></tr>\n`)}</tbody></table>`;
}
function seconds(ms) {
	return `${(ms / 1e3).toFixed(0)} s`;
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/report/html/render-html.ts
var render_html_exports = /* @__PURE__ */ __exportAll({ renderHtml: () => renderHtml });
var _templateObject;
/**
* The report as one page that needs nothing else: it opens from a file, asks nobody for anything, and reads well without its script. Names of
* other people's code and files stay text, and nobody's home is named.
*/
function renderHtml(measured) {
	const report = postedReport(measured);
	const { candidate } = comparedArms(report);
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n<meta name=\"color-scheme\" content=\"light dark\"><title>",
		": gopls ",
		"</title>\n<style>",
		"</style></head><body><main>\n",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"\n</main><footer>",
		" ",
		"</footer><script>",
		"<\/script></body></html>\n"
	])), headline(report).word, candidate?.gopls.version ?? "", trusted(pageStyle), verdict(report), warningsSection(report), findingsSection(report), numbersSection(report), timelineSection(report), growthSection(report), standingSection(report), certaintySection(report), report.tool.name, report.tool.version, trusted(pageScript)).html;
}
/** The verdict, what to do, what it costs, and how large gopls stands there. */
function verdict(report) {
	const { word, tone, but } = headline(report);
	const { failure, outcome } = report;
	if (outcome === "not-measured") {
		const [, ...output] = failure?.message.split("\n") ?? [];
		return html`<header class="verdict ${tone}"><p class="word">${word}</p><h1>${report.summary}</h1>${output.length > 0 ? html`<pre>${output.join("\n")}</pre>` : void 0}<p>${failure?.hint}</p></header>`;
	}
	const sentences = [
		but,
		rateSentence(report),
		advice(report)
	].filter((text) => text !== void 0);
	return html`<header class="verdict ${tone}"><p class="word">${word}</p><h1>${report.summary}</h1><p>${sentences.join(" ")}</p><p class="small">${standingSentence(report)}</p></header>`;
}
export { render_html_exports as n, renderHtml as t };
