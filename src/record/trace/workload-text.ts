import { workloadYaml } from "../../workload/text/workload-yaml.ts";
import type { RecordedWorkload } from "./workload-of.ts";

/** A recorded workload as its file's text, with comments that say how it was recorded and what is not in it. */
export function workloadText({ file, isAnonymous, notes }: RecordedWorkload, how: "proxy" | "trace"): string {
  return workloadYaml(file, [
    `Recorded by gopls-leak-gate record, ${how === "proxy" ? "between the editor and gopls" : "from a trace"}.`,
    isAnonymous
      ? "Files are roles and what was typed are fixed texts, so nothing of the code is in it and it runs on any."
      : "Files are named from the workspace, so it runs on this code, as it was then.",
    "Questions wait for their answers, one after the other; the last steps take back what the recording left.",
    ...(notes.length > 0
      ? ["", "Not as it was recorded:", ...notes.map((note) => `- ${note.replace(/\s+/g, " ")}`)]
      : []),
  ]);
}
