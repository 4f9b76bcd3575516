import { C as Failure, T as recordedFailure, _ as number, b as string, h as boolean, m as array, o as formatCount, s as formatBytes, v as object, w as failure, x as tuple } from "./exit-code.js";
import { d as formatAmount, l as mainUnit, n as notableSeries, p as seriesName, r as limitSentence, s as shortName, u as formatInterval } from "./verdict-words.js";
import { i as siteKey, measure, n as parseHeapProfile, r as holderOf, t as parts } from "./measure.js";
import { a as RunEndSchema, i as LoadSchema, n as writeReports, o as RunHeaderSchema, s as WarningSchema } from "./write-reports.js";
import { join } from "node:path";
import { readFileSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
// src/stats/group-by.ts
/** The items by key, in the order in which keys first appear (Map.groupBy is not in Node 20). */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
// src/cause/works-on-edits.ts
const EDITED = /* @__PURE__ */ new Set([
	"parse cache",
	"type check",
	"metadata",
	"filecache",
	"overlays and files",
	"indexes",
	"analysis"
]);
/** Whether this part of gopls works when a text changes, rather than when something is asked. */
function worksOnEdits(owner) {
	return EDITED.has(owner);
}
// src/cause/cluster-parts.ts
/**
* Parts put together to leaks. What grows by whole numbers for every request is one leak, whoever allocated it (a request's
* context alone is made at five places); by whole numbers for every edit or iteration, one for each owner that works on
* edits, and one for all others. What has no whole number joins the leak of its owner and unit, or makes one.
*/
function clusterParts(parts) {
	const whole = groupBy(parts.filter(isWhole), ({ unit, owner }) => unit !== "request" && worksOnEdits(owner) ? `${unit} ${owner}` : unit);
	const loose = parts.filter((part) => !isWhole(part)).map((part) => ({
		...part,
		leak: part.owner
	}));
	return [...groupBy([...[...whole.values()].flatMap(named), ...loose], ({ unit, leak }) => `${unit} ${leak}`).values()].flatMap((own) => own[0] ? [{
		owner: own[0].leak,
		unit: own[0].unit,
		parts: own
	}] : []);
}
function isWhole({ objects }) {
	return objects?.count !== void 0;
}
function named(own) {
	const leak = leadOf(own);
	return own.map((part) => ({
		...part,
		leak
	}));
}
/** Owner of most bytes; "unknown" only where no part has a name; ties go to the first name. */
function leadOf(parts) {
	const bytes = /* @__PURE__ */ new Map();
	for (const part of parts) bytes.set(part.owner, (bytes.get(part.owner) ?? 0) + part.bytes.value);
	bytes.delete("unknown");
	return [...bytes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? "unknown";
}
// src/cause/work-unit.ts
/** How many of a unit one iteration has; 0: none was sent. */
function workUnitsPerIteration(unit, sent) {
	if (unit === "iteration") return 1;
	return unit === "request" ? sent.requests : sent.edits;
}
// src/cause/count-shares.ts
const NEAR = .05;
/** An interval may be wide: it only helps a number that is nearer than this. */
const NEAR_WITHIN_INTERVAL = .25;
/** Above this any number is near a multiple, and says nothing. */
const MAX_COUNT = 16;
const MAX_MIXED_EDITS = 2;
/**
* Growth of a count per iteration as a small whole number for every one of the first unit that fits, within 0.05 of it; or
* as so many for every request *and* one or two for every edit, within 0.05 of an edit's worth (57.0 of 11 requests and 2
* edits is 5 for every request and 1 for every edit); or else within 0.25 where the interval covers the number. Empty: no
* such number.
*/
function countShares(perIteration, sent, units) {
	const exact = whole(perIteration, units, {
		sent,
		near: NEAR
	});
	if (exact.length > 0) return exact;
	const both = units.includes("edit") ? mixed(perIteration, sent) : [];
	return both.length > 0 ? both : whole(perIteration, units, {
		sent,
		near: NEAR_WITHIN_INTERVAL
	});
}
function whole(perIteration, units, { sent, near }) {
	const { value, low, high } = perIteration;
	for (const unit of units) {
		const each = workUnitsPerIteration(unit, sent);
		if (each <= 0) continue;
		const count = Math.round(value / each);
		if ((near === NEAR || low <= count * each && count * each <= high) && Math.abs(value / each - count) <= near && count >= 1 && count <= MAX_COUNT) return [{
			unit,
			count,
			perIteration
		}];
	}
	return [];
}
function mixed(perIteration, { requests, edits }) {
	const isVague = perIteration.high - perIteration.low > edits;
	if (requests <= 0 || edits <= 0 || isVague) return [];
	for (let perEdit = 1; perEdit <= MAX_MIXED_EDITS; perEdit += 1) {
		const ofEdits = perEdit * edits;
		const perRequest = Math.round((perIteration.value - ofEdits) / requests);
		const off = Math.abs(perIteration.value - ofEdits - perRequest * requests);
		if (perRequest < 1 || perRequest > MAX_COUNT || off > NEAR * edits) continue;
		const { value, low, high, confidence } = perIteration;
		return [{
			unit: "request",
			count: perRequest,
			perIteration: {
				value: value - ofEdits,
				low: low - ofEdits,
				high: high - ofEdits,
				confidence
			}
		}, {
			unit: "edit",
			count: perEdit,
			perIteration: {
				value: ofEdits,
				low: ofEdits,
				high: ofEdits,
				confidence
			}
		}];
	}
	return [];
}
// src/cause/fnv1a64.ts
const OFFSET = 14695981039346656037n;
const PRIME = 1099511628211n;
/** FNV-1a, 64 bits, of the text's UTF-8 bytes, as 16 hexadecimal digits (draft-eastlake-fnv). Names things; proves nothing. */
function fnv1a64(text) {
	let hash = OFFSET;
	for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
	return hash.toString(16).padStart(16, "0");
}
// src/cause/owners.ts
/**
* Narrow before wide: the first entry that matches a frame wins. What is in no entry is plumbing, and its caller is asked
* next: the Go library, errgroup, memoize, persistent, lru, futureCache, and `event` with debug's exporters, through
* which every request passes.
*/
const owners = [
	{
		owner: "observer",
		frame: /^(?:net\/http\/pprof\.|runtime\/trace\.(?:readBatch|\(\*(?:traceMultiplexer|recorder|FlightRecorder)\))|debug\.(?:\(\*(?:traces|Rpcs|Instance)\)|render|startFlightRecorder))/
	},
	{
		owner: "filecache",
		frame: /^(?:filecache\.|(?:util\/)?frob\.|(?:golang\.org\/x\/tools\/go\/internal\/)?gcimporter\.(?:IExportShallow|iexportCommon))/
	},
	{
		owner: "parse cache",
		frame: /^(?:(?:cache\/)?parsego\.|cache\.(?:\(\*(?:parseCache|parseGoHandle)\)|parseGo|parseFiles|\(\*[sS]napshot\)\.(?:ParseGo|parseGo)))/
	},
	{
		owner: "indexes",
		frame: /^(?:(?:cache\/|source\/)?(?:xrefs|methodsets|typerefs|testfuncs|symbols)\.|bloom\.|cache\.(?:storePackageResults|\(\*(?:syntaxPackage|Package|pkg)\)\.(?:xrefs|methodsets|tests)|\(\*[sS]napshot\)\.(?:typerefs|symbolize|Symbols|References|MethodSets)|typerefData|symbolize))/
	},
	{
		owner: "analysis",
		frame: /^(?:analysis\/|facts\.|golang\.org\/x\/tools\/go\/analysis\/|cache\.(?:\(\*(?:analysisNode|action|actionHandle|analysisPackage)\)|execActions|requiredAnalyzers|runAnalysis|analyzeImpl|\(\*[sS]napshot\)\.(?:Analyze|actionHandle)))/
	},
	{
		owner: "metadata",
		frame: /^(?:(?:cache\/)?metadata\.|gocommand\.|modindex\.|golang\.org\/x\/tools\/go\/packages\.|cache\.(?:buildMetadata|FetchGoEnv|loadGoEnv|parseModImpl|parseWorkImpl|computeMetadataUpdates|\(\*metadataGraph\)|\(\*modcacheState\)|\(\*[sS]napshot\)\.(?:load|initialize|Parse(?:Mod|Work)|ModTidy|awaitLoaded)))/
	},
	{
		owner: "type check",
		frame: /^cache\.(?:\(\*(?:typeCheckBatch|syntaxPackage|packageHandle|packageHandleBuilder|importGraph|pkg|Package)\)|typeCheck|doTypeCheck|checkPackage|parseCompiledGoFiles|typeErrorsToDiagnostics|fileSetWithBase|computePackageKey|\(\*[sS]napshot\)\.(?:TypeCheck|typeCheck|buildPackageHandle|getPackageHandle|forEachPackage|checkedPackages|PackageDiagnostics))/
	},
	{
		owner: "overlays and files",
		frame: /^(?:file\.|span\.|protocol\.(?:\(\*Mapper\)|NewMapper|URIFrom|ParseDocumentURI)|cache\.(?:\(\*(?:overlay|overlayFS|Overlay|memoizedFS|fileMap|filesMap|diskFile|DiskFile|fileHandle)\)|readFile|\(\*[sS]ession\)\.(?:DidModifyFiles|updateOverlays|ExpandModificationsToDirectories))|(?:server|lsp)\.\(\*[sS]erver\)\.(?:changedText|applyIncrementalChanges|didModifyFiles))/
	},
	{
		owner: "snapshots and views",
		frame: /^cache\.\(\*?(?:[sS]napshot|[vV]iew|[sS]ession|Cache)\)/
	},
	{
		owner: "progress",
		frame: /^progress\./
	},
	{
		owner: "telemetry",
		frame: /^(?:telemetry\.|golang\.org\/x\/telemetry[./])/
	},
	{
		owner: "features",
		frame: /^(?!golang\.org\/)(?:(?:golang|source|server|lsp|completion|mod|work|template|mcp|vulncheck)(?:\/[\w/]+)?\.|protocol\/command\.)/
	},
	{
		owner: "transport",
		frame: /^(?:protocol\.|lsprpc\.|jsonrpc2(?:_v2)?(?:\/[\w/]+)?\.|fakenet\.|cmd\.\(\*[sS]erve\))/
	}
];
// src/cause/package-suffix.ts
const INTERNAL = /^golang\.org\/x\/tools\/(?:gopls\/)?internal\/(?:lsp\/)?/;
/**
* A function of gopls without what moved over its versions: `internal/lsp/cache.…`, `gopls/internal/lsp/cache.…` (v0.10)
* and `gopls/internal/cache.…` (v0.15) are all "cache.…". Names of other modules stay whole.
*/
function packageSuffix(functionName) {
	return functionName.replace(INTERNAL, "");
}
// src/cause/owner-of.ts
/** The part of gopls whose function comes first from the leaf; "unknown" where no frame is in the table of owners. */
function ownerOf(frames) {
	for (const frame of frames) {
		const name = packageSuffix(frame.function);
		const found = owners.find((entry) => entry.frame.test(name));
		if (found) return found.owner;
	}
	return "unknown";
}
// src/cause/fingerprint.ts
const FRAMES = 2;
/**
* A finding's identity: what is kept (heap or goroutines), its owner, and the first frames from the leaf that are that
* owner's, without numbers of closures, paths that moved, lines or sizes. The leaf is left out where it is the Go library's:
* a leak's leaves scatter.
*/
function fingerprint(kept, owner, frames) {
	const own = frames.filter((frame) => ownerOf([frame]) === owner);
	const shown = (own.length > 0 ? own : frames).map((frame) => withoutClosure(packageSuffix(frame.function)));
	return fnv1a64([
		kept,
		owner,
		...shown.filter((name, index) => name !== shown[index - 1]).slice(0, FRAMES)
	].join("\n"));
}
/** "startParse.func1.2-range1" is "startParse": the compiler's numbers change with every edit of the function. */
function withoutClosure(name) {
	return name.replace(/(?:\.func\d+|\.gowrap\d+|\.\d+|-range\d+)+$/, "");
}
// src/cause/likely-units.ts
/** Parts that work on messages of either kind. */
const MESSAGES = /* @__PURE__ */ new Set([
	"transport",
	"observer",
	"unknown"
]);
/** What an owner's work is done for, of what is sent at all, the likeliest first. */
function likelyUnits(owner, { requests, edits }) {
	const sent = {
		request: requests > 0,
		edit: edits > 0,
		iteration: true
	};
	const likely = MESSAGES.has(owner) ? [
		"request",
		"edit",
		"iteration"
	] : ["request", "iteration"];
	return (worksOnEdits(owner) && sent.edit ? ["edit", "iteration"] : likely).filter((unit) => sent[unit]);
}
// src/cause/per-unit.ts
/** Growth per iteration against each unit that the workload has any of, the finding's own unit first. */
function perUnit(growth, sent, own) {
	return [own, ...[
		"request",
		"edit",
		"iteration"
	].filter((unit) => unit !== own)].flatMap((unit) => {
		const count = workUnitsPerIteration(unit, sent);
		if (count <= 0) return [];
		return [{
			unit,
			value: growth.value / count,
			low: finite$1(growth.low / count),
			high: finite$1(growth.high / count)
		}];
	});
}
/** JSON has no Infinity. */
function finite$1(end) {
	return Number.isFinite(end) ? end : null;
}
// src/cause/goroutine-finding.ts
/** The finding of one stack of goroutines that never end. The series' key is the stack: names from the leaf, " ← " between. */
function goroutineFinding({ key, perIteration }, { arm, workload, sentPerIteration }) {
	const frames = key.split(" ← ").map((name) => ({
		function: name,
		file: "",
		line: 0
	}));
	const owner = ownerOf(frames);
	const share = countShares(perIteration, sentPerIteration, likelyUnits(owner, sentPerIteration))[0];
	const unit = share?.unit ?? "iteration";
	const count = share?.count ?? perIteration.value;
	const goroutines = count === 1 ? "goroutine that never ends" : "goroutines that never end";
	return {
		kind: "leak",
		arm,
		workload,
		fingerprint: fingerprint("goroutines", owner, frames),
		owner,
		summary: `${formatCount(count)} ${goroutines} for every ${unit}: ${shortName(frames[0]?.function ?? "")}`,
		frames,
		perIteration: {
			value: perIteration.value,
			low: finite$1(perIteration.low),
			high: finite$1(perIteration.high),
			unit: "goroutines"
		},
		perUnit: perUnit(perIteration, sentPerIteration, unit),
		sizeClasses: []
	};
}
// src/cause/phrase-leak.ts
/** Functions that allocate for whoever calls them. */
const PLUMBING$1 = /^(?:runtime|reflect|strings|bytes|maps|slices|sync|context|internal|unicode|strconv|sort|iter|hash)[./]/;
const MAX_CLASSES = 6;
/**
* What is kept, per what: "1.2 KiB kept for every request: 1 × 416 B, 2 × 176 B" where all of it is whole numbers of objects,
* else "40.0 KiB kept for every edit: parse cache, go/token.(*File).AddLine".
*/
function phraseLeak({ parts, unit, owner }, bytesPerUnit, frames) {
	const kept = `${formatBytes(bytesPerUnit)} kept for every ${unit}`;
	const counts = parts.flatMap(({ objects }) => objects?.count === void 0 ? [] : [{
		count: objects.count,
		bytesEach: objects.bytesEach
	}]);
	if (counts.length === parts.length) return `${kept}: ${phraseCounts(counts)}`;
	const leaf = (frames.find((frame) => !PLUMBING$1.test(frame.function)) ?? frames[0])?.function;
	if (leaf === void 0) return `${kept}; no heap profile names the stack`;
	return `${kept}: ${owner}, ${shortName(leaf)}`;
}
function phraseCounts(counts) {
	const listed = [...counts].sort((a, b) => b.bytesEach - a.bytesEach).map(({ count, bytesEach }) => `${count} × ${bytesEach} B`);
	const more = listed.length - MAX_CLASSES;
	return listed.slice(0, MAX_CLASSES).join(", ") + (more > 0 ? ` and ${more} more sizes` : "");
}
// src/cause/heap-finding.ts
/** The finding of one leak on the heap. Its stack is the one that allocated most of it. */
function heapFinding(cluster, { arm, workload, sentPerIteration: sent }) {
	const { owner, unit, parts } = cluster;
	const bytes = sum$1(parts.map((part) => part.bytes));
	const frames = largestStack(parts.filter((part) => part.owner === owner));
	return {
		kind: "leak",
		arm,
		workload,
		fingerprint: fingerprint("heap", owner, frames),
		owner,
		summary: phraseLeak(cluster, bytes.value / workUnitsPerIteration(unit, sent), frames),
		frames,
		perIteration: {
			value: bytes.value,
			low: finite$1(bytes.low),
			high: finite$1(bytes.high),
			unit: "bytes"
		},
		perUnit: perUnit(bytes, sent, unit),
		sizeClasses: sizeClasses$1(cluster, workUnitsPerIteration(unit, sent))
	};
}
function sum$1(estimates) {
	const total = {
		value: 0,
		low: 0,
		high: 0
	};
	for (const { value, low, high } of estimates) {
		total.value += value;
		total.low += low;
		total.high += high;
	}
	return total;
}
/**
* The largest site of the largest part. Parts are ranked by their series, which are exact, and not by what the profile shows
* of them, so that the same leak has the same stack in every run. Ties go to the larger objects, then to the first key.
*/
function largestStack(parts) {
	const sizeOf = ({ objects }) => objects?.bytesEach ?? Number.MAX_VALUE;
	const [largest] = [...parts.filter(({ sites }) => sites.length > 0)].sort((a, b) => b.bytes.value - a.bytes.value || sizeOf(b) - sizeOf(a));
	const keyOf = ({ site }) => siteKey(site.frames, site.objectBytes);
	return [...largest?.sites ?? []].sort((a, b) => b.inuseBytes - a.inuseBytes || (keyOf(a) < keyOf(b) ? -1 : 1))[0]?.site.frames ?? [];
}
function sizeClasses$1({ parts, unit }, unitsPerIteration) {
	return parts.flatMap(({ objects }) => objects ? [objects] : []).sort((a, b) => b.bytesEach - a.bytesEach).map(({ bytesEach, perIteration, count }) => ({
		bytes: bytesEach,
		objectsPerIteration: perIteration,
		objectsPerUnit: count ?? perIteration / unitsPerIteration,
		unit
	}));
}
// src/pprof/difference.ts
/**
* `later` less `base`, site by site; what did not change is left out. The largest change comes first whatever its sign,
* ties by key, so that the order of the profiles' sites does not matter.
*/
function difference(base, later) {
	const changes = [.../* @__PURE__ */ new Set([...base.sites.keys(), ...later.sites.keys()])].flatMap((key) => {
		const [before, after] = [base.sites.get(key), later.sites.get(key)];
		const site = after?.site ?? before?.site;
		const inuseObjects = (after?.values.inuseObjects ?? 0) - (before?.values.inuseObjects ?? 0);
		const inuseBytes = (after?.values.inuseBytes ?? 0) - (before?.values.inuseBytes ?? 0);
		return site && (inuseObjects !== 0 || inuseBytes !== 0) ? [{
			key,
			growth: {
				site,
				inuseObjects,
				inuseBytes
			}
		}] : [];
	});
	changes.sort((a, b) => Math.abs(b.growth.inuseBytes) - Math.abs(a.growth.inuseBytes) || (a.key < b.key ? -1 : 1));
	return changes.map(({ growth }) => growth);
}
// src/cause/leading-owner.ts
/** An owner that shows less of the growth than this is not named: what the profile shows instead is the noise of sampling. */
const MIN_SHARE = .25;
/**
* The owner whose sites together grew most, where they hold a quarter of what is `expected` (objects or bytes, as
* `measure` says) or more; else "unknown", without sites. Leaf sites scatter, so that owners are compared, not sites; ties go
* to the first name.
*/
function leadingOwner(sites, measure, expected) {
	const byOwner = /* @__PURE__ */ new Map();
	for (const growth of sites) {
		const owner = ownerOf(growth.site.frames);
		byOwner.set(owner, [...byOwner.get(owner) ?? [], growth]);
	}
	let [leader, most] = [void 0, 0];
	for (const [owner, own] of [...byOwner].sort(([a], [b]) => a < b ? -1 : 1)) {
		const grown = own.reduce((sum, growth) => sum + growth[measure], 0);
		if (grown > most) [leader, most] = [owner, grown];
	}
	if (leader === void 0 || most < MIN_SHARE * expected) return {
		owner: "unknown",
		sites: []
	};
	return {
		owner: leader,
		sites: (byOwner.get(leader) ?? []).filter((growth) => growth[measure] > 0)
	};
}
// src/cause/leak-parts.ts
/** runtime/sizeclasses.go and MemStats.BySize: what is larger is in no class. */
const LARGEST_CLASS_BYTES = 18432;
/** Owned heap that the classes and large objects do not explain is a part of its own from here on, in share and bytes. */
const UNEXPLAINED_SHARE = .2;
const UNEXPLAINED_MIN_BYTES = 2048;
/** The leaking bytes of one phase in parts: each size class, large objects, and what is left of the owned heap. */
function leakParts(leaks, phase) {
	const sites = grownSites(phase);
	const classes = leaks.filter(({ metric }) => metric === "size-class");
	const large = leaks.filter(({ metric }) => metric === "large-objects");
	const isLarge = ({ site }) => site.objectBytes > LARGEST_CLASS_BYTES;
	const parts = [...classes.flatMap((series) => classParts(series, sites, phase)), ...large.map((series) => bytesPart(series.perIteration, sites.filter(isLarge), phase))];
	const sizes = new Set(classes.map(({ key }) => Number(key)));
	const isExplained = (growth) => sizes.has(growth.site.objectBytes) || large.length > 0 && isLarge(growth);
	const others = sites.filter((growth) => !isExplained(growth));
	const owned = leaks.filter(({ metric }) => metric === "owned-heap").map((series) => unexplained(series, parts));
	return [...parts, ...owned.flatMap((rest) => rest ? [bytesPart(rest, others, phase)] : [])];
}
/** What grew between the phase's profiles, without what the observer and bounded caches hold. */
function grownSites({ first, last }) {
	return first && last ? difference(first, last).filter(({ site }) => holderOf(site) === void 0) : [];
}
function classParts({ key, perIteration }, sites, phase) {
	const bytesEach = Number(key);
	const owned = leadingOwner(sites.filter(({ site }) => site.objectBytes === bytesEach), "inuseObjects", perIteration.value * phase.iterations);
	const shares = countShares(perIteration, phase.sentPerIteration, likelyUnits(owned.owner, phase.sentPerIteration));
	const loose = {
		unit: unitOf(owned.owner, phase.sentPerIteration),
		count: void 0,
		perIteration
	};
	return (shares.length > 0 ? shares : [loose]).map(({ unit, count, perIteration: objects }) => ({
		...owned,
		unit,
		bytes: times(objects, bytesEach),
		objects: {
			bytesEach,
			perIteration: objects.value,
			count
		}
	}));
}
function bytesPart(bytes, sites, phase) {
	const owned = leadingOwner(sites, "inuseBytes", bytes.value * phase.iterations);
	return {
		...owned,
		unit: unitOf(owned.owner, phase.sentPerIteration),
		bytes
	};
}
/** The likeliest unit; nothing is guessed for an unknown owner. */
function unitOf(owner, sent) {
	return owner === "unknown" ? "iteration" : likelyUnits(owner, sent)[0] ?? "iteration";
}
function unexplained({ perIteration }, parts) {
	const explained = parts.reduce((sum, { bytes }) => sum + bytes.value, 0);
	const value = perIteration.value - explained;
	if (value < UNEXPLAINED_MIN_BYTES || value < UNEXPLAINED_SHARE * perIteration.value) return void 0;
	return {
		...perIteration,
		value,
		low: perIteration.low - explained,
		high: perIteration.high - explained
	};
}
function times({ value, low, high, confidence }, factor) {
	return {
		value: value * factor,
		low: low * factor,
		high: high * factor,
		confidence
	};
}
// src/cause/find-causes.ts
/** A goroutine's stack is never smaller (runtime/stack.go); only for the order of findings. */
const GOROUTINE_BYTES = 2048;
/**
* What leaks, one finding for each leak of each arm's workload, largest first. Only series that decide and were called a
* leak make findings: every such series is part of one, but for an owned heap that the others explain. The result does
* not depend on the order of series, phases or call sites.
*/
function findCauses({ series, phases }) {
	return [...groupBy([...series.filter(({ decides, verdict }) => decides && verdict === "leak")].sort(byMetric), ({ arm, workload }) => JSON.stringify([arm, workload])).values()].flatMap((own) => {
		const phase = own[0] && evidenceOf(own[0], phases);
		return phase ? phaseFindings(own, phase) : [];
	}).sort((a, b) => weight(b) - weight(a) || (identity(a) < identity(b) ? -1 : 1));
}
function byMetric(a, b) {
	const [x, y] = [`${a.metric} ${a.key}`, `${b.metric} ${b.key}`];
	return x === y ? 0 : x < y ? -1 : 1;
}
/** A leak without evidence is still a leak: nothing is then known but iterations. */
function evidenceOf({ arm, workload }, phases) {
	return phases.find((phase) => phase.arm === arm && phase.workload === workload) ?? {
		arm,
		workload,
		iterations: 0,
		sentPerIteration: {
			requests: 0,
			edits: 0,
			newTexts: 0
		},
		first: void 0,
		last: void 0
	};
}
function phaseFindings(leaks, phase) {
	const goroutines = leaks.filter(({ metric }) => metric === "goroutines");
	return [...clusterParts(leakParts(leaks, phase)).map((cluster) => heapFinding(cluster, phase)), ...goroutines.map((leak) => goroutineFinding(leak, phase))];
}
function weight({ perIteration: { value, unit } }) {
	return unit === "goroutines" ? value * GOROUTINE_BYTES : value;
}
function identity({ fingerprint, arm, workload, summary }) {
	return JSON.stringify([
		fingerprint,
		arm,
		workload,
		summary
	]);
}
// src/growth/goroutine-key.ts
/** Frames that say how a goroutine waits, not whose it is. */
const PLUMBING = /^(runtime|internal|sync|syscall|time|io|bufio)[./]/;
const MAX_FRAMES = 3;
/** Short readable name of a stack (frames from the leaf): "cache.(*Session).run ← errgroup.(*Group).Go.func1". */
function goroutineKey(frames) {
	const own = frames.filter((frame) => !PLUMBING.test(frame));
	const shown = (own.length > 0 ? own : frames).slice(0, MAX_FRAMES);
	return shown.length === 0 ? "(no frames)" : shown.map((frame) => frame.replace(/^.*\/(?=[^/]*$)/, "")).join(" ← ");
}
// src/growth/is-observer-stack.ts
/** Serving a debug page, waiting for the next request on a kept connection, writing a profile, recording a trace. */
const OBSERVER = /^(net\/http\.\(\*(conn|connReader|Server)\)\.|runtime\/(pprof|trace)\.|net\/http\/pprof\.)/;
/** Whether a goroutine is there only because its process is being looked at through the debug server. */
function isObserverStack(frames) {
	return frames.some((frame) => OBSERVER.test(frame));
}
// src/growth/make-tracks.ts
/**
* The series of each arm and phase; snapshots in any order, those of the soak are left out. Classes and stacks
* whose count never changes have no track. The owned heap always has one, be it without a point: a phase without heap
* profiles can't be called clean.
*/
function makeTracks(snapshots, workloads) {
	return phasesOf(snapshots, workloads).flatMap((phase) => [
		ownedHeap(phase),
		...sizeClasses(phase),
		largeObjects(phase),
		...goroutines(phase),
		track(phase, {
			metric: "heap-alloc",
			unit: "bytes",
			decides: false,
			read: ({ memory }) => memory.heapAlloc
		}),
		...rss(phase)
	]);
}
function phasesOf(snapshots, workloads) {
	return [...groupBy(snapshots.filter(({ phase }) => phase !== "soak"), ({ arm, phase }) => JSON.stringify([arm, phase])).values()].flatMap((own) => {
		const first = own[0];
		if (!first) return [];
		const workload = workloads.find(({ name }) => name === first.phase);
		const repeats = workload?.text === "repeat";
		const budgets = Math.max(1, workload?.iteration.filter((step) => step.do === "type" && step.text === "unique").length ?? 0);
		const ordered = [...own].sort((a, b) => a.session - b.session || a.cycle - b.cycle);
		return [{
			arm: first.arm,
			workload: first.phase,
			repeats,
			budgets,
			snapshots: ordered
		}];
	});
}
function track({ arm, workload, budgets, snapshots }, { metric, key = "", unit, decides, read }) {
	return {
		arm,
		workload,
		metric,
		key,
		unit,
		decides,
		budgets,
		points: snapshots.flatMap((snapshot) => {
			const y = read(snapshot);
			return y === void 0 ? [] : [{
				x: snapshot.iterations,
				y
			}];
		})
	};
}
/** HeapAlloc less what the recorder and the bounded caches hold, where a profile says how much that is. */
function ownedHeap(phase) {
	const read = ({ memory, heap }) => heap && memory.heapAlloc - heap.held.recorder - heap.held.boundedCaches;
	return track(phase, {
		metric: "owned-heap",
		unit: "bytes",
		decides: true,
		read
	});
}
function sizeClasses(phase) {
	const lookup = new Map(phase.snapshots.map((snapshot) => [snapshot, liveBySize(snapshot)]));
	return [...new Set([...lookup.values()].flatMap((live) => [...live.keys()]))].map((size) => {
		const read = (snapshot) => lookup.get(snapshot)?.get(size);
		return track(phase, {
			metric: "size-class",
			key: String(size),
			unit: "objects",
			decides: phase.repeats,
			read
		});
	}).filter(changes);
}
function liveBySize({ memory }) {
	return new Map(memory.sizeClasses);
}
/**
* Bytes outside the classes. The recorder's batches (64 KiB) are all among them. Where one runs they are subtracted as of
* the profile, a moment after the counters, which leaves its wobble in; the series is then shown and does not decide, as
* it does not with no profile at all. The owned heap, which the classes steady, covers the same objects.
* Bounded caches stay in: part of them is small, and under repeated text they do not grow.
*/
function largeObjects(phase) {
	const heaps = phase.snapshots.flatMap(({ heap }) => heap ?? []);
	const recorded = heaps.some(({ held }) => held.recorder > 0);
	const read = (snapshot) => {
		const small = [...liveBySize(snapshot)].reduce((sum, [size, live]) => sum + size * live, 0);
		const outside = snapshot.memory.heapAlloc - small;
		return recorded ? snapshot.heap && outside - snapshot.heap.held.recorder : outside;
	};
	return track(phase, {
		metric: "large-objects",
		unit: "bytes",
		decides: phase.repeats && heaps.length > 0 && !recorded,
		read
	});
}
/** Stacks of the same short name are counted together; a name with an observer's stack in it never decides. */
function goroutines(phase) {
	const observers = /* @__PURE__ */ new Map();
	const counts = /* @__PURE__ */ new Map();
	for (const snapshot of phase.snapshots) {
		const own = /* @__PURE__ */ new Map();
		for (const { count, frames } of snapshot.goroutines) {
			const key = goroutineKey(frames);
			own.set(key, (own.get(key) ?? 0) + count);
			observers.set(key, isObserverStack(frames) || (observers.get(key) ?? false));
		}
		counts.set(snapshot, own);
	}
	return [...observers].map(([key, observer]) => {
		const read = (snapshot) => counts.get(snapshot)?.get(key) ?? 0;
		return track(phase, {
			metric: "goroutines",
			key,
			unit: "goroutines",
			decides: !observer,
			read
		});
	}).filter(changes).sort((a, b) => a.key < b.key ? -1 : 1);
}
function changes({ points }) {
	return points.some(({ y }) => y !== points[0]?.y);
}
function rss(phase) {
	const shown = track(phase, {
		metric: "rss",
		unit: "bytes",
		decides: false,
		read: ({ rssBytes }) => rssBytes
	});
	return shown.points.length > 0 ? [shown] : [];
}
// node_modules/simple-statistics/dist/simple-statistics.mjs
/**
* Our default sum is the [Kahan-Babuska algorithm](https://pdfs.semanticscholar.org/1760/7d467cda1d0277ad272deb2113533131dc09.pdf).
* This method is an improvement over the classical
* [Kahan summation algorithm](https://en.wikipedia.org/wiki/Kahan_summation_algorithm).
* It aims at computing the sum of a list of numbers while correcting for
* floating-point errors. Traditionally, sums are calculated as many
* successive additions, each one with its own floating-point roundoff. These
* losses in precision add up as the number of numbers increases. This alternative
* algorithm is more accurate than the simple way of calculating sums by simple
* addition.
*
* This runs in `O(n)`, linear time, with respect to the length of the array.
*
* @param {Array<number>} x input
* @return {number} sum of all input numbers
* @example
* sum([1, 2, 3]); // => 6
*/
function sum(x) {
	if (x.length === 0) return 0;
	var sum = x[0];
	var correction = 0;
	var transition;
	if (typeof sum !== "number") return NaN;
	for (var i = 1; i < x.length; i++) {
		if (typeof x[i] !== "number") return NaN;
		transition = sum + x[i];
		if (Math.abs(sum) >= Math.abs(x[i])) correction += sum - transition + x[i];
		else correction += x[i] - transition + sum;
		sum = transition;
	}
	return sum + correction;
}
/**
* The mean, _also known as average_,
* is the sum of all values over the number of values.
* This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
* a method of finding a typical or central value of a set of numbers.
*
* This runs in `O(n)`, linear time, with respect to the length of the array.
*
* @param {Array<number>} x sample of one or more data points
* @throws {Error} if the length of x is less than one
* @returns {number} mean
* @example
* mean([0, 10]); // => 5
*/
function mean(x) {
	if (x.length === 0) throw new Error("mean requires at least one data point");
	return sum(x) / x.length;
}
/**
* The sum of deviations to the Nth power.
* When n=2 it's the sum of squared deviations.
* When n=3 it's the sum of cubed deviations.
*
* @param {Array<number>} x
* @param {number} n power
* @returns {number} sum of nth power deviations
*
* @example
* var input = [1, 2, 3];
* // since the variance of a set is the mean squared
* // deviations, we can calculate that with sumNthPowerDeviations:
* sumNthPowerDeviations(input, 2) / input.length;
*/
function sumNthPowerDeviations(x, n) {
	var meanValue = mean(x);
	var sum = 0;
	var tempValue;
	var i;
	if (n === 2) for (i = 0; i < x.length; i++) {
		tempValue = x[i] - meanValue;
		sum += tempValue * tempValue;
	}
	else for (i = 0; i < x.length; i++) sum += Math.pow(x[i] - meanValue, n);
	return sum;
}
/**
* The [sample variance](https://en.wikipedia.org/wiki/Variance#Sample_variance)
* is the sum of squared deviations from the mean. The sample variance
* is distinguished from the variance by the usage of [Bessel's Correction](https://en.wikipedia.org/wiki/Bessel's_correction):
* instead of dividing the sum of squared deviations by the length of the input,
* it is divided by the length minus one. This corrects the bias in estimating
* a value from a set that you don't know if full.
*
* References:
* * [Wolfram MathWorld on Sample Variance](http://mathworld.wolfram.com/SampleVariance.html)
*
* @param {Array<number>} x a sample of two or more data points
* @throws {Error} if the length of x is less than 2
* @return {number} sample variance
* @example
* sampleVariance([1, 2, 3, 4, 5]); // => 2.5
*/
function sampleVariance(x) {
	if (x.length < 2) throw new Error("sampleVariance requires at least two data points");
	return sumNthPowerDeviations(x, 2) / (x.length - 1);
}
/**
* The [sample standard deviation](http://en.wikipedia.org/wiki/Standard_deviation#Sample_standard_deviation)
* is the square root of the sample variance.
*
* @param {Array<number>} x input array
* @returns {number} sample standard deviation
* @example
* sampleStandardDeviation([2, 4, 4, 4, 5, 5, 7, 9]).toFixed(2);
* // => '2.14'
*/
function sampleStandardDeviation(x) {
	var sampleVarianceX = sampleVariance(x);
	return Math.sqrt(sampleVarianceX);
}
/**
* This is the internal implementation of quantiles: when you know
* that the order is sorted, you don't need to re-sort it, and the computations
* are faster.
*
* This implements the linear interpolation method (type=7 in R/numpy),
* which is the default in numpy.percentile and R's quantile.
*
* @param {Array<number>} x sample of one or more data points
* @param {number} p desired quantile: a number between 0 to 1, inclusive
* @returns {number} quantile value
* @throws {Error} if p ix outside of the range from 0 to 1
* @throws {Error} if x is empty
* @example
* quantileSorted([3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20], 0.5); // => 9
*/
function quantileSorted(x, p) {
	var idx = (x.length - 1) * p;
	if (x.length === 0) throw new Error("quantile requires at least one data point.");
	else if (p < 0 || p > 1) throw new Error("quantiles must be between 0 and 1");
	else if (p === 1) return x[x.length - 1];
	else if (p === 0) return x[0];
	else if (idx % 1 !== 0) {
		var lower = Math.floor(idx);
		var upper = Math.ceil(idx);
		var fraction = idx - lower;
		return x[lower] + fraction * (x[upper] - x[lower]);
	} else return x[idx];
}
/**
* Rearrange items in `arr` so that all items in `[left, k]` range are the smallest.
* The `k`-th element will have the `(k - left + 1)`-th smallest value in `[left, right]`.
*
* Implements Floyd-Rivest selection algorithm https://en.wikipedia.org/wiki/Floyd-Rivest_algorithm
*
* @param {Array<number>} arr input array
* @param {number} k pivot index
* @param {number} [left] left index
* @param {number} [right] right index
* @returns {void} mutates input array
* @example
* var arr = [65, 28, 59, 33, 21, 56, 22, 95, 50, 12, 90, 53, 28, 77, 39];
* quickselect(arr, 8);
* // = [39, 28, 28, 33, 21, 12, 22, 50, 53, 56, 59, 65, 90, 77, 95]
*/
function quickselect(arr, k, left, right) {
	left = left || 0;
	right = right || arr.length - 1;
	while (right > left) {
		if (right - left > 600) {
			var n = right - left + 1;
			var m = k - left + 1;
			var z = Math.log(n);
			var s = .5 * Math.exp(2 * z / 3);
			var sd = .5 * Math.sqrt(z * s * (n - s) / n);
			if (m - n / 2 < 0) sd *= -1;
			quickselect(arr, k, Math.max(left, Math.floor(k - m * s / n + sd)), Math.min(right, Math.floor(k + (n - m) * s / n + sd)));
		}
		var t = arr[k];
		var i = left;
		var j = right;
		swap(arr, left, k);
		if (arr[right] > t) swap(arr, left, right);
		while (i < j) {
			swap(arr, i, j);
			i++;
			j--;
			while (arr[i] < t) i++;
			while (arr[j] > t) j--;
		}
		if (arr[left] === t) swap(arr, left, j);
		else {
			j++;
			swap(arr, j, right);
		}
		if (j <= k) left = j + 1;
		if (k <= j) right = j - 1;
	}
}
function swap(arr, i, j) {
	var tmp = arr[i];
	arr[i] = arr[j];
	arr[j] = tmp;
}
/**
* The [quantile](https://en.wikipedia.org/wiki/Quantile):
* this is a population quantile, since we assume to know the entire
* dataset in this library. This implementation uses linear interpolation,
* equivalent to R's type=7 and numpy's default percentile method.
*
* Sample is a one-dimensional array of numbers,
* and p is either a decimal number from 0 to 1 or an array of decimal
* numbers from 0 to 1.
* In terms of a k/q quantile, p = k/q - it's just dealing with fractions or dealing
* with decimal values.
* When p is an array, the result of the function is also an array containing the appropriate
* quantiles in input order
*
* @param {Array<number>} x sample of one or more numbers
* @param {Array<number> | number} p the desired quantile, as a number between 0 and 1
* @returns {number} quantile
* @example
* quantile([3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20], 0.5); // => 9
*/
function quantile(x, p) {
	var copy = x.slice();
	if (Array.isArray(p)) {
		multiQuantileSelect(copy, p);
		var results = [];
		for (var i = 0; i < p.length; i++) results[i] = quantileSorted(copy, p[i]);
		return results;
	} else {
		quantileSelect(copy, quantileIndex(copy.length, p), 0, copy.length - 1);
		return quantileSorted(copy, p);
	}
}
function quantileSelect(arr, k, left, right) {
	if (k % 1 === 0) quickselect(arr, k, left, right);
	else {
		k = Math.floor(k);
		quickselect(arr, k, left, right);
		quickselect(arr, k + 1, k + 1, right);
	}
}
function multiQuantileSelect(arr, p) {
	var positions = /* @__PURE__ */ new Set();
	for (var i = 0; i < p.length; i++) {
		var idx = quantileIndex(arr.length, p[i]);
		positions.add(Math.floor(idx));
		positions.add(Math.ceil(idx));
	}
	var indices = Array.from(positions).sort(compare);
	multiselect(arr, indices, 0, indices.length - 1, 0, arr.length - 1);
}
function multiselect(arr, indices, lo, hi, left, right) {
	if (lo > hi) return;
	var mid = lo + hi >> 1;
	quickselect(arr, indices[mid], left, right);
	multiselect(arr, indices, lo, mid - 1, left, indices[mid] - 1);
	multiselect(arr, indices, mid + 1, hi, indices[mid] + 1, right);
}
function compare(a, b) {
	return a - b;
}
function quantileIndex(len, p) {
	var idx = (len - 1) * p;
	if (p === 1) return len - 1;
	else if (p === 0) return 0;
	else if (idx % 1 !== 0) return idx;
	else return idx;
}
/**
* The [median](http://en.wikipedia.org/wiki/Median) is
* the middle number of a list. This is often a good indicator of 'the middle'
* when there are outliers that skew the `mean()` value.
* This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
* a method of finding a typical or central value of a set of numbers.
*
* The median isn't necessarily one of the elements in the list: the value
* can be the average of two elements if the list has an even length
* and the two central values are different.
*
* @param {Array<number>} x input
* @returns {number} median value
* @example
* median([10, 2, 5, 100, 2, 1]); // => 3.5
*/
function median(x) {
	return +quantile(x, .5);
}
/**
* The [Median Absolute Deviation](http://en.wikipedia.org/wiki/Median_absolute_deviation) is
* a robust measure of statistical
* dispersion. It is more resilient to outliers than the standard deviation.
*
* @param {Array<number>} x input array
* @returns {number} median absolute deviation
* @example
* medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9]); // => 1
*/
function medianAbsoluteDeviation(x) {
	var medianValue = median(x);
	var medianAbsoluteDeviations = [];
	for (var i = 0; i < x.length; i++) medianAbsoluteDeviations.push(Math.abs(x[i] - medianValue));
	return median(medianAbsoluteDeviations);
}
/**
* [Sample covariance](https://en.wikipedia.org/wiki/Sample_mean_and_covariance) of two datasets:
* how much do the two datasets move together?
* x and y are two datasets, represented as arrays of numbers.
*
* @param {Array<number>} x a sample of two or more data points
* @param {Array<number>} y a sample of two or more data points
* @throws {Error} if x and y do not have equal lengths
* @throws {Error} if x or y have length of one or less
* @returns {number} sample covariance
* @example
* sampleCovariance([1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]); // => -3.5
*/
function sampleCovariance(x, y) {
	if (x.length !== y.length) throw new Error("sampleCovariance requires samples with equal lengths");
	if (x.length < 2) throw new Error("sampleCovariance requires at least two data points in each sample");
	var xmean = mean(x);
	var ymean = mean(y);
	var sum = 0;
	for (var i = 0; i < x.length; i++) sum += (x[i] - xmean) * (y[i] - ymean);
	var besselsCorrection = x.length - 1;
	return sum / besselsCorrection;
}
/**
* The [correlation](http://en.wikipedia.org/wiki/Correlation_and_dependence) is
* a measure of how correlated two datasets are, between -1 and 1
*
* @param {Array<number>} x first input
* @param {Array<number>} y second input
* @returns {number} sample correlation
* @example
* sampleCorrelation([1, 2, 3, 4, 5, 6], [2, 2, 3, 4, 5, 60]).toFixed(2);
* // => '0.69'
*/
function sampleCorrelation(x, y) {
	var cov = sampleCovariance(x, y);
	var xstd = sampleStandardDeviation(x);
	var ystd = sampleStandardDeviation(y);
	return cov / xstd / ystd;
}
/**
* Rank values, giving tied values the average of the ranks they span.
*
* Spearman's rho is defined on these midranks. Assigning tied values
* distinct consecutive ranks instead would make the rank of a value depend
* on where it happens to sit in the input array, and therefore make the
* correlation depend on the order the pairs are listed in.
*
* @private
* @param {Array<number>} values input
* @returns {Array<number>} ranks, in the order of the input
*/
function midranks(values) {
	var order = values.map(function(value, index) {
		return [value, index];
	}).sort(function(a, b) {
		return a[0] - b[0];
	});
	var ranks = Array(values.length);
	var i = 0;
	while (i < order.length) {
		var j = i;
		while (j + 1 < order.length && order[j + 1][0] === order[i][0]) j++;
		var rank = (i + j) / 2;
		for (var k = i; k <= j; k++) ranks[order[k][1]] = rank;
		i = j + 1;
	}
	return ranks;
}
/**
* The [rank correlation](https://en.wikipedia.org/wiki/Rank_correlation) is
* a measure of the strength of monotonic relationship between two arrays
*
* Tied values share the average of the ranks they span, so the result
* depends only on the paired data and not on the order the pairs are given
* in. When either input has no rank variance the correlation is undefined
* and the result is `NaN`.
*
* @param {Array<number>} x first input
* @param {Array<number>} y second input
* @returns {number} sample rank correlation
* @example
* sampleRankCorrelation([1, 2, 3, 4, 5], [1, 4, 9, 16, 25]);
* // => 1
*/
function sampleRankCorrelation(x, y) {
	return sampleCorrelation(midranks(x), midranks(y));
}
/**
* [Bayesian Classifier](http://en.wikipedia.org/wiki/Naive_Bayes_classifier)
*
* This is a naïve bayesian classifier that takes
* singly-nested objects.
*
* @class
* @example
* var bayes = new BayesianClassifier();
* bayes.train({
*   species: 'Cat'
* }, 'animal');
* var result = bayes.score({
*   species: 'Cat'
* })
* // result
* // {
* //   animal: 1
* // }
*/
var BayesianClassifier = function BayesianClassifier() {
	this.totalCount = 0;
	this.data = {};
};
/**
* Train the classifier with a new item, which has a single
* dimension of Javascript literal keys and values.
*
* @param {Object} item an object with singly-deep properties
* @param {string} category the category this item belongs to
* @return {undefined} adds the item to the classifier
*/
BayesianClassifier.prototype.train = function train(item, category) {
	if (!this.data[category]) this.data[category] = {};
	for (var k in item) {
		var v = item[k];
		if (this.data[category][k] === void 0) this.data[category][k] = {};
		if (this.data[category][k][v] === void 0) this.data[category][k][v] = 0;
		this.data[category][k][v]++;
	}
	this.totalCount++;
};
/**
* Generate a score of how well this item matches all
* possible categories based on its attributes
*
* @param {Object} item an item in the same format as with train
* @returns {Object} of probabilities that this item belongs to a
* given category.
*/
BayesianClassifier.prototype.score = function score(item) {
	var odds = {};
	var category;
	for (var k in item) {
		var v = item[k];
		for (category in this.data) {
			if (odds[category] === void 0) odds[category] = {};
			if (this.data[category][k]) odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
			else odds[category][k + "_" + v] = 0;
		}
	}
	var oddsSums = {};
	for (category in odds) {
		oddsSums[category] = 0;
		for (var combination in odds[category]) oddsSums[category] += odds[category][combination];
	}
	return oddsSums;
};
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z) {
	var sum = z;
	var tmp = z;
	for (var i = 1; i < 30; i++) {
		tmp *= z * z / (2 * i + 1);
		sum += tmp;
	}
	return Math.round((.5 + sum / SQRT_2PI$1 * Math.exp(-z * z / 2)) * 1e4) / 1e4;
}
/**
* A standard normal table, also called the unit normal table or Z table,
* is a mathematical table for the values of Φ (phi), which are the values of
* the [cumulative distribution function](https://en.wikipedia.org/wiki/Normal_distribution#Cumulative_distribution_function)
* of the normal distribution. It is used to find the probability that a
* statistic is observed below, above, or between values on the standard
* normal distribution, and by extension, any normal distribution.
*/
var standardNormalTable = [];
for (var z = 0; z <= 3.09; z += .01) standardNormalTable.push(cumulativeDistribution(z));
/**
* This is a single-layer [Perceptron Classifier](http://en.wikipedia.org/wiki/Perceptron) that takes
* arrays of numbers and predicts whether they should be classified
* as either 0 or 1 (negative or positive examples).
* @class
* @example
* // Create the model
* var p = new PerceptronModel();
* // Train the model with input with a diagonal boundary.
* for (var i = 0; i < 5; i++) {
*     p.train([1, 1], 1);
*     p.train([0, 1], 0);
*     p.train([1, 0], 0);
*     p.train([0, 0], 0);
* }
* p.predict([0, 0]); // 0
* p.predict([0, 1]); // 0
* p.predict([1, 0]); // 0
* p.predict([1, 1]); // 1
*/
var PerceptronModel = function PerceptronModel() {
	this.weights = [];
	this.bias = 0;
};
/**
* **Predict**: Use an array of features with the weight array and bias
* to predict whether an example is labeled 0 or 1.
*
* @param {Array<number>} features an array of features as numbers
* @returns {number|null} 1 if the score is over 0, otherwise 0; null if
* the model has not been trained on feature arrays of this length
*/
PerceptronModel.prototype.predict = function predict(features) {
	if (features.length !== this.weights.length) return null;
	var score = 0;
	for (var i = 0; i < this.weights.length; i++) score += this.weights[i] * features[i];
	score += this.bias;
	if (score > 0) return 1;
	else return 0;
};
/**
* **Train** the classifier with a new example, which is
* a numeric array of features and a 0 or 1 label.
*
* @param {Array<number>} features an array of features as numbers
* @param {number} label either 0 or 1
* @returns {PerceptronModel|null} this, or null if the label is not 0 or 1
*/
PerceptronModel.prototype.train = function train(features, label) {
	if (label !== 0 && label !== 1) return null;
	if (features.length !== this.weights.length) {
		this.weights = features.slice();
		this.bias = 1;
	}
	var prediction = this.predict(features);
	if (typeof prediction === "number" && prediction !== label) {
		var gradient = label - prediction;
		for (var i = 0; i < this.weights.length; i++) this.weights[i] += gradient * features[i];
		this.bias += gradient;
	}
	return this;
};
// src/growth/cut-at-falls.ts
const MAD_FACTOR = 8;
/** A fall by no more than this many times what grew since the last one may be that growth, given back: a sawtooth. */
const GIVEN_BACK = 1.5;
/**
* Splits a series where its level falls, as when a cache drops what has aged, so that the fall does not hide growth on
* both sides of it. A fall is a step down by more than the guard that is also more than 8 median absolute deviations below
* the usual step, and too large to be what grew since the segment began: memory that comes and goes is no leak.
* Upward steps are never cut. Where x does not ascend, another session begins, and with it a segment.
*/
function cutAtFalls(points, unit) {
	const sessions = splitAt(points, (segment, here) => here.x <= (segment.at(-1)?.x ?? -Infinity));
	const isFall = fallIn(sessions, unit);
	return sessions.flatMap((session) => splitAt(session, isFall));
}
function splitAt(points, isCut) {
	const segments = [[]];
	for (const here of points) {
		const segment = segments.at(-1) ?? [];
		if (segment.length > 0 && isCut(segment, here)) segments.push([here]);
		else segment.push(here);
	}
	return segments;
}
/** Steps are compared per unit of x: the last profile of a phase may follow sooner than the others. */
function fallIn(sessions, unit) {
	const rates = sessions.flatMap((points) => points.slice(1).flatMap((here, i) => {
		const before = points[i];
		return before ? [(here.y - before.y) / (here.x - before.x)] : [];
	}));
	if (rates.length === 0) return () => false;
	const [usual, deviation] = [median(rates), medianAbsoluteDeviation(rates)];
	return (segment, here) => {
		const before = segment.at(-1) ?? here;
		const fall = before.y - here.y;
		const grown = before.y - Math.min(...segment.map(({ y }) => y));
		const isUnusual = usual + fall / (here.x - before.x) > MAD_FACTOR * deviation;
		return fall > guard(unit, before.y) && isUnusual && fall > GIVEN_BACK * grown;
	};
}
/** The least fall that is cut: 300 KB; 30 objects, or 2 % of them; 5 goroutines. */
function guard(unit, level) {
	if (unit === "bytes") return 3e5;
	return unit === "objects" ? Math.max(30, .02 * level) : 5;
}
// src/stats/kendall-variance.ts
/**
* Variance of Kendall's S under no trend and independent errors, summed over segments, corrected for ties in x and in y
* (Sen 1968, J. Am. Stat. Assoc. 63:1379, equation 2.6). 0 where every y of every segment is equal.
*/
function kendallVariance(segments) {
	let variance = 0;
	for (const points of segments) {
		variance += term(points.length);
		for (const ties of tieCounts(points.map(({ y }) => y))) variance -= term(ties);
		for (const ties of tieCounts(points.map(({ x }) => x))) variance -= term(ties);
	}
	return Math.max(variance, 0);
}
function term(n) {
	return n * (n - 1) * (2 * n + 5) / 18;
}
function tieCounts(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts.values();
}
// src/stats/normal-tail.ts
/** From here on the series would cancel and the continued fraction converges fast. */
const FAR = 2.5;
/**
* Upper tail of the standard normal distribution, P(Z > z), to about 1e-14 relative. Abramowitz and Stegun 26.2.11 near
* 0 and 26.2.14 far out. (simple-statistics reads a table of four digits.)
*/
function normalTail(z) {
	if (z < 0) return 1 - normalTail(-z);
	if (z > 39) return 0;
	const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
	return z < FAR ? .5 - density * series(z) : density / continuedFraction(z);
}
/** z + z³/3 + z⁵/(3·5) + … */
function series(z) {
	let [term, sum] = [z, z];
	for (let odd = 3; term > sum * 1e-17; odd += 2) {
		term *= z * z / odd;
		sum += term;
	}
	return sum;
}
/** z + 1/(z + 2/(z + 3/(z + …))) */
function continuedFraction(z) {
	let value = z;
	for (let k = 160; k > 0; k--) value = z + k / value;
	return value;
}
// src/stats/mann-kendall.ts
/**
* Mann–Kendall test of a monotone trend (Mann 1945; Kendall 1975), S and its tie-corrected variance summed over segments.
* Assumes independent errors; `inflation` multiplies the variance where they are not. All ties, or no pair: p = 1.
*/
function mannKendall(segments, inflation = 1) {
	const s = segments.reduce((sum, points) => sum + kendallS(points), 0);
	const variance = kendallVariance(segments) * inflation;
	const z = variance > 0 ? Math.max(Math.abs(s) - 1, 0) / Math.sqrt(variance) : 0;
	return {
		s,
		variance,
		pValue: Math.min(1, 2 * normalTail(z))
	};
}
function kendallS(points) {
	let s = 0;
	for (const [i, a] of points.entries()) for (const b of points.slice(i + 1)) s += Math.sign(b.x - a.x) * Math.sign(b.y - a.y);
	return s;
}
// src/stats/random-walk-trend.ts
/** With fewer points the ratio below was not simulated. */
const MIN_POINTS$1 = 6;
/**
* Quantiles of |slope| · span / range of the residuals, for the Theil–Sen slope of a Gaussian random walk of n points:
* a + b / (n − 3), fitted to 40,000 simulated walks each of 6 to 41 points (scripts/golden-stats.py).
*/
const QUANTILES = [
	{
		confidence: .9,
		a: 1.75,
		b: 4.6
	},
	{
		confidence: .95,
		a: 2.15,
		b: 5.7
	},
	{
		confidence: .99,
		a: 2.95,
		b: 10.3
	}
];
/**
* Judges a slope against the worst error that is no growth, a random walk, by how far the residuals range over the span.
*
* Kendall's S knows ranks only: with strongly dependent errors its inflated interval is unbounded, however small those
* errors are next to the trend. This bound is wide, but it shrinks with the residuals: a line that bends by 1 % is a
* trend, and a single step of one object is no unbounded doubt. Span: the longest segment; range: the widest.
*/
function randomWalkTrend(segments, residuals, slope) {
	const n = Math.max(0, ...segments.map((points) => points.length));
	const span = Math.max(0, ...segments.map((points) => (points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)));
	if (n < MIN_POINTS$1 || span <= 0) return {
		halfWidth: () => Infinity,
		pValue: 1
	};
	const range = Math.max(...residuals.map((values) => Math.max(...values) - Math.min(...values)));
	return {
		halfWidth: (confidence) => quantileOf(confidence, n) * range / span,
		pValue: tail(Math.abs(slope) * span, range, n)
	};
}
function quantileOf(confidence, n) {
	const quantile = QUANTILES.find((q) => q.confidence >= confidence - 1e-9);
	return quantile ? quantile.a + quantile.b / (n - 3) : Infinity;
}
/** Beyond the 99 % quantile the simulated tail falls as a power of the ratio, the faster the more points. */
function tail(rise, range, n) {
	if (rise === 0) return 1;
	if (range === 0) return 0;
	const beyond = rise / range / quantileOf(.99, n);
	return beyond < 1 ? 1 : .01 * beyond ** (-8 * (n - 2) / (n + 4));
}
// src/stats/rank-autocorrelation.ts
const MAX = .9;
const MIN_PAIRS = 4;
/**
* Lag-1 autocorrelation of residuals, as Spearman's rank correlation between each and the next of its segment, clipped to
* [0, 0.9]. Ties get their mean rank. No scatter, or fewer than 4 pairs: 0.
*/
function rankAutocorrelation(residuals) {
	const here = residuals.flatMap((values) => values.slice(0, -1));
	const next = residuals.flatMap((values) => values.slice(1));
	if (here.length < MIN_PAIRS) return 0;
	const r = sampleRankCorrelation(here, next);
	return Number.isFinite(r) ? Math.min(Math.max(r, 0), MAX) : 0;
}
// src/stats/residuals.ts
/** Differences below this share of the largest y are rounding of the arithmetic, not scatter. */
const DUST = 1e-10;
/**
* What is left of y, segment by segment, without the slope and the segment's median level. The dust of floating-point
* arithmetic is taken off, so that points on a line leave exactly 0.
*/
function residuals(segments, slope) {
	const grain = Math.max(0, ...segments.flatMap((points) => points.map(({ y }) => Math.abs(y)))) * DUST;
	return segments.map((points) => {
		if (points.length === 0) return [];
		const levels = points.map(({ x, y }) => y - slope * x);
		const level = median(levels);
		return levels.map((value) => grain === 0 ? 0 : Math.round((value - level) / grain) * grain);
	});
}
// src/stats/normal-quantile.ts
const MAX_STEPS = 100;
/** The z that a standard normal variable stays below with the given probability; ±Infinity at 0 and 1, NaN outside. */
function normalQuantile(probability) {
	if (!(probability >= 0 && probability <= 1)) return NaN;
	if (probability < .5) return -upperQuantile(probability);
	return upperQuantile(1 - probability);
}
/** Newton's method from 0: the tail is convex there, so that the steps approach the root from one side. */
function upperQuantile(tail) {
	if (tail === 0) return Number.POSITIVE_INFINITY;
	let z = 0;
	for (let step = 0; step < MAX_STEPS; step++) {
		const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
		const next = z + (normalTail(z) - tail) / density;
		if (Math.abs(next - z) <= 1e-14 * Math.max(1, z)) return next;
		z = next;
	}
	return z;
}
// src/stats/pair-slopes.ts
/** Slopes between all pairs of points of a segment, ascending. Pairs of equal x have none; equal y gives exactly 0. */
function pairSlopes(segments) {
	const slopes = [];
	for (const points of segments) for (const [i, a] of points.entries()) for (let j = i + 1; j < points.length; j++) {
		const b = points[j];
		if (b && b.x !== a.x) slopes.push((b.y - a.y) / (b.x - a.x) + 0);
	}
	return Float64Array.from(slopes).sort();
}
// src/stats/theil-sen.ts
/** With fewer no order statistic is an end of a useful interval. */
const MIN_POINTS = 5;
/**
* Theil–Sen slope: the median of the slopes between all pairs of points, in units of y per unit of x. With several
* segments only pairs within one count, pooled.
*
* Holds with up to 29 % outliers. Ties in y give slopes of exactly 0 and stay in: heaps are often exactly flat.
* The interval inverts Kendall's S (Sen 1968, J. Am. Stat. Assoc. 63:1379) and assumes independent errors; `inflation`
* widens its variance where they are not. An end for which there are too few slopes is ±Infinity (scipy.stats.theilslopes
* takes the extreme slope instead), as are both with fewer than 5 points. No pair at all: the value is 0, unbounded.
*/
function theilSen(segments, { confidence, inflation = 1 }) {
	const slopes = pairSlopes(segments);
	const count = segments.reduce((sum, points) => sum + points.length, 0);
	const value = middle(slopes);
	if (slopes.length === 0 || count < MIN_POINTS) return {
		value,
		low: -Infinity,
		high: Infinity,
		confidence
	};
	const spread = normalQuantile(.5 + confidence / 2) * Math.sqrt(kendallVariance(segments) * inflation);
	const rank = Math.round((slopes.length - spread) / 2) - 1;
	const low = slopes[rank] ?? -Infinity;
	const high = slopes[slopes.length - 1 - rank] ?? Infinity;
	return {
		value,
		low: Math.min(low, value),
		high: Math.max(high, value),
		confidence
	};
}
function middle(sorted) {
	const [a, b] = [sorted[sorted.length - 1 >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
	return a === b ? a : (a + b) / 2;
}
// src/growth/fit-trend.ts
/**
* The slope of a series whose errors may depend on each other. Kendall's variance is multiplied by (1 + r) / (1 − r), r the
* lag-1 autocorrelation of the residuals. Where that leaves no bound, or a wider one, the bound for random walks holds:
* each end, and the p-value, is the tighter of the two.
*/
function fitTrend(segments) {
	const { value } = theilSen(segments, { confidence: .95 });
	const left = residuals(segments, value);
	const autocorrelation = rankAutocorrelation(left);
	const inflation = (1 + autocorrelation) / (1 - autocorrelation);
	const walk = randomWalkTrend(segments, left, value);
	const at = (confidence) => {
		const kendall = theilSen(segments, {
			confidence,
			inflation
		});
		const half = walk.halfWidth(confidence);
		return {
			...kendall,
			low: Math.max(kendall.low, value - half),
			high: Math.min(kendall.high, value + half)
		};
	};
	return {
		at,
		pValue: Math.min(mannKendall(segments, inflation).pValue, walk.pValue),
		autocorrelation
	};
}
// src/growth/measure-growth.ts
/**
* The growth of each track per iteration, in the track's unit: Theil–Sen slope with intervals at 95 % and 99 %, and of its
* two halves at 90 %. Readings that never became stable count like others; the slope is robust. A track of fewer than 5
* points has an unbounded interval, and one of none the value 0.
*/
function measureGrowth(tracks) {
	return tracks.map(measureTrack);
}
function measureTrack(track) {
	const segments = cutAtFalls(track.points, track.unit);
	const [first, second] = halves(segments);
	const whole = fitTrend(segments);
	return {
		...track,
		perIteration: whole.at(.95),
		strict: whole.at(.99),
		firstHalf: fitTrend(first).at(.9),
		secondHalf: fitTrend(second).at(.9),
		pValue: whole.pValue,
		cuts: segments.length - 1,
		autocorrelation: whole.autocorrelation
	};
}
/** Before and after the middle of the iterations; a point in the middle belongs to both. */
function halves(segments) {
	const xs = segments.flatMap((points) => points.map(({ x }) => x));
	const middle = xs.length === 0 ? 0 : (Math.min(...xs) + Math.max(...xs)) / 2;
	const part = (isIn) => segments.map((points) => points.filter(({ x }) => isIn(x))).filter((points) => points.length > 0);
	return [part((x) => x <= middle), part((x) => x >= middle)];
}
// src/report/round-number.ts
/** Digits that a measured number is reported with: far more than it is good for, and the same bytes in every engine. */
const DIGITS = 6;
/** A whole number as it is, another one to six significant digits; what is not finite is null, as JSON has it. */
function roundNumber(value) {
	if (!Number.isFinite(value)) return null;
	if (Number.isSafeInteger(value)) return value + 0;
	return Number(value.toPrecision(DIGITS)) + 0;
}
// src/report/estimate-report.ts
/** An estimate divided by `by`, as the report has it: rounded, and with null for an end that is unbounded. */
function estimateReport({ value, low, high }, by = 1) {
	return {
		value: roundNumber(value / by) ?? 0,
		low: low === null ? null : roundNumber(low / by),
		high: high === null ? null : roundNumber(high / by)
	};
}
// src/report/report-header.ts
/** What a report says of the run itself, measured or not. */
function reportHeader({ plan, startedAt, tool, machine, gopls }, end) {
	return {
		schema: 1,
		failOn: plan.budget.failOn,
		budgetBytesPerIteration: plan.budget.bytesPerIteration,
		startedAt,
		tool,
		machine,
		arms: plan.arms.map((arm) => armReport(arm, gopls[arm.name])),
		...end === void 0 ? {} : { cost: costReport(end.cost) }
	};
}
function armReport({ name, workspace, gopls }, installed) {
	if (!installed) return {
		name,
		workspace,
		gopls: { version: wanted(gopls) }
	};
	const { version, goVersion, sum, toolchain, buildInfo } = installed;
	return {
		name,
		workspace,
		gopls: {
			version,
			goVersion,
			...sum === void 0 ? {} : { sum },
			toolchain,
			buildInfo
		}
	};
}
function wanted(source) {
	switch (source.from) {
		case "release": return source.version;
		case "checkout": return `of ${source.dir}`;
		case "binary": return source.path;
	}
}
function costReport({ totalMs, ...rest }) {
	const { installMs, soakMs, measureMs, ownCpuMs, goplsCpuMs } = rest;
	return {
		minutes: Math.round(totalMs / 6e4 * 100) / 100,
		installMs,
		soakMs,
		measureMs,
		ownCpuMs,
		...goplsCpuMs === void 0 ? {} : { goplsCpuMs }
	};
}
// src/report/series-reports.ts
const METRICS = [
	"owned-heap",
	"large-objects",
	"size-class",
	"goroutines",
	"heap-alloc",
	"rss"
];
/** Shown although they never decide; other series that do not decide say nothing that a reader could use. */
const SHOWN = [
	"owned-heap",
	"large-objects",
	"heap-alloc",
	"rss"
];
/** Series as the report has them, those that decide and the sizes that people know, sorted by workload, metric and key. */
function seriesReports(series, workloads) {
	const place = ({ arm, workload }) => workloads.findIndex((candidate) => candidate.arm === arm && candidate.name === workload);
	return series.filter(({ decides, metric }) => decides || SHOWN.includes(metric)).toSorted((a, b) => place(a) - place(b) || METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric) || Number(a.key) - Number(b.key) || byCodeUnits(a.key, b.key)).map((one) => seriesReport(one, workloads[place(one)]));
}
/** Not by locale: the order must be the same on every machine. */
function byCodeUnits(a, b) {
	return a < b ? -1 : Number(a > b);
}
function seriesReport(series, workload) {
	const { arm, workload: name, metric, key, decides, verdict, perIteration, unit } = series;
	const sent = [{
		unit: "request",
		count: workload?.requestsPerIteration ?? 0
	}, {
		unit: "edit",
		count: workload?.editsPerIteration ?? 0
	}];
	return {
		arm,
		workload: name,
		metric,
		key,
		decides,
		verdict,
		perIteration: {
			...estimateReport(perIteration),
			unit
		},
		perUnit: sent.filter(({ count }) => count > 0).map((against) => ({
			unit: against.unit,
			...estimateReport(perIteration, against.count)
		})),
		pValue: roundNumber(series.pValue) ?? 1,
		points: series.points.map(({ x, y }) => [x, roundNumber(y) ?? 0])
	};
}
// src/report/summary-sentence.ts
/**
* The verdict in one sentence: what is kept per what, or how much growth was excluded, or what could not be told, or why
* nothing was measured.
*/
function summarySentence(report) {
	const { failure, findings } = report;
	const gopls = `gopls ${report.arms[0]?.gopls.version ?? ""}`.trim();
	if (failure) return asSentence(firstLine(failure.message));
	const leaks = findings.filter(({ kind }) => kind === "leak" || kind === "regression");
	if (leaks.length > 0) return `${gopls} keeps ${kept(leaks, report)}.`;
	const limit = limitSentence(report);
	if (report.outcome === "pass") return `${gopls}: ${limit ?? "no growth was found"}.`;
	return `${gopls}: ${undecided(report)}`;
}
/** The worst finding of each unit: "1.2 KiB for every LSP request and 40.0 KiB for every edit". */
function kept(leaks, report) {
	const worst = /* @__PURE__ */ new Map();
	for (const leak of leaks) {
		const { unit, value } = mainUnit(leak);
		const other = worst.get(unit);
		if (!other || mainUnit(other).value < value) worst.set(unit, leak);
	}
	return [...worst.values()].map((leak) => `${amountOf(leak)} for every ${work(leak, report)}`).join(" and ");
}
function amountOf(leak) {
	return formatAmount(mainUnit(leak).value, leak.perIteration.unit);
}
/** The unit in words; growth with each edit depends on the file, so a workload with one file names it. */
function work(leak, { workloads }) {
	const { unit } = mainUnit(leak);
	if (unit === "request") return "LSP request";
	if (unit === "iteration") return `iteration of ${leak.workload}`;
	const files = workloads.find(({ name, arm }) => name === leak.workload && arm === leak.arm)?.files ?? [];
	return files.length === 1 && files[0] ? `edit of ${files[0].path}` : "edit";
}
function undecided(report) {
	const [worst, ...more] = notableSeries(report).filter(({ verdict }) => verdict === "inconclusive");
	if (!worst) return "nothing that was measured could decide.";
	const { perIteration, workload } = worst;
	const also = more.length === 0 ? "" : ` (and ${more.length} more)`;
	const range = formatInterval(perIteration, perIteration.unit);
	return `growth of ${seriesName(worst)} in ${workload}${also} is neither proven nor excluded: ${range} per iteration (95 %).`;
}
function firstLine(text) {
	return text.split("\n", 1)[0]?.trim() ?? "";
}
function asSentence(text) {
	return /[.!?:]$/.test(text) ? text : `${text}.`;
}
// src/report/workload-reports.ts
/** Each workload of each arm that has a baseline and one cycle or more, in the order of the plan: what was done to what. */
function workloadReports({ plan }, loads, snapshots) {
	return plan.arms.flatMap((arm) => {
		const load = loads.filter((candidate) => candidate.arm === arm.name).at(-1);
		return plan.workloads.flatMap((workload) => {
			const own = snapshots.filter((snapshot) => snapshot.arm === arm.name && snapshot.phase === workload.name);
			return workloadReport(workload, load, own);
		});
	});
}
function workloadReport(workload, load, snapshots) {
	const [baseline, ...more] = snapshots.toSorted((a, b) => a.cycle - b.cycle);
	const last = more.at(-1);
	if (!baseline || !last) return [];
	const per = (count) => roundNumber(count / last.iterations) ?? 0;
	const { heap, memory } = baseline;
	return [{
		name: workload.name,
		about: workload.about,
		arm: baseline.arm,
		cycles: last.cycle,
		iterationsPerCycle: workload.iterationsPerCycle,
		requestsPerIteration: per(last.sent.requests),
		editsPerIteration: per(last.sent.edits),
		newTextsPerIteration: per(last.sent.newTexts),
		files: filesOf(workload, load),
		...heap === void 0 ? {} : { ownedHeapBytes: memory.heapAlloc - heap.held.recorder - heap.held.boundedCaches },
		heapAllocBytes: memory.heapAlloc
	}];
}
/** The files that the workload's steps name. */
function filesOf({ setup, iteration }, load) {
	const roles = new Set([...setup, ...iteration].flatMap((step) => "file" in step ? [step.file] : []));
	if (!load) return [];
	return [...roles.has("in-turn") ? load.inTurn : [], ...roles.has("largest") ? [load.largest] : []];
}
// src/report/make-report.ts
/** The report of a measured run. Numbers have six significant digits, whole ones all of theirs; the order of series is fixed. */
function makeReport(judged) {
	const { header, loads, snapshots, outcome, detectionLimit: limit, warnings, end } = judged;
	const workloads = workloadReports(header, loads, snapshots);
	const measured = {
		...reportHeader(header, end),
		outcome,
		workloads,
		findings: judged.findings.map(roundedFinding),
		series: seriesReports(judged.series, workloads),
		detectionLimit: {
			bytesPerIteration: limit.bytesPerIteration === null ? null : roundNumber(limit.bytesPerIteration),
			objectsPerIteration: limit.objectsPerIteration === null ? null : roundNumber(limit.objectsPerIteration)
		},
		warnings
	};
	return {
		...measured,
		summary: summarySentence(measured)
	};
}
function roundedFinding(finding) {
	return {
		...finding,
		perIteration: {
			...estimateReport(finding.perIteration),
			unit: finding.perIteration.unit
		},
		perUnit: finding.perUnit.map((against) => ({
			unit: against.unit,
			...estimateReport(against)
		})),
		sizeClasses: finding.sizeClasses.map((sizeClass) => ({
			...sizeClass,
			objectsPerIteration: roundNumber(sizeClass.objectsPerIteration) ?? 0,
			objectsPerUnit: roundNumber(sizeClass.objectsPerUnit) ?? 0
		}))
	};
}
// src/report/not-measured-report.ts
/** The report of a run without a verdict: why there is none, and what is known of the run all the same. */
function notMeasuredReport({ header, loads, snapshots, warnings, end }, failure) {
	const known = {
		...reportHeader(header, end),
		outcome: "not-measured",
		workloads: workloadReports(header, loads, snapshots),
		findings: [],
		series: [],
		detectionLimit: {
			bytesPerIteration: null,
			objectsPerIteration: null
		},
		warnings,
		failure: {
			code: failure.code,
			message: failure.message,
			hint: failure.hint
		}
	};
	return {
		...known,
		summary: summarySentence(known)
	};
}
// src/stats/benjamini-hochberg.ts
/**
* Which of several tests are significant when at most `rate` of those called so may be false (Benjamini and Hochberg
* 1995, J. R. Stat. Soc. B 57:289). Answers in the order of the p-values; none for none.
*/
function benjaminiHochberg(pValues, rate) {
	const sorted = [...pValues].sort((a, b) => a - b);
	const threshold = sorted[sorted.findLastIndex((p, i) => p <= rate * (i + 1) / sorted.length)] ?? -Infinity;
	return pValues.map((p) => p <= threshold);
}
// src/verdict/allowance.ts
/** The budget that the floors of the size classes were made for. */
const DEFAULT_BYTES = 2048;
/**
* How much growth a track may have. Bytes: the budget, both ways, once for each new text that an iteration types. Goroutines: 0.1.
*
* A size class is counted exactly, so that a leak is seen in it long before the budget in bytes: from 0.5 object per
* iteration on, or from 1 KiB on where that is less, but never from less than 0.25 object, for clean classes were seen to
* drift by up to 0.12. So one object kept per iteration is found in every class and 0.1 in none. A budget above 2 KiB
* raises these floors in proportion; one below does not lower them. What must be excluded in a class is still the
* budget: a class so restless that its ten 48-byte objects more or less cannot be told is bounded all the same.
*/
function allowance({ unit, key, budgets }, budget) {
	const bytes = budget.bytesPerIteration * budgets;
	if (unit === "bytes") return {
		leakFrom: bytes,
		allowed: bytes
	};
	if (unit === "goroutines") return {
		leakFrom: .1,
		allowed: .1
	};
	const size = Number(key);
	const leakFrom = Math.min(.5, Math.max(.25, 1024 / size)) * Math.max(1, bytes / DEFAULT_BYTES);
	return {
		leakFrom,
		allowed: Math.max(leakFrom, bytes / size)
	};
}
// src/verdict/decide.ts
/** Share of the classes called growing that may be false. */
const FALSE_DISCOVERY_RATE = .01;
/**
* The verdict of each series, in the order given. Series that do not decide get one as well; it is shown.
*
* - leak: growth is proven (99 %; a size class also among all classes of its phase, Benjamini–Hochberg at 1 %), is not
*   below the floor, and goes on in the second half at half the first half's pace or more.
* - plateau: growth is proven, or could not be excluded, but the second half has less than half of the first half's
*   pace, and is not itself proven to grow at the floor's pace, or else surely (95 %, one side) stays below the budget.
* - within-budget: growth is proven, and surely (95 %) below the budget.
* - bounded: growth is surely (95 %) below the budget.
* - inconclusive: growth above the budget can be neither proven nor excluded.
*/
function decide(growths, budget) {
	const passed = passedClasses(growths);
	return growths.map((growth) => {
		const proven = growth.strict.low > 0 && (growth.metric !== "size-class" || passed.has(growth));
		return {
			...growth,
			verdict: verdictOf(growth, proven, allowance(growth, budget))
		};
	});
}
/** The size classes that grow, tested together with all others of their arm and phase. */
function passedClasses(growths) {
	const passed = [...groupBy(growths.filter(({ metric }) => metric === "size-class"), ({ arm, workload }) => JSON.stringify([arm, workload])).values()].flatMap((family) => {
		const significant = benjaminiHochberg(family.map(({ pValue }) => pValue), FALSE_DISCOVERY_RATE);
		return family.filter((_, i) => significant[i]);
	});
	return new Set(passed);
}
function verdictOf(growth, proven, { leakFrom, allowed }) {
	const { perIteration, firstHalf, secondHalf } = growth;
	const fades = secondHalf.value < firstHalf.value / 2;
	if (proven && perIteration.value >= leakFrom && !fades && secondHalf.low > 0) return "leak";
	if (proven && fades && secondHalf.low < leakFrom) return "plateau";
	if (perIteration.high < allowed) return proven ? "within-budget" : "bounded";
	if (firstHalf.value > 0 && fades && secondHalf.high < allowed) return "plateau";
	return "inconclusive";
}
// src/verdict/detection-limit.ts
/** Of the size classes, this share has the limit or a lower one. */
const TYPICAL = .9;
/**
* The smallest growth per iteration that this run could have proven in the series that decide and are no leak. For
* one series that is the distance from its slope down to the lower end of its 99 % interval, but never less than the
* upper end of its 95 % interval, so that "no growth above the limit" is true of it as well. Bytes: the worst of
* the series in bytes. Objects: 90 % of the size classes are no worse; not less than the floor from which growth of a
* class counts.
*/
function detectionLimit(series, budget) {
	const limits = (unit) => series.filter((s) => s.decides && s.verdict !== "leak" && s.unit === unit).map((s) => Math.max(s.strict.value - s.strict.low, s.perIteration.high, floor(s, budget)));
	const [bytes, objects] = [limits("bytes"), limits("objects")];
	return {
		bytesPerIteration: finite(Math.max(-Infinity, ...bytes)),
		objectsPerIteration: objects.length === 0 ? null : finite(quantile(objects, TYPICAL))
	};
}
/** Growth in bytes is shown as such however far below the budget it is. */
function floor(series, budget) {
	return series.unit === "bytes" ? 0 : allowance(series, budget).leakFrom;
}
function finite(limit) {
	return Number.isFinite(limit) ? limit : null;
}
// src/verdict/judge-warnings.ts
const MAX_UNSTABLE_SHARE = .25;
/** The one known is capped at 100 MB of content; full, it was seen to take 111 to 129 MB of heap (gopls v0.16.2, v0.24.0). */
const MAX_BOUNDED_BYTES = 15e7;
/** So many points give each half five of them, without which nothing is proven to last. */
const MIN_PROFILES = 9;
/** What a reader should know about the readings a verdict stands on; snapshots of the soak are left out. */
function judgeWarnings(snapshots) {
	return [...groupBy(snapshots.filter(({ phase }) => phase !== "soak"), ({ arm, phase }) => `${phase} of ${arm}`)].flatMap(([name, own]) => [
		...unstable(name, own),
		...unboundedCache(name, own),
		...fewProfiles(name, own)
	]);
}
function unstable(name, snapshots) {
	const count = snapshots.filter(({ stable }) => !stable).length;
	if (count <= snapshots.length * MAX_UNSTABLE_SHARE) return [];
	return [{
		code: "unstable-readings",
		message: `In ${name} the heap did not come to rest before ${count} of ${snapshots.length} readings; intervals are wider for it.`
	}];
}
function unboundedCache(name, snapshots) {
	const most = Math.max(0, ...snapshots.map(({ heap }) => heap?.held.boundedCaches ?? 0));
	if (most <= MAX_BOUNDED_BYTES) return [];
	return [{
		code: "bounded-cache-above-cap",
		message: `In ${name} caches that should be bounded hold ${formatBytes(most)}, more than their cap of 100 MB explains; their growth is not part of the owned heap.`
	}];
}
function fewProfiles(name, snapshots) {
	const count = snapshots.filter(({ heap }) => heap !== void 0).length;
	if (count >= MIN_PROFILES) return [];
	return [{
		code: "few-profiles",
		message: `In ${name} there are ${count} heap profile(s); a leak of the owned heap can be proven from ${MIN_PROFILES} on.`
	}];
}
// src/verdict/outcome-of.ts
/**
* What the deciding series come to. A leak fails if `failOn` has "leak" or "any-leak", an inconclusive series if it has
* "inconclusive"; nothing fails with "never". An inconclusive series that does not fail leaves the outcome inconclusive,
* and so does having no deciding series at all: no data is never a pass.
*/
function outcomeOf(series, failOn) {
	const deciding = series.filter(({ decides }) => decides);
	const fails = (...reasons) => !failOn.includes("never") && reasons.some((reason) => failOn.includes(reason));
	const unsure = deciding.length === 0 || deciding.some(({ verdict }) => verdict === "inconclusive");
	if (deciding.some(({ verdict }) => verdict === "leak") && fails("leak", "any-leak")) return "fail";
	if (unsure && fails("inconclusive")) return "fail";
	return unsure ? "inconclusive" : "pass";
}
/**
* The right half of a run: a recording's verdict. It depends on nothing but the recording, so that a replay gives the
* same report. A recording of a run that failed, or with too few cycles, gives a report "not-measured".
*/
function judge(recording) {
	try {
		return judgeMeasured(recording);
	} catch (error) {
		if (error instanceof Failure) return notMeasuredReport(recording, error);
		throw error;
	}
}
function judgeMeasured(recording) {
	const { header, end, loads } = recording;
	if (end?.ended === "failed" && end.failure) throw recordedFailure(end.failure);
	const phases = judgeablePhases(recording);
	const snapshots = phases.flatMap((phase) => phase.snapshots);
	const series = decide(measureGrowth(makeTracks(snapshots, header.plan.workloads)), header.plan.budget);
	const findings = findCauses({
		series,
		phases: phases.map((phase) => evidence(phase, series, recording))
	});
	const warnings = [
		...recording.warnings,
		...endWarnings(recording, phases),
		...judgeWarnings(snapshots)
	];
	return makeReport({
		header,
		loads,
		snapshots,
		series,
		findings,
		outcome: outcomeOf(series, header.plan.budget.failOn),
		detectionLimit: detectionLimit(series, header.plan.budget),
		warnings,
		end
	});
}
/** Phases with cycles enough. None, or a finished run with one too short: too-few-cycles. */
function judgeablePhases({ header, snapshots, end }) {
	const { arms, workloads, schedule } = header.plan;
	const phases = arms.flatMap((arm) => workloads.map((workload) => phaseOf(arm.name, workload.name)));
	function phaseOf(arm, workload) {
		return {
			arm,
			workload,
			snapshots: snapshots.filter((s) => s.arm === arm && s.phase === workload).sort((a, b) => a.cycle - b.cycle),
			planned: schedule.cycles
		};
	}
	const enough = phases.filter((phase) => phase.snapshots.length > 5);
	const short = phases.find((phase) => !enough.includes(phase));
	if (short && (enough.length === 0 || end?.ended === "complete")) {
		const why = end?.ended === "complete" ? "" : `; the run ${howItEnded(end)}`;
		throw failure("too-few-cycles", {
			workload: short.workload,
			have: Math.max(short.snapshots.length - 1, 0),
			need: 5,
			why
		});
	}
	return enough;
}
/** Profiles of a phase's baseline and end, decoded only where a leak must be named. */
function evidence(phase, series, recording) {
	const { snapshots, arm, workload } = phase;
	const leaks = series.some((s) => s.arm === arm && s.workload === workload && s.decides && s.verdict === "leak");
	const profiled = snapshots.filter((snapshot) => snapshot.heap !== void 0);
	const read = (snapshot) => leaks && snapshot?.heap ? parseHeapProfile(recording.profile(snapshot.heap.path), snapshot.heap.path) : void 0;
	const last = snapshots.at(-1);
	const iterations = last?.iterations ?? 0;
	const per = (count) => iterations > 0 ? (count ?? 0) / iterations : 0;
	const sentPerIteration = {
		requests: per(last?.sent.requests),
		edits: per(last?.sent.edits),
		newTexts: per(last?.sent.newTexts)
	};
	return {
		arm,
		workload,
		iterations: (profiled.at(-1)?.iterations ?? 0) - (profiled[0]?.iterations ?? 0),
		sentPerIteration,
		first: read(profiled[0]),
		last: read(profiled.length > 1 ? profiled.at(-1) : void 0)
	};
}
function endWarnings({ end, header }, phases) {
	if (end?.ended === "complete") return [];
	const done = phases.map((phase) => `${phase.workload} ${phase.snapshots.length - 1} of ${phase.planned}`).join(", ");
	const missing = header.plan.workloads.length * header.plan.arms.length - phases.length;
	const left = missing > 0 ? `; ${missing} workload(s) were not measured at all` : "";
	return [{
		code: "cut-off",
		message: `The run ${howItEnded(end)}; judged is what it had measured: cycles of ${done}${left}.`
	}];
}
function howItEnded(end) {
	if (end?.ended === "interrupted") return "was interrupted";
	if (end?.ended === "out-of-time") return "ran out of time (--max-minutes)";
	return "was cut off before it ended";
}
// src/model/snapshot.ts
/**
* Exact counters of the Go runtime, as gopls' `/memory` page prints them (runtime.MemStats).
* Bytes, but for `heapObjects` and the live counts.
*/
const MemoryStatsSchema = object({
	heapAlloc: number(),
	heapObjects: number(),
	heapInuse: number(),
	totalAlloc: number(),
	sys: number(),
	stackInuse: number(),
	/** [slot size in bytes, live objects = mallocs − frees], ascending; objects above the largest class are in none. */
	sizeClasses: array(tuple([number(), number()]))
});
/** Goroutines that share one stack; frames from the leaf, function names only. */
const GoroutineStackSchema = object({
	count: number(),
	frames: array(string())
});
/** inuse_space, in bytes, of what must not be taken for gopls' own growth, read off the heap profile of this snapshot. */
const HeldSchema = object({
	/** The flight recorder, which only runs because the debug server does. */
	recorder: number(),
	/** Caches with a fixed cap, such as the in-memory LRU of gopls' file cache. */
	boundedCaches: number(),
	/** Memory set aside at start-up that never changes. */
	ballast: number()
});
/** What had been sent to gopls since the baseline of the phase. */
const SentSchema = object({
	requests: number(),
	edits: number(),
	/** Edits whose resulting text gopls had never seen. */
	newTexts: number(),
	opens: number()
});
/** Everything read at the end of a cycle, after settle and flush. Cycle 0 is the phase's baseline. */
const SnapshotSchema = object({
	arm: string(),
	session: number().int(),
	phase: string(),
	cycle: number().int(),
	/** Iterations done since the baseline. */
	iterations: number().int(),
	/** Since the start of this gopls process. */
	atMs: number(),
	sent: SentSchema,
	memory: MemoryStatsSchema,
	goroutines: array(GoroutineStackSchema),
	/** Garbage collections asked for until two object counts agreed, and whether they did. */
	flushes: number().int(),
	stable: boolean(),
	rssBytes: number().optional(),
	goplsCpuMs: number().optional(),
	/** Present together: the profile's path below the run directory, and what was read off it. */
	heap: object({
		path: string(),
		held: HeldSchema
	}).optional()
});
// src/session/read-run-directory.ts
/** The largest profile that is unzipped: far above any real one, and it stops a bomb. */
const MAX_PROFILE_BYTES = 536870912;
/**
* Reads and checks a run directory. A last line that was cut off is dropped where the run did not end by itself; all
* else that does not fit is damage. Throws not-a-run-directory or run-directory-damaged.
*/
function readRunDirectory(path) {
	const headerText = readPart(path, parts.header);
	if (headerText === void 0) throw failure("not-a-run-directory", {
		path,
		reason: `it has no ${parts.header}`
	});
	const header = parseJson(path, parts.header, headerText, RunHeaderSchema);
	const endText = readPart(path, parts.end);
	const end = endText === void 0 ? void 0 : parseJson(path, parts.end, endText, RunEndSchema);
	const cutOff = end === void 0;
	return {
		header,
		loads: readLines(path, parts.loads, LoadSchema, cutOff),
		warnings: readLines(path, parts.warnings, WarningSchema, cutOff),
		snapshots: readLines(path, parts.snapshots, SnapshotSchema, cutOff),
		end,
		profile: (profile) => readProfile(path, profile)
	};
}
function readProfile(path, profile) {
	if (!/^profiles\/[A-Za-z0-9._-]+$/.test(profile)) throw failure("run-directory-damaged", {
		path,
		where: parts.snapshots,
		reason: "a profile's path leads out of it"
	});
	try {
		return gunzipSync(readFileSync(join(path, profile)), { maxOutputLength: MAX_PROFILE_BYTES });
	} catch (error) {
		throw failure("profile-damaged", {
			path: profile,
			reason: error.message
		});
	}
}
function readPart(path, part) {
	try {
		return readFileSync(join(path, part), "utf8");
	} catch {
		if (part === parts.header && !isDirectory(path)) throw failure("not-a-run-directory", {
			path,
			reason: "there is no such directory"
		});
		return;
	}
}
function isDirectory(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function readLines(path, part, schema, cutOff) {
	const lines = (readPart(path, part) ?? "").split("\n");
	if (lines.pop() !== "" && !cutOff) throw failure("run-directory-damaged", {
		path,
		where: `${part}, last line`,
		reason: "it is cut off"
	});
	return lines.map((line, i) => parseJson(path, `${part}, line ${i + 1}`, line, schema));
}
function parseJson(path, where, text, schema) {
	let json;
	try {
		json = JSON.parse(text);
	} catch (error) {
		throw failure("run-directory-damaged", {
			path,
			where,
			reason: error.message
		});
	}
	const parsed = schema.safeParse(json);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	throw failure("run-directory-damaged", {
		path,
		where,
		reason: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "it does not fit"}`
	});
}
// src/gate.ts
/** The program: measure into a run directory, judge what is there, write the reports beside it. */
async function gate(plan, { out }, world) {
	await measure(plan, out, world);
	return judgeDirectory(out);
}
/** Judges a run directory and writes its reports; the same recording always gives the same bytes. */
function judgeDirectory(path) {
	const report = judge(readRunDirectory(path));
	writeReports(path, report);
	return report;
}
export { gate, judgeDirectory };
