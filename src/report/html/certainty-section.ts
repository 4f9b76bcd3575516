import type { Report } from "../../model/report.ts";
import { comparedArms } from "../ask/arms.ts";
import { isNote } from "../ask/is-note.ts";
import { type Html, html } from "../markup/html.ts";
import { controlSentence } from "../words/control-sentence.ts";
import { costSentence } from "../words/cost-sentence.ts";
import { excludedSentence, powerSentence } from "../words/limit.ts";
import { judgeCommand, measureCommand, measureNotes } from "../words/measure-command.ts";
import { editingWords, isSynthetic, workspaceWords } from "../words/names.ts";

/** What should be known before the verdict is believed. */
export function warningsSection({ warnings }: Report): Html | undefined {
  if (warnings.length === 0) return undefined;
  return html`<ul class="warnings">${warnings.map((warning) => html`<li class="${isNote(warning) ? "note" : "warning"}">${isNote(warning) ? "Note" : "Warning"}: ${warning.message}</li>`)}</ul>`;
}

/** How sure it is, how to see it again, and what was measured on what. */
export function certaintySection(report: Report): Html {
  const { candidate } = comparedArms(report);
  const sure = [excludedSentence(report), powerSentence(report), controlSentence(report)].filter((text) => text !== "");
  const again =
    candidate && report.outcome !== "not-measured"
      ? html`<h2>See it again</h2><p>The same measurement${isSynthetic(candidate.workspace) ? "" : ", started in the workspace"}:</p><pre>${measureCommand(report)}</pre>${measureNotes(report).map((note) => html`<p>${note}</p>`)}
<p>The same verdict, from the run directory:</p><pre>${judgeCommand(report)}</pre>`
      : undefined;
  return html`<section id="sure">${report.outcome === "not-measured" ? undefined : html`<h2>How sure this is</h2>${sure.map((text) => html`<p>${text}</p>`)}`}${again}
<h2>What was measured</h2><div class="wide"><table><tbody>
${report.arms.map(({ name, role, workspace, gopls }) => html`<tr><th scope="row">${role === "only" ? name : role}</th><td>${builtWords(gopls)}</td><td>${workspaceWords(workspace)}${editingWords(report, (text) => text)}</td></tr>\n`)}<tr><th scope="row">machine</th><td>${report.machine.os} ${report.machine.arch}, ${report.machine.cpus} CPUs</td><td>${report.startedAt}</td></tr>
${cost(report)}</tbody></table></div></section>`;
}

function builtWords({ version, goVersion, sum }: Report["arms"][number]["gopls"]): string {
  return [
    `gopls ${version}`,
    ...(goVersion === undefined ? [] : [`built with ${goVersion}`]),
    ...(sum === undefined ? [] : [sum]),
  ].join(", ");
}

function cost(report: Report): Html | undefined {
  const words = costSentence(report);
  return words === undefined ? undefined : html`<tr><th scope="row">took</th><td colspan="2">${words}</td></tr>`;
}
