import type { Work } from "../model/work.ts";
import type { Workload } from "../model/workload.ts";
import { workKindsOf } from "./work-kinds-of.ts";

/** Whether a workload that is made to send something has sent nothing of what is counted: all of its steps were left out. */
export function sendsNothing(workload: Pick<Workload, "iteration">, sent: Work): boolean {
  return workKindsOf(workload).size > 0 && Object.values(sent).every((count) => count === 0);
}
