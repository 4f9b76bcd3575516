import { unknownOwner } from "../../../gopls/facts/owner-catalogue.ts";
import { ownerOf } from "../../../gopls/facts/owner-of.ts";
import type { SiteGrowth } from "../../profile/difference.ts";

/** An owner with its sites that grew. */
export interface OwnedSites {
  readonly owner: string;
  readonly sites: readonly SiteGrowth[];
}

interface Expected {
  /** How much the sites should have grown by. */
  readonly amount: number;
  readonly measure: "inuseObjects" | "inuseBytes";
  readonly goplsVersion: string;
}

/** An owner that shows less of the growth than this is not named: what the profile shows instead is the noise of sampling. */
const MIN_SHARE = 0.25;

/**
 * The owner whose sites together grew most, where they hold a quarter of what is expected or more; else "unknown", without
 * sites. Leaf sites scatter, so that owners are compared, not sites; ties go to the first name.
 */
export function leadingOwner(sites: readonly SiteGrowth[], { amount, measure, goplsVersion }: Expected): OwnedSites {
  const byOwner = new Map<string, SiteGrowth[]>();
  for (const growth of sites) {
    const owner = ownerOf(growth.site.frames, goplsVersion);
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), growth]);
  }
  let [leader, most]: [string | undefined, number] = [undefined, 0];
  for (const [owner, growths] of [...byOwner].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const grown = growths.reduce((sum, growth) => sum + growth[measure], 0);
    if (grown > most) [leader, most] = [owner, grown];
  }
  if (leader === undefined || most < MIN_SHARE * amount) return { owner: unknownOwner, sites: [] };
  return { owner: leader, sites: (byOwner.get(leader) ?? []).filter((growth) => growth[measure] > 0) };
}
