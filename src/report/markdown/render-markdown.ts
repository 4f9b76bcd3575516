import type { Report } from "../../model/report.ts";
import { armLabel, comparedArms } from "../ask/arms.ts";
import { headline } from "../ask/headline.ts";
import { isNote } from "../ask/is-note.ts";
import { postedReport } from "../posted-report.ts";
import { advice } from "../words/advice.ts";
import { controlSentence } from "../words/control-sentence.ts";
import { costSentence } from "../words/cost-sentence.ts";
import { excludedSentence, powerSentence } from "../words/limit.ts";
import { judgeCommand, measureCommand, measureNotes } from "../words/measure-command.ts";
import { editingWords, isSynthetic, workspaceWords } from "../words/names.ts";
import { rateSentence } from "../words/rate-sentence.ts";
import { standingSentence } from "../words/standing-sentence.ts";
import { knownTable, toleratedTable } from "./accepted-tables.ts";
import { classTable } from "./class-table.ts";
import { comparisonTable } from "./comparison-table.ts";
import { confirmationTable } from "./confirmation-table.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "./escape.ts";
import { findingTable } from "./finding-table.ts";
import { growthChart } from "./growth-chart.ts";
import { heapTable } from "./heap-table.ts";
import { latencyTable } from "./latency-table.ts";
import { notableTable } from "./notable-table.ts";
import { type Section, shed } from "./shed.ts";
import { stackList } from "./stack-list.ts";

/** Addresses that a report does not know itself. */
interface MarkdownFacts {
  readonly runUrl?: string;
  readonly artifactUrl?: string;
}

/** GitHub refuses a comment above 65,536 characters; what a comment has around the report needs some of them. */
const LIMIT = 60_000;
const LONGEST_SUMMARY = 1_000;
const LONGEST_VERSION = 60;

/** By how the gate ends, so that it says what the check beside it says. */
const ICONS: Readonly<Record<Report["outcome"], string>> = {
  fail: "❌",
  pass: "✅",
  inconclusive: "⚠️",
  "not-measured": "🚫",
};

/**
 * The report for a job summary, a comment or a file: below 60,000 characters, by leaving out the least important sections
 * first. Names of other people's code and files can't become Markdown, HTML, links or mentions, and nobody's home is named.
 */
export function renderMarkdown(measured: Report, facts: MarkdownFacts = {}): string {
  const report = postedReport(measured);
  const section = (name: string, keep: number, text: string): Section => ({ name, keep, text });
  return shed(
    [
      section("verdict", Number.POSITIVE_INFINITY, verdict(report)),
      section("reason", 9, reason(report)),
      section("what to do", Number.POSITIVE_INFINITY, whatToDo(report)),
      section("comparison", 8, comparisonTable(report)),
      section("findings", 8, findingTable(report)),
      section("known leaks", 7, knownTable(report)),
      section("what is tolerated", 7, toleratedTable(report)),
      section("chart", 4, growthChart(report)),
      section(
        "what was excluded",
        Number.POSITIVE_INFINITY,
        sentence([excludedSentence(report), powerSentence(report)].filter((part) => part !== "").join(" ")),
      ),
      section("how large gopls is", 6, sentence(standingSentence(report))),
      section("other growth", 6, notableTable(report)),
      section(
        "warnings",
        7,
        alert(
          "WARNING",
          report.warnings.filter((warning) => !isNote(warning)),
        ),
      ),
      section("notes", 6, alert("NOTE", report.warnings.filter(isNote))),
      section("live objects by size class", 5, details("What grew, object by object", classTable(report))),
      section("stacks", 3, details("Where it comes from", stackList(report))),
      section("how sure this is", 4, details("How sure is this?", certainty(report))),
      section("how long requests took", 3, details("How long requests took", latencyTable(report))),
      section("how to see it again", 2, details("See it yourself", again(report))),
      section("build", 1, details("What was measured", build(report))),
      section("footer", Number.POSITIVE_INFINITY, footer(report, facts)),
    ],
    LIMIT,
  );
}

function verdict(report: Report): string {
  const text = report.outcome === "not-measured" ? `Not measured: ${report.summary}` : report.summary;
  return `### ${icon(report)} ${sentence(text)}`;
}

/** A leak that may stay is no green check. */
function icon(report: Report): string {
  const { but } = headline(report);
  return report.outcome === "pass" && but !== undefined ? ICONS.inconclusive : ICONS[report.outcome];
}

function reason({ failure }: Report): string {
  if (!failure) return "";
  const [, ...output] = failure.message.split("\n");
  const block = output.length > 0 ? [codeBlock(output.slice(0, 40))] : [];
  return [...block, escapeMarkdown(failure.hint)].join("\n\n");
}

function whatToDo(report: Report): string {
  if (report.outcome === "not-measured") return "";
  const sentences = [headline(report).but, rateSentence(report), advice(report)].filter((text) => text !== undefined);
  return sentence(sentences.join(" "));
}

function sentence(text: string): string {
  return escapeMarkdown([...text].slice(0, LONGEST_SUMMARY).join(""));
}

function alert(kind: "WARNING" | "NOTE", warnings: Report["warnings"]): string {
  if (warnings.length === 0) return "";
  return [`> [!${kind}]`, ...warnings.map(({ message }) => `> - ${escapeMarkdown(message)}`)].join("\n");
}

function certainty(report: Report): string {
  if (report.outcome === "not-measured") return "";
  const method =
    "Growth is a leak if it is proven (99 %), exceeds the budget, continues in the second half of the run, and repeats in a fresh process. Counters are exact and are read after a forced garbage collection. The debug server's own memory and caches with a fixed cap are subtracted.";
  return [
    escapeMarkdown(controlSentence(report)),
    heapTable(report),
    confirmationTable(report),
    `${workDone(report)} ${method}`,
    footprints(report),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

function workDone(report: Report): string {
  const each = report.arms.length > 1 ? " of each version" : "";
  const phases = report.workloads.map(({ name, arm, cycles, iterationsPerCycle }) => {
    const alike = report.workloads.filter((other) => other.name === name && other.cycles === cycles).length;
    const whose = each !== "" && alike < report.arms.length ? ` of ${escapeMarkdown(armLabel(report, arm))}` : each;
    return `${codeSpan(name)}: ${cycles} cycles of ${iterationsPerCycle} iterations${whose}`;
  });
  return phases.length === 0 ? "" : `${[...new Set(phases)].join("; ")}.`;
}

function footprints({ comparisons }: Report): string {
  return comparisons
    .flatMap(({ footprint }) => (footprint ? [footprint] : []))
    .map(({ baselineBytes: { length: baseline }, candidateBytes: { length: candidate }, pValue }) => {
      const sessions =
        baseline === candidate
          ? `${candidate} sessions of each version`
          : `${candidate} sessions, and ${baseline} of the baseline`;
      return `gopls' own heap after the soak was read in ${sessions}. The change is the Hodges–Lehmann shift (Mann–Whitney p = ${pValue.toPrecision(2)}).`;
    })
    .join("\n\n");
}

function again(report: Report): string {
  const { candidate } = comparedArms(report);
  if (!candidate || report.outcome === "not-measured") return "";
  const { workspace } = candidate;
  const command = measureCommand(report);
  return [
    `The same measurement${isSynthetic(workspace) ? "" : `, started in the workspace (${codeSpan(workspace)})`}:`,
    codeBlock([command]),
    ...measureNotes(report).map(escapeMarkdown),
    "The same verdict, from the run directory (in a workflow, the unpacked artifact):",
    codeBlock([judgeCommand(report)]),
  ].join("\n\n");
}

function build({ arms, machine, startedAt, editing }: Report): string {
  const used = editingWords({ editing }, codeSpan);
  const about = arms.map(({ name, role, workspace, gopls }) => {
    const because = gopls.insteadOf === undefined ? "" : `, as ${codeSpan(gopls.insteadOf)} can't build it`;
    const built = gopls.goVersion === undefined ? "" : `, built with ${codeSpan(gopls.goVersion)}${because}`;
    const sum = gopls.sum === undefined ? "" : `, ${codeSpan(gopls.sum)}`;
    const calls = gopls.toolchain === undefined ? "" : `; it calls ${codeSpan(gopls.toolchain)}`;
    return `- ${role === "only" ? codeSpan(name) : role}: gopls ${codeSpan(gopls.version)}${built}${sum}, on ${isSynthetic(workspace) ? workspaceWords(workspace) : codeSpan(workspace)}${calls}${used}`;
  });
  return [...about, `- ${escapeMarkdown(`${machine.os} ${machine.arch}, ${machine.cpus} CPUs, ${startedAt}`)}`].join(
    "\n",
  );
}

function details(summary: string, text: string): string {
  return text === "" ? "" : `<details><summary>${summary}</summary>\n\n${text}\n\n</details>`;
}

function footer(report: Report, { runUrl, artifactUrl }: MarkdownFacts): string {
  const { tool } = report;
  const links = [link("run", runUrl), link("report and profiles", artifactUrl)];
  const cost = costSentence(report);
  const parts = [`${tool.name} ${escapeMarkdown(tool.version.slice(0, LONGEST_VERSION))}`, ...links, cost ?? ""];
  return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}

/** Only what can't be anything but an address becomes a link. */
function link(text: string, url: string | undefined): string {
  return url !== undefined && /^https?:\/\/[\w.:/%?=&~+-]+$/.test(url) ? `[${text}](${url})` : "";
}
