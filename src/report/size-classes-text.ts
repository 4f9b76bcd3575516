import { formatCount } from "../model/format-count.ts";
import type { Finding } from "../model/report.ts";
import { nearlyWhole } from "./nearly-whole.ts";

/** The objects kept: "1 × 416 B, 2 × 176 B, 5 × 48 B for every request"; undefined where no size class grew. */
export function sizeClassesText({ sizeClasses }: Finding): string | undefined {
  const [first] = sizeClasses;
  if (!first) return undefined;
  const objects = sizeClasses
    .filter(({ unit }) => unit === first.unit)
    .map(({ objectsPerUnit, bytes }) => `${formatCount(nearlyWhole(objectsPerUnit))} × ${formatCount(bytes)} B`);
  return `${objects.join(", ")} for every ${first.unit}`;
}
