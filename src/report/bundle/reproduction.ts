import type { Plan } from "../../model/plan.ts";
import type { Report } from "../../model/report.ts";
import { formatCount } from "../../text/format-count.ts";
import { comparedArms } from "../ask/arms.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "../markdown/escape.ts";
import { measureCommand, measureNotes } from "../words/measure-command.ts";
import { isSynthetic, workspaceWords } from "../words/names.ts";
import { standingSentence } from "../words/standing-sentence.ts";
import { reportedPhases } from "./reported-findings.ts";
import { stepList } from "./step-list.ts";

/** What a reproduction is made of, beside the report. */
interface ReproductionFacts {
  readonly plan: Plan;
  readonly workloadFiles: ReadonlyMap<string, string>;
  readonly isRedacted: boolean;
}

/** What was done, step by step, and how to do it again, with this program and without it, as Markdown. */
export function reproduction(report: Report, facts: ReproductionFacts): readonly string[] {
  const { candidate } = comparedArms(report);
  const shown = shownWorkloads(report);
  const workspace = candidate?.workspace ?? "";
  const where = isSynthetic(workspace)
    ? `on ${workspaceWords(workspace)}`
    : facts.isRedacted
      ? "on a private module"
      : `on ${codeSpan(workspace)}`;
  const names = [...new Set(shown.map(({ name }) => name))];
  return [
    `A script did what an editor does, ${where}, again and again. ${escapeMarkdown(standingSentence(report))}`.trim(),
    ...names.map((name) => workloadPart(name, shown, facts)),
    "Again, with the files of this bundle (any Go module will do, unless the workload names files):",
    codeBlock([measureCommand({ ...report, workloads: shown }, facts.workloadFiles)]),
    ...measureNotes({ ...report, workloads: shown }, facts.workloadFiles).map(escapeMarkdown),
    "Or without gopls-leak-gate: start gopls with `-debug=localhost:6060`, wait 90 s after it has loaded, and do these steps in an editor. Fetch `http://localhost:6060/debug/pprof/heap?gc=1` before and after, and compare both with `go tool pprof -http=: -base`.",
  ];
}

function shownWorkloads(report: Report): Report["workloads"] {
  const phases = reportedPhases(report);
  const shown = report.workloads.filter(({ name }) => phases.some(({ workload }) => workload === name));
  return shown.length > 0 ? shown : report.workloads;
}

function workloadPart(name: string, shown: Report["workloads"], { plan }: ReproductionFacts): string {
  const done = shown.findLast((workload) => workload.name === name);
  const planned = plan.workloads.find((workload) => workload.name === name);
  const iterations = done ? done.cycles * done.iterationsPerCycle : 0;
  const files = done?.files.map(({ path, lines }) => `${codeSpan(path)} (${formatCount(lines)} lines)`) ?? [];
  return [
    `**${formatCount(iterations)} iterations of ${codeSpan(name)}.** ${escapeMarkdown(done?.about ?? "")}`,
    ...(files.length > 0
      ? [`Files: ${files.slice(0, MOST_FILES).join(", ")}${files.length > MOST_FILES ? " …" : ""}.`]
      : []),
    ...(planned ? [`<details><summary>Step by step</summary>\n\n${stepList(planned)}\n\n</details>`] : []),
  ].join("\n\n");
}

const MOST_FILES = 6;
