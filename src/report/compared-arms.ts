import type { Report } from "../model/report.ts";

export type ArmReport = Report["arms"][number];

/** The arm that is judged, the first of several candidates or the only one, and the one that it is compared with. */
export function comparedArms({ arms }: Pick<Report, "arms">): {
  readonly candidate: ArmReport | undefined;
  readonly baseline: ArmReport | undefined;
} {
  return {
    candidate: arms.find(({ role }) => role !== "baseline"),
    baseline: arms.find(({ role }) => role === "baseline"),
  };
}
