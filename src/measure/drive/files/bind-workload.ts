import type { Workload } from "../../../model/workload.ts";
import { fitTour } from "../../../workload/fit-tour.ts";
import { type ChosenFiles, chooseFiles } from "./choose-files.ts";
import type { WorkspaceScan } from "./scan-workspace.ts";

/** A workload in a workspace: its files, and, of a tour, what the number of stops makes of it. */
export interface BoundWorkload {
  readonly workload: Workload;
  readonly files: ChosenFiles;
  /** Iterations of a tour before the phase starts. */
  readonly warmupStops: number;
  /** Cycles after which a tour has no more stops; undefined: it is a loop. */
  readonly maxCycles: number | undefined;
  /** Why growth for each new thing can't be seen here; undefined: it can, or is not aimed at. */
  readonly tooSmall: string | undefined;
}

interface Binding {
  readonly changed: readonly string[];
  readonly seed: number;
  /** That a phase is planned to have. */
  readonly cycles: number;
}

/** Binds a workload to a workspace's files. */
export function bindWorkload(
  workload: Workload,
  scan: WorkspaceScan,
  { changed, seed, cycles }: Binding,
): BoundWorkload {
  const files = chooseFiles(workload, scan, { changed, seed });
  if (!workload.tour) return { workload, files, warmupStops: 0, maxCycles: undefined, tooSmall: undefined };
  const stops = files.tour.length;
  const { needed, ...fitted } = fitTour(workload, stops, cycles);
  const tooSmall =
    fitted.maxCycles === undefined
      ? `${workload.name} needs ${needed} ${workload.tour.of} for its tour, and the workspace has ${stops}. It visited them repeatedly, which does not show growth for each new one.`
      : undefined;
  return { ...fitted, files, tooSmall };
}
