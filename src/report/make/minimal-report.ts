import type { Minimal } from "../../model/recording.ts";
import type { Finding } from "../../model/report.ts";
import type { Step, Workload } from "../../model/workload.ts";
import { asWorkloadFile } from "../../workload/as-workload.ts";
import { workloadYaml } from "../../workload/text/workload-yaml.ts";

/** What became of the search for the shortest workload that shows a finding, as its report has it. */
export function minimalReport(
  { tries, cutShort, minimal, turns }: Minimal,
  finding: Pick<Finding, "fingerprint" | "summary">,
): NonNullable<Finding["minimal"]> {
  return {
    tries,
    ...(cutShort ? { cutShort } : {}),
    ...(minimal && turns ? { found: { turns, ...fileOf(minimal, finding) } } : {}),
  };
}

function fileOf(minimal: Workload, { fingerprint, summary }: Pick<Finding, "fingerprint" | "summary">) {
  const comment = [
    "The shortest workload that shows this, found by gopls-leak-gate --minimize:",
    `${summary} (fingerprint ${fingerprint}).`,
    "Roles such as in-turn and largest are files of the workspace, so it runs on any.",
  ];
  const about = `The shortest workload that shows the finding ${fingerprint}.`;
  const file = asWorkloadFile({ ...minimal, about, finds: [], cost: "" });
  return {
    steps: minimal.iteration.map(stepName),
    file: `minimal-${fingerprint}.yaml`,
    yaml: workloadYaml(file, comment),
  };
}

/** "textDocument/hover" of what is asked, "edit in-turn" of all else. */
function stepName(step: Step): string {
  if (step.do === "ask") return step.method;
  return [step.do, "file" in step ? (step.file ?? "") : ""].filter((word) => word !== "").join(" ");
}
