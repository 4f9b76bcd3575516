import { $ as strictObject, G as array, U as _enum, b as isInVersionRange, et as string, q as int, y as GoplsVersionSchema } from "./plan.js";
import { t as HeldSchema } from "./snapshot.js";
// data/owners.yaml
var owners_default = {
	"holders": [
		{
			"holder": "recorder",
			"about": "the flight recorder, which runs because the debug server does",
			"since": "v0.19.0",
			"frames": ["runtime/trace\\.readBatch(?:$|\\.)", "runtime/trace\\.\\(\\*(?:traceMultiplexer|recorder)\\)\\."]
		},
		{
			"holder": "boundedCaches",
			"about": "the file cache's entries in memory",
			"since": "v0.12.0",
			"capBytes": 1e8,
			"frames": [
				"golang\\.org/x/tools/(?:gopls/)?internal/(?:lsp/)?filecache\\.",
				"golang\\.org/x/tools/(?:gopls/)?internal/(?:lsp/|util/)?frob\\.(?:\\(\\*frob\\)\\.(?:encode|Encode)|\\(\\*writer\\)\\.|Codec\\[.*\\]\\.Encode)",
				"golang\\.org/x/tools/(?:go/)?internal/gcimporter\\.(?:IExportShallow|iexportCommon)(?:$|\\.)"
			]
		},
		{
			"holder": "boundedCaches",
			"about": "the file cache's entries in memory, encoded with gob",
			"since": "v0.12.0",
			"until": "v0.14.0",
			"capBytes": 1e8,
			"frames": ["encoding/gob\\.\\(\\*Encoder\\)\\.Encode"],
			"requires": "golang\\.org/x/tools/gopls/internal/lsp/cache\\."
		},
		{
			"holder": "ballast",
			"about": "the byte slice that package cache sets aside when gopls starts",
			"since": "v0.17.0",
			"minObjectBytes": 1048576,
			"frames": ["golang\\.org/x/tools/gopls/internal/cache\\.init(?:\\.\\d+)?$"]
		}
	],
	"observerGoroutines": [
		"net/http\\.\\(\\*(?:conn|connReader|Server)\\)\\.",
		"runtime/trace\\.(?:Start\\.|\\(\\*(?:traceMultiplexer|recorder|FlightRecorder)\\)\\.)",
		"runtime/pprof\\.(?:write|profileWriter|StartCPUProfile|\\(\\*Profile\\)\\.)",
		"net/http/pprof\\."
	],
	"owners": [
		{
			"owner": "observer",
			"worksOn": "messages",
			"frames": [
				"net/http/pprof\\.",
				"runtime/trace\\.(?:readBatch|\\(\\*(?:traceMultiplexer|recorder|FlightRecorder)\\))",
				"runtime\\.traceAdvance$",
				"debug\\.(?:\\(\\*(?:traces|Rpcs|Instance)\\)|render|startFlightRecorder)"
			]
		},
		{
			"owner": "filecache",
			"worksOn": "edits",
			"frames": [
				"filecache\\.",
				"(?:util/)?frob\\.",
				"(?:golang\\.org/x/tools/go/internal/)?gcimporter\\.(?:IExportShallow|iexportCommon)"
			]
		},
		{
			"owner": "parse cache",
			"worksOn": "edits",
			"frames": [
				"(?:cache/)?parsego\\.",
				"cache\\.(?:\\(\\*(?:parseCache|parseGoHandle)\\)|parseGo|parseFiles)",
				"cache\\.\\(\\*[sS]napshot\\)\\.(?:ParseGo|parseGo)"
			]
		},
		{
			"owner": "indexes",
			"worksOn": "edits",
			"frames": [
				"(?:cache/|source/)?(?:xrefs|methodsets|typerefs|testfuncs|symbols)\\.",
				"bloom\\.",
				"cache\\.(?:storePackageResults|typerefData|symbolize)",
				"cache\\.\\(\\*(?:syntaxPackage|Package|pkg)\\)\\.(?:xrefs|methodsets|tests)",
				"cache\\.\\(\\*[sS]napshot\\)\\.(?:typerefs|symbolize|Symbols|References|MethodSets)"
			]
		},
		{
			"owner": "analysis",
			"worksOn": "edits",
			"frames": [
				"(?:analysis/|golang\\.org/x/tools/go/analysis/|facts\\.)",
				"cache\\.\\(\\*(?:analysisNode|action|actionHandle|analysisPackage)\\)",
				"cache\\.(?:execActions|requiredAnalyzers|runAnalysis|analyzeImpl)",
				"cache\\.\\(\\*[sS]napshot\\)\\.(?:Analyze|actionHandle)"
			]
		},
		{
			"owner": "metadata",
			"worksOn": "edits",
			"frames": [
				"(?:cache/)?metadata\\.",
				"(?:gocommand|modindex)\\.",
				"golang\\.org/x/tools/go/packages\\.",
				"cache\\.(?:buildMetadata|FetchGoEnv|loadGoEnv|parseModImpl|parseWorkImpl|computeMetadataUpdates)",
				"cache\\.\\(\\*(?:metadataGraph|modcacheState)\\)",
				"cache\\.\\(\\*[sS]napshot\\)\\.(?:load|initialize|Parse(?:Mod|Work)|ModTidy|awaitLoaded)"
			]
		},
		{
			"owner": "imports",
			"worksOn": "requests",
			"frames": ["imports\\."]
		},
		{
			"owner": "type check",
			"worksOn": "edits",
			"frames": [
				"cache\\.\\(\\*(?:typeCheckBatch|syntaxPackage|packageHandle|packageHandleBuilder|importGraph|pkg|Package)\\)",
				"cache\\.(?:typeCheck|doTypeCheck|checkPackage|parseCompiledGoFiles|typeErrorsToDiagnostics|fileSetWithBase|computePackageKey)",
				"cache\\.\\(\\*[sS]napshot\\)\\.(?:TypeCheck|typeCheck|buildPackageHandle|getPackageHandle|forEachPackage|checkedPackages|PackageDiagnostics)"
			]
		},
		{
			"owner": "overlays and files",
			"worksOn": "edits",
			"frames": [
				"(?:file|span)\\.",
				"protocol\\.(?:\\(\\*Mapper\\)|NewMapper|URIFrom|ParseDocumentURI)",
				"cache\\.\\(\\*(?:overlay|overlayFS|Overlay|memoizedFS|fileMap|filesMap|diskFile|DiskFile|fileHandle)\\)",
				"cache\\.readFile",
				"cache\\.\\(\\*[sS]ession\\)\\.(?:DidModifyFiles|updateOverlays|ExpandModificationsToDirectories)",
				"(?:server|lsp)\\.\\(\\*[sS]erver\\)\\.(?:changedText|applyIncrementalChanges|didModifyFiles)"
			]
		},
		{
			"owner": "snapshots and views",
			"worksOn": "requests",
			"frames": ["cache\\.\\(\\*?(?:[sS]napshot|[vV]iew|[sS]ession|Cache)\\)"]
		},
		{
			"owner": "progress",
			"worksOn": "requests",
			"frames": ["progress\\."]
		},
		{
			"owner": "telemetry",
			"worksOn": "requests",
			"frames": ["(?:telemetry\\.|golang\\.org/x/telemetry[./])"]
		},
		{
			"owner": "features",
			"worksOn": "requests",
			"frames": ["(?!golang\\.org/)(?:golang|source|server|lsp|completion|mod|work|template|mcp|vulncheck)(?:/[\\w/]+)?\\.", "protocol/command\\."]
		},
		{
			"owner": "transport",
			"worksOn": "messages",
			"frames": ["(?:protocol|lsprpc|jsonrpc2(?:_v2)?(?:/[\\w/]+)?|fakenet)\\.", "cmd\\.\\(\\*[sS]erve\\)"]
		}
	],
	"counters": [
		{
			"owner": "overlays and files",
			"names": ["^(?:files|overlays)$"]
		},
		{
			"owner": "snapshots and views",
			"names": ["^views$"]
		},
		{
			"owner": "parse cache",
			"names": ["parseKey|parseGo|astCache"]
		},
		{
			"owner": "analysis",
			"names": ["analy|action"]
		},
		{
			"owner": "type check",
			"names": ["packageHandle|typeCheck|importedPackage"]
		},
		{
			"owner": "indexes",
			"names": ["symbol|xref|methodset"]
		},
		{
			"owner": "metadata",
			"names": ["mod|work|import"]
		},
		{
			"owner": "snapshots and views",
			"names": ["."]
		}
	]
};
// src/gopls/facts/owner-catalogue.ts
/** Whose a stack is, in which no frame is in the catalogue. */
const unknownOwner = "unknown";
/** Whose stacks are there only because gopls is looked at. */
const observerOwner = "observer";
/** This table is ours, and no pattern in it takes long: it may look ahead, as no user's may (model/pattern.ts). */
const PatternSchema = string().min(1).refine(isPattern, { error: "a regular expression" });
const entry = {
	since: GoplsVersionSchema.optional(),
	until: GoplsVersionSchema.optional(),
	/** Any of them is enough. */
	frames: array(PatternSchema).min(1).transform(anyOf)
};
const HolderSchema = strictObject({
	holder: HeldSchema.keyof(),
	about: string().min(1),
	...entry,
	/** What a frame further from the leaf must match as well, or be the same one. */
	requires: PatternSchema.transform((frame) => anyOf([frame])).optional(),
	/** Smaller objects are not meant. */
	minObjectBytes: int().positive().default(0),
	/** What the cache itself counts up to; the heap that it takes is more. */
	capBytes: int().positive().optional()
});
const OwnerSchema = strictObject({
	owner: string().min(1).refine((owner) => owner !== unknownOwner, { message: `"${unknownOwner}" is the name of no owner` }),
	/** What this part of gopls works for: texts that change, questions that are asked, or every message. */
	worksOn: _enum([
		"edits",
		"requests",
		"messages"
	]),
	...entry
});
const CounterSchema = strictObject({
	owner: string(),
	names: array(PatternSchema).min(1).transform((patterns) => new RegExp(patterns.join("|"), "i"))
});
const catalogue = strictObject({
	holders: array(HolderSchema),
	observerGoroutines: array(PatternSchema).min(1).transform(anyOf),
	owners: array(OwnerSchema),
	counters: array(CounterSchema)
}).superRefine(({ owners, counters }, context) => {
	const described = new Set(owners.map(({ owner }) => owner));
	for (const [index, { owner }] of counters.entries()) {
		if (described.has(owner)) continue;
		context.addIssue({
			code: "custom",
			path: [
				"counters",
				index,
				"owner"
			],
			message: `there is no owner "${owner}"`
		});
	}
}).parse(owners_default);
/** The entries for a version of gopls, in the order of the file: the first that matches wins. */
const ownerCatalogue = {
	holders: byVersion(catalogue.holders),
	owners: byVersion(catalogue.owners),
	observerGoroutines: catalogue.observerGoroutines,
	counters: catalogue.counters
};
/** The most, in bytes of heap, that the bounded caches can hold; what the same stacks hold above it is bounded by nothing. */
const mostBoundedBytes = 1.5 * Math.max(...catalogue.holders.flatMap(({ holder, capBytes }) => holder === "boundedCaches" ? capBytes ?? [] : []));
function byVersion(entries) {
	const known = /* @__PURE__ */ new Map();
	return (version) => {
		const found = known.get(version) ?? entries.filter((range) => isInVersionRange(version, range));
		known.set(version, found);
		return found;
	};
}
function isPattern(text) {
	try {
		new RegExp(text);
		return true;
	} catch {
		return false;
	}
}
/** From the beginning of a name: whatever comes before it would be another module's. */
function anyOf(patterns) {
	return new RegExp(`^(?:${patterns.map((pattern) => `(?:${pattern})`).join("|")})`);
}
export { unknownOwner as i, observerOwner as n, ownerCatalogue as r, mostBoundedBytes as t };
