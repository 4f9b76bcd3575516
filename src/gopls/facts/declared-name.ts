import { packageSuffix } from "./package-suffix.ts";

/**
 * A function as its package declares it, without the path of the module: "cache.(*parseCache).startParse" for
 * "golang.org/x/tools/gopls/internal/cache.(*parseCache).startParse.func1.2-range1". The compiler's numbers of closures change
 * with every edit of the function.
 */
export function declaredName(functionName: string): string {
  return packageSuffix(functionName).replace(/(?:\.func\d+|\.gowrap\d+|\.\d+|-range\d+)+$/, "");
}
