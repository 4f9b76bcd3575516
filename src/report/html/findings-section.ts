import { isToolsFunction } from "../../gopls/facts/package-suffix.ts";
import type { Finding, Report } from "../../model/report.ts";
import { candidateFindings } from "../ask/findings.ts";
import { mainUnit } from "../ask/growth-per.ts";
import { type Html, html } from "../markup/html.ts";
import { formatAmount, formatChange, formatInterval } from "../words/amount.ts";
import { againstCeiling } from "../words/ceiling.ts";
import { findingNotes } from "../words/finding/finding-notes.ts";
import { shortFrame, whereAllocated } from "../words/finding/frames.ts";
import { sizeClassesText } from "../words/finding/size-classes-text.ts";
import { tolerationYaml } from "../words/finding/toleration-yaml.ts";
import { unitWord } from "../words/units.ts";

/** What was found, the worst first: how much of what is kept, where it comes from, and how sure that is. */
export function findingsSection(report: Report): Html | undefined {
  const findings = [
    ...candidateFindings(report, "leak", "regression"),
    ...candidateFindings(report, "known", "tolerated"),
  ];
  if (findings.length === 0) return undefined;
  return html`<section id="findings"><h2>What is kept</h2>${findings.map((finding) => article(finding, report))}</section>`;
}

const KINDS: Readonly<Record<Finding["kind"], string>> = {
  leak: "leak",
  regression: "regression",
  footprint: "larger",
  known: "known leak",
  tolerated: "tolerated",
};

function article(finding: Finding, report: Report): Html {
  const { kind, workload, perIteration, owner, frames, fingerprint, known } = finding;
  const format = kind === "regression" ? formatChange : formatAmount;
  const unit = mainUnit(finding);
  const classes = sizeClassesText(finding);
  const place = whereAllocated(finding);
  const rows = [
    ["in", workload],
    [
      "per iteration",
      `${format(perIteration.value, perIteration.unit)} (${formatInterval(perIteration, perIteration.unit)}, 95 %)`,
    ],
    ...(classes === undefined ? [] : [["objects", classes]]),
    ...(place === undefined ? [] : [["allocated by", place]]),
    ...(known ? [["ceiling", ceilingWords(finding, known)]] : []),
    ["fingerprint", fingerprint],
  ];
  return html`<article class="finding ${kind}"><h3><span class="kind">${known ? `${known.id} · ${KINDS[kind]}` : KINDS[kind]}</span> ${owner}: ${format(unit.value, perIteration.unit)} per ${unitWord(unit.unit, finding)}</h3>
<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<ul>${findingNotes(finding, report).map((note) => html`<li>${note}</li>`)}</ul>
${frames.length > 0 ? html`<details><summary>Call stack</summary>${stack(frames)}</details>` : undefined}${
  kind === "leak" || kind === "regression"
    ? html`<details><summary>Accept it for now</summary><p>In the config of the gate:</p><pre>${tolerationYaml(finding, report)}</pre></details>`
    : undefined
}</article>`;
}

function ceilingWords(finding: Finding, { ceiling }: NonNullable<Finding["known"]>): string {
  const limit = againstCeiling(finding, { amount: ceiling.bytes, per: ceiling.per });
  return `${limit.kept} of ${limit.ceiling} per ${unitWord(ceiling.per)}`;
}

/** From the first frame of gopls on; what lies below it is the standard library's, and folded. */
function stack(frames: Finding["frames"]): Html {
  const first = Math.max(
    0,
    frames.findIndex(({ function: name }) => isToolsFunction(name)),
  );
  const lines = (from: readonly Finding["frames"][number][]) => from.map(shortFrame).join("\n");
  const below = frames.slice(0, first);
  return html`${below.length > 0 ? html`<details><summary>${below.length} frames of libraries below</summary><pre>${lines(below)}</pre></details>` : undefined}<pre>${lines(frames.slice(first))}</pre>`;
}
