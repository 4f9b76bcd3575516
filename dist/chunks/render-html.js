import { r as __exportAll } from "./rolldown-runtime.js";
import { c as comparedArms, n as editingWords, o as workspaceWords, r as isSynthetic, s as armLabel } from "./names.js";
import { a as headline } from "./confirmation-of.js";
import { c as icicleHeightPx, d as trusted, i as restOf, l as hueOf, n as ABOUT_PICTURES, r as grownPhases, s as drawIcicle, t as pictureStyle, u as html } from "./picture-style.js";
import { t as postedReport } from "./posted-report.js";
import { t as advice } from "./advice.js";
import { a as comparisonRows, c as costSentence, d as rateSentence, i as heapRows, l as controlSentence, n as latencyRows, o as comparisonWords, s as sizeClassesText, t as latencyNote, u as standingSentence } from "./latency2.js";
import { n as shortFrame, o as isNote, r as whereAllocated, t as findingNotes } from "./finding-notes.js";
import { r as powerSentence, t as excludedSentence } from "./limit.js";
import { n as measureCommand, r as measureNotes, t as judgeCommand } from "./measure-command.js";
import { i as formatBytes, t as formatCount } from "./format-count.js";
import { n as isToolsFunction } from "./package-suffix.js";
import { r as candidateFindings } from "./findings.js";
import { c as formatInterval, i as againstCeiling, n as unitWord, o as formatAmount, p as mainUnit, s as formatChange } from "./units.js";
import { t as shortName } from "./short-name.js";
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
// src/report/html/churn-section.ts
/** An owner that allocates less than this share is one of the others. */
const LEAST_SHARE = .005;
/** What each workload allocates per iteration, whether it is given back or not, by part of gopls. */
function churnSection(report) {
	const churn = report.churn ?? [];
	if (churn.length === 0) return void 0;
	const workloads = [...new Set(churn.map(({ workload }) => workload))];
	return html`<section id="churn"><h2>What it allocates</h2>
<p>What gopls allocates per iteration, by the part of gopls that does. Nearly all of it is given back: it is no leak, but to allocate and to collect
it takes CPU time. How much it is in all the Go runtime counts; whose it is, and how many objects it is, the samples of the heap profiles say.</p>
${workloads.map((workload) => workloadOf(workload, churn.filter((one) => one.workload === workload), report))}</section>`;
}
function workloadOf(workload, churn, report) {
	const [first, ...more] = churn;
	if (!first) return html``;
	return more.length === 0 ? barsOf(first, report) : columnsOf(workload, churn, report);
}
function barsOf(churn, report) {
	const { arm, workload, bytesPerIteration: total } = churn;
	const title = report.arms.length > 1 ? `${workload}, gopls ${armLabel(report, arm)}` : workload;
	return html`<table class="bars"><caption>${title}: ${totalOf(churn)}. Left out are ${formatBytes(churn.observerBytesPerIteration)} that the gate's own readings allocate.</caption><tbody>
${shownOwners(churn).map(({ owner, bytes, objects }) => {
		const share = bytes / Math.max(1, total) * 100;
		return html`<tr><th scope="row">${owner}</th><td class="number">${formatBytes(bytes)}</td><td class="number">${formatCount(Math.round(objects))} objects</td><td class="bar"><span style="width:${share.toFixed(2)}%"></span></td><td class="number">${share.toFixed(1)} %</td></tr>\n`;
	})}</tbody></table>`;
}
/** One column for each arm, the baseline first. */
function columnsOf(workload, churn, report) {
	const isBaseline = ({ arm }) => report.arms.some(({ name, role }) => name === arm && role === "baseline");
	const arms = [...churn.filter(isBaseline), ...churn.filter((one) => !isBaseline(one))].map((one) => ({
		one,
		label: `gopls ${armLabel(report, one.arm)}`,
		bytesOf: new Map(one.owners.map(({ owner, bytesPerIteration }) => [owner, bytesPerIteration]))
	}));
	const owners = [...new Set(arms.flatMap(({ one }) => one.owners.filter(isLarge(one)).map(({ owner }) => owner)))];
	const othersOf = ({ one }) => one.owners.filter(({ owner }) => !owners.includes(owner)).reduce((sum, owner) => sum + owner.bytesPerIteration, 0);
	const others = arms.some((arm) => othersOf(arm) > 0);
	const cells = (text) => arms.map((arm) => html`<td class="number">${text(arm)}</td>`);
	return html`<div class="wide"><table><caption>${workload}, per iteration</caption><thead><tr><th scope="col">part of gopls</th>${arms.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead><tbody>
<tr><th scope="row">all</th>${cells(({ one }) => formatBytes(one.bytesPerIteration))}</tr>
<tr><th scope="row">objects</th>${cells(({ one }) => formatCount(Math.round(one.objectsPerIteration)))}</tr>
${owners.map((owner) => html`<tr><td>${owner}</td>${cells(({ bytesOf }) => formatBytes(bytesOf.get(owner) ?? 0))}</tr>\n`)}
${others ? html`<tr><td>others</td>${cells((arm) => formatBytes(othersOf(arm)))}</tr>\n` : void 0}<tr><td>left out: the gate's own readings</td>${cells(({ one }) => formatBytes(one.observerBytesPerIteration))}</tr></tbody></table></div>`;
}
function totalOf({ bytesPerIteration, objectsPerIteration }) {
	return `${formatBytes(bytesPerIteration)} in ${formatCount(Math.round(objectsPerIteration))} objects per iteration`;
}
function isLarge({ bytesPerIteration: total }) {
	return ({ bytesPerIteration }) => bytesPerIteration >= total * LEAST_SHARE;
}
/** The owners that allocate much, and all others as one. */
function shownOwners(churn) {
	const named = (owner, owners) => ({
		owner,
		bytes: owners.reduce((sum, one) => sum + one.bytesPerIteration, 0),
		objects: owners.reduce((sum, one) => sum + one.objectsPerIteration, 0)
	});
	const large = churn.owners.filter(isLarge(churn));
	const others = churn.owners.filter((owner) => !large.includes(owner));
	const rest = others.length === 0 ? [] : [named(`${others.length} ${others.length === 1 ? "other" : "others"}`, others)];
	return [...large.map((one) => named(one.owner, [one])), ...rest];
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
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/report/html/growth-data.ts
var _templateObject$1;
/** What a phase's pictures are drawn from, as JSON that no HTML can end. */
function growthData(grown, report) {
	const json = JSON.stringify(phaseData(grown, report)).replaceAll("<", "\\u003c");
	return html(_templateObject$1 || (_templateObject$1 = _taggedTemplateLiteral(["<script type=\"application/json\" class=\"drawn\">", "<\/script>"])), trusted(json));
}
function phaseData(grown, report) {
	const { iterations, functions, moments = [], stacks, against } = grown;
	const churn = churnOf(grown, report);
	const live = stacks.map(({ bytesAt = [], objectsAt = [], bytes, objects, ...stack }) => ({
		...stack,
		bytes: [...bytesAt, bytes],
		objects: [...objectsAt, objects]
	}));
	return {
		iterations,
		moments: [...moments, iterations],
		live: drawn(functions, live, restOf(grown)),
		...churn === void 0 ? {} : { allocated: allocatedData(churn) },
		...against === void 0 ? {} : { against: againstData(against, functions, report) }
	};
}
function allocatedData({ functions, stacks, others }) {
	const rest = notDrawn(others.stacks, `allocate ${formatBytes(others.bytes)}.`);
	return drawn(functions, stacks.map(atTheEnd), `Each stack ends two calls below the function of gopls for which it allocates. ${rest}`.trim());
}
function againstData({ arm, stacks, others }, functions, report) {
	const { grownBytes, shrunkBytes } = others;
	const differ = `differ by ${formatBytes(grownBytes)} more and ${formatBytes(shrunkBytes)} less per iteration.`;
	const rest = `Stacks are matched by their functions: one that was renamed is more here, and less there. ${notDrawn(others.stacks, differ)}`.trim();
	return {
		baseline: `gopls ${armLabel(report, arm)}`,
		...drawn(functions, stacks.map(atTheEnd), rest)
	};
}
function notDrawn(stacks, what) {
	return stacks === 0 ? "" : `${formatCount(stacks)} smaller stacks, which are not drawn, ${what}`;
}
function churnOf({ arm, workload }, { churn = [] }) {
	return churn.find((one) => one.arm === arm && one.workload === workload);
}
function atTheEnd(stack) {
	return {
		...stack,
		bytes: [stack.bytes],
		objects: [stack.objects]
	};
}
function drawn(functions, stacks, rest) {
	const owners = [...new Set(stacks.map(({ owner }) => owner))];
	return {
		functions: functions.map((name) => [name, shortName(name)]),
		owners: owners.map((owner) => [owner, hueOf(owner)]),
		stacks: stacks.map(({ frames, owner, bytes, objects }) => [
			frames,
			owners.indexOf(owner),
			bytes,
			objects
		]),
		rest
	};
}
// src/report/html/growth-tools.ts
/** What is chosen for all pictures of stacks at once. What only the script can do is hidden until it runs. */
function growthTools(report) {
	const { grown = [], churn = [] } = report;
	const baseline = grown.find(({ against }) => against !== void 0)?.against?.arm;
	return html`<p class="tools"><label>Find a function <input type="search" id="find" autocomplete="off" spellcheck="false"></label> <output id="found"></output>
<label><input type="checkbox" id="by-owner"> colour by owner</label></p>
<div class="tools">${choice("measure", "Draw", [
		["bytes", "live bytes"],
		["objects", "live objects"],
		...churn.length === 0 ? [] : [["allocated", "allocated bytes"]]
	])}${baseline === void 0 ? void 0 : choice("compared", "that", [["grown", "grew"], ["against", `differ from gopls ${armLabel(report, baseline)}`]])}</div>`;
}
/** Which of a phase's profiles is looked at; nothing where there are two alone. */
function momentTool({ moments = [], iterations }) {
	if (moments.length === 0) return void 0;
	const last = `after ${formatCount(iterations)} of ${formatCount(iterations)} iterations`;
	return html`<p class="tools moment" hidden><label>Until <input type="range" min="0" max="${moments.length}" step="1" value="${moments.length}" autocomplete="off" aria-valuetext="${last}"></label> <output>${last}</output></p>`;
}
function choice(name, legend, values) {
	return html`<fieldset class="choice" id="${name}" hidden><legend>${legend}</legend>${values.map(([value, label], i) => html`<label><input type="radio" name="${name}" value="${value}" autocomplete="off"${i === 0 ? html` checked` : void 0}> ${label}</label>`)}</fieldset>`;
}
// src/report/html/growth-section.ts
/** Where each phase grew, as pictures of its call stacks: what it holds more, and what it let go of. */
function growthSection(report) {
	const phases = grownPhases(report);
	if (phases.length === 0) return void 0;
	return html`<section id="where"><h2>Where it grew</h2>
<p>${ABOUT_PICTURES} All that changed is here: known leaks, and caches
that are bounded, too; what only the gate's own readings make gopls hold is left out. A frame is as wide as what its stacks hold more; what is held less stands below, in blue. Click a frame to zoom, or move with the arrow keys and press Enter;
Escape goes back.</p>
${growthTools(report)}
${phases.map((phase, i) => phaseOf(phase, i === 0, report))}</section>`;
}
function phaseOf({ grown, title, pictures, rest }, isOpen, report) {
	const open = isOpen ? html` open` : void 0;
	return html`<details${open}><summary>${title}</summary>
${momentTool(grown)}<div class="pictures">${pictures.map(figureOf)}</div>${growthData(grown, report)}<p class="small rest">${rest}</p></details>`;
}
function figureOf({ direction, title, frames }) {
	return html`<figure class="stacks ${direction}"><figcaption>${title}</figcaption>
<div class="scroll"><svg class="icicle" role="group" aria-label="${title}" width="100%" height="${icicleHeightPx(frames)}">${drawIcicle(frames, { hues: true })}</svg></div></figure>`;
}
// src/report/html/latency-table.ts
/** How long gopls took for what it was asked; undefined where nothing was timed. */
function latencyTable(report) {
	const rows = latencyRows(report);
	if (rows.length === 0) return void 0;
	const isSeveral = report.arms.length > 1;
	return html`
<details><summary>How long requests took</summary><p>${latencyNote}</p><div class="wide"><table><thead><tr><th scope="col">workload</th>${isSeveral ? html`<th scope="col">gopls</th>` : void 0}<th scope="col">request</th><th scope="col" class="number">asked</th><th scope="col" class="number">median</th><th scope="col" class="number">95th percentile</th></tr></thead><tbody>
${rows.map(({ workload, arm, what, count, median, p95 }) => html`<tr><th scope="row">${workload}</th>${isSeveral ? html`<td>${armLabel(report, arm)}</td>` : void 0}<td>${what}</td><td class="number">${count}</td><td class="number">${median}</td><td class="number">${p95}</td></tr>\n`)}</tbody></table></div></details>`;
}
// src/report/html/numbers-section.ts
/** How gopls' own heap moved in each workload, each candidate beside the baseline, and how long requests took. */
function numbersSection(report) {
	const rows = heapRows(report);
	if (rows.length === 0) return void 0;
	const isSeveral = report.arms.length > 1;
	return html`<section id="numbers"><h2>gopls' own heap</h2>${report.comparisons.map((comparison) => compared(comparison, report))}
<div class="wide"><table><thead><tr><th scope="col">workload</th>${isSeveral ? html`<th scope="col">gopls</th>` : void 0}<th scope="col" class="number">per iteration</th><th scope="col" class="number">95 % interval</th><th scope="col" class="number">per edit</th><th scope="col" class="number">per request</th><th scope="col">what was done</th></tr></thead><tbody>
${rows.map(({ workload, arm, perIteration, between, perEdit, perRequest, did }) => html`<tr><th scope="row">${workload}</th>${isSeveral ? html`<td>${armLabel(report, arm)}</td>` : void 0}<td class="number">${perIteration}</td><td class="number">${between}</td><td class="number">${perEdit}</td><td class="number">${perRequest}</td><td>${did}</td></tr>\n`)}</tbody></table></div>${latencyTable(report)}</section>`;
}
function compared(comparison, report) {
	const { baseline, candidate } = comparison;
	return html`<div class="wide"><table><thead><tr><th scope="col"></th><th scope="col" class="number">${armLabel(report, baseline)}</th><th scope="col" class="number">${armLabel(report, candidate)}</th><th scope="col" class="number">change</th><th scope="col" class="number">95 % interval</th><th scope="col"></th></tr></thead><tbody>
${comparisonRows(report, comparison).map(({ what, verdict, ...row }) => html`<tr class="${verdict}"><th scope="row">${what}</th><td class="number">${row.baseline}</td><td class="number">${row.candidate}</td><td class="number">${row.change}</td><td class="number">${row.between}</td><td>${comparisonWords(verdict)}</td></tr>\n`)}</tbody></table></div>`;
}
// src/report/html/page-script.ts
/**
* What the page does when it is used: pictures of stacks are drawn by what is chosen and at the moment that is chosen, frames zoom, are searched,
* walked through by arrow keys, and coloured by owner. All of it stands on the numbers that the page brings along.
*/
const pageScript = `
"use strict";
(() => {
  const ROUND = 0.001;
  const percent = (share) => Number(share.toFixed(3)) + "%";
  const within = (inner, outer) => inner.left >= outer.left - ROUND && inner.left + inner.width <= outer.left + outer.width + ROUND;
  const zoomTo = (picture, target) => {
    picture.zoomed = target && target.path;
    for (const frame of picture.frames) {
      const { shape } = frame;
      const isAbove = target !== undefined && frame.depth < target.depth;
      const isShown = target === undefined || within(frame, target) || (isAbove && within(target, frame));
      shape.classList.toggle("away", !isShown);
      shape.classList.toggle("above", isAbove);
      if (!isShown) continue;
      const [from, width] = target === undefined ? [0, 100] : [target.left, target.width];
      shape.setAttribute("x", percent(isAbove ? 0 : ((frame.left - from) / width) * 100));
      shape.setAttribute("width", percent(isAbove ? 100 : (frame.width / width) * 100));
    }
  };

  const LEAST_WIDTH = 0.001;
  const minus = (value, text) => (value < 0 && Number(text.replace(/,/g, "")) !== 0 ? "\\u2212" : "") + text;
  const formatBytes = (bytes) => {
    let value = Math.abs(bytes), unit = 0;
    while (unit < 4 && Number(value.toFixed(unit === 0 ? 0 : 1)) >= 1024) { value /= 1024; unit += 1; }
    const text = unit > 0 ? value.toFixed(1) : value < 9.95 ? String(Number(value.toFixed(1))) : value.toFixed(0);
    return minus(bytes, text) + " " + ["B", "KiB", "MiB", "GiB", "TiB"][unit];
  };
  const formatCount = (count) => {
    const size = Math.abs(count);
    const [whole, part] = size.toFixed(Number.isInteger(size) ? 0 : size < 0.095 ? 2 : 1).split(".");
    return minus(count, whole.replace(/\\B(?=(\\d{3})+\$)/g, ",") + (part === undefined ? "" : "." + part));
  };
  /* What is drawn of a phase: which stacks, by what, at which moment, and what that is called. */
  const viewOf = (data, { measure, compared, moment }) => {
    const isAgainst = compared === "against" && measure !== "allocated";
    const drawn = measure === "allocated" ? data.allocated : isAgainst ? data.against : data.live;
    const isByObjects = measure === "objects";
    const at = drawn === data.live ? moment : 0;
    const amount = (value) => (isByObjects ? formatCount(isAgainst ? value : Math.round(value)) + " objects" : formatBytes(value));
    const words = (value, isMore) => {
      if (measure === "allocated") return amount(value) + " allocated, " + formatBytes(value / data.iterations) + " per iteration";
      const more = amount(value) + (isMore ? " more " : " less ");
      if (isAgainst) return more + "per iteration than " + data.against.baseline;
      return more + "than at the start";
    };
    const stacks = !drawn ? [] : drawn.stacks.map(([frames, owner, bytes, objects]) => {
      const one = { frames, owner: drawn.owners[owner], bytes: bytes[at], objects: objects[at] };
      one.value = isByObjects ? one.objects : one.bytes;
      return one;
    });
    const missing = measure === "allocated" ? "What was allocated is not known." : "Nothing is here to compare it with: it is the baseline itself, or its workload was measured of one arm alone.";
    return { drawn, missing, stacks, amount, words, isRate: isAgainst, hasMoments: drawn === data.live };
  };
  const layout = ({ drawn, stacks }, sign) => {
    const newNode = (place, path) => ({ place, path, owner: undefined, most: 0, value: 0, bytes: 0, objects: 0, callees: new Map() });
    const root = newNode(-1, "");
    for (const stack of stacks) {
      if (!(stack.value * sign > 0)) continue;
      const add = (node) => {
        node.value += stack.value * sign;
        node.bytes += stack.bytes * sign;
        node.objects += stack.objects * sign;
        if (stack.value * sign > node.most) { node.owner = stack.owner; node.most = stack.value * sign; }
      };
      let node = root;
      add(node);
      for (const place of stack.frames) {
        if (!node.callees.has(place)) node.callees.set(place, newNode(place, node.path + " " + place));
        node = node.callees.get(place);
        add(node);
      }
    }
    const frames = [];
    const below = (node, depth, from) => {
      let left = from;
      const nameOf = ({ place }) => (drawn.functions[place] ?? [""])[0];
      for (const one of [...node.callees.values()].sort((a, b) => b.value - a.value || (nameOf(a) < nameOf(b) ? -1 : 1))) {
        const width = one.value / root.value;
        if (width < LEAST_WIDTH) continue;
        const [name, short] = drawn.functions[one.place] ?? ["", ""];
        frames.push({ name, short, path: one.path, owner: one.owner, depth, left: left * 100, width: width * 100, value: one.value, bytes: one.bytes, objects: one.objects });
        below(one, depth + 1, left);
        left += width;
      }
    };
    below(root, 0, 0);
    return { total: root.value, frames };
  };
  const svg = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const ofOwners = ({ stacks, amount }, sign) => {
    const sums = new Map();
    for (const { owner: [name], value } of stacks) if (value * sign > 0) sums.set(name, (sums.get(name) ?? 0) + value * sign);
    const all = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const named = all.slice(0, 4).map(([name, sum]) => name + " " + amount(sum));
    const left = all.length - named.length;
    return named.join(", ") + (left > 0 ? " and " + left + (left === 1 ? " other" : " others") : "");
  };
  const draw = (picture, view) => {
    const { total, frames } = layout(view, picture.sign);
    const { figure, caption, box } = picture;
    figure.hidden = !(total > 0);
    picture.frames = frames;
    picture.sum = total > 0 ? view.words(total, picture.sign > 0) : "";
    picture.title = total > 0 ? picture.sum + ": " + ofOwners(view, picture.sign) : "";
    caption.textContent = picture.title;
    box.setAttribute("aria-label", picture.title);
    box.setAttribute("height", (1 + frames.reduce((most, { depth }) => Math.max(most, depth), 0)) * 20);
    box.replaceChildren(...frames.map((frame, i) => {
      const [owner, hue] = frame.owner;
      const objects = formatCount(view.isRate ? frame.objects : Math.round(frame.objects));
      const about = frame.name + ": " + formatBytes(frame.bytes) + ", " + ((frame.value / total) * 100).toFixed(1) + " %, " + objects + " objects; " + owner;
      const at = { x: percent(frame.left), y: frame.depth * 20, width: percent(frame.width), height: 19 };
      const shape = svg("svg", { class: "frame", ...at, style: "--hue:" + hue, role: "button", tabindex: i === 0 ? 0 : -1 });
      const [title, text] = [svg("title", {}), svg("text", { x: 4, y: 14 })];
      title.textContent = about;
      text.textContent = frame.short;
      shape.append(title, svg("rect", { width: "100%", height: "100%" }), text);
      frame.shape = shape;
      frame.text = about.toLowerCase();
      return shape;
    }));
    zoomTo(picture, frames.find(({ path }) => path === picture.zoomed));
  };

  const pictureIn = (box, kind, sign) => {
    const figure = box.querySelector("." + kind) ?? document.createElement("figure");
    if (!figure.firstChild) {
      figure.className = "stacks " + kind;
      figure.innerHTML = '<figcaption></figcaption><div class="scroll"><svg class="icicle" role="group" width="100%"></svg></div>';
      box.append(figure);
    }
    return { figure, sign, caption: figure.querySelector("figcaption"), box: figure.querySelector(".icicle"), frames: [] };
  };
  const phases = [...document.querySelectorAll(".pictures")].map((box) => {
    const phase = box.parentElement;
    return {
      box,
      data: JSON.parse(phase.querySelector(".drawn").textContent),
      tool: phase.querySelector(".moment"),
      rest: phase.querySelector(".rest"),
      pictures: [pictureIn(box, "grew", 1), pictureIn(box, "shrank", -1)],
    };
  });
  const pictures = phases.flatMap((phase) => phase.pictures);
  const choiceOf = (name) => document.querySelector("#" + name + " input:checked")?.value;
  const show = (phase) => {
    const { data, tool, rest } = phase;
    const slider = tool?.querySelector("input");
    const moment = slider ? Number(slider.value) : 0;
    const view = viewOf(data, { measure: choiceOf("measure"), compared: choiceOf("compared"), moment });
    phase.view = view;
    phase.box.classList.toggle("allocated", view.drawn !== undefined && view.drawn === data.allocated);
    for (const picture of phase.pictures) draw(picture, view);
    if (slider) {
      const at = view.hasMoments ? moment : data.moments.length - 1;
      const text = "after " + formatCount(data.moments[at]) + " of " + formatCount(data.iterations) + " iterations";
      slider.disabled = !view.hasMoments;
      slider.setAttribute("aria-valuetext", text);
      tool.querySelector("output").textContent = text;
    }
    const isEmpty = phase.pictures.every(({ figure }) => figure.hidden);
    rest.textContent = !view.drawn ? view.missing : isEmpty ? "There is nothing to draw." : view.hasMoments && moment < data.moments.length - 1 ? "Drawn are the stacks that changed most until the end." : view.drawn.rest;
  };
  const find = document.getElementById("find");
  const search = () => {
    const wanted = find.value.trim().toLowerCase();
    let [hits, matching] = [0, 0];
    for (const { view, pictures } of phases) {
      const isNamed = (text) => text.toLowerCase().includes(wanted);
      const named = wanted === "" || !view.drawn ? [] : view.drawn.functions.map(([name]) => isNamed(name));
      for (const picture of pictures) {
        for (const { shape, text } of picture.frames) {
          const isHit = wanted !== "" && text.includes(wanted);
          hits += isHit ? 1 : 0;
          shape.classList.toggle("hit", isHit);
          shape.classList.toggle("miss", wanted !== "" && !isHit);
        }
        const all = view.stacks.filter(({ value }) => value * picture.sign > 0);
        const found = wanted === "" ? [] : all.filter(({ frames, owner }) => isNamed(owner[0]) || frames.some((place) => named[place]));
        const sumOf = (stacks) => stacks.reduce((sum, { value }) => sum + value * picture.sign, 0);
        const share = ((sumOf(found) / sumOf(all)) * 100).toFixed(1) + " %";
        matching += found.length;
        const sum = ": " + formatCount(found.length) + " of " + formatCount(all.length) + " stacks match" + (found.length === 0 ? "" : ", " + view.amount(sumOf(found)) + ", " + share);
        picture.caption.textContent = wanted === "" ? picture.title : picture.sum + sum;
      }
    }
    const counted = (count, one) => formatCount(count) + " " + one + (count === 1 ? "" : "s");
    document.getElementById("found").textContent = wanted === "" ? "" : counted(hits, "frame") + ", " + counted(matching, "stack");
  };
  const focus = (picture, frame) => {
    if (!frame) return;
    for (const { shape } of picture.frames) shape.tabIndex = -1;
    frame.shape.tabIndex = 0;
    frame.shape.focus();
  };
  const next = ({ frames }, frame, key) => {
    const shown = frames.filter(({ shape }) => !shape.classList.contains("away"));
    if (key === "ArrowUp") return shown.findLast((other) => other.depth === frame.depth - 1 && within(frame, other));
    if (key === "ArrowDown") return shown.find((other) => other.depth === frame.depth + 1 && within(other, frame));
    const row = shown.filter(({ depth }) => depth === frame.depth);
    return row[row.indexOf(frame) + (key === "ArrowRight" ? 1 : -1)];
  };
  for (const picture of pictures) {
    const frameAt = ({ target }) => picture.frames.find(({ shape }) => shape === target.closest(".frame"));
    const toggle = (frame) => {
      if (!frame) return;
      zoomTo(picture, picture.zoomed === frame.path ? undefined : frame);
      focus(picture, frame);
    };
    picture.box.addEventListener("click", (event) => toggle(frameAt(event)));
    picture.box.addEventListener("keydown", (event) => {
      const frame = frameAt(event);
      if (event.key === "Escape") {
        zoomTo(picture, undefined);
      } else if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        toggle(frame);
      } else if (frame && event.key.startsWith("Arrow")) {
        event.preventDefault();
        focus(picture, next(picture, frame, event.key));
      }
    });
  }
  if (!find) return;
  find.addEventListener("input", search);
  for (const choice of document.querySelectorAll(".choice")) {
    choice.hidden = false;
    choice.addEventListener("change", () => {
      const compared = document.getElementById("compared");
      if (compared) compared.disabled = choiceOf("measure") === "allocated";
      for (const phase of phases) {
        for (const picture of phase.pictures) picture.zoomed = undefined;
        show(phase);
      }
      search();
    });
  }
  for (const phase of phases) {
    show(phase);
    if (!phase.tool) continue;
    phase.tool.hidden = false;
    phase.tool.addEventListener("input", () => {
      show(phase);
      search();
    });
  }
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
  --link: #0550ae; --band: #eef1f4;
  --heap: #b4232c; --owned: #7a3fb0; --rss: #57606a; --goroutines: #0b7285; }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --text: #e6edf3; --soft: #9ea7b3; --line: #3d444d; --panel: #161b22; --bad: #ff8080; --good: #57d364;
  --unsure: #e3b341; --link: #79b8ff; --band: #171d25;
  --heap: #ff8080; --owned: #cfa3ff; --rss: #9ea7b3; --goroutines: #5cc8dc; } }
* { box-sizing: border-box; } [hidden] { display: none !important; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
main, footer { max-width: 1500px; margin: 0 auto; padding: 16px clamp(12px, 3vw, 40px); }
footer { color: var(--soft); font-size: 14px; }
h1 { font-size: clamp(20px, 2.4vw, 28px); line-height: 1.3; margin: 0 0 12px; overflow-wrap: anywhere; }
h2 { font-size: 20px; margin: 36px 0 8px; } h3 { font-size: 17px; margin: 0 0 8px; overflow-wrap: anywhere; } p { margin: 0 0 10px; max-width: 100ch; }
.small, figcaption, .axis { color: var(--soft); font-size: 14px; }
.verdict { border-left: 8px solid var(--tone); background: var(--panel); padding: 16px 20px; }
.verdict .word { color: var(--tone); font-weight: 700; letter-spacing: .06em; margin: 0; }
.bad { --tone: var(--bad); } .good { --tone: var(--good); } .unsure { --tone: var(--unsure); }
li { overflow-wrap: anywhere; } .warnings { padding-left: 20px; } .warnings .warning { color: var(--unsure); } .warnings .note { color: var(--soft); }
table { border-collapse: collapse; } th, td { text-align: left; padding: 4px 14px 4px 0; vertical-align: top; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
thead th { color: var(--soft); font-weight: 500; font-size: 14px; } tbody th { font-weight: 600; } .number { text-align: right; white-space: nowrap; }
caption { text-align: left; color: var(--soft); font-size: 14px; padding: 4px 0; } .wide { overflow-x: auto; margin-bottom: 12px; }
.worse td { color: var(--bad); } .better td { color: var(--good); }
.bars { width: 100%; margin-bottom: 12px; } .bars th { white-space: nowrap; font-weight: 400; width: 1%; } .bars .number { width: 1%; } .bar { width: 100%; } .bar span { display: block; height: 14px; margin-top: 5px; min-width: 1px; background: var(--owned); }
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
.choice { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; border: 0; padding: 0; margin: 0; min-width: 0; } .choice legend { float: left; padding: 0; color: var(--soft); } .choice:disabled { opacity: .5; }
div.tools { margin: 0 0 12px; } .moment { margin: 6px 0 0; } .moment label { display: flex; align-items: center; gap: 10px; } input[type=range] { width: min(360px, 60vw); accent-color: var(--link); } .moment output { font-variant-numeric: tabular-nums; color: var(--soft); }
.stacks { margin: 8px 0 16px; } .scroll { max-height: 70vh; overflow: auto; } .icicle { display: block; }
${pictureStyle}
.frame { cursor: pointer; } .frame.away { display: none; } .frame.above { opacity: .75; } .frame.miss { opacity: .3; } .frame.hit rect { stroke: var(--link); stroke-width: 4px; }
.frame:focus { outline: none; } .frame:focus-visible rect { stroke: var(--link); stroke-width: 6px; }
.owners .icicle .frame rect { fill: hsl(var(--hue) 55% 82%); }
@media (prefers-color-scheme: dark) { .owners .icicle .frame rect { fill: hsl(var(--hue) 40% 28%); } }
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
	const caption = report.arms.length > 1 ? `gopls ${armLabel(report, arm)}, ${formatBytes(total)}` : formatBytes(total);
	return html`<table class="bars"><caption>${caption}</caption><tbody>
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
	const open = isOpen ? html` open` : void 0;
	return html`<details${open}><summary>${title}</summary>
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
		"",
		"\n</main><footer>",
		" ",
		"</footer><script>",
		"<\/script></body></html>\n"
	])), headline(report).word, candidate?.gopls.version ?? "", trusted(pageStyle), verdict(report), warningsSection(report), findingsSection(report), numbersSection(report), timelineSection(report), growthSection(report), churnSection(report), standingSection(report), certaintySection(report), report.tool.name, report.tool.version, trusted(pageScript)).html;
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
