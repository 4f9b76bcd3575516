import { F as closest } from "./work.js";
// src/gopls/facts/only-reads.ts
/**
* Requests that only read, by LSP 3.18 and what gopls does with them. `codeAction/resolve` is not among them: gopls does the
* command that stands in its `data` (`ResolveCodeAction` in its server/code_action.go). Nor are `initialize` and `shutdown`.
*/
const METHODS = /* @__PURE__ */ new Set([
	...[
		...[
			"hover",
			"definition",
			"typeDefinition",
			"declaration",
			"implementation",
			"references",
			"documentHighlight"
		],
		...[
			"completion",
			"inlineCompletion",
			"signatureHelp",
			"moniker",
			"linkedEditingRange",
			"selectionRange"
		],
		...[
			"prepareRename",
			"rename",
			"prepareCallHierarchy",
			"prepareTypeHierarchy"
		],
		...[
			"codeAction",
			"codeLens",
			"documentLink",
			"documentSymbol",
			"documentColor",
			"colorPresentation",
			"diagnostic"
		],
		...[
			"foldingRange",
			"inlayHint",
			"inlineValue",
			"semanticTokens/full",
			"semanticTokens/full/delta"
		],
		...[
			"semanticTokens/range",
			"formatting",
			"rangeFormatting",
			"rangesFormatting",
			"onTypeFormatting"
		],
		"willSaveWaitUntil"
	].map((name) => `textDocument/${name}`),
	...[
		"callHierarchy/incomingCalls",
		"callHierarchy/outgoingCalls",
		"typeHierarchy/supertypes",
		"typeHierarchy/subtypes"
	],
	...[
		"codeLens/resolve",
		"completionItem/resolve",
		"documentLink/resolve",
		"inlayHint/resolve"
	],
	...[
		"workspace/symbol",
		"workspaceSymbol/resolve",
		"workspace/diagnostic",
		"workspace/textDocumentContent"
	],
	...[
		"workspace/willCreateFiles",
		"workspace/willRenameFiles",
		"workspace/willDeleteFiles"
	]
]);
/**
* Commands of gopls that only read, by its internal/protocol/command/interface.go. Not here, with what they do: `run_tests`,
* `test`, `generate`, `regenerate_cgo` (run code of the workspace), `tidy`, `vendor`, `go_get_package`, `add_dependency` and
* their like (the `go` command, which fetches and writes), `gc_details`, `assembly`, `run_govulncheck` (builds),
* `start_debugging`, `start_profile` (a port, a file), `lsp` (any method at all).
*/
const READING = [...[
	"list_imports",
	"list_known_packages",
	"packages",
	"package_symbols",
	"modules",
	"views",
	"workspace_stats"
], ...["mem_stats", "fetch_vulncheck_result"]];
/** Those that compute an edit and ask the editor to make it (`workspace/applyEdit`). This editor makes it in its buffers, or not at all. */
const EDITING = [
	"apply_fix",
	"add_import",
	"change_signature",
	"modify_tags",
	"add_test",
	"extract_to_new_file",
	"move_type"
];
const COMMANDS = new Set([...READING, ...EDITING].map((name) => `gopls.${name}`));
/** Go takes the name of a field in any case, so that "Command" is one, and the last of several counts. */
const EXECUTE_KEYS = [
	"command",
	"arguments",
	"workDoneToken"
];
/** The request that only reads and that a name which is none is nearest to; undefined: none is near, or it is a request of gopls' that does more. */
function meantMethod(method) {
	return METHODS.has(method) || MORE.includes(method) ? void 0 : closest(method, [...METHODS]);
}
/** Requests that do more than read. */
const MORE = ["workspace/executeCommand", "codeAction/resolve"];
/** What a request makes gopls do that is more than reading, in words: "workspace/executeCommand of gopls.run_tests". Undefined: it only reads. */
function doesMore(method, params = {}) {
	if (METHODS.has(method)) return void 0;
	if (method !== "workspace/executeCommand") return method;
	const { command } = params;
	if (Object.keys(params).every((key) => EXECUTE_KEYS.includes(key)) && typeof command === "string" && onlyReads(command)) return void 0;
	return typeof command === "string" ? `${method} of ${command}` : method;
}
/** Whether a command of gopls only reads, or edits only what the editor lets it edit. */
function onlyReads(command) {
	return COMMANDS.has(command);
}
export { meantMethod as n, onlyReads as r, doesMore as t };
