import type { Workload } from "../model/workload.ts";
import { needsOwnSession } from "./workload-facts.ts";

/** The workloads of each gopls process: first those that share one, then each of the others alone. Their order stays. */
export function sessionGroups(workloads: readonly Workload[]): readonly (readonly Workload[])[] {
  const shared = workloads.filter((workload) => !needsOwnSession(workload));
  const alone = workloads.filter(needsOwnSession).map((workload) => [workload]);
  return shared.length > 0 ? [shared, ...alone] : alone;
}
