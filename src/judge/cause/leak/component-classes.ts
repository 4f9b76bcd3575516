import type { JudgedFinding } from "../../../model/judged-finding.ts";
import type { WorkUnit } from "../../../model/work.ts";
import type { LeakComponent } from "./leak-components.ts";

/** The size classes of what grows, the largest first; `perIteration` is how many of the unit an iteration has. */
export function componentClasses(
  components: readonly LeakComponent[],
  unit: WorkUnit,
  perIteration: number,
): JudgedFinding["sizeClasses"] {
  return components
    .flatMap(({ objects }) => (objects ? [objects] : []))
    .sort((a, b) => b.bytesEach - a.bytesEach)
    .map(({ bytesEach, perIteration: objects, count }) => ({
      bytes: bytesEach,
      objectsPerIteration: objects,
      objectsPerUnit: count ?? objects / perIteration,
      unit,
    }));
}
