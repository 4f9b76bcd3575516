import { failure } from "../../../model/failure.ts";
import type { FileRef, Step, Workload } from "../../../model/workload.ts";
import { fileRefOf } from "../../../workload/file-ref-of.ts";
import { fitTour } from "../../../workload/fit-tour.ts";
import { workKindsOf } from "../../../workload/work-kinds-of.ts";
import { innerSteps, stepsOf } from "../../../workload/workload-facts.ts";
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

/** Binds a workload to a workspace's files. Throws workload-without-files, and what chooseFiles throws. */
export function bindWorkload(
  workload: Workload,
  scan: WorkspaceScan,
  { changed, seed, cycles }: Binding,
): BoundWorkload {
  const files = chooseFiles(workload, scan, { changed, seed });
  refuseWithoutFiles(workload, files);
  if (!workload.tour) return { workload, files, warmupStops: 0, maxCycles: undefined, tooSmall: undefined };
  const stops = files.tour.length;
  const { needed, ...fitted } = fitTour(workload, stops, cycles);
  const tooSmall =
    fitted.maxCycles === undefined
      ? `${workload.name} needs ${needed} ${workload.tour.of} for its tour, and the workspace has ${stops}. It visited them repeatedly, which does not show growth for each new one.`
      : undefined;
  return { ...fitted, files, tooSmall };
}

/** Where all that would be sent is about files that are not there, nothing could grow. */
function refuseWithoutFiles({ name, iteration }: Workload, files: ChosenFiles): void {
  const steps = stepsOf({ setup: [], iteration, teardown: [] }).map(({ step }) => step);
  const sends = (step: Step) => innerSteps(step).length === 0 && workKindsOf({ iteration: [step] }).size > 0;
  const refs = steps.filter(sends).map(fileRefOf);
  const isMissing = (ref: FileRef | undefined): ref is FileRef => ref !== undefined && files.filesOf(ref).length === 0;
  if (refs.length > 0 && refs.every(isMissing))
    throw failure("workload-without-files", { workload: name, files: [...new Set(refs)] });
}
