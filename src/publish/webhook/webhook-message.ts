import type { Report } from "../../model/report.ts";
import { armLabel, comparedArms } from "../../report/ask/arms.ts";
import { candidateFindings } from "../../report/ask/findings.ts";
import { headline } from "../../report/ask/headline.ts";
import { postedReport } from "../../report/posted-report.ts";
import { advice } from "../../report/words/advice.ts";
import { oneLine } from "../../text/one-line.ts";

/** Addresses that a report does not know itself. */
export interface WebhookLinks {
  readonly run?: string;
  readonly artifact?: string;
}

const MOST_FINDINGS = 50;

/** The verdict for a program: a small part of report.json, whose fields are only ever added to. docs/configuration.md has it. */
export function jsonMessage(measured: Report, urls: WebhookLinks): string {
  const report = postedReport(measured);
  const { outcome, summary, tool } = report;
  const { candidate, baseline } = comparedArms(report);
  const findings = candidateFindings(report, "leak", "regression", "footprint", "known", "tolerated");
  const help = whatToDo(report);
  return JSON.stringify({
    schema: 1,
    tool,
    outcome,
    summary,
    ...(help === "" ? {} : { advice: help }),
    gopls: candidate?.gopls.version ?? "",
    ...(baseline ? { baseline: baseline.gopls.version } : {}),
    findings: findings.slice(0, MOST_FINDINGS).map(({ kind, fingerprint, owner, workload, confirmed, ...finding }) => ({
      kind,
      fingerprint,
      owner,
      workload,
      confirmed,
      summary: finding.summary,
    })),
    urls,
  });
}

/** Slack refuses a message with a longer header or section. */
const LONGEST_HEADER = 150;
const LONGEST_SECTION = 3_000;

/**
 * The verdict for people in Slack, as blocks. Texts are plain, in which nothing is formatted, and only the line of links is Slack's markup: of
 * it only what this program and the runner say.
 */
export function slackMessage(measured: Report, urls: WebhookLinks): string {
  const report = postedReport(measured);
  const { summary, tool } = report;
  const { candidate, baseline } = comparedArms(report);
  const against = baseline ? ` against ${armLabel(report, baseline.name)}` : "";
  const title = `${headline(report).word}: gopls ${armLabel(report, candidate?.name)}${against}`;
  const links = [slackLink(urls.run, "run"), slackLink(urls.artifact, "report and profiles")];
  const footer = [`${tool.name} ${escapedWithin(tool.version, 60)}`, ...links].filter((part) => part !== undefined);
  const blocks = [
    { type: "header", text: plain(title, LONGEST_HEADER) },
    ...[summary, whatToDo(report)]
      .filter((text) => text !== "")
      .map((text) => ({ type: "section", text: plain(text, LONGEST_SECTION) })),
    { type: "context", elements: [{ type: "mrkdwn", text: footer.join(" · "), verbatim: true }] },
  ];
  // What a notification shows, and what reads this format without blocks.
  return JSON.stringify({ text: escapedWithin(`${title}. ${summary}`, LONGEST_SECTION), mrkdwn: false, blocks });
}

function whatToDo(report: Report): string {
  if (report.outcome === "not-measured") return report.failure?.hint ?? "";
  return [headline(report).but, advice(report)].filter((text) => text !== undefined).join(" ");
}

function plain(text: string, most: number) {
  return { type: "plain_text", text: escapedWithin(text, most), emoji: false };
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text in which Slack finds no mention and no link, cut where its escapes would make it longer than that. */
function escapedWithin(text: string, most: number): string {
  let escaped = "";
  for (const character of oneLine(text)) {
    const next = ESCAPES[character] ?? character;
    if (escaped.length + next.length >= most) return `${escaped}…`;
    escaped += next;
  }
  return escaped;
}

/** Only what can't be anything but an address becomes a link. */
function slackLink(url: string | undefined, text: string): string | undefined {
  return url !== undefined && /^https?:\/\/[\w.:/%?=~+-]+$/.test(url) ? `<${url}|${text}>` : undefined;
}
