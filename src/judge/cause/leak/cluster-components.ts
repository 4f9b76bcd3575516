import { unknownOwner } from "../../../gopls/facts/owner-catalogue.ts";
import { ownerWork } from "../../../gopls/facts/owner-work.ts";
import type { WorkUnit } from "../../../model/work.ts";
import { groupBy } from "../../../stats/group-by.ts";
import type { LeakComponent } from "./leak-components.ts";

/** Components that are one leak. */
export interface LeakCluster {
  readonly owner: string;
  readonly unit: WorkUnit;
  readonly components: readonly LeakComponent[];
}

/**
 * Components put together to leaks. What grows by whole numbers for every request is one leak, whoever allocated it (a request's
 * context alone is made at five places); by whole numbers for every edit or iteration, one for each owner that works on
 * edits, and one for all others. What has no whole number joins the leak of its owner and unit, or makes one. What grew again with one LSP
 * method alone is another leak than what grew with another.
 */
export function clusterComponents(components: readonly LeakComponent[]): readonly LeakCluster[] {
  const whole = groupBy(components.filter(isWhole), (component) => {
    const { unit, owner } = component;
    const isOfEdits = unit !== "request" && ownerWork(owner) === "edits";
    return JSON.stringify([unit, methodOf(component), isOfEdits ? owner : ""]);
  });
  const loose = components
    .filter((component) => !isWhole(component))
    .map((component) => ({ ...component, leak: component.owner }));
  const clusters = groupBy([...[...whole.values()].flatMap(named), ...loose], (component) =>
    JSON.stringify([component.unit, component.leak, methodOf(component)]),
  );
  return [...clusters.values()].flatMap((together) =>
    together[0] ? [{ owner: together[0].leak, unit: together[0].unit, components: together }] : [],
  );
}

/** The LSP method with which alone it grew again; "" where there is none. */
function methodOf({ series: { confirmation } }: LeakComponent): string {
  const isMethod = confirmation?.answer === "confirmed" && confirmation.ablation.includes("/");
  return isMethod ? confirmation.ablation : "";
}

interface NamedComponent extends LeakComponent {
  /** Owner of the leak that this is a component of. */
  readonly leak: string;
}

function isWhole({ objects }: LeakComponent): boolean {
  return objects?.count !== undefined;
}

function named(components: readonly LeakComponent[]): readonly NamedComponent[] {
  const leak = leadOf(components);
  return components.map((component) => ({ ...component, leak }));
}

/** Owner of most bytes; "unknown" only where no component has a name; ties go to the first name. */
function leadOf(components: readonly LeakComponent[]): string {
  const bytes = new Map<string, number>();
  for (const component of components)
    bytes.set(component.owner, (bytes.get(component.owner) ?? 0) + component.bytes.value);
  bytes.delete(unknownOwner);
  const ranked = [...bytes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? unknownOwner;
}
