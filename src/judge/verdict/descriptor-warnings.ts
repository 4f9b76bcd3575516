import type { Series } from "../../model/growth.ts";
import type { JudgeWarning } from "../../model/judge-warning.ts";

/** Workloads in which file descriptors are proven to be opened and to stay open. They decide nothing. */
export function descriptorWarnings(series: readonly Series[]): readonly JudgeWarning[] {
  return series
    .filter(({ metric, verdict }) => metric === "descriptors" && verdict === "leak")
    .map(({ arm, workload, perIteration }) => {
      return { code: "descriptors-grow", arm, workload, perIteration: perIteration.value };
    });
}
