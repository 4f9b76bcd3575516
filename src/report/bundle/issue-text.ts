import type { Plan } from "../../model/plan.ts";
import type { Finding, Report } from "../../model/report.ts";
import { comparedArms } from "../ask/arms.ts";
import { isNote } from "../ask/is-note.ts";
import { linkedId } from "../markdown/accepted-tables.ts";
import { comparisonTable } from "../markdown/comparison-table.ts";
import { codeSpan, escapeMarkdown } from "../markdown/escape.ts";
import { postedReport } from "../posted-report.ts";
import { advice } from "../words/advice.ts";
import { controlSentence } from "../words/control-sentence.ts";
import { whereAllocated } from "../words/finding/frames.ts";
import { freshProcess } from "../words/finding/fresh-process.ts";
import { workWords } from "../words/units.ts";
import { type Attached, attachedTable } from "./attached-table.ts";
import { buildFacts, environmentFacts, settingsFacts } from "./build-facts.ts";
import { findingSection, grownInAll } from "./finding-section.ts";
import { issueTitle, keptAmount } from "./issue-title.ts";
import { knownList } from "./known-list.ts";
import { type ReportedFindings, reportedFindings } from "./reported-findings.ts";
import { reproduction } from "./reproduction.ts";

/** What an issue's text is made of, beside the report. */
export interface IssueFacts {
  readonly plan: Plan;
  /** The other files of the bundle. */
  readonly attached: readonly Attached[];
  /** Paths in the bundle of the workloads that show it, by name. */
  readonly workloadFiles: ReadonlyMap<string, string>;
  /** Whether the names of the user's were taken out. */
  readonly isRedacted: boolean;
}

/**
 * The text of an issue for gopls' maintainers, as Markdown. Its headings are the fields of the form for gopls at github.com/golang/go
 * (.github/ISSUE_TEMPLATE/03-gopls.yml), so that each part can be pasted into its own. What is not worth an issue says so instead. Other people's
 * names are text, and nobody's home is named.
 */
export function issueText(measured: Report, facts: IssueFacts): string {
  const report = postedReport(measured);
  const found = reportedFindings(report);
  const { news, footprints, known } = found;
  const [first] = news;
  const parts = first
    ? leakParts(report, first, found, facts)
    : footprints.length > 0
      ? footprintParts(report, known, facts)
      : nothingNewParts(report, known, facts);
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

type Parts = readonly string[];

function leakParts(report: Report, first: Finding, { news, known }: ReportedFindings, facts: IssueFacts): Parts {
  const title = issueTitle(first, report);
  return [
    `# ${escapeMarkdown(title)}`,
    beforePosting(title, first, facts),
    lead(report, first, news),
    ...form(report, facts, [
      ...news.map((finding) => findingSection(finding, report)),
      comparisonTable(report),
      certainty(report),
      knownBeside(report, known),
    ]),
    attachedTable(facts.attached),
  ];
}

function footprintParts(report: Report, known: readonly Finding[], facts: IssueFacts): Parts {
  const { candidate, baseline } = comparedArms(report);
  const title = "x/tools/gopls: more memory is held after loading than by the release before";
  return [
    `# ${title}`,
    beforePosting(title, undefined, facts),
    `gopls ${codeSpan(candidate?.gopls.version ?? "")} holds more memory than ${codeSpan(baseline?.gopls.version ?? "")} once the same workspace is loaded, before any work. It is not memory that grows.`,
    ...form(report, facts, [comparisonTable(report), certainty(report), knownBeside(report, known)]),
    attachedTable(facts.attached),
  ];
}

function nothingNewParts(report: Report, known: readonly Finding[], facts: IssueFacts): Parts {
  return [
    known.length > 0 ? "# Nothing to file: these leaks are known" : "# Nothing to file",
    escapeMarkdown(report.outcome === "not-measured" ? `Nothing was measured: ${report.summary}` : report.summary),
    ...(report.failure ? [escapeMarkdown(report.failure.hint)] : []),
    known.length > 0
      ? "Each leak that this run saw is one that gopls is known to have, and is below its ceiling. Please open no new issue. The link of each is where it can be read, and where figures of another workspace can help."
      : report.outcome === "not-measured"
        ? "So there is no finding that gopls' maintainers could use. This bundle holds what the run left."
        : "So there is no finding that gopls' maintainers could use. This bundle holds what the run measured.",
    knownList(known, report),
    report.outcome === "inconclusive" ? escapeMarkdown(advice(report) ?? "") : "",
    "### gopls version",
    buildFacts(report, facts.plan),
    warnings(report),
    attachedTable(facts.attached),
  ];
}

/** What is read first: whether it is real, in sentences. */
function lead(report: Report, finding: Finding, news: readonly Finding[]): string {
  const { candidate } = comparedArms(report);
  const place = whereAllocated(finding);
  const grown = grownInAll(finding, report);
  const fresh = freshProcess(finding, report);
  const isGoroutine = finding.perIteration.unit === "goroutines";
  const sentences = [
    `gopls ${codeSpan(candidate?.gopls.version ?? "")} ${finding.confirmed ? "keeps" : "may keep"} **${keptAmount(finding)}** for every ${escapeMarkdown(workWords(finding, report))}${grown === undefined ? "" : `: ${grown}`}.`,
    ...(place === undefined
      ? []
      : [`${isGoroutine ? "The goroutine stands at" : "It is allocated at"} ${codeSpan(place)}.`]),
    ...(finding.confirmed ? [] : ["**This is not proven.**"]),
    ...(fresh === undefined ? [] : [`${sentenceCase(escapeMarkdown(fresh))}.`]),
    ...(news.length > 1
      ? [`There ${news.length === 2 ? "is 1 more finding" : `are ${news.length - 1} more findings`} below.`]
      : []),
  ];
  return sentences.join(" ");
}

/** What the person who posts it does before: it is deleted then. */
function beforePosting(title: string, finding: Finding | undefined, { isRedacted }: IssueFacts): string {
  const names = isRedacted
    ? "The names of the workspace, its packages and files were taken out. Look through it anyway."
    : "It names folders, packages and files of the workspace, here and in the attached files. `bundle --redact` makes one that does not.";
  return [
    "> **Before you post this**, and then delete these lines:",
    ">",
    ...(finding?.confirmed === false
      ? ["> - It did not show in a fresh process, or was not tried there. Measure again first, with more `--cycles`."]
      : []),
    ...(finding?.known
      ? [
          `> - It looks like a leak that is known: ${linkedId(finding.known)}. Look there first. What is new about it is in the notes below.`,
        ]
      : []),
    `> - Title: ${codeSpan(title)}`,
    `> - ${names}`,
    "> - Wanted from you: the output of `gopls stats -anon`, run in the workspace. Put it under *Logs*. `-anon` hides names.",
    "> - Wanted from you: the output of `go env` there, without what is private, under *go env*.",
    "> - Search [gopls' issues](https://github.com/golang/go/issues?q=is%3Aissue+label%3Agopls+leak) for the function that is named below.",
    "> - A new issue: <https://github.com/golang/go/issues/new?template=03-gopls.yml>. GitHub takes the zip as it is.",
  ].join("\n");
}

/** The form's fields; `seen` is what goes under "What did you see instead?". */
function form(report: Report, facts: IssueFacts, seen: Parts): Parts {
  return [
    "### gopls version",
    buildFacts(report, facts.plan),
    "### go env",
    environmentFacts(report, facts.plan),
    "### What did you do?",
    ...reproduction(report, facts),
    "### What did you expect to see?",
    "No growth. After each iteration documents, folders, settings, files and gopls' errors are as they were before it, and that was checked. So what a garbage collection leaves should not grow with the number of iterations.",
    "### What did you see instead?",
    ...seen,
    warnings(report),
    "### Editor and settings",
    settingsFacts(report, facts.plan),
    "### Logs",
    "The output of `gopls stats -anon`: (to be added)",
  ];
}

function certainty(report: Report): string {
  return [
    "**How sure is this?** After each cycle gopls finishes all work, and garbage is collected until the count of objects stands still. Then the live objects of each size class are read (`runtime.MemStats.BySize`), and a heap profile is taken. A leak is growth that is proven at 99 %, lasts through the second half, and repeats in a fresh process.",
    escapeMarkdown(controlSentence(report)),
  ]
    .filter((text) => text !== "")
    .join(" ");
}

function knownBeside(report: Report, known: readonly Finding[]): string {
  if (known.length === 0) return "";
  return `The same run saw leaks that are known. They are not part of the figures above.\n\n${knownList(known, report)}`;
}

function warnings(report: Report): string {
  const told = report.warnings.filter((warning) => !isNote(warning));
  return told.length === 0
    ? ""
    : `The run warned:\n\n${told.map(({ message }) => `- ${escapeMarkdown(message)}`).join("\n")}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
