import { failure } from "../model/failure.ts";
import type { Report } from "../model/report.ts";
import { type Message, permissionTo } from "../plan/options/make-message.ts";
import { renderMarkdown } from "../report/markdown/render-markdown.ts";
import { asking } from "./github/asking.ts";
import type { GithubEvent } from "./github/github-event.ts";
import type { Octokit, Repository } from "./github/octokit.ts";
import { pullRequestsOf } from "./github/pull-requests-of.ts";
import { type FoundReport, readReports } from "./github/read-reports.ts";
import { measuringRun, type WorkflowRun } from "./github/workflow-run.ts";
import { issueWords } from "./posts/issue-words.ts";
import type { Posted } from "./posts/keep-one.ts";
import { stickyComment } from "./posts/sticky-comment.ts";
import { stickyIssue } from "./posts/sticky-issue.ts";
import type { SetOutput } from "./runner/set-outputs.ts";
import { type JobSummary, writeSummary } from "./runner/write-summary.ts";

/** The runner, the client, and where in GitHub this is. */
interface Messenger {
  readonly core: {
    readonly notice: (message: string, properties: { title: string }) => void;
    readonly setOutput: SetOutput;
    readonly summary: JobSummary;
  };
  readonly octokit: Octokit;
  readonly repository: Repository;
  readonly event: GithubEvent;
  /** The run that this is a step of. */
  readonly run: WorkflowRun;
}

/** A report with its text: what is left to do is posting it. */
interface RenderedReport extends FoundReport {
  readonly markdown: string;
  /** The run that measured it. */
  readonly run: WorkflowRun;
}

interface Result extends Posted {
  readonly outcome: Report["outcome"];
}

const worstFirst: readonly Report["outcome"][] = ["fail", "not-measured", "inconclusive", "pass"];

/**
 * Posts the reports of a run; all are read and rendered before the first is posted. Where there are several, the outputs
 * are of the worst, and the job summary still has one line. Nothing that a report says is printed, and of it only the
 * outcome, one of four words, becomes an output. Throws a Failure where something should have been posted and could not.
 */
export async function postReports(message: Message, messenger: Messenger): Promise<void> {
  const { core, octokit, repository, event } = messenger;
  const run = measuringRun(event, messenger.run);
  const reports = (await readReports(octokit, repository, run, message))
    .map((found) => ({ ...found, run, markdown: markdownOf(found, run) }))
    .sort((a, b) => worstFirst.indexOf(a.report.outcome) - worstFirst.indexOf(b.report.outcome));
  if (reports.length === 0) say(messenger, "The run left no report, so there is nothing to post.");
  const results = await (message.to === "issue"
    ? toIssues(reports, messenger)
    : toComments(reports, message, messenger));
  if (results.some(({ posted }) => posted === "superseded"))
    say(messenger, "The existing post is from a later run, and stays.");
  core.setOutput("posted", results[0]?.posted ?? "none");
  core.setOutput("url", results[0]?.url ?? "");
  core.setOutput("outcome", reports[0]?.report.outcome ?? "");
  const lines = results
    .filter(({ url }) => url !== undefined)
    .map(({ outcome, posted, url }) => `${outcome}: [${posted}](${url})`);
  await writeSummary(core.summary, `${lines.join(", ") || "Nothing was posted."}\n`);
}

function markdownOf({ where, report, artifactUrl }: FoundReport, { url: runUrl }: WorkflowRun): string {
  try {
    return renderMarkdown(report, { runUrl, ...(artifactUrl === undefined ? {} : { artifactUrl }) });
  } catch {
    throw failure("report-refused", { where, reason: "its parts contradict each other" });
  }
}

async function toComments(
  reports: readonly RenderedReport[],
  { comment }: Message,
  messenger: Messenger,
): Promise<Result[]> {
  if (reports.length === 0) return [];
  const { octokit, repository, event } = messenger;
  const permission = permissionTo["pull-request"];
  const look = { doing: "look for the pull request", permission };
  const pullRequests = await asking(look, () => pullRequestsOf(octokit, repository, event));
  if (pullRequests.length === 0) say(messenger, "No open pull request has this commit as its head.");
  const results: Result[] = [];
  for (const { key, run, markdown, report } of reports) {
    for (const pullRequest of pullRequests) {
      const { outcome } = report;
      const create = comment === "always" || outcome === "fail";
      const sticky = { ...repository, pullRequest, marker: { key, run }, markdown, create };
      const posted = await asking({ doing: "comment", permission }, () => stickyComment(octokit, sticky));
      results.push({ outcome, ...posted });
    }
  }
  return results;
}

async function toIssues(reports: readonly RenderedReport[], messenger: Messenger): Promise<Result[]> {
  const { octokit, repository } = messenger;
  const results: Result[] = [];
  for (const { key, run, markdown, report } of reports) {
    const { outcome } = report;
    if (outcome === "fail" || outcome === "pass") {
      const words = issueWords(report, run.url);
      const issue = { ...repository, ...words, marker: { key, run }, markdown, fails: outcome === "fail" };
      const asked = { doing: "keep an issue", permission: permissionTo.issue };
      results.push({ outcome, ...(await asking(asked, () => stickyIssue(octokit, issue))) });
    } else {
      say(messenger, `The issue stays as it is: the outcome is ${outcome}.`);
      results.push({ outcome, posted: "none", url: undefined });
    }
  }
  return results;
}

function say({ core }: Messenger, message: string): void {
  core.notice(message, { title: "gopls-leak-gate" });
}
