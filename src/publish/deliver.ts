import type { Report } from "../model/report.ts";
import type { Delivery } from "../plan/make-delivery.ts";
import { renderMarkdown } from "../report/render-markdown.ts";
import { type Annotations, annotate } from "./annotate.ts";
import { pullRequestOf } from "./pull-request-of.ts";
import { type SetOutput, setOutputs } from "./set-outputs.ts";
import { type Octokit, stickyComment } from "./sticky-comment.ts";
import { type ArtifactUploader, uploadArtifact } from "./upload-artifact.ts";
import { type JobSummary, writeSummary } from "./write-summary.ts";

/** A workflow's runner: @actions/core, and the two libraries that are loaded only when they are needed. */
export interface Runner {
  readonly core: Annotations & {
    readonly setOutput: SetOutput;
    readonly summary: JobSummary;
  };
  /** Address of this workflow run; undefined outside of one. */
  readonly runUrl: string | undefined;
  readonly loadArtifacts: () => Promise<ArtifactUploader>;
  readonly loadGithub: (token: string) => Promise<{ octokit: Octokit; payload: unknown; owner: string; repo: string }>;
}

export interface Delivered {
  readonly report: Report;
  /** Absolute. */
  readonly runDirectory: string;
  readonly delivery: Delivery;
  /** The job is being cancelled: seconds are left, so nobody is written to. */
  readonly cancelled: boolean;
}

/**
 * Says a report where people look: job summary, outputs, annotation, artifact, comment; what needs least first. None of
 * them can change the verdict: one that fails is said, and the next follows.
 */
export async function deliver(delivered: Delivered, runner: Runner): Promise<void> {
  const { report, runDirectory, delivery, cancelled } = delivered;
  const { core } = runner;
  const attempt = async (what: string, act: () => Promise<void>) => {
    await act().catch((error: unknown) => sayFailed(core, what, error));
  };
  await attempt("job summary", () => writeSummary(core.summary, renderMarkdown(report)));
  setOutputs(core.setOutput, report, runDirectory);
  annotate(core, report);
  let artifactUrl: string | undefined;
  if (delivery.uploadArtifact) {
    await attempt("artifact", async () => {
      artifactUrl = await deliverArtifact(delivered, runner);
    });
  }
  if (delivery.comment !== "never" && !cancelled) {
    await attempt("comment", () => deliverComment(delivered, runner, artifactUrl));
  }
}

async function deliverArtifact({ runDirectory, delivery }: Delivered, runner: Runner): Promise<string | undefined> {
  const { artifactName: name, retentionDays } = delivery;
  const request = { name, directory: runDirectory, retentionDays };
  const result = await uploadArtifact(await runner.loadArtifacts(), request);
  if (!result.uploaded) throw new Error(`${result.why} The files are in ${runDirectory}.`);
  runner.core.setOutput("artifact-id", result.id);
  if (runner.runUrl === undefined) return undefined;
  const url = `${runner.runUrl}/artifacts/${result.id}`;
  runner.core.setOutput("artifact-url", url);
  return url;
}

async function deliverComment(
  { report, delivery }: Delivered,
  runner: Runner,
  artifactUrl: string | undefined,
): Promise<void> {
  const { token, comment, artifactName } = delivery;
  if (token === undefined) return;
  const { octokit, payload, owner, repo } = await runner.loadGithub(token);
  const pullRequest = pullRequestOf(payload);
  if (pullRequest === undefined) return;
  const { runUrl } = runner;
  const url = await stickyComment(octokit, {
    owner,
    repo,
    pullRequest,
    key: artifactName,
    markdown: renderMarkdown(report, {
      ...(runUrl === undefined ? {} : { runUrl }),
      ...(artifactUrl === undefined ? {} : { artifactUrl }),
    }),
    create: comment === "always" || report.outcome === "fail",
  });
  if (url !== undefined) runner.core.setOutput("comment-url", url);
}

/** A token that may not write is everyday life of pull requests from forks, so only a notice. */
function sayFailed(core: Runner["core"], what: string, error: unknown): void {
  const { status } = error as { status?: number };
  const title = "gopls-leak-gate";
  if (status === 403 || status === 404) {
    core.notice(
      `No ${what}: the token may not write here (${status}). The job summary has the report. ` +
        "A job that shall comment needs `pull-requests: write`; on pull requests from forks it can't have that.",
      { title },
    );
  } else {
    core.warning(`No ${what}: ${error instanceof Error ? error.message : String(error)}`, { title });
  }
}
