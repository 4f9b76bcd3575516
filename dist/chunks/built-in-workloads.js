import { A as WorkloadFileSchema, S as asWorkload } from "./plan.js";
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
export { builtInWorkloads as n, builtInNames as t };
