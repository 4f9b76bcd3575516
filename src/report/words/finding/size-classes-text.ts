import type { Finding } from "../../../model/report.ts";
import { formatCount } from "../../../text/format-count.ts";
import { nearlyWhole } from "../amount.ts";
import { unitWord } from "../units.ts";

const MOST = 6;

/** The objects kept: "1 × 416 B, 2 × 176 B, 5 × 48 B for every request"; undefined where no size class grew. */
export function sizeClassesText(finding: Finding): string | undefined {
  const { sizeClasses } = finding;
  const [first] = sizeClasses;
  if (!first) return undefined;
  const objects = sizeClasses
    .slice(0, MOST)
    .map(({ objectsPerUnit, bytes }) => `${formatCount(nearlyWhole(objectsPerUnit))} × ${formatCount(bytes)} B`);
  const left = sizeClasses.length - objects.length;
  return `${objects.join(", ")}${left > 0 ? ` and ${left} more sizes` : ""} for every ${unitWord(first.unit, finding)}`;
}
