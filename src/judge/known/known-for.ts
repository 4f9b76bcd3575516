import { knownLeaks } from "../../gopls/facts/known-leaks.ts";
import { isVersionKnown } from "../../model/gopls-version.ts";
import type { KnownLeak } from "../../model/known-leak.ts";
import type { Budget } from "../../model/plan.ts";

/** The version whose known leaks a gopls is taken to have: its own, or, where it says none, that which the user names for it. */
function takenFor(goplsVersion: string, { knownLeaksOf }: Budget): string {
  return isVersionKnown(goplsVersion) ? goplsVersion : (knownLeaksOf ?? goplsVersion);
}

/** The known leaks that a gopls may have, the user's own among them. */
export function knownLeaksFor(goplsVersion: string, budget: Budget): readonly KnownLeak[] {
  return knownLeaks(takenFor(goplsVersion, budget), budget.knownLeaks);
}

/**
 * Whether a known leak may pass on this gopls. One of the catalogue does not where nobody knows whether the gopls is one of the versions
 * that have it; the user's own does.
 */
export function isExcused({ id }: KnownLeak, goplsVersion: string, budget: Budget): boolean {
  return isVersionKnown(takenFor(goplsVersion, budget)) || budget.knownLeaks?.some((users) => users.id === id) === true;
}

/** Whether a known leak grows with work of these units, none of which makes its stacks those of others. */
export function growsWith({ unit, without }: KnownLeak, has: (unit: KnownLeak["unit"]) => boolean): boolean {
  return has(unit) && (without === undefined || !has(without));
}
