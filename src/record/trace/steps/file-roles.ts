import type { FileRef } from "../../../model/workload.ts";
import type { TracedDocument } from "./documents-of.ts";

/** A role for each Go file of a trace, the longest being `largest`, so that no path need be named. */
export function fileRoles(documents: readonly TracedDocument[]): ReadonlyMap<string, FileRef> {
  const files = documents.filter(({ path }) => path.endsWith(".go"));
  const bySize = [...files].sort((a, b) => (b.text?.length ?? 0) - (a.text?.length ?? 0));
  return new Map(bySize.map(({ path }, index) => [path, index === 0 ? "largest" : `largest-${index + 1}`]));
}
