import { unknownOwner } from "../../../gopls/facts/owner-catalogue.ts";
import { ownerWork } from "../../../gopls/facts/owner-work.ts";
import type { WorkUnit } from "../../../model/work.ts";
import { groupBy } from "../../../stats/group-by.ts";
import type { LeakPart } from "./leak-parts.ts";

/** Parts that are one leak. */
export interface LeakCluster {
  readonly owner: string;
  readonly unit: WorkUnit;
  readonly parts: readonly LeakPart[];
}

/**
 * Parts put together to leaks. What grows by whole numbers for every request is one leak, whoever allocated it (a request's
 * context alone is made at five places); by whole numbers for every edit or iteration, one for each owner that works on
 * edits, and one for all others. What has no whole number joins the leak of its owner and unit, or makes one.
 */
export function clusterParts(parts: readonly LeakPart[]): readonly LeakCluster[] {
  const whole = groupBy(parts.filter(isWhole), ({ unit, owner }) =>
    unit !== "request" && ownerWork(owner) === "edits" ? `${unit} ${owner}` : unit,
  );
  const loose = parts.filter((part) => !isWhole(part)).map((part) => ({ ...part, leak: part.owner }));
  const clusters = groupBy([...[...whole.values()].flatMap(named), ...loose], ({ unit, leak }) => `${unit} ${leak}`);
  return [...clusters.values()].flatMap((together) =>
    together[0] ? [{ owner: together[0].leak, unit: together[0].unit, parts: together }] : [],
  );
}

interface NamedPart extends LeakPart {
  /** Owner of the leak that this is a part of. */
  readonly leak: string;
}

function isWhole({ objects }: LeakPart): boolean {
  return objects?.count !== undefined;
}

function named(parts: readonly LeakPart[]): readonly NamedPart[] {
  const leak = leadOf(parts);
  return parts.map((part) => ({ ...part, leak }));
}

/** Owner of most bytes; "unknown" only where no part has a name; ties go to the first name. */
function leadOf(parts: readonly LeakPart[]): string {
  const bytes = new Map<string, number>();
  for (const part of parts) bytes.set(part.owner, (bytes.get(part.owner) ?? 0) + part.bytes.value);
  bytes.delete(unknownOwner);
  const ranked = [...bytes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? unknownOwner;
}
