import { o as formatCount, s as formatBytes } from "./exit-code.js";
// src/report/one-line.ts
/** Other people's text for one line of a terminal or a table: no line breaks, no control characters that could draw. */
function oneLine(text) {
	return text.replace(/\s+/g, " ").replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "�").trim();
}
// src/report/nearly-whole.ts
/** What is kept is whole objects: a slope within 0.05 of a whole number is said as that number, its interval beside it. */
function nearlyWhole(value) {
	const whole = Math.round(value);
	return whole !== 0 && Math.abs(value - whole) < .05 ? whole : value;
}
// src/report/series-name.ts
/** What a series counts, in words. */
function seriesName({ metric, key }) {
	switch (metric) {
		case "owned-heap": return "gopls' own heap";
		case "size-class": return `objects of ${formatCount(Number(key))} B`;
		case "large-objects": return "objects above 18 KiB";
		case "goroutines": return `goroutines at ${key}`;
		case "heap-alloc": return "HeapAlloc";
		case "rss": return "RSS";
	}
}
// src/report/cost-sentence.ts
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
	return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
function percent(share) {
	return `${share >= .095 ? (share * 100).toFixed(0) : (share * 100).toFixed(1)} %`;
}
// src/report/format-amount.ts
/** A number with its unit, for people: "1.2 KiB", "11 objects", "1 object", "0.1 goroutines". */
function formatAmount(value, unit) {
	if (unit === "bytes") return formatBytes(value);
	const count = formatCount(value);
	return `${count} ${count === "1" ? unit.slice(0, -1) : unit}`;
}
// src/report/format-interval.ts
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
// src/report/main-unit.ts
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
// src/report/size-classes-text.ts
const MOST = 6;
/** The objects kept: "1 × 416 B, 2 × 176 B, 5 × 48 B for every request"; undefined where no size class grew. */
function sizeClassesText({ sizeClasses }) {
	const [first] = sizeClasses;
	if (!first) return void 0;
	const objects = sizeClasses.slice(0, MOST).map(({ objectsPerUnit, bytes }) => `${formatCount(nearlyWhole(objectsPerUnit))} × ${formatCount(bytes)} B`);
	const left = sizeClasses.length - objects.length;
	return `${objects.join(", ")}${left > 0 ? ` and ${left} more sizes` : ""} for every ${first.unit}`;
}
// src/cause/short-name.ts
/**
* A function's name for people: the path of a module that is named after a host goes, but for the package itself
* ("cache.(*parseCache).startParse.func1"); names of the Go library stay whole ("go/token.(*File).AddLine").
*/
function shortName(functionName) {
	const bracket = functionName.indexOf("[");
	const path = bracket < 0 ? functionName : functionName.slice(0, bracket);
	const elements = path.split("/");
	if (elements.length === 1 || !elements[0]?.includes(".")) return functionName;
	const versioned = elements.length > 2 && /^v\d+\./.test(elements.at(-1) ?? "");
	return elements.slice(versioned ? -2 : -1).join("/").replaceAll("%2e", ".") + functionName.slice(path.length);
}
// src/report/short-frame.ts
/** Generic Go symbols reach thousands of characters. */
const LONGEST_NAME = 100;
/** A frame to be read: "cache.(*Snapshot).clone (snapshot.go:1707)". */
function shortFrame({ function: name, file, line }) {
	const base = file.split(/[\\/]/).at(-1) ?? "";
	const place = base === "" ? "" : ` (${base}${line > 0 ? `:${line}` : ""})`;
	const characters = [...oneLine(shortName(name))];
	return oneLine((characters.length > LONGEST_NAME ? [...characters.slice(0, 99), "…"] : characters).join("") + place);
}
// src/report/where-allocated.ts
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
// src/report/headline.ts
/** The verdict in a word. A leak is called one whether or not it fails the gate. */
function headline({ outcome, findings, failOn }) {
	const leaks = findings.some(({ kind }) => kind === "leak" || kind === "regression");
	if (outcome === "not-measured") return {
		word: "NOT MEASURED",
		tone: "bad",
		but: void 0
	};
	if (leaks) return {
		word: "LEAK",
		tone: "bad",
		but: outcome === "fail" ? void 0 : notFailing(outcome, failOn)
	};
	if (outcome === "pass") return {
		word: "PASS",
		tone: "good",
		but: void 0
	};
	return {
		word: "INCONCLUSIVE",
		tone: "unsure",
		but: outcome === "fail" ? "This fails the gate, as --fail-on has inconclusive." : void 0
	};
}
function notFailing(outcome, failOn) {
	return `The gate ${outcome === "pass" ? "passes (exit 0)" : "is inconclusive (exit 3)"} all the same, as --fail-on is ${failOn.join(",")}.`;
}
// src/report/heap-rows.ts
/** A row for each workload of each arm. Each share takes all of the growth: growth per edit counts no requests, and so on. */
function heapRows({ workloads, series }) {
	return workloads.map((workload) => {
		const own = series.find((s) => s.metric === "owned-heap" && s.arm === workload.arm && s.workload === workload.name);
		return {
			workload: workload.name,
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
function did({ cycles, iterationsPerCycle, requestsPerIteration, editsPerIteration, files }) {
	const iterations = cycles * iterationsPerCycle;
	const sent = [[requestsPerIteration, "requests"], [editsPerIteration, "edits"]].filter(([each]) => each > 0).map(([each, name]) => `${formatCount(Math.round(each * iterations))} ${name}`).join(", ");
	const [file, ...more] = files;
	if (!file) return sent;
	return `${sent} in ${more.length > 0 ? `${files.length} files` : `${oneLine(file.path)} (${formatCount(file.lines)} lines)`}`;
}
// src/report/limit-sentence.ts
/** What was excluded: "no growth above 0.3 KiB per iteration (95 %)"; undefined where this run bounds nothing. */
function limitSentence({ detectionLimit }) {
	const { bytesPerIteration: bytes, objectsPerIteration: objects } = detectionLimit;
	if (bytes !== null) return `no growth above ${formatBytes(bytes)} per iteration (95 %)`;
	if (objects !== null) return `no size class grows by more than ${formatCount(objects)} objects per iteration (95 %)`;
}
// src/report/notable-series.ts
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
	const each = metric === "size-class" ? Number(key) : metric === "goroutines" ? 2048 : 1;
	return Math.abs(value * each);
}
// src/report/verdict-words.ts
const WORDS = {
	leak: "leak",
	plateau: "levelled off",
	"within-budget": "within the budget",
	bounded: "no growth",
	inconclusive: "undecided"
};
/** A series' verdict in words. */
function verdictWords(verdict) {
	return WORDS[verdict];
}
export { headline as a, sizeClassesText as c, formatAmount as d, costSentence as f, oneLine as h, heapRows as i, mainUnit as l, nearlyWhole as m, notableSeries as n, whereAllocated as o, seriesName as p, limitSentence as r, shortName as s, verdictWords as t, formatInterval as u };
