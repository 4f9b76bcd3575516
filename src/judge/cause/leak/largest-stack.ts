import type { Frame } from "../../../model/heap-profile.ts";
import type { SiteGrowth } from "../../profile/difference.ts";
import { siteKey } from "../../profile/site-key.ts";

interface Weighed {
  readonly sites: readonly SiteGrowth[];
  readonly bytes: number;
  readonly bytesEach: number;
}

/**
 * The largest site of the largest component. Components are ranked by their series, which are exact, and not by what the profile shows
 * of them, so that the same leak has the same stack in every run. Ties go to the larger objects, then to the first key.
 */
export function largestStack(components: readonly Weighed[]): readonly Frame[] {
  const named = components.filter(({ sites }) => sites.length > 0);
  const [largest] = [...named].sort((a, b) => b.bytes - a.bytes || b.bytesEach - a.bytesEach);
  const keyOf = ({ site }: SiteGrowth) => siteKey(site.frames, site.objectBytes);
  const ranked = [...(largest?.sites ?? [])].sort(
    (a, b) => b.inuseBytes - a.inuseBytes || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
  return ranked[0]?.site.frames ?? [];
}
