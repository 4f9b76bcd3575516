import type { LeakPart } from "./leak-parts.ts";
import { likelyUnits } from "./likely-units.ts";
import type { WorkUnit } from "./work-unit.ts";

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
  const whole = groupParts(parts.filter(isWhole), ({ unit, owner }) =>
    unit !== "request" && likelyUnits(owner)[0] === "edit" ? `${unit} ${owner}` : unit,
  );
  const loose = parts.filter((part) => !isWhole(part));
  return groupParts([...whole.flatMap(named), ...loose.map((part) => ({ ...part, leak: part.owner }))], byLeak).map(
    (own) => ({ owner: leadOf(own), unit: own[0]?.unit ?? "iteration", parts: own }),
  );
}

interface NamedPart extends LeakPart {
  /** Owner of the leak that this is a part of. */
  readonly leak: string;
}

function isWhole({ objects }: LeakPart): boolean {
  return objects?.count !== undefined;
}

function named(own: readonly LeakPart[]): readonly NamedPart[] {
  const leak = leadOf(own);
  return own.map((part) => ({ ...part, leak }));
}

function byLeak({ unit, leak }: NamedPart): string {
  return `${unit} ${leak}`;
}

/** Owner of most bytes; "unknown" only where no part has a name; ties go to the first name. */
function leadOf(parts: readonly LeakPart[]): string {
  const bytes = new Map<string, number>();
  for (const part of parts) bytes.set(part.owner, (bytes.get(part.owner) ?? 0) + part.bytes.value);
  bytes.delete("unknown");
  const ranked = [...bytes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? "unknown";
}

function groupParts<T extends LeakPart>(parts: readonly T[], keyOf: (part: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const part of parts) groups.set(keyOf(part), [...(groups.get(keyOf(part)) ?? []), part]);
  return [...groups.values()];
}
