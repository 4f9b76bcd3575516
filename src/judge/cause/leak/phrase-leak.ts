import type { Frame } from "../../../model/heap-profile.ts";
import { formatBytes } from "../../../text/format-bytes.ts";
import { shortName } from "../../../text/short-name.ts";
import type { LeakCluster } from "./cluster-parts.ts";

/** Functions that allocate for whoever calls them. */
const PLUMBING =
  /^(?:runtime|reflect|strings|bytes|maps|slices|sync|context|internal|unicode|strconv|sort|iter|hash)[./]/;
const MAX_CLASSES = 6;

/**
 * What is kept, per what: "1.2 KiB kept for every request: 1 × 416 B, 2 × 176 B" where all of it is whole numbers of objects,
 * else "40.0 KiB kept for every edit: parse cache, go/token.(*File).AddLine".
 */
export function phraseLeak(
  { parts, unit, owner }: LeakCluster,
  bytesPerUnit: number,
  frames: readonly Frame[],
): string {
  const kept = `${formatBytes(bytesPerUnit)} kept for every ${unit}`;
  const counts = parts.flatMap(({ objects }) =>
    objects?.count === undefined ? [] : [{ count: objects.count, bytesEach: objects.bytesEach }],
  );
  if (counts.length === parts.length) return `${kept}: ${phraseCounts(counts)}`;
  const leaf = (frames.find((frame) => !PLUMBING.test(frame.function)) ?? frames[0])?.function;
  if (leaf === undefined) return `${kept}; no heap profile names the stack`;
  return `${kept}: ${owner}, ${shortName(leaf)}`;
}

function phraseCounts(counts: readonly { readonly count: number; readonly bytesEach: number }[]): string {
  const listed = [...counts]
    .sort((a, b) => b.bytesEach - a.bytesEach)
    .map(({ count, bytesEach }) => `${count} × ${bytesEach} B`);
  const more = listed.length - MAX_CLASSES;
  return listed.slice(0, MAX_CLASSES).join(", ") + (more > 0 ? ` and ${more} more sizes` : "");
}
