const INTERNAL = /^golang\.org\/x\/tools\/(?:gopls\/)?internal\/(?:lsp\/)?/;

/**
 * A function of gopls without what moved over its versions: `internal/lsp/cache.…`, `gopls/internal/lsp/cache.…` (v0.10)
 * and `gopls/internal/cache.…` (v0.15) are all "cache.…". Names of other modules stay whole.
 */
export function packageSuffix(functionName: string): string {
  return functionName.replace(INTERNAL, "");
}

/** Whether a function is of gopls' own repository, which holds the packages of its analyses too. */
export function isToolsFunction(functionName: string): boolean {
  return functionName.startsWith("golang.org/x/tools/");
}

/** Whether a function is of Go's standard library or its runtime: no other import path begins with an element without a dot. */
export function isLibraryFunction(functionName: string): boolean {
  const [element = ""] = functionName.split("/", 1);
  const isPath = functionName.includes("/");
  return isPath ? !element.includes(".") : !functionName.startsWith("main.");
}
