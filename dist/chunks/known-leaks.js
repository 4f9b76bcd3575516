import { L as patternOf, b as isInVersionRange, i as KnownLeaksSchema } from "./plan.js";
// src/gopls/facts/known-leaks.ts
const catalogue = KnownLeaksSchema.parse([
	{
		"id": "CL-A",
		"title": "packages that were opened once are kept after they are closed",
		"about": "Growth that was measured: 0.7 MB to 1.2 MB for each package of 480 lines that is opened and closed, by what it imports. Evaluating a package sets that it is open and never that it is closed, so its syntax, types and imports stay until its metadata is loaded again. Grows with packages opened for the first time only, so not in a workload that comes back to the same files.",
		"since": "v0.17.0",
		"unit": "open",
		"without": "edit",
		"sometimes": true,
		"parts": [{ "stacks": [" ← cache\\.\\(\\*typeCheckBatch\\)\\.(?:checkPackage|importPackage|getImportPackage)(?:\\.\\S+)? ← ", " ← cache/parsego\\.Parse ← cache\\.\\(\\*parseCache\\)\\.startParse\\S* ← "] }],
		"ceiling": {
			"bytes": 524288,
			"bytesPerLine": 2048
		},
		"link": "https://go.googlesource.com/tools/+/c19060b01"
	},
	{
		"id": "CL-C",
		"title": "the content of files is kept whose place others have taken",
		"about": "Growth that was measured: the content of a file, and some 200 B beside it, each time that a file of another time takes its place. gopls keeps what it read of a file that was two seconds old or more by the number of its inode, and nothing removes an entry but a younger file with the same number. APFS, NTFS, Btrfs and tmpfs never give a number twice; ext4 does once nobody holds the old file.",
		"since": "v0.12.0",
		"unit": "replacement",
		"sometimes": true,
		"counters": ["files"],
		"parts": [
			{ "stacks": ["^(?:os\\.\\S+ ← )+(?:lsp/)?cache\\.readFile ← (?:lsp/)?cache\\.\\(\\*memoizedFS\\)\\.ReadFile(?: ←|$)"] },
			{
				"stacks": ["^(?:lsp/)?cache\\.readFile ← (?:lsp/)?cache\\.\\(\\*memoizedFS\\)\\.ReadFile(?: ←|$)"],
				"objects": { "112": 1 }
			},
			{
				"stacks": ["^(?:lsp/)?cache\\.\\(\\*memoizedFS\\)\\.ReadFile(?: ←|$)"],
				"objects": { "8": 1 }
			},
			{
				"stacks": ["^(?:internal/bytealg\\.MakeNoZero ← )?strings\\.\\(\\*Builder\\)\\.grow ← (?:.* ← )?protocol\\.ParseDocumentURI ← protocol\\.\\(\\*DocumentURI\\)\\.UnmarshalText ← (?:.* ← )?(?:encoding/json\\.\\(\\*decodeState\\)\\.array|encoding/json/v2\\.makeSliceArshaler\\S*) ← "],
				"shows": false,
				"objects": {
					"32": 1,
					"48": 1,
					"64": 1,
					"80": 1,
					"96": 1,
					"112": 1,
					"128": 1,
					"144": 1,
					"160": 1,
					"176": 1,
					"192": 1,
					"208": 1,
					"224": 1,
					"240": 1,
					"256": 1
				}
			}
		],
		"ceiling": {
			"bytes": 320,
			"bytesPerLine": 31
		},
		"link": "https://go.googlesource.com/tools/+/refs/tags/gopls/v0.24.0/gopls/internal/cache/fs_memoized.go"
	},
	{
		"id": "CL-B",
		"title": "the line table of every edited version is kept",
		"about": "Growth that was measured: a token.File with its line table, 8 bytes a line and what append rounds up, for each new version of an open file. The file set of a checked package is cloned when its imports are still valid, and the files of earlier versions ride along.",
		"since": "v0.17.0",
		"unit": "edit",
		"parts": [
			{ "stacks": ["^go/token\\.\\(\\*File\\)\\.AddLine ← (?:.* ← )?go/parser\\.ParseFile ← cache/parsego\\.Parse ← cache\\.\\(\\*parseCache\\)\\.startParse"] },
			{
				"stacks": ["^go/token\\.\\(\\*FileSet\\)\\.AddFile ← go/parser\\.ParseFile ← cache/parsego\\.Parse ← cache\\.\\(\\*parseCache\\)\\.startParse"],
				"objects": { "96": 1 }
			},
			{
				"since": "v0.19.0",
				"stacks": ["^go/token\\.\\(\\*tree\\)\\.set ← go/token\\.\\(\\*tree\\)\\.add ← go/token\\.\\(\\*FileSet\\)\\.AddExistingFiles"],
				"objects": { "64": 2 },
				"shows": false
			},
			{
				"stacks": ["^(?:internal/bytealg\\.MakeNoZero ← )?strings\\.\\(\\*Builder\\)\\.grow ← (?:.* ← )?protocol\\.ParseDocumentURI ← protocol\\.\\(\\*DocumentURI\\)\\.UnmarshalText"],
				"objects": {
					"32": 1,
					"48": 1,
					"64": 1,
					"80": 1,
					"96": 1,
					"112": 1,
					"128": 1,
					"144": 1,
					"160": 1
				},
				"shows": false
			}
		],
		"ceiling": {
			"bytes": 512,
			"bytesPerLine": 13
		},
		"link": "https://go.googlesource.com/tools/+/c19060b01"
	},
	{
		"id": "CL-D",
		"title": "the context of every request is kept",
		"about": "Growth that was measured: 1.2 to 1.5 KB for each request of whatever kind. The context that makes a request cancellable is a child of the server's, which is cancellable itself since v0.19.0 and so keeps its children until they are cancelled; the reply forgets the cancel function without calling it. With the context stay its span, labels and status, and what was hung on it while the request was served: the map of its own children and the channel of Done.",
		"since": "v0.19.0",
		"unit": "request",
		"parts": [
			{
				"stacks": [
					"^jsonrpc2\\.\\(\\*conn\\)\\.run$",
					"^(?:context\\.WithValue|runtime/trace\\.NewTask|(?:event/export|debug)\\.\\S*(?:Spans|Labels|StdTrace)\\S*|event/label\\.\\S+) ← (?:.* ← )?event\\.Start ← jsonrpc2\\.\\(\\*conn\\)\\.run$",
					"^context\\.(?:withCancel|WithCancel|\\(\\*cancelCtx\\)\\.propagateCancel) ← (?:context\\.\\S+ ← )*(?:\\S*CancelHandler\\S* ← )+jsonrpc2\\.\\(\\*conn\\)\\.run$",
					"^(?:\\S*(?:Spans|Labels)\\S* ← (?:.* ← )?event\\.Label ← )?jsonrpc2\\.recordStatus ← (?:\\S*replier\\S* ← )+(?:\\S*CancelHandler\\S* ← ){2,}"
				],
				"objects": {
					"16": 1,
					"48": 5,
					"80": 1,
					"128": 1,
					"176": 2,
					"416": 1
				}
			},
			{
				"stacks": ["^(?:encoding/json\\.\\(\\*decodeState\\)\\.literalStore|encoding/json/v2\\.makeString) ← (?:.* ← )?jsonrpc2\\.DecodeMessage ← (?:\\S*\\.Read ← )?jsonrpc2\\.\\(\\*conn\\)\\.run$", "^(?:jsonrpc2\\.ID\\.Format ← (?:fmt\\.\\S+ ← )+|fmt\\.Sprintf ← )jsonrpc2\\.\\(\\*conn\\)\\.run$"],
				"objects": {
					"8": 1,
					"16": 1,
					"24": 1,
					"32": 1
				},
				"shows": false
			},
			{
				"stacks": ["^context\\.\\(\\*cancelCtx\\)\\.propagateCancel ← context\\.", "^context\\.\\(\\*cancelCtx\\)\\.Done ← "],
				"objects": {
					"48": 1,
					"112": 1,
					"208": 1
				},
				"shows": false
			}
		],
		"ceiling": { "bytes": 2688 },
		"link": "https://go.googlesource.com/tools/+/ade411c2a"
	},
	{
		"id": "CL-E",
		"title": "telemetry counters of every new view are kept",
		"about": "Growth that was measured: 150 B for each view that a change of settings makes with v0.16.2, and 3.3 KiB with v0.24.0, which counts each setting twice. A counter is made anew each time that it is counted up, and x/telemetry keeps every counter that was ever counted up in a list. Since v0.18.0 it grows with the number of settings.",
		"since": "v0.16.0",
		"unit": "view",
		"parts": [
			{ "stacks": ["^golang\\.org/x/telemetry/internal/counter\\.New ← golang\\.org/x/telemetry/counter\\.New ← (?:golang\\.org/x/telemetry/counter\\.Inc ← )?server\\.\\(\\*server\\)\\.(?:newFolder|checkViewGoVersions)(?: ←|$)"] },
			{
				"stacks": ["^fmt\\.Sprintf ← server\\.\\(\\*server\\)\\.checkViewGoVersions(?: ←|$)"],
				"objects": { "24": 1 },
				"shows": false
			},
			{
				"since": "v0.18.0",
				"stacks": ["^golang\\.org/x/telemetry/internal/counter\\.New ← golang\\.org/x/telemetry/counter\\.New ← golang\\.org/x/telemetry/counter\\.Inc ← server\\.\\(\\*server\\)\\.handleOptionResult(?: ←|$)", "^(?:internal/bytealg\\.MakeNoZero ← strings\\.\\(\\*Builder\\)\\.grow ← strings\\.\\(\\*Builder\\)\\.Grow ← strings\\.Join ← )?telemetry\\.CounterPath\\.FullName ← server\\.\\(\\*server\\)\\.handleOptionResult(?: ←|$)"]
			}
		],
		"ceiling": { "bytes": 16384 },
		"link": "https://go.googlesource.com/tools/+/refs/tags/gopls/v0.24.0/gopls/internal/server/general.go"
	}
]);
/** The ids of all known leaks of gopls, whatever its version. */
const knownLeakIds = catalogue.map(({ id }) => id);
/** gopls' own known leak of that id, whatever its version; undefined: it is none of the catalogue's. */
function catalogued(id) {
	return catalogue.find((leak) => leak.id === id);
}
const ownStacks = new Set(catalogue.flatMap(({ parts }) => parts.flatMap(({ stacks }) => stacks)));
/** The pattern of a known leak's stack. The catalogue's own are searched by the faster engine: none of them takes long. */
function stackPattern(text) {
	return ownStacks.has(text) ? new RegExp(text) : patternOf(text);
}
/**
* The known leaks of a gopls version with their parts in it: gopls' own, in the order of the catalogue, and then the user's. A user's
* entry takes the place of one with its id, which came into the catalogue after the entry was recorded.
*/
function knownLeaks(version, users = []) {
	const replaced = new Set(users.map(({ id }) => id));
	return [...catalogue.filter(({ id }) => !replaced.has(id)), ...users].filter((leak) => isInVersionRange(version, leak)).map((leak) => ({
		...leak,
		parts: leak.parts.filter((part) => isInVersionRange(version, part))
	})).filter(({ parts }) => parts.length > 0);
}
export { stackPattern as i, knownLeakIds as n, knownLeaks as r, catalogued as t };
