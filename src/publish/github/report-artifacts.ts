import { failure } from "../../model/failure.ts";
import { MAX_REPORT_BYTES } from "../../report/json/parse-report.ts";
import type { Octokit, Repository } from "./octokit.ts";
import type { WorkflowRun } from "./workflow-run.ts";

/** What the name of the gate's second artifact, the report alone, has after the first one's. */
export const reportSuffix = "-report";

/** One comment or issue for each; no matrix of this gate has as many legs, and whoever fakes more must not flood anybody. */
const MOST_REPORTS = 20;

interface ReportArtifact {
  readonly id: number;
  /** Name of the run directory's artifact, which also tells comments apart. */
  readonly key: string;
  /** Address of that artifact; absent: it is not there. */
  readonly runDirectoryUrl: string | undefined;
}

/**
 * The reports of a run: the artifacts that are named `name`, or `name` and more after a hyphen, with "-report" at the
 * end; of several of one name, which attempts of a run leave, the newest. None is no error. Throws report-missing where
 * one has expired and report-refused where one is of another commit, or is too large to be a report.
 */
export async function reportArtifacts(
  octokit: Octokit,
  { owner, repo }: Repository,
  run: WorkflowRun,
  name: string,
): Promise<ReportArtifact[]> {
  const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
    owner,
    repo,
    run_id: run.id,
    per_page: 100,
  });
  const newest = new Map(all.sort((a, b) => a.id - b.id).map((artifact) => [artifact.name, artifact]));
  const reports = [...newest.values()].filter(
    (artifact) => artifact.name.startsWith(`${name}-`) && artifact.name.endsWith(reportSuffix),
  );
  if (reports.length > MOST_REPORTS) {
    throw failure("report-refused", {
      where: "the artifacts of the run",
      reason: `there are ${reports.length}, and at most ${MOST_REPORTS} are posted`,
    });
  }
  return reports.map((artifact) => {
    const where = `artifact ${artifact.id}`;
    if (artifact.workflow_run?.head_sha !== run.sha)
      throw failure("report-refused", { where, reason: `it is not of commit ${run.sha}` });
    if (artifact.expired) throw failure("report-missing", { where, reason: "it has expired" });
    if (artifact.size_in_bytes > MAX_REPORT_BYTES)
      throw failure("report-refused", { where, reason: `it has ${artifact.size_in_bytes} bytes` });
    const key = artifact.name.slice(0, -reportSuffix.length);
    const beside = newest.get(key);
    return {
      id: artifact.id,
      key,
      runDirectoryUrl: beside === undefined ? undefined : `${run.url}/artifacts/${beside.id}`,
    };
  });
}
