// src/gopls/facts/package-suffix.ts
const INTERNAL = /^golang\.org\/x\/tools\/(?:gopls\/)?internal\/(?:lsp\/)?/;
/**
* A function of gopls without what moved over its versions: `internal/lsp/cache.…`, `gopls/internal/lsp/cache.…` (v0.10)
* and `gopls/internal/cache.…` (v0.15) are all "cache.…". Names of other modules stay whole.
*/
function packageSuffix(functionName) {
	return functionName.replace(INTERNAL, "");
}
/** Whether a function is of gopls' own repository, which holds the packages of its analyses too. */
function isToolsFunction(functionName) {
	return functionName.startsWith("golang.org/x/tools/");
}
/** Whether a function is of Go's standard library or its runtime: no other import path begins with an element without a dot. */
function isLibraryFunction(functionName) {
	const [element = ""] = functionName.split("/", 1);
	return functionName.includes("/") ? !element.includes(".") : !functionName.startsWith("main.");
}
export { isToolsFunction as n, packageSuffix as r, isLibraryFunction as t };
