import { dirname } from "node:path";
import { FileFault } from "../../files/file-fault.ts";
import { readFile } from "../../files/read-file.ts";
import { failure } from "../../model/failure.ts";
import type { Report } from "../../model/report.ts";
import type { Message } from "../../plan/options/make-message.ts";
import { MAX_REPORT_BYTES } from "../../report/json/parse-report.ts";
import { asking } from "./asking.ts";
import { downloadReport } from "./download-report.ts";
import type { Octokit, Repository } from "./octokit.ts";
import { parsePosted } from "./parse-posted.ts";
import { reportArtifacts } from "./report-artifacts.ts";
import type { WorkflowRun } from "./workflow-run.ts";

export interface FoundReport {
  readonly key: string;
  /** Where it was, as an error names it. */
  readonly where: string;
  readonly report: Report;
  /** Address of the artifact with the profiles; absent: none is known. */
  readonly artifactUrl: string | undefined;
}

/**
 * Reads all reports that are to be posted, from the path that was given or the artifacts of a run, and believes nothing
 * of what they say until it is checked. None is no error. Throws report-missing, report-refused, token-refused,
 * github-failed.
 */
export async function readReports(
  octokit: Octokit,
  repository: Repository,
  run: WorkflowRun,
  { report: path, key, artifactName }: Pick<Message, "report" | "key" | "artifactName">,
): Promise<FoundReport[]> {
  if (path !== undefined) {
    return [{ key, where: path, report: parsePosted(readReport(path), path), artifactUrl: undefined }];
  }
  return asking({ doing: "read the artifacts of the run", permission: "actions: read" }, async () => {
    const found: FoundReport[] = [];
    for (const { id, key, runDirectoryUrl } of await reportArtifacts(octokit, repository, run, artifactName)) {
      const where = `artifact ${id}`;
      const report = parsePosted(await downloadReport(octokit, repository, id, where), where);
      found.push({ key, where, report, artifactUrl: runDirectoryUrl });
    }
    return found;
  });
}

/** A report may lie in what was downloaded: a link there is not followed. */
function readReport(path: string): Buffer {
  try {
    return readFile(path, { within: dirname(path), most: MAX_REPORT_BYTES });
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const code = error.code === "file-too-large" ? "report-refused" : "report-missing";
    throw failure(code, { where: path, reason: error.reason });
  }
}
