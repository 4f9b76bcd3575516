import type { FootprintComparison } from "../model/report.ts";
import { formatAmount } from "./format-amount.ts";
import { formatShare } from "./format-share.ts";
import { middle } from "./middle.ts";

/** Both owned heaps of a comparison: "61.0 MiB instead of 25.0 MiB of its own heap after the soak (+144 %)". */
export function afterSoak({ baselineBytes, candidateBytes, ratio }: FootprintComparison): string {
  const [is, was] = [candidateBytes, baselineBytes].map((bytes) => formatAmount(middle(bytes), "bytes"));
  return `${is} instead of ${was} of its own heap after the soak (${formatShare(ratio.value)})`;
}
