import type { Report } from "../model/report.ts";
import type { Delivery } from "../plan/options/make-delivery.ts";
import type { Webhook } from "../plan/options/make-webhook.ts";
import { reportFiles } from "../report/json/report-files.ts";
import { renderMarkdown } from "../report/markdown/render-markdown.ts";
import { refusal } from "./github/asking.ts";
import type { GithubEvent } from "./github/github-event.ts";
import type { Octokit, Repository } from "./github/octokit.ts";
import { reportSuffix } from "./github/report-artifacts.ts";
import { retryRequests } from "./github/retry-requests.ts";
import { measuringRun, type WorkflowRun } from "./github/workflow-run.ts";
import { stickyComment } from "./posts/sticky-comment.ts";
import { type Annotations, annotate } from "./runner/annotate.ts";
import { type SetOutput, setOutputs } from "./runner/set-outputs.ts";
import { type ArtifactRequest, type ArtifactUploader, uploadArtifact } from "./runner/upload-artifact.ts";
import { type JobSummary, writeSummary } from "./runner/write-summary.ts";
import { tellWebhook } from "./webhook/tell-webhook.ts";

/** A workflow's runner: @actions/core, and the two libraries that are loaded only when they are needed. */
export interface Runner {
  readonly core: Annotations & {
    readonly setOutput: SetOutput;
    readonly summary: JobSummary;
  };
  readonly loadArtifacts: () => Promise<ArtifactUploader>;
  readonly loadGithub: (
    token: string,
  ) => Promise<{ readonly octokit: Octokit; readonly repository: Repository; readonly event: GithubEvent }>;
  /** Undefined outside of a workflow. */
  readonly run: WorkflowRun | undefined;
  readonly sleep: (ms: number) => Promise<void>;
}

export interface Delivered {
  readonly report: Report;
  /** Absolute. */
  readonly runDirectory: string;
  readonly delivery: Delivery;
  /** Undefined: no message is asked for. */
  readonly webhook: Webhook | undefined;
  /** The job is being cancelled: seconds are left, so nobody is written to. */
  readonly cancelled: boolean;
}

/**
 * Says a report where people look: job summary, outputs, annotation, artifact, comment, webhook; what needs least first. None of
 * them can change the verdict: one that fails is said, and the next follows.
 */
export async function deliver(delivered: Delivered, runner: Runner): Promise<void> {
  const { report, runDirectory, delivery, webhook, cancelled } = delivered;
  const { core } = runner;
  const attempt = (what: string, act: () => Promise<void>): Promise<boolean> =>
    act().then(
      () => true,
      (error: unknown) => sayFailed(core, what, error),
    );
  await attempt("job summary", () => writeSummary(core.summary, renderMarkdown(report)));
  setOutputs(core.setOutput, report, runDirectory);
  annotate(core, report);
  let artifactUrl: string | undefined;
  if (delivery.uploadArtifact) {
    const uploaded = await attempt("artifact", async () => {
      artifactUrl = await deliverArtifact(delivered, runner);
    });
    if (uploaded) await attempt("artifact of the report alone", () => deliverReport(delivered, runner));
  }
  if (delivery.comment !== "never" && !cancelled) {
    await attempt("comment", () => deliverComment(delivered, runner, artifactUrl));
  }
  if (webhook && !cancelled) {
    const links = { ...(runner.run ? { run: runner.run.url } : {}), ...(artifactUrl ? { artifact: artifactUrl } : {}) };
    await attempt("webhook message", () => tellWebhook(webhook, report, links, runner.sleep));
  }
}

async function deliverArtifact(
  delivered: Delivered,
  { core, loadArtifacts, run }: Runner,
): Promise<string | undefined> {
  const id = await upload(delivered, await loadArtifacts(), { name: delivered.delivery.artifactName });
  core.setOutput("artifact-id", id);
  if (run === undefined) return undefined;
  const url = `${run.url}/artifacts/${id}`;
  core.setOutput("artifact-url", url);
  return url;
}

/** The messenger takes this one, so that it need not fetch the profiles. */
async function deliverReport(delivered: Delivered, { loadArtifacts }: Runner): Promise<void> {
  const name = delivered.delivery.artifactName + reportSuffix;
  await upload(delivered, await loadArtifacts(), { name, only: reportFiles.json });
}

async function upload(
  { runDirectory: directory, delivery: { retentionDays } }: Delivered,
  client: ArtifactUploader,
  artifact: Pick<ArtifactRequest, "name" | "only">,
): Promise<number> {
  const result = await uploadArtifact(client, { ...artifact, directory, retentionDays });
  if (!result.uploaded) throw new Error(`${result.why} The files are in ${directory}.`);
  return result.id;
}

async function deliverComment(
  { report, delivery }: Delivered,
  runner: Runner,
  artifactUrl: string | undefined,
): Promise<void> {
  const { token, comment, artifactName } = delivery;
  if (token === undefined || runner.run === undefined) return;
  const { octokit, repository, event } = await runner.loadGithub(token);
  if (event.pull_request === undefined) return;
  const run = measuringRun(event, runner.run);
  retryRequests(octokit, runner.sleep);
  const { url } = await stickyComment(octokit, {
    ...repository,
    pullRequest: event.pull_request.number,
    marker: { key: artifactName, run },
    markdown: renderMarkdown(report, { runUrl: run.url, ...(artifactUrl === undefined ? {} : { artifactUrl }) }),
    create: comment === "always" || report.outcome === "fail",
  });
  if (url !== undefined) runner.core.setOutput("comment-url", url);
}

/** A token that may not write is everyday life of pull requests from forks, so only a notice. */
function sayFailed(core: Runner["core"], what: string, error: unknown): false {
  const status = refusal(error);
  const title = "gopls-leak-gate";
  if (status !== undefined) {
    core.notice(
      `No ${what}: the token may not write here (${status}). The job summary has the report. ` +
        "To comment, the job needs `pull-requests: write`. For pull requests from forks, it can't have that.",
      { title },
    );
  } else {
    core.warning(`No ${what}: ${error instanceof Error ? error.message : String(error)}`, { title });
  }
  return false;
}
