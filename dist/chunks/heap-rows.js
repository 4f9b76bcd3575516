import { n as formatBytes, t as formatCount } from "./format-count.js";
import { n as candidateFindings, t as badFindings } from "./findings.js";
import { n as median, t as shortName } from "./short-name.js";
// src/report/rounded.ts
/** Digits that a measured number is reported with: far more than it is good for, and the same bytes in every engine. */
const DIGITS = 6;
/** A whole number as it is, another one to six significant digits; what is not finite is null, as JSON has it. */
function roundNumber(value) {
	if (!Number.isFinite(value)) return null;
	if (Number.isSafeInteger(value)) return value + 0;
	return Number(value.toPrecision(DIGITS)) + 0;
}
/** An estimate divided by `by`, as the report has it: rounded, and with null for an end that is unbounded. */
function estimateReport({ value, low, high }, by = 1) {
	return {
		value: roundNumber(value / by) ?? 0,
		low: low === null ? null : roundNumber(low / by),
		high: high === null ? null : roundNumber(high / by)
	};
}
/** A comparison as the report has it: rounded. */
function comparisonReport({ baseline, candidate, growth, footprint }) {
	return {
		baseline,
		candidate,
		growth: growth.map(roundedGrowth),
		...footprint === void 0 ? {} : { footprint: roundedFootprint(footprint) }
	};
}
function roundedGrowth(one) {
	const rounded = (estimate) => ({
		...estimateReport(estimate),
		unit: estimate.unit
	});
	return {
		...one,
		baseline: rounded(one.baseline),
		candidate: rounded(one.candidate),
		difference: rounded(one.difference)
	};
}
function roundedFootprint(footprint) {
	return {
		...footprint,
		baselineBytes: footprint.baselineBytes.map((bytes) => roundNumber(bytes) ?? 0),
		candidateBytes: footprint.candidateBytes.map((bytes) => roundNumber(bytes) ?? 0),
		shift: estimateReport(footprint.shift),
		ratio: estimateReport(footprint.ratio),
		pValue: roundNumber(footprint.pValue) ?? 1
	};
}
// src/report/ask/arms.ts
/** The arm that is judged, the first of several candidates or the only one, and the one that it is compared with. */
function comparedArms({ arms }) {
	return {
		candidate: arms.find(({ role }) => role !== "baseline"),
		baseline: arms.find(({ role }) => role === "baseline")
	};
}
/** An arm in a word: its gopls' version, and its role beside it where another arm runs the same version. */
function armLabel({ arms }, name) {
	const arm = arms.find((candidate) => candidate.name === name);
	if (!arm) return name ?? "";
	const { version } = arm.gopls;
	return arms.some((other) => other !== arm && other.gopls.version === version) ? `${version} (${arm.role === "only" ? arm.name : arm.role})` : version;
}
// src/report/ask/headline.ts
/** The verdict in a word. A leak is called one whether or not it fails the gate; what is worse than before is said first. */
function headline(report) {
	const { outcome, failOn } = report;
	const bad = badFindings(report);
	if (outcome === "not-measured") return {
		word: "NOT MEASURED",
		tone: "bad",
		but: void 0
	};
	if (bad.length > 0) return {
		word: bad.some(({ kind }) => kind !== "leak") ? "REGRESSION" : "LEAK",
		tone: "bad",
		but: outcome === "fail" ? void 0 : notFailing(outcome, failOn)
	};
	if (outcome === "pass") return {
		word: "PASS",
		tone: "good",
		but: void 0
	};
	if (failsForAny(report)) return {
		word: "LEAK",
		tone: "bad",
		but: "Known and tolerated leaks fail as well, as --fail-on has any-leak."
	};
	return {
		word: "INCONCLUSIVE",
		tone: "unsure",
		but: outcome === "fail" ? "This fails the gate, as --fail-on has inconclusive." : void 0
	};
}
function failsForAny(report) {
	const accepted = candidateFindings(report, "known", "tolerated");
	return report.outcome === "fail" && report.failOn.includes("any-leak") && accepted.length > 0;
}
function notFailing(outcome, failOn) {
	return `The gate ${outcome === "pass" ? "passes (exit 0)" : "is inconclusive (exit 3)"} all the same, as --fail-on is ${failOn.join(",")}.`;
}
// src/text/and-list.ts
/** "a", "a and b", "a, b and c". */
function andList(parts) {
	const last = parts.at(-1) ?? "";
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
// src/report/ask/units.ts
/** The growth of a finding against the unit that fits it best, which comes first; one iteration where there is none. */
function mainUnit({ perUnit, perIteration }) {
	const { value, low, high } = perIteration;
	return perUnit[0] ?? {
		unit: "iteration",
		value,
		low,
		high
	};
}
/** How often an iteration of the workload does it. */
function unitsPerIteration(workload, unit) {
	switch (unit) {
		case "request": return workload?.requestsPerIteration ?? 0;
		case "edit": return workload?.editsPerIteration ?? 0;
		case "open": return workload?.opensPerIteration ?? 0;
		case "view": return workload?.viewsPerIteration ?? 0;
		case "iteration": return 1;
	}
}
// src/report/words/amount.ts
/** A number with its unit, for people: "1.2 KiB", "11 objects", "1 object", "0.1 goroutines", "1 entry". */
function formatAmount(value, unit) {
	if (unit === "bytes") return formatBytes(value);
	const count = formatCount(value);
	return `${count} ${count === "1" ? ONE[unit] : unit}`;
}
const ONE = {
	objects: "object",
	goroutines: "goroutine",
	entries: "entry"
};
/** A difference with its sign: "+37.5 KiB", "−24 B", "0 B". */
function formatChange(value, unit) {
	const text = formatAmount(value, unit);
	return value > 0 && !/^0(?:\.0+)? /.test(text) ? `+${text}` : text;
}
/** Both ends of an interval, the unit once where it is the same: "13.0 … 13.2 KiB". An end that is null is unbounded. */
function formatInterval({ low, high }, unit) {
	if (low === null && high === null) return "anything";
	if (low === null) return `up to ${formatAmount(high ?? 0, unit)}`;
	if (high === null) return `${formatAmount(low, unit)} or more`;
	const [from, to] = [formatAmount(low, unit), formatAmount(high, unit)];
	if (from === to) return to;
	const [number = "", suffix = ""] = from.split(" ");
	return `${to.endsWith(` ${suffix}`) ? number : from} … ${to}`;
}
/** A share with its sign, in per cent: "+19 %", "−0.3 %", "0.0 %". */
function formatShare(share) {
	const size = Math.abs(share * 100);
	const text = size.toFixed(size < 9.95 ? 1 : 0);
	return `${Number(text) === 0 ? "" : share < 0 ? "−" : "+"}${text} %`;
}
/** What is kept is whole objects: a slope within 0.05 of a whole number is said as that number, its interval beside it. */
function nearlyWhole(value) {
	const whole = Math.round(value);
	return whole !== 0 && Math.abs(value - whole) < .05 ? whole : value;
}
/** The median of readings as a report shows it; of none it is not a number. */
function middle(readings) {
	return readings.length === 0 ? NaN : median([...readings]);
}
// src/report/words/ceiling.ts
/** A finding's growth beside what is accepted of it, per that unit, in words. */
function againstCeiling({ perUnit, perIteration }, ceiling) {
	const { unit } = perIteration;
	const value = ceiling.per === "iteration" ? perIteration.value : perUnit.find((p) => p.unit === ceiling.per)?.value;
	const over = value === void 0 ? 0 : value - ceiling.amount;
	return {
		kept: value === void 0 ? "–" : formatAmount(value, unit),
		ceiling: formatAmount(ceiling.amount, unit),
		above: over > 0 ? formatAmount(over, unit) : void 0
	};
}
/** " beside 2 known leaks of gopls below their ceilings and 1 tolerated leak"; "" without any. */
function besideAccepted(report) {
	const known = new Set(candidateFindings(report, "known").map(({ known, fingerprint }) => known?.id ?? fingerprint));
	const tolerated = new Set(candidateFindings(report, "tolerated").map(({ fingerprint }) => fingerprint));
	const parts = [known.size === 0 ? "" : `${known.size} known ${known.size === 1 ? "leak of gopls below its ceiling" : "leaks of gopls below their ceilings"}`, tolerated.size === 0 ? "" : `${tolerated.size} tolerated ${tolerated.size === 1 ? "leak" : "leaks"}`].filter((part) => part !== "");
	return parts.length === 0 ? "" : ` beside ${andList(parts)}`;
}
// src/report/words/units.ts
const WORDS$2 = {
	request: "request",
	edit: "edit",
	open: "opened file",
	view: "new view",
	iteration: "iteration"
};
/**
* What a finding is counted against, in a word for "per …" and "for every …": the method that alone makes it grow, which an
* iteration asks once, where there is one.
*/
function unitWord(unit, { method } = {}) {
	if (method !== void 0 && (unit === "request" || unit === "iteration")) return method;
	return WORDS$2[unit];
}
/** What a finding is kept for, in words: "LSP request", "textDocument/hover", "edit of modfile/rule.go". */
function workWords(finding, { workloads }) {
	const { unit } = mainUnit(finding);
	if (unit === "request" && finding.method === void 0) return "LSP request";
	if (unit === "iteration" && finding.method === void 0) return `iteration of ${finding.workload}`;
	if (unit !== "edit") return unitWord(unit, finding);
	return editWords(workloads.find(({ name, arm }) => name === finding.workload && arm === finding.arm));
}
/** An edit in words: growth with each depends on the file, so a workload with one file names it. */
function editWords(workload) {
	const [file, ...more] = workload?.files ?? [];
	return file && more.length === 0 ? `edit of ${file.path}` : "edit";
}
/** The unit of the workload's largest finding; without one the edit where it sends nothing else, or the iteration. */
function comparisonUnit(report, { candidate }, workload) {
	const own = report.findings.filter((finding) => finding.arm === candidate && finding.workload === workload);
	const largest = own.find(({ kind }) => kind === "regression") ?? own.find(({ kind }) => kind !== "footprint");
	const unit = largest && mainUnit(largest);
	if (largest && unit && unit.value !== 0) {
		const perIteration = largest.perIteration.value / unit.value;
		return {
			word: unitWord(unit.unit, largest),
			work: workWords(largest, report),
			perIteration
		};
	}
	const facts = report.workloads.find(({ name, arm }) => name === workload && arm === candidate);
	const edits = unitsPerIteration(facts, "edit");
	if (facts && edits > 0 && facts.requestsPerIteration === 0) return {
		word: "edit",
		work: editWords(facts),
		perIteration: edits
	};
	return {
		word: "iteration",
		work: `iteration of ${workload}`,
		perIteration: 1
	};
}
// src/report/words/limit.ts
/** What was excluded: "no growth above 0.3 KiB per iteration (95 %)"; undefined where this run bounds nothing. */
function limitSentence({ detectionLimit }) {
	const { bytesPerIteration: bytes, objectsPerIteration: objects } = detectionLimit;
	if (bytes !== null) return `no growth above ${formatBytes(bytes)} per iteration (95 %)`;
	if (objects !== null) return `no size class grows by more than ${formatCount(objects)} objects per iteration (95 %)`;
}
/** "Everything else: no growth above 0.3 KiB per iteration (95 %).", where the verdict has not said it yet; "": it has. */
function excludedSentence(report) {
	const limit = limitSentence(report);
	if (limit === void 0 || report.summary.includes(limit)) return "";
	if (candidateFindings(report, "leak", "regression", "known", "tolerated").length > 0) return `Everything else: ${limit}.`;
	return report.outcome === "inconclusive" ? "" : `${limit.charAt(0).toUpperCase()}${limit.slice(1)}.`;
}
// src/report/ask/confirmation-of.ts
/**
* What became of a finding in a fresh process: of its series, the size classes it names, its stack or else the owned heap.
* Of several the first that agrees with what the finding says of itself. Undefined: none of them was tried.
*/
function confirmationOf(finding, { series }) {
	const tried = series.flatMap(({ arm, workload, metric, key, confirmation }) => confirmation && arm === finding.arm && workload === finding.workload ? [{
		metric,
		key,
		confirmation
	}] : []);
	const classes = new Set(finding.sizeClasses.map(({ bytes }) => String(bytes)));
	const isOwn = ({ metric, key }) => {
		if (finding.perIteration.unit === "goroutines") return metric === "goroutines" || metric === "leaked-goroutines";
		if (finding.perIteration.unit === "entries") return metric === "counter";
		return classes.size > 0 ? metric === "size-class" && classes.has(key) : metric === "owned-heap";
	};
	const own = tried.filter(isOwn);
	const agrees = (confirmation) => finding.confirmed ? confirmation.answer === "confirmed" : confirmation.answer !== "confirmed";
	return (own.find(({ confirmation }) => agrees(confirmation)) ?? own[0])?.confirmation;
}
// src/report/ask/notable-series.ts
/** Verdicts that are neither a leak, which is a finding, nor nothing, the most worrying first. */
const NOTABLE = [
	"inconclusive",
	"within-budget",
	"plateau"
];
/** Series that decide and are worth a look although nothing was found in them: undecided, growing a little, levelled off. */
function notableSeries({ series }) {
	return series.filter(({ decides, verdict }) => decides && NOTABLE.includes(verdict)).toSorted((a, b) => NOTABLE.indexOf(a.verdict) - NOTABLE.indexOf(b.verdict) || bytesOf(b) - bytesOf(a));
}
/** Growth per iteration in bytes, to compare series with; a goroutine's smallest stack is 2 KiB. */
function bytesOf({ metric, key, perIteration: { value } }) {
	const each = metric === "size-class" ? Number(key) : metric.endsWith("goroutines") ? 2048 : 1;
	return Math.abs(value * each);
}
// src/report/words/names.ts
/** What a series counts, in words. */
function seriesName({ metric, key }) {
	switch (metric) {
		case "owned-heap": return "gopls' own heap";
		case "size-class": return `objects of ${formatCount(Number(key))} B`;
		case "large-objects": return "objects above 18 KiB";
		case "goroutines": return `goroutines at ${key}`;
		case "leaked-goroutines": return `goroutines that can never run again at ${key}`;
		case "counter": return `entries of gopls' cache: ${key}`;
		case "heap-alloc": return "HeapAlloc";
		case "rss": return "RSS";
	}
}
const WORDS$1 = {
	leak: "leak",
	plateau: "levelled off",
	"within-budget": "within the budget",
	bounded: "no growth",
	inconclusive: "undecided"
};
/** A series' verdict in words; a suspect that did not grow in a fresh process did not repeat. */
function verdictWords({ verdict, confirmation }) {
	return confirmation?.answer === "refuted" ? "did not repeat" : WORDS$1[verdict];
}
/** A piece of a workload that was done again and again, in words. */
function ablationWords(ablation) {
	switch (ablation) {
		case "asks": return "all requests";
		case "edits": return "the edits alone";
		case "all": return "the whole iteration";
		default: return ablation;
	}
}
/** A workspace for the reader: its path, or what was made in place of one. */
function workspaceWords(workspace) {
	const [, packages, lines] = SYNTHETIC.exec(workspace) ?? [];
	return packages === void 0 ? workspace : `a synthetic module of ${packages} packages of ${lines} lines`;
}
/** Whether a workspace was made for the measurement, so that its name says all of it. */
function isSynthetic(workspace) {
	return SYNTHETIC.test(workspace);
}
/** As --workspace takes it; a folder is an absolute path. */
const SYNTHETIC = /^synthetic:(\d+)x(\d+)$/;
/**
* By which editor gopls was used, and how it was reached, where that was otherwise than usual: ", as neovim, with 2 editors
* attached to one gopls"; empty where all was as usual. `quote` makes a name safe where it is put.
*/
function editingWords({ editing }, quote) {
	if (!editing) return "";
	const { editor, settings, clients, rpcTrace } = editing;
	return [
		editor === void 0 ? "" : `, as ${quote(editor)}`,
		settings === void 0 ? "" : `, with the settings of ${quote(settings)}`,
		clients === void 0 ? "" : `, with ${clients} ${clients === 1 ? "editor" : "editors"} attached to one gopls`,
		rpcTrace ? ", which logged all messages" : ""
	].join("");
}
// src/report/words/advice.ts
/** What a reader can do about the verdict, in sentences; undefined: nothing. What was not measured has the failure's hint. */
function advice(report) {
	const { word } = headline(report);
	if (word === "REGRESSION") return afterRegression(report);
	if (word === "LEAK") return afterLeak(report);
	if (word === "INCONCLUSIVE") return undecided(report);
	return word === "PASS" ? aboutKnown(report) : void 0;
}
function afterRegression(report) {
	const { baseline } = comparedArms(report);
	const stay = baseline ? `Stay on gopls ${armLabel(report, baseline.name)}` : "Stay on the gopls of before";
	const grows = badFindings(report).filter(({ kind }) => kind !== "footprint");
	if (grows.length === 0) return `${stay}, or allow the larger heap with --max-footprint.`;
	return `${stay}. Restarting gopls frees what it kept. ${accept(grows)}`;
}
function afterLeak(report) {
	const bad = badFindings(report);
	if (bad.length === 0) return "Restarting gopls frees what it kept.";
	return `Restarting gopls frees what it kept. ${accept(bad)}`;
}
const MOST$2 = 3;
/** How growth is accepted until a day. */
function accept(findings) {
	const all = [...new Set(findings.map(({ fingerprint }) => fingerprint))];
	const more = all.length > MOST$2 ? [`${all.length - MOST$2} more`] : [];
	const named = andList([...all.slice(0, MOST$2), ...more]);
	return all.length === 1 ? `To accept it for now, add a toleration for fingerprint ${named}.` : `To accept them for now, add tolerations for fingerprints ${named}.`;
}
function undecided(report) {
	const { series, comparisons, control } = report;
	const suspects = candidateFindings(report, "leak", "regression").filter(({ confirmed }) => !confirmed);
	const growing = suspects.length > 0 || series.some(({ decides, verdict }) => decides && verdict === "inconclusive");
	const differs = comparisons.flatMap(({ growth, footprint }) => [...growth, ...footprint ? [footprint] : []]).some(({ verdict }) => verdict === "inconclusive");
	if (suspects.some((finding) => confirmationOf(finding, report) === void 0) || !growing && !differs && !control) return "Let the run finish; a larger --max-minutes gives it the time.";
	return !growing && comparisons.some(({ footprint }) => footprint?.verdict === "inconclusive") ? "More --repetitions may decide." : "More --cycles may decide.";
}
function aboutKnown(report) {
	const known = new Set(candidateFindings(report, "known").map(({ known, fingerprint }) => known?.id ?? fingerprint));
	if (known.size === 0) return void 0;
	return `Nothing to do: ${known.size === 1 ? "the known leak is gopls' own and below its ceiling" : "the known leaks are gopls' own and below their ceilings"}, so the gate passes (exit 0). Restarting gopls frees ${known.size === 1 ? "it" : "them"}; --fail-on any-leak would fail.`;
}
// src/report/words/control-sentence.ts
/** Whether this run saw what was planted for it to see, with how much of what. */
function controlSentence({ control }) {
	if (!control) return "No control leak was seen: the run did not get that far.";
	const { planted, seen, shownBy } = control;
	const what = `The planted control (${formatCount(planted)} documents left open)`;
	if (!seen) return `${what} was not seen, so do not trust this run.`;
	if (!shownBy) return `${what} was seen.`;
	const { bytes, objectsPerDocument } = shownBy;
	return `${what} was seen: ${objectsPerDocument.toFixed(2)} objects of ${formatCount(bytes)} B per document.`;
}
// src/report/words/cost-sentence.ts
/** What the run cost: "3 min 12 s, of which 90 s soak; the gate itself used 4 % of gopls' CPU time."; undefined: unknown. */
function costSentence({ cost }) {
	if (!cost) return void 0;
	const soak = cost.soakMs > 0 ? `, of which ${duration(cost.soakMs / 1e3)} soak` : "";
	const { ownCpuMs, goplsCpuMs } = cost;
	const share = goplsCpuMs ? `; the gate itself used ${percent(ownCpuMs / goplsCpuMs)} of gopls' CPU time` : "";
	return `${duration(cost.minutes * 60)}${soak}${share}.`;
}
function duration(seconds) {
	const whole = Math.round(seconds);
	if (whole < 120) return `${whole} s`;
	const rest = whole % 60;
	return `${Math.floor(whole / 60)} min${rest === 0 ? "" : ` ${rest} s`}`;
}
function percent(share) {
	return `${share >= .095 ? (share * 100).toFixed(0) : (share * 100).toFixed(1)} %`;
}
// src/report/words/rate-sentence.ts
/** About what a day of work has; round numbers, so that a reader can go on reckoning. */
const MANY = {
	edit: [500, "500 edits"],
	request: [5e3, "5,000 requests"],
	open: [100, "100 opened files"],
	view: [100, "100 new views"]
};
const CALLS = 1e3;
const MOST$1 = 2;
/** What the worst growth of each kind of work comes to: "500 edits keep 8.1 MiB."; undefined where nothing is counted so. */
function rateSentence(report) {
	const worst = /* @__PURE__ */ new Map();
	for (const finding of badFindings(report)) {
		const [count, words] = many(finding);
		const total = mainUnit(finding).value * count;
		if (total > (worst.get(words)?.total ?? 0)) worst.set(words, {
			total,
			finding
		});
	}
	const parts = [...worst].map(([words, { total, finding }]) => {
		const more = finding.kind === "regression" ? " more" : "";
		return `${words} keep ${formatAmount(total, finding.perIteration.unit)}${more}`;
	});
	return parts.length === 0 ? void 0 : `${andList(parts.slice(0, MOST$1))}.`;
}
function many(finding) {
	const { unit } = mainUnit(finding);
	const { method, kind } = finding;
	if (kind === "footprint") return [0, ""];
	if (method !== void 0 && (unit === "request" || unit === "iteration")) return [CALLS, `1,000 × ${method}`];
	return unit === "iteration" ? [0, ""] : MANY[unit];
}
// src/text/web-address.ts
/** An https address of plain characters, which no terminal and no Markdown can read as anything else; undefined: it is none. */
function webAddress(text) {
	return text !== void 0 && text.length <= 300 && /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.:/%?=&~+#-]*)?$/.test(text) ? text : void 0;
}
// src/report/ask/no-worse-than.ts
/** "no worse than v0.23.0", where the comparison shows that the growth is no news; undefined: it is, or nothing is compared. */
function noWorseThan(finding, report) {
	if (finding.kind === "regression" || finding.kind === "footprint") return void 0;
	const comparison = report.comparisons.find(({ candidate }) => candidate === finding.arm);
	const own = comparison?.growth.filter(({ workload }) => workload === finding.workload) ?? [];
	const heap = own.find(({ metric }) => metric === "owned-heap");
	if (!comparison || !heap || own.some(({ verdict }) => verdict === "worse" || verdict === "inconclusive")) return;
	return `no worse than ${armLabel(report, comparison.baseline)}`;
}
// src/report/words/accepted-rows.ts
/** A row for each known leak of each workload of the arm that is judged. */
function knownRows(report) {
	return candidateFindings(report, "known").flatMap((finding) => knownRow(finding, report));
}
function knownRow(finding, report) {
	const { known, workload } = finding;
	if (!known) return [];
	const { id, title, since, link, ceiling } = known;
	const limit = againstCeiling(finding, {
		amount: ceiling.bytes,
		per: ceiling.per
	});
	return [{
		id,
		title,
		workload,
		kept: `${limit.kept} per ${unitWord(ceiling.per)}`,
		ceiling: limit.ceiling,
		since: since ?? "–",
		link,
		note: noWorseThan(finding, report)
	}];
}
/** A row for each tolerated finding of the arm that is judged. */
function toleratedRows(report) {
	return candidateFindings(report, "tolerated").flatMap((finding) => toleratedRow(finding, report));
}
function toleratedRow(finding, report) {
	const { toleration, owner, workload } = finding;
	if (!toleration) return [];
	const { ceiling, per, expires, reason } = toleration;
	const limit = againstCeiling(finding, {
		amount: ceiling,
		per
	});
	return [{
		owner,
		workload,
		kept: `${limit.kept} per ${unitWord(per, finding)}`,
		ceiling: limit.ceiling,
		expires,
		reason,
		note: noWorseThan(finding, report)
	}];
}
// src/text/one-line.ts
/** Other people's text for one line of a terminal or a table: no line breaks, no control characters that could draw. */
function oneLine(text) {
	return text.replace(/\s+/g, " ").replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "�").trim();
}
// src/report/words/comparison.ts
/** The owned heap of each workload and after the soak, then whatever else is worse, better or undecided. */
function comparisonRows(report, comparison) {
	const { growth, footprint } = comparison;
	const heaps = growth.filter(({ metric }) => metric === "owned-heap");
	const others = growth.filter(({ metric }) => metric !== "owned-heap");
	const row = (one) => growthRow(report, comparison, one);
	return [
		...heaps.map(row),
		...footprint ? [footprintRow(footprint)] : [],
		...others.map(row)
	];
}
function growthRow(report, comparison, one) {
	const { word, perIteration: by } = comparisonUnit(report, comparison, one.workload);
	const { unit } = one.difference;
	const each = (value) => unit === "bytes" ? value / by : nearlyWhole(value / by);
	return {
		what: `${one.metric === "owned-heap" ? "growth" : seriesName(one)} per ${word} · ${one.workload}`,
		baseline: bare(formatAmount(each(one.baseline.value), unit)),
		candidate: bare(formatAmount(each(one.candidate.value), unit)),
		change: bare(formatChange(each(one.difference.value), unit)),
		between: bare(formatInterval(estimateReport(one.difference, by), unit)),
		verdict: one.verdict
	};
}
function footprintRow({ baselineBytes, candidateBytes, shift, ratio, verdict }) {
	return {
		what: "own heap after the soak",
		baseline: formatAmount(middle(baselineBytes), "bytes"),
		candidate: formatAmount(middle(candidateBytes), "bytes"),
		change: `${formatChange(shift.value, "bytes")} (${formatShare(ratio.value)})`,
		between: formatInterval(shift, "bytes"),
		verdict
	};
}
/** What is counted is in the row's name. */
function bare(amount) {
	return amount.replace(/ (?:objects?|goroutines?|entry|entries)\b/g, "");
}
const WORDS = {
	worse: "worse",
	better: "better",
	same: "no worse",
	inconclusive: "undecided"
};
/** The verdict of a comparison in words. */
function comparisonWords(verdict) {
	return WORDS[verdict];
}
// src/report/words/fresh-process.ts
/** Below this the dose is no multiple worth naming. */
const LEAST_TIMES = 2;
/**
* What became of a finding in a fresh process: "confirmed in a fresh process under 8 times the work: 1,280 × textDocument/hover".
* Undefined where it was confirmed and the report does not say how.
*/
function freshProcess(finding, report) {
	const confirmation = confirmationOf(finding, report);
	if (!finding.confirmed) return confirmation === void 0 ? "not tried in a fresh process" : "grew differently in a fresh process";
	if (!confirmation) return void 0;
	const { ablation, turns } = confirmation;
	const workload = report.workloads.find(({ name, arm }) => name === finding.workload && arm === finding.arm);
	const times = workload ? Math.round(turns / (workload.cycles * workload.iterationsPerCycle)) : 0;
	return `confirmed in a fresh process${times >= LEAST_TIMES ? ` under ${formatCount(times)} times the work` : ""}: ${formatCount(turns)} × ${ablationWords(ablation)}`;
}
// src/report/words/finding-notes.ts
/** What is to be said of a finding beside its numbers: what is known of it, whether it was tried again, whether it is new. */
function findingNotes(finding, report) {
	return [
		knownNote(finding),
		tolerationNote(finding, report),
		noWorseThan(finding, report),
		freshProcess(finding, report)
	].filter((note) => note !== void 0);
}
function knownNote(finding) {
	const { known, kind } = finding;
	if (!known) return void 0;
	const { id, title, since, ceiling } = known;
	const limit = againstCeiling(finding, {
		amount: ceiling.bytes,
		per: ceiling.per
	});
	if (kind === "leak" && limit.above !== void 0) return `known leak ${id}, but ${limit.above} above its ceiling of ${limit.ceiling} per ${unitWord(ceiling.per)}`;
	return `known leak ${id}${since === void 0 ? "" : `, since ${since}`}: ${title}`;
}
function tolerationNote(finding, { startedAt }) {
	const { toleration } = finding;
	if (!toleration || toleration.holds) return void 0;
	const { expires, reason, ceiling, per, why } = toleration;
	if (expires < startedAt.slice(0, 10)) return `no longer tolerated: that ended on ${expires} (${reason})`;
	const { above, ceiling: limit } = againstCeiling(finding, {
		amount: ceiling,
		per
	});
	if (above === void 0) return `not tolerated: ${why}`;
	return `${above} above what is tolerated, ${limit} per ${unitWord(per)} (${reason})`;
}
// src/report/words/frames.ts
/** The function that allocates, and the first of gopls' own that led there: "token.(*File).AddLine ← parsego.Parse (parse.go:52)". */
function whereAllocated({ frames }) {
	const [leaf] = frames;
	if (!leaf) return void 0;
	const own = frames.find(({ function: name }) => name.startsWith("golang.org/x/tools/"));
	if (!own || own === leaf) return shortFrame(leaf);
	return `${shortFrame({
		...leaf,
		file: ""
	})} ← ${shortFrame(own)}`;
}
/** Generic Go symbols reach thousands of characters. */
const LONGEST_NAME = 100;
/** A frame to be read: "cache.(*Snapshot).clone (snapshot.go:1707)". */
function shortFrame({ function: name, file, line }) {
	const base = file.split(/[\\/]/).at(-1) ?? "";
	const place = base === "" ? "" : ` (${base}${line > 0 ? `:${line}` : ""})`;
	const characters = [...oneLine(shortName(name))];
	return oneLine((characters.length > LONGEST_NAME ? [...characters.slice(0, 99), "…"] : characters).join("") + place);
}
// src/report/words/size-classes-text.ts
const MOST = 6;
/** The objects kept: "1 × 416 B, 2 × 176 B, 5 × 48 B for every request"; undefined where no size class grew. */
function sizeClassesText(finding) {
	const { sizeClasses } = finding;
	const [first] = sizeClasses;
	if (!first) return void 0;
	const objects = sizeClasses.slice(0, MOST).map(({ objectsPerUnit, bytes }) => `${formatCount(nearlyWhole(objectsPerUnit))} × ${formatCount(bytes)} B`);
	const left = sizeClasses.length - objects.length;
	return `${objects.join(", ")}${left > 0 ? ` and ${left} more sizes` : ""} for every ${unitWord(first.unit, finding)}`;
}
// src/report/words/heap-rows.ts
/** A row for each workload of each arm. Each share takes all of the growth: growth per edit counts no requests, and so on. */
function heapRows({ workloads, series }) {
	return workloads.map((workload) => {
		const own = series.find((s) => s.metric === "owned-heap" && s.arm === workload.arm && s.workload === workload.name);
		return {
			workload: workload.name,
			arm: workload.arm,
			perIteration: own ? formatAmount(own.perIteration.value, "bytes") : "–",
			between: own ? formatInterval(own.perIteration, "bytes") : "–",
			perEdit: share(own, "edit"),
			perRequest: share(own, "request"),
			did: did(workload)
		};
	});
}
function share(own, unit) {
	const against = own?.perUnit.find((candidate) => candidate.unit === unit);
	return against ? formatAmount(against.value, "bytes") : "–";
}
function did({ cycles, iterationsPerCycle, requestsPerIteration, editsPerIteration, viewsPerIteration, files }) {
	const iterations = cycles * iterationsPerCycle;
	const sent = [
		[requestsPerIteration, "requests"],
		[editsPerIteration, "edits"],
		[viewsPerIteration, "new views"]
	].filter(([each]) => each > 0).map(([each, name]) => `${formatCount(Math.round(each * iterations))} ${name}`).join(", ");
	const [file, ...more] = files;
	if (!file) return sent;
	return `${sent} in ${more.length > 0 ? `${files.length} files` : `${oneLine(file.path)} (${formatCount(file.lines)} lines)`}`;
}
export { formatAmount as A, armLabel as B, excludedSentence as C, workWords as D, unitWord as E, nearlyWhole as F, comparisonReport as H, mainUnit as I, unitsPerIteration as L, formatInterval as M, formatShare as N, againstCeiling as O, middle as P, andList as R, confirmationOf as S, comparisonUnit as T, estimateReport as U, comparedArms as V, roundNumber as W, isSynthetic as _, comparisonRows as a, workspaceWords as b, knownRows as c, rateSentence as d, costSentence as f, editingWords as g, ablationWords as h, findingNotes as i, formatChange as j, besideAccepted as k, toleratedRows as l, advice as m, sizeClassesText as n, comparisonWords as o, controlSentence as p, whereAllocated as r, oneLine as s, heapRows as t, webAddress as u, seriesName as v, limitSentence as w, notableSeries as x, verdictWords as y, headline as z };
