import { T as innerSteps, V as closest } from "./plan.js";
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
// src/workload/open-faults.ts
const NEEDS_OPEN = /* @__PURE__ */ new Set([
	"close",
	"save",
	"edit",
	"type",
	"take-back"
]);
/**
* Documents that are changed or closed without being open, and such that are left open. A document goes by the words that it
* was opened with: two that mean one file, such as a role and a path, are told apart; any file may be one of an open glob.
*/
function openFaults({ setup, iteration, teardown }) {
	const faults = [];
	const before = follow(setup, {
		path: ["setup"],
		open: /* @__PURE__ */ new Map()
	}, faults);
	const after = follow(iteration, {
		path: ["iteration"],
		open: before
	}, faults);
	const allowed = "An iteration leaves everything as it was.";
	for (const [file, path] of after) if (!before.has(file)) faults.push(leftOpen(path, `iteration opens ${file} and does not close it`, allowed));
	for (const [file, path] of before) if (!after.has(file)) faults.push(leftOpen(path, `setup opens ${file} and iteration closes it`, allowed));
	const last = follow(teardown, {
		path: ["teardown"],
		open: before
	}, faults);
	for (const [file, path] of last) {
		const what = `${path[0]} opens ${file} and teardown does not close it`;
		faults.push(leftOpen(path, what, `Add { do: close, file: ${file} } to teardown.`));
	}
	return faults;
}
/** What is open after some steps; what is wrong with them is added to `faults`. */
function follow(steps, { path, open }, faults) {
	let now = open;
	for (const [index, step] of steps.entries()) now = take(step, {
		path: [...path, index],
		open: now
	}, faults);
	return now;
}
function take(step, { path, open }, faults) {
	const inner = innerSteps(step).map((list) => follow(list.steps, {
		path: [...path, ...list.path],
		open
	}, faults));
	if (inner.length > 0) return common(inner, faults);
	if (step.do === "open") {
		const allowed = "Close it before, or leave this step out.";
		if (open.has(step.file)) faults.push({
			path: [...path, "file"],
			what: `${step.file} is open already`,
			allowed
		});
		return new Map([...open, [step.file, path]]);
	}
	if (!NEEDS_OPEN.has(step.do) || !("file" in step) || step.file === void 0) return open;
	if (!isOpen(step.file, open)) {
		const allowed = `Put { do: open, file: ${step.file} } before it.`;
		faults.push({
			path: [...path, "file"],
			what: `${step.do} of ${step.file}, which no step opened`,
			allowed
		});
	}
	return step.do === "close" ? new Map([...open].filter(([file]) => file !== step.file)) : open;
}
function isOpen(file, open) {
	return open.has(file) || [...open.keys()].some((openRef) => /[*?[{]/.test(openRef));
}
/** What is open after each of several lists of steps, of which one is done. */
function common(ends, faults) {
	const all = new Map(ends.flatMap((end) => [...end]));
	for (const [file, path] of all) {
		if (ends.every((end) => end.has(file))) continue;
		const what = `after this choice ${file} may be open or not`;
		faults.push(leftOpen(path, what, "All lists of a choice leave the same files open."));
		all.delete(file);
	}
	return all;
}
function leftOpen(path, what, allowed) {
	return {
		path: [...path, "file"],
		what,
		allowed
	};
}
export { onlyReads as i, doesMore as n, meantMethod as r, openFaults as t };
