import type { Workload, WorkloadFile } from "../model/workload.ts";
import { hasUniqueText } from "./workload-facts.ts";

/** The workload that a file says; `name` is the one that it has without its own. */
export function asWorkload({ iterations, name: givenName, ...parts }: WorkloadFile, name: string): Workload {
  return {
    ...parts,
    name: givenName ?? name,
    text: hasUniqueText(parts) ? "unique" : "repeat",
    iterationsPerCycle: iterations,
  };
}

/** The file of a workload, under its name. */
export function asWorkloadFile({ text: _, iterationsPerCycle, ...parts }: Workload): WorkloadFile {
  return { ...parts, iterations: iterationsPerCycle };
}
