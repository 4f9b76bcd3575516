const INTERNAL = /^golang\.org\/x\/tools\/(?:gopls\/)?internal\/(?:lsp\/)?/;

/**
 * A function of gopls without what moved over its versions: `internal/lsp/cache.…`, `gopls/internal/lsp/cache.…` (v0.10)
 * and `gopls/internal/cache.…` (v0.15) are all "cache.…". Names of other modules stay whole.
 */
export function packageSuffix(functionName: string): string {
  return functionName.replace(INTERNAL, "");
}
