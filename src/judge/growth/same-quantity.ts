import type { Growth } from "../../model/growth.ts";

/** Whether two growths are of the same thing: one metric and key, in whatever session and arm. */
export function isSameQuantity(a: Pick<Growth, "metric" | "key">, b: Pick<Growth, "metric" | "key">): boolean {
  return a.metric === b.metric && a.key === b.key;
}
