import type { Report } from "../../model/report.ts";

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

/** An arm in a word: its gopls' version, and its role beside it where another arm runs the same version. */
export function armLabel({ arms }: Pick<Report, "arms">, name: string | undefined): string {
  const arm = arms.find((candidate) => candidate.name === name);
  if (!arm) return name ?? "";
  const { version } = arm.gopls;
  const shared = arms.some((other) => other !== arm && other.gopls.version === version);
  return shared ? `${version} (${arm.role === "only" ? arm.name : arm.role})` : version;
}
