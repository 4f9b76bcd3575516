import type { JudgedFinding, Kept, KeptObjects } from "../../../model/judged-finding.ts";
import type { WorkUnit } from "../../../model/work.ts";
import { formatBytes } from "../../../text/format-bytes.ts";
import { formatCount } from "../../../text/format-count.ts";
import { shortName } from "../../../text/short-name.ts";

/**
 * What is kept, per what: "1.2 KiB kept for every request: 1 × 416 B, 2 × 176 B" where all of it is whole numbers of objects,
 * else "40.0 KiB kept for every edit: parse cache, go/token.(*File).AddLine".
 */
export function findingSummary({ kept, owner, frames }: Pick<JudgedFinding, "kept" | "owner" | "frames">): string {
  switch (kept.what) {
    case "objects":
      return `${bytesKept(kept)}: ${objectsKept(kept.objects)}`;
    case "memory":
      return `${bytesKept(kept)}${allocatedBy(owner, frames)}`;
    case "known-leak":
      return `${bytesKept(kept)}: ${kept.title}`;
    case "goroutines":
      return `${goroutinesKept(kept)} for every ${kept.unit}: ${frames[0] ? shortName(frames[0].function) : "on many stacks, of each a few"}`;
    case "entries":
      return `${entriesKept(kept)} kept for every ${kept.unit}: ${kept.counter}, as gopls counts`;
    case "footprint":
      return "gopls holds more memory before any work";
  }
}

function bytesKept({ bytesPerUnit, unit }: { readonly bytesPerUnit: number; readonly unit: WorkUnit }): string {
  return `${formatBytes(bytesPerUnit)} kept for every ${unit}`;
}

const MOST_SIZES = 6;

function objectsKept(objects: readonly KeptObjects[]): string {
  const listed = objects.map(({ count, bytesEach }) => `${count} × ${bytesEach} B`);
  const more = listed.length - MOST_SIZES;
  return listed.slice(0, MOST_SIZES).join(", ") + (more > 0 ? ` and ${more} more sizes` : "");
}

/** Functions that allocate for whoever calls them. */
const PLUMBING =
  /^(?:runtime|reflect|strings|bytes|maps|slices|sync|context|internal|unicode|strconv|sort|iter|hash)[./]/;

function allocatedBy(owner: string, frames: JudgedFinding["frames"]): string {
  const named = frames.find((frame) => !PLUMBING.test(frame.function)) ?? frames[0];
  return named ? `: ${owner}, ${shortName(named.function)}` : "; no heap profile names the stack";
}

function goroutinesKept({ countPerUnit, dead }: Extract<Kept, { what: "goroutines" }>): string {
  const goroutines = countPerUnit === 1 ? "goroutine" : "goroutines";
  const fate = dead ? "that can never run again" : countPerUnit === 1 ? "that never ends" : "that never end";
  return `${formatCount(countPerUnit)} ${goroutines} ${fate}`;
}

function entriesKept({ countPerUnit }: Extract<Kept, { what: "entries" }>): string {
  return `${formatCount(countPerUnit)} ${countPerUnit === 1 ? "entry" : "entries"}`;
}
