import { F as closest, P as persona, g as asWorkload, r as WorkUnitSchema, w as WorkloadFileSchema } from "./work.js";
import { l as failure } from "./run-entry.js";
import { t as FailOnSchema } from "./plan.js";
import { i as isVersionKnown } from "./known-leak.js";
// src/text/split-list.ts
/** The entries of a list with commas between them, or a line each, as people write an input of an Action; without white space around. */
function splitList(value) {
	return value.trim().split(/\s*[,\n]\s*/);
}
// src/workload/built-in-workloads.ts
/** The library, in the order in which workloads are done and listed. */
const LIBRARY = {
	everyday: {
		"name": "everyday",
		"about": "Keeps some files open. Types a function in two parts into one of them while another file is opened, and asks what editors ask (hover, definition, references, completion and eight more). Then takes the edit back and closes the other file. The texts repeat, so caches fill and stop; what still grows is kept for good.",
		"finds": [
			"what is kept for each request",
			"what is kept for each change of a file",
			"what is kept for each file that is opened and closed"
		],
		"cost": "12 requests, 3 changes, 1 open and close; about half a second",
		"iterations": 8,
		"setup": [{
			"do": "open",
			"file": "in-turn"
		}, { "do": "settle" }],
		"iteration": [
			{
				"do": "open",
				"file": "visited"
			},
			{
				"do": "edit",
				"file": "in-turn",
				"text": "repeat",
				"part": 0
			},
			{
				"do": "edit",
				"file": "in-turn",
				"text": "repeat",
				"part": 1
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/hover"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/definition"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/references"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/completion"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/signatureHelp"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/documentSymbol"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/semanticTokens/full"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/codeAction"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/codeLens"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/inlayHint"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/foldingRange"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "workspace/symbol"
			},
			{
				"do": "take-back",
				"file": "in-turn"
			},
			{
				"do": "close",
				"file": "visited"
			},
			{ "do": "settle" }
		],
		"teardown": [{
			"do": "close",
			"file": "in-turn"
		}, { "do": "settle" }]
	},
	"type-repeat": {
		"name": "type-repeat",
		"about": "Keeps the largest file open, types a function from a fixed set, one change after another, then takes it back. Hovers after each change, so that the package is checked even if its diagnostics are cached. All texts were seen before, so what still grows is kept per edit, not per new text.",
		"finds": ["what is kept for each version of a file, such as line tables (CL-B)", "parse results that are never invalidated, as far as they do not depend on the text"],
		"cost": "5 edits and 5 requests an iteration; about 35 s.",
		"iterations": 4,
		"setup": [{
			"do": "open",
			"file": "largest"
		}, { "do": "settle" }],
		"iteration": [
			{
				"do": "edit",
				"file": "largest",
				"text": "repeat",
				"part": 0
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "largest",
				"method": "textDocument/hover"
			},
			{
				"do": "edit",
				"file": "largest",
				"text": "repeat",
				"part": 1
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "largest",
				"method": "textDocument/hover"
			},
			{
				"do": "take-back",
				"file": "largest"
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "largest",
				"method": "textDocument/hover"
			},
			{
				"do": "edit",
				"file": "largest",
				"text": "repeat"
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "largest",
				"method": "textDocument/hover"
			},
			{
				"do": "take-back",
				"file": "largest"
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "largest",
				"method": "textDocument/hover"
			}
		],
		"teardown": [{
			"do": "close",
			"file": "largest"
		}, { "do": "settle" }]
	},
	"type-unique": {
		"name": "type-unique",
		"about": "Keeps the largest file open, types four functions that were never typed before, then takes them back. Growth is what gopls keeps for each new text; caches with a fixed cap are subtracted.",
		"finds": ["what is kept for each text that was never there before", "caches by content without a cap"],
		"cost": "5 changes; about half a second",
		"iterations": 3,
		"setup": [{
			"do": "open",
			"file": "largest"
		}, { "do": "settle" }],
		"iteration": [
			{
				"do": "edit",
				"file": "largest",
				"text": "unique"
			},
			{ "do": "settle" },
			{
				"do": "edit",
				"file": "largest",
				"text": "unique"
			},
			{ "do": "settle" },
			{
				"do": "edit",
				"file": "largest",
				"text": "unique"
			},
			{ "do": "settle" },
			{
				"do": "edit",
				"file": "largest",
				"text": "unique"
			},
			{ "do": "settle" },
			{
				"do": "take-back",
				"file": "largest"
			},
			{ "do": "settle" }
		],
		"teardown": [{
			"do": "close",
			"file": "largest"
		}, { "do": "settle" }]
	},
	navigate: {
		"name": "navigate",
		"about": "Reads and edits nothing. Hovers, follows definitions, and finds references, implementations and callers in some open files, like somebody who explores a program.",
		"finds": ["what is kept for each request, such as an uncancelled context (CL-D)", "caches of cross-references without a limit"],
		"cost": "12 requests an iteration; about 25 s.",
		"iterations": 8,
		"setup": [{
			"do": "open",
			"file": "in-turn"
		}, { "do": "settle" }],
		"iteration": [
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/documentSymbol"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/hover"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/definition"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/references"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/implementation",
				"at": {
					"pattern": "^type ",
					"side": "after"
				}
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/documentHighlight"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "callHierarchy/incomingCalls"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "callHierarchy/outgoingCalls"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/documentLink"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/foldingRange"
			}
		],
		"teardown": [{
			"do": "close",
			"file": "in-turn"
		}, { "do": "settle" }]
	},
	"open-close": {
		"name": "open-close",
		"about": "Opens a file of a package that was not opened before, looks at it, and closes it. It tours all packages of the workspace, slowly enough that the files that gopls keeps for a minute do not pile up.",
		"finds": ["what is kept for each package that was ever open (CL-A)"],
		"cost": "3 requests and a package an iteration; 0.7 s each, and 90 s of soak.",
		"iterations": 12,
		"tour": {
			"of": "packages",
			"ms": 700
		},
		"iteration": [
			{
				"do": "open",
				"file": "next"
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "next",
				"method": "textDocument/hover"
			},
			{
				"do": "ask",
				"file": "next",
				"method": "textDocument/documentSymbol"
			},
			{
				"do": "ask",
				"file": "next",
				"method": "textDocument/foldingRange"
			},
			{
				"do": "close",
				"file": "next"
			},
			{ "do": "settle" }
		]
	},
	"completion-storm": {
		"name": "completion-storm",
		"about": "Types a declaration one character at a time and keeps asking for completions. Half of them are cancelled, as editors do when the next key comes.",
		"finds": ["what is kept for requests that were cancelled", "candidates and snapshots that completions hold on to"],
		"cost": "35 edits, 10 requests and 15 cancelled ones an iteration; about 2 s each.",
		"iterations": 2,
		"setup": [{
			"do": "open",
			"file": "in-turn"
		}, { "do": "settle" }],
		"iteration": [
			{
				"do": "type",
				"file": "in-turn",
				"insert": "\nvar leakGateTyped = len(\"storm\")\n",
				"ms": 40
			},
			{
				"do": "repeat",
				"times": 5,
				"steps": [{
					"do": "cancel",
					"file": "most-imported",
					"method": "textDocument/completion"
				}, {
					"do": "ask",
					"file": "most-imported",
					"method": "textDocument/completion"
				}]
			},
			{ "do": "settle" },
			{
				"do": "repeat",
				"times": 5,
				"steps": [
					{
						"do": "cancel",
						"file": "most-imported",
						"method": "textDocument/completion",
						"ms": 5
					},
					{
						"do": "cancel",
						"file": "most-imported",
						"method": "textDocument/references",
						"ms": 1
					},
					{
						"do": "ask",
						"file": "most-imported",
						"method": "textDocument/signatureHelp"
					}
				]
			},
			{
				"do": "take-back",
				"file": "in-turn"
			},
			{ "do": "settle" }
		],
		"teardown": [{
			"do": "close",
			"file": "in-turn"
		}, { "do": "settle" }]
	},
	"workspace-symbols": {
		"name": "workspace-symbols",
		"about": "Searches symbols of the whole workspace as somebody types a name: one letter, two letters, the whole name.",
		"finds": ["symbol indexes that are built again and again and kept"],
		"cost": "6 requests an iteration; about 25 s, more in large workspaces.",
		"iterations": 4,
		"setup": [{
			"do": "open",
			"file": "largest"
		}, { "do": "settle" }],
		"iteration": [
			{
				"do": "ask",
				"method": "workspace/symbol",
				"params": { "query": "s" }
			},
			{
				"do": "ask",
				"method": "workspace/symbol",
				"params": { "query": "st" }
			},
			{
				"do": "ask",
				"method": "workspace/symbol",
				"params": { "query": "str" }
			},
			{
				"do": "ask",
				"method": "workspace/symbol"
			},
			{
				"do": "ask",
				"method": "workspace/symbol",
				"params": { "query": "'New" }
			},
			{
				"do": "ask",
				"method": "workspace/symbol",
				"params": { "query": "noSuchSymbolAnywhere" }
			}
		],
		"teardown": [{
			"do": "close",
			"file": "largest"
		}, { "do": "settle" }]
	},
	"diagnostics-churn": {
		"name": "diagnostics-churn",
		"about": "Breaks the build and repairs it: a type error, a syntax error and a missing import in the package that is imported most. Its importers are checked and diagnosed again each time.",
		"finds": ["diagnostics, reports and packages kept for states with errors"],
		"cost": "6 edits an iteration; about 40 s.",
		"iterations": 4,
		"setup": [
			{
				"do": "open",
				"file": "most-imported"
			},
			{
				"do": "open",
				"file": "leaf"
			},
			{ "do": "settle" }
		],
		"iteration": [
			{
				"do": "edit",
				"file": "most-imported",
				"insert": "\nfunc leakGateWrongType() int { return \"no number\" }\n"
			},
			{ "do": "settle" },
			{
				"do": "take-back",
				"file": "most-imported"
			},
			{ "do": "settle" },
			{
				"do": "edit",
				"file": "most-imported",
				"insert": "\nfunc leakGateUnfinished( {\n"
			},
			{ "do": "settle" },
			{
				"do": "take-back",
				"file": "most-imported"
			},
			{ "do": "settle" },
			{
				"do": "edit",
				"file": "most-imported",
				"insert": "\nvar leakGateMissing = leakgatemissing.Value\n"
			},
			{ "do": "settle" },
			{
				"do": "take-back",
				"file": "most-imported"
			},
			{ "do": "settle" }
		],
		"teardown": [
			{
				"do": "close",
				"file": "most-imported"
			},
			{
				"do": "close",
				"file": "leaf"
			},
			{ "do": "settle" }
		]
	},
	refactor: {
		"name": "refactor",
		"about": "Renames a function everywhere and back, extracts an expression and takes it back, organizes imports.",
		"finds": ["what refactorings keep of the packages that they check", "files that were opened only to be edited"],
		"cost": "2 renames, 2 code actions an iteration; about 40 s, more where the function is used in many files.",
		"iterations": 3,
		"setup": [{
			"do": "open",
			"file": "in-turn"
		}, { "do": "settle" }],
		"iteration": [
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/prepareRename"
			},
			{
				"do": "rename-and-back",
				"file": "in-turn"
			},
			{
				"do": "apply-action",
				"file": "in-turn",
				"kind": "refactor.extract",
				"at": { "pattern": "(?<=:= )[\\w.]+\\([^()\\n]*\\)$" }
			},
			{ "do": "settle" },
			{
				"do": "take-back",
				"file": "in-turn"
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/codeAction",
				"params": { "context": {
					"diagnostics": [],
					"only": ["source.organizeImports"]
				} }
			}
		],
		"teardown": [{
			"do": "close",
			"file": "in-turn"
		}, { "do": "settle" }]
	},
	save: {
		"name": "save",
		"about": "Edits a file, formats it and organizes its imports as editors do on save, saves it, takes the edit back and saves again.",
		"finds": ["what is kept for each save", "analyses that run on save and keep their results"],
		"cost": "2 saves, 2 edits, 2 requests an iteration; about 35 s.",
		"session": "own",
		"iterations": 4,
		"setup": [{
			"do": "open",
			"file": "in-turn"
		}, { "do": "settle" }],
		"iteration": [
			{
				"do": "edit",
				"file": "in-turn",
				"text": "repeat"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/formatting"
			},
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/codeAction",
				"params": { "context": {
					"diagnostics": [],
					"only": ["source.organizeImports"]
				} }
			},
			{
				"do": "save",
				"file": "in-turn"
			},
			{ "do": "settle" },
			{
				"do": "take-back",
				"file": "in-turn"
			},
			{
				"do": "save",
				"file": "in-turn"
			},
			{ "do": "settle" }
		],
		"teardown": [{
			"do": "close",
			"file": "in-turn"
		}, { "do": "settle" }]
	},
	"write-by-rename": {
		"name": "write-by-rename",
		"about": "A program other than the editor changes a file by a new one that replaces it: once as Vim and formatters do, of now; once as rsync and package managers do, with the time that it had elsewhere; and once so while it is open in the editor.",
		"finds": ["what is kept for each file event, and for files that come and go", "what is kept of a file whose place another has taken"],
		"cost": "6 events of files an iteration; about 45 s.",
		"session": "own",
		"iterations": 4,
		"setup": [{
			"do": "open",
			"file": "largest"
		}, { "do": "settle" }],
		"iteration": [
			{
				"do": "write-by-rename",
				"file": "most-imported",
				"text": "repeat"
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "largest",
				"method": "textDocument/hover"
			},
			{ "do": "restore-on-disk" },
			{ "do": "settle" },
			{
				"do": "write-by-rename",
				"file": "most-imported",
				"text": "repeat",
				"age": "old"
			},
			{ "do": "settle" },
			{ "do": "restore-on-disk" },
			{ "do": "settle" },
			{
				"do": "write-by-rename",
				"file": "largest",
				"text": "repeat",
				"age": "old"
			},
			{ "do": "settle" },
			{ "do": "restore-on-disk" },
			{ "do": "settle" }
		],
		"teardown": [{
			"do": "close",
			"file": "largest"
		}, { "do": "settle" }]
	},
	"branch-switch": {
		"name": "branch-switch",
		"about": "Switches to another branch and back, while two files are open. Up to forty files change on disk at once, one is created and one is deleted, as git writes them; a program that keeps times, as rsync does, brings another version of one file. The editor's watcher reports all of them.",
		"finds": ["metadata, parse results and diagnostics of the state that was left", "what is kept of a file whose place another has taken"],
		"cost": "2 notifications with up to 42 files an iteration; 1 s to 3 s each.",
		"session": "own",
		"iterations": 2,
		"setup": [
			{
				"do": "open",
				"file": "largest"
			},
			{
				"do": "open",
				"file": "visited"
			},
			{ "do": "settle" }
		],
		"iteration": [
			{
				"do": "write-by-rename",
				"file": "**/*.go",
				"most": 40,
				"insert": "\nfunc leakGateBranch${file}() int { return ${file} }\n"
			},
			{
				"do": "write-by-rename",
				"file": "largest",
				"insert": "\nfunc leakGateSynced() {}\n",
				"age": "old"
			},
			{
				"do": "create-on-disk",
				"path": "leakgatebranch/leakgatebranch.go",
				"insert": "package leakgatebranch\n\nfunc New() int { return 1 }\n"
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "largest",
				"method": "textDocument/hover"
			},
			{
				"do": "ask",
				"file": "largest",
				"method": "textDocument/documentSymbol"
			},
			{ "do": "restore-on-disk" },
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "largest",
				"method": "textDocument/hover"
			}
		],
		"teardown": [
			{
				"do": "close",
				"file": "largest"
			},
			{
				"do": "close",
				"file": "visited"
			},
			{ "do": "settle" }
		]
	},
	"go-mod-edit": {
		"name": "go-mod-edit",
		"about": "Adds a requirement to go.mod on disk and removes it. gopls reloads the workspace each time. The required module is a small one made for this, so nothing is downloaded.",
		"finds": ["metadata and module information that survive a reload"],
		"cost": "2 reloads of the workspace an iteration; 1 s to 3 s each.",
		"session": "own",
		"iterations": 2,
		"setup": [
			{
				"do": "create-on-disk",
				"path": "leakgateadded/go.mod",
				"insert": "module leakgate.example/added\n\ngo 1.18\n"
			},
			{
				"do": "create-on-disk",
				"path": "leakgateadded/added.go",
				"insert": "package added\n\n// One is one.\nfunc One() int { return 1 }\n"
			},
			{
				"do": "open",
				"file": "largest"
			},
			{ "do": "settle" }
		],
		"iteration": [
			{
				"do": "change-on-disk",
				"file": "go.mod",
				"insert": "\nrequire leakgate.example/added v0.0.0\n\nreplace leakgate.example/added => ./leakgateadded\n"
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "largest",
				"method": "textDocument/hover"
			},
			{ "do": "restore-on-disk" },
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "largest",
				"method": "textDocument/hover"
			}
		],
		"teardown": [
			{
				"do": "close",
				"file": "largest"
			},
			{ "do": "restore-on-disk" },
			{ "do": "settle" }
		]
	},
	folders: {
		"name": "folders",
		"about": "Adds a second module as a workspace folder, and removes it. gopls makes a view of it and must free all of it.",
		"finds": ["views, snapshots and their metadata that stay after a folder is gone"],
		"cost": "1 folder of 8 packages an iteration; about 1.5 s each.",
		"session": "own",
		"iterations": 2,
		"setup": [{
			"do": "open",
			"file": "largest"
		}, { "do": "settle" }],
		"iteration": [
			{
				"do": "add-folder",
				"folder": "synthetic:8x120"
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"method": "workspace/symbol",
				"params": { "query": "New" }
			},
			{
				"do": "remove-folder",
				"folder": "synthetic:8x120"
			},
			{ "do": "settle" }
		],
		"teardown": [{
			"do": "close",
			"file": "largest"
		}, { "do": "settle" }]
	},
	"config-change": {
		"name": "config-change",
		"about": "Changes gopls' settings and takes the change back. A build tag reloads everything; a set of hints changes nothing in the Go code. gopls makes new views for both.",
		"finds": ["views that stay after the settings that made them are gone"],
		"cost": "4 changes of settings an iteration; about 1.5 s each.",
		"session": "own",
		"iterations": 2,
		"setup": [{
			"do": "open",
			"file": "in-turn"
		}, { "do": "settle" }],
		"iteration": [
			{
				"do": "change-configuration",
				"settings": { "buildFlags": ["-tags=leakgate"] }
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/hover"
			},
			{
				"do": "change-configuration",
				"settings": { "buildFlags": [] }
			},
			{ "do": "settle" },
			{
				"do": "change-configuration",
				"settings": {
					"buildFlags": [],
					"hints": {
						"parameterNames": false,
						"constantValues": false
					}
				}
			},
			{ "do": "settle" },
			{
				"do": "ask",
				"file": "in-turn",
				"method": "textDocument/inlayHint"
			},
			{
				"do": "change-configuration",
				"settings": {}
			},
			{ "do": "settle" }
		],
		"teardown": [{
			"do": "close",
			"file": "in-turn"
		}, { "do": "settle" }]
	},
	agent: {
		"name": "agent",
		"about": "Does what an AI agent does in a burst. Opens eight files, makes one edit in each, and asks for diagnostics, symbols and references. Then takes the edits back and closes the files.",
		"finds": ["what is kept for files that are open for a moment only", "results of pulled diagnostics"],
		"cost": "8 files, 16 edits, 32 requests an iteration; about 2 s each.",
		"session": "own",
		"settings": { "pullDiagnostics": true },
		"iterations": 2,
		"iteration": [
			{
				"do": "repeat",
				"times": 8,
				"steps": [{
					"do": "open",
					"file": "**/*.go"
				}, {
					"do": "edit",
					"file": "**/*.go",
					"insert": "\n// leakGate: one edit of a burst.\n"
				}]
			},
			{ "do": "settle" },
			{
				"do": "repeat",
				"times": 8,
				"steps": [
					{
						"do": "ask",
						"file": "**/*.go",
						"method": "textDocument/diagnostic"
					},
					{
						"do": "ask",
						"file": "**/*.go",
						"method": "textDocument/documentSymbol"
					},
					{
						"do": "ask",
						"file": "**/*.go",
						"method": "textDocument/references"
					},
					{
						"do": "ask",
						"file": "**/*.go",
						"method": "textDocument/hover"
					}
				]
			},
			{
				"do": "repeat",
				"times": 8,
				"steps": [{
					"do": "take-back",
					"file": "**/*.go"
				}, {
					"do": "close",
					"file": "**/*.go"
				}]
			},
			{ "do": "settle" }
		]
	},
	idle: {
		"name": "idle",
		"about": "Does nothing: files are open and nobody touches them. What grows here grows with time, or with being measured.",
		"finds": ["timers, telemetry and watchers that keep something each time"],
		"cost": "0.5 s an iteration; about 40 s.",
		"iterations": 4,
		"setup": [{
			"do": "open",
			"file": "in-turn"
		}, { "do": "settle" }],
		"iteration": [{
			"do": "idle",
			"ms": 500
		}],
		"teardown": [{
			"do": "close",
			"file": "in-turn"
		}, { "do": "settle" }]
	}
};
/** Names of the workloads that come with the program. */
const builtInNames = Object.keys(LIBRARY);
/** The workloads of these names that come with the program, in the order of the library; read when they are asked for. */
function builtInWorkloads(names = builtInNames) {
	return builtInNames.filter((name) => names.includes(name)).map((name) => asWorkload(WorkloadFileSchema.parse(LIBRARY[name]), name));
}
// src/workload/parse-workload-names.ts
/**
* Names of built-in workloads, paths of workload files, or `all` for every built-in one, with commas between, each once.
* What has a slash or ends in .yaml is a path. Throws workload-unknown and bad-value.
*/
function parseWorkloadNames(value, option) {
	const named = splitList(value);
	if (new Set(named).size !== named.length || named.includes("")) {
		const expected = `all, or one or more of ${builtInNames.join(", ")} and paths of workload files, each once, with commas between`;
		throw failure("bad-value", {
			option,
			value,
			expected
		});
	}
	const files = named.filter((name) => /[/\\]|\.ya?ml$/i.test(name));
	const names = named.filter((name) => !files.includes(name) && name !== "all");
	const unknown = names.find((name) => !builtInNames.includes(name));
	if (unknown !== void 0) {
		const meant = closest(unknown, [...builtInNames, "all"]);
		throw failure("workload-unknown", {
			option,
			name: unknown,
			closest: meant,
			known: builtInNames.join(", ")
		});
	}
	return {
		builtIn: named.includes("all") ? builtInNames : builtInNames.filter((name) => names.includes(name)),
		files
	};
}
// src/plan/options/choices.ts
/** The six spellings of YAML 1.2's core schema, as @actions/core reads them. Throws bad-value. */
function parseBoolean(value, option) {
	if (/^(true|True|TRUE)$/.test(value)) return true;
	if (/^(false|False|FALSE)$/.test(value)) return false;
	throw failure("bad-value", {
		option,
		value,
		expected: "true or false"
	});
}
/** One or more of `choices` with commas between, each at most once, in the order of `choices`; anything else: bad-value. */
function parseChoices(value, option, choices) {
	const named = splitList(value);
	const unknown = named.find((name) => !choices.some((choice) => choice === name));
	if (unknown === void 0 && new Set(named).size === named.length) return choices.filter((choice) => named.includes(choice));
	const meant = unknown === void 0 ? void 0 : closest(unknown, choices);
	const list = `one or more of ${choices.join(", ")}, each once, with commas between`;
	throw failure("bad-value", {
		option,
		value,
		expected: meant === void 0 ? list : `${list}; did you mean ${meant}`
	});
}
/** What may fail the gate; "never" stands alone. */
function parseFailOn(value, option) {
	const failOn = parseChoices(value, option, FailOnSchema.options);
	if (failOn.includes("never") && failOn.length > 1) throw failure("bad-value", {
		option,
		value,
		expected: "never alone, or what fails the gate without never"
	});
	return failOn;
}
/** The choice that a value names. Throws bad-value, which lists them. */
function oneOf(choices, value, option) {
	const choice = choices.find((choice) => choice === value);
	if (choice !== void 0) return choice;
	const expected = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
	throw failure("bad-value", {
		option,
		value,
		expected
	});
}
// src/plan/options/parse-go-version.ts
const FORM = /^(?:go)?(1\.(\d{1,3}))(\.\d{1,3}|(?:rc|beta)\d{1,3})?$/;
/**
* The Go release as its toolchain is named, without "go": "go1.24.13" and "1.24.13" are the same. Since Go 1.21 the first
* release of a line ends in ".0", so "1.25" is 1.25.0 (https://go.dev/doc/toolchain#version).
*/
function parseGoVersion(value, option) {
	const [, line, minor, rest] = FORM.exec(value) ?? [];
	if (line === void 0) throw failure("bad-value", {
		option,
		value,
		expected: "a Go release such as 1.24.13"
	});
	return line + (rest ?? (Number(minor) >= 21 ? ".0" : ""));
}
// src/plan/options/parse-gopls-version.ts
/** A version of gopls as its tag is written. "latest", a pseudo-version of no release, and anything else: bad-value. */
function parseGoplsVersion(value, option) {
	if (isVersionKnown(value)) return value;
	throw failure("bad-value", {
		option,
		value,
		expected: "a version of gopls as its tag is written, such as v0.24.0"
	});
}
// src/plan/options/quantities.ts
const UNIT_MS = {
	ms: 1,
	s: 1e3,
	m: 6e4
};
const DURATION = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m)$/;
/** Milliseconds of a duration such as "90s", "2m" or "500ms", at most `mostMs`. A bare number, and anything else: bad-value. */
function parseDuration(value, option, mostMs) {
	const [, number = "", unit = ""] = DURATION.exec(value) ?? [];
	const durationMs = number === "" ? NaN : Number(number) * (UNIT_MS[unit] ?? NaN);
	if (durationMs <= mostMs) return Math.round(durationMs);
	throw failure("bad-value", {
		option,
		value,
		expected: `a time such as 90s, 2m or 500ms, at most ${mostMs / 6e4}m`
	});
}
const PERCENTAGE = /^(\d{1,4}(?:\.\d{1,4})?) ?%$/;
const MOST_PERCENT = 1e3;
/** The share that a percentage such as "3%" or "2.5 %" is: 0.03, 0.025. A bare number, zero and over 1000%: bad-value. */
function parsePercent(value, option) {
	const percent = Number(PERCENTAGE.exec(value)?.[1] ?? NaN);
	if (percent > 0 && percent <= MOST_PERCENT) return percent / 100;
	const expected = `a percentage such as 3% or 2.5 %, more than 0% and at most ${MOST_PERCENT}%`;
	const share = /^0?\.\d{1,6}$/.test(value) ? Number((Number(value) * 100).toFixed(4)) : 0;
	throw failure("bad-value", {
		option,
		value,
		expected: share > 0 ? `${expected}; did you mean ${share}%` : expected
	});
}
/** A whole number in digits only, from `least` to `most`, both included; anything else: bad-value. */
function parseWholeNumber(value, option, { least, most }) {
	const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
	if (number >= least && number <= most) return number;
	throw failure("bad-value", {
		option,
		value,
		expected: `a whole number from ${least} to ${most}`
	});
}
const BYTES = {
	B: 1,
	KB: 1e3,
	KiB: 1024,
	MB: 1e6,
	MiB: 1048576
};
const GROWTH = /^(\d{1,9}(?:\.\d{1,6})?) ?(B|KB|KiB|MB|MiB)(?:\/iteration)?$/;
/**
* Bytes per iteration of a quantity such as "2KiB/iteration", "512B" or "1.5MiB": 1 KiB is 1024 bytes, 1 KB is 1000, and
* the "/iteration" may be left out. Anything else, and zero: bad-value.
*/
function parseGrowth(value, option) {
	const [, number = "", unit = ""] = GROWTH.exec(value) ?? [];
	const bytesPerIteration = Number(number) * (BYTES[unit] ?? 0);
	if (bytesPerIteration > 0) return bytesPerIteration;
	throw failure("bad-value", {
		option,
		value,
		expected: "an amount of memory per iteration, such as 2KiB/iteration, 512B or 1.5MiB (units: B, KB, KiB, MB, MiB)"
	});
}
const CEILING = /^(\d{1,9}(?:\.\d{1,6})?) ?(B|KB|KiB|MB|MiB|)\/([a-z]+)$/;
/**
* Growth that is tolerated, such as "40KiB/edit": bytes per unit of work. Goroutines are counted and have no unit:
* "1/request". Anything else, and zero: bad-value.
*/
function parseCeiling(value, option) {
	const [, number = "", unit = "", work = ""] = CEILING.exec(value) ?? [];
	const ceiling = Number(number) * (unit === "" ? 1 : BYTES[unit] ?? 0);
	const per = WorkUnitSchema.options.find((known) => known === work);
	if (ceiling > 0 && per !== void 0) return {
		ceiling,
		per
	};
	throw failure("bad-value", {
		option,
		value,
		expected: `growth per ${WorkUnitSchema.options.join(", ")}, such as 40KiB/edit; of goroutines their number, such as 1/request`
	});
}
// src/plan/options/options.ts
/** Values that only have a meaning together with the file system; make-plan.ts looks there. */
const asGiven = (value) => value;
/** Every option of a run, in the order of --help. What only the Action has is in action-options.ts. */
const options = {
	workspace: {
		group: "What is measured",
		placeholder: "DIR",
		about: "The folder that an editor opens: a Go module or a folder of one, one with a go.work, or one of several modules. It is never written to. synthetic:300x480 makes a module of 300 packages of 480 lines instead.",
		default: ".",
		parse: asGiven
	},
	"gopls-version": {
		group: "What is measured",
		placeholder: "VERSION",
		about: "A release (v0.24.0 or latest), a checkout of golang.org/x/tools, or a gopls binary.",
		default: "latest",
		parse: asGiven
	},
	"baseline-gopls-version": {
		group: "What is measured",
		placeholder: "VERSION",
		about: "A gopls to compare with, named in the same ways. Both are measured in one run. To grow more or to hold more than this one is a regression.",
		default: void 0,
		parse: asGiven
	},
	"go-version": {
		group: "What is measured",
		placeholder: "VERSION",
		about: "Go release that builds gopls and that gopls calls, such as 1.24.13. Without it: the go on PATH, or one that can build this gopls, which is downloaded.",
		default: void 0,
		parse: parseGoVersion
	},
	workload: {
		group: "What is measured",
		placeholder: "NAMES",
		about: "What the editor does: everyday (open, type, ask twelve things, undo, close), type-unique (text never typed before), a workload file, all, or other names from the command workloads.",
		default: "everyday,type-unique",
		parse: parseWorkloadNames
	},
	"allow-commands": {
		group: "What is measured",
		placeholder: "BOOL",
		about: "true: a workload may make gopls run code, write or fetch, as by gopls.run_tests, gopls.generate or the setting env. gopls then works on a disposable copy. Only on the command line: a config or a workflow lies in the checkout that a pull request changes, as the workload does.",
		default: "false",
		parse: parseBoolean
	},
	editor: {
		group: "What is measured",
		placeholder: "NAME",
		about: "The editor to imitate, with its capabilities and settings: full (most of what gopls reacts to), vscode, neovim, zed, eglot or helix.",
		default: "full",
		parse: (value, option) => persona(value, option).name
	},
	settings: {
		group: "What is measured",
		placeholder: "FILE",
		about: "Your own editor settings, for every gopls that is measured: JSON of VS Code, Zed, Neovim, Helix and others (docs/editors.md). It is read only if it is named here, because a pull request can change such a file.",
		default: void 0,
		parse: asGiven
	},
	clients: {
		group: "What is measured",
		placeholder: "N",
		about: "Number of editors attached to one gopls daemon; one of them does the work. Without it, gopls serves a single editor directly.",
		default: void 0,
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 16
		})
	},
	"rpc-trace": {
		group: "What is measured",
		placeholder: "BOOL",
		about: "true: gopls logs all messages into the run directory (-rpc.trace), which costs time and memory. The log holds source code of the workspace.",
		default: "false",
		parse: parseBoolean
	},
	"allow-errors": {
		group: "What is measured",
		placeholder: "BOOL",
		about: "true: measure a workspace of which more than a tenth of the packages have compile errors. They are listed either way.",
		default: "false",
		parse: parseBoolean
	},
	"max-growth": {
		group: "How it is judged",
		placeholder: "AMOUNT",
		about: "Memory growth that is allowed. For type-unique it is per new text; for a tour, 16 times as much per stop. Objects are counted one by one and have finer limits.",
		default: "2KiB/iteration",
		parse: parseGrowth
	},
	"max-footprint": {
		group: "How it is judged",
		placeholder: "PERCENT",
		about: "How much more memory than its baseline gopls may hold. More is a regression.",
		default: "3%",
		parse: parsePercent
	},
	"fail-on": {
		group: "How it is judged",
		placeholder: "LIST",
		about: "What gives exit code 1: leak, regression, any-leak, inconclusive, or never.",
		default: "leak,regression",
		parse: parseFailOn
	},
	"known-leaks": {
		group: "How it is judged",
		placeholder: "FILE",
		about: "YAML file of leaks that you know of (docs/known-leaks.md). Like gopls' own known leaks they are listed, and pass up to their ceilings.",
		default: void 0,
		parse: asGiven
	},
	"known-leaks-of": {
		group: "How it is judged",
		placeholder: "VERSION",
		about: "For a gopls that does not say its version, such as a checkout: the release whose known leaks it may have, such as v0.24.0. Without it they are listed, and fail.",
		default: void 0,
		parse: parseGoplsVersion
	},
	soak: {
		group: "How long it takes",
		placeholder: "TIME",
		about: "Time from the start of gopls to the first reading. Below 90s, gopls' own caches still move.",
		default: "90s",
		parse: (value, option) => parseDuration(value, option, 36e5)
	},
	cycles: {
		group: "How long it takes",
		placeholder: "N",
		about: "Readings per workload, 5 or more; fewer than 15 rarely prove anything. With 16, a run may end after 10 if everything is decided, or go on to 40 if not.",
		default: "16",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 5,
			most: 1e3
		})
	},
	iterations: {
		group: "How long it takes",
		placeholder: "N",
		about: "Turns of the workload between two readings; more turns show smaller leaks. Without it, each workload has its own number: 8 for everyday, 3 for type-unique.",
		default: void 0,
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 1e4
		})
	},
	repetitions: {
		group: "How long it takes",
		placeholder: "N",
		about: "How often each gopls is started, at most, to compare how much memory they hold. 1: as often as growth needs. Only with a baseline.",
		default: "6",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 20
		})
	},
	"max-minutes": {
		group: "How long it takes",
		placeholder: "N",
		about: "The measurement ends after this time, and what was measured is judged. The default is 3 more for each workload beyond two, and twice all that with a baseline.",
		default: "20",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 1440
		})
	},
	seed: {
		group: "How long it takes",
		placeholder: "N",
		about: "Changes the names that are typed; the same seed types the same text.",
		default: "1",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 0,
			most: 4294967295
		})
	},
	config: {
		group: "Files",
		placeholder: "FILE",
		about: "YAML file with these options by name, arms and tolerations. Flags and inputs win over it. The default file is optional.",
		default: ".gopls-leak-gate.yaml",
		parse: asGiven
	},
	out: {
		group: "Files",
		placeholder: "DIR",
		about: "Run directory: recording, heap profiles and reports. The directory of an earlier run is renamed to its date.",
		default: "gopls-leak-gate-out",
		parse: asGiven
	}
};
/**
* Options that neither the config nor an input of the Action may give. A pull request changes those files together with the
* workload that they would vouch for, so that leave must come from whoever types the command.
*/
const commandLineOnly = ["allow-commands"];
/** Options whose value is a list, with commas between. */
const listOptions = ["workload", "fail-on"];
export { parseWholeNumber as a, parseBoolean as c, parseCeiling as i, parseWorkloadNames as l, listOptions as n, parseGoVersion as o, options as r, oneOf as s, commandLineOnly as t, builtInWorkloads as u };
