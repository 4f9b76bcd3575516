import type { Report } from "../../model/report.ts";
import type { Churn } from "../../model/report-heap.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";
import { armLabel } from "../ask/arms.ts";
import { type Html, html } from "../markup/html.ts";

/** An owner that allocates less than this share is one of the others. */
const LEAST_SHARE = 0.005;

/** What each workload allocates per iteration, whether it is given back or not, by part of gopls. */
export function churnSection(report: Report): Html | undefined {
  const churn = report.churn ?? [];
  if (churn.length === 0) return undefined;
  const workloads = [...new Set(churn.map(({ workload }) => workload))];
  return html`<section id="churn"><h2>What it allocates</h2>
<p>What gopls allocates per iteration, by the part of gopls that does. Nearly all of it is given back: it is no leak, but to allocate and to collect
it takes CPU time. How much it is in all the Go runtime counts; whose it is, and how many objects it is, the samples of the heap profiles say.</p>
${workloads.map((workload) =>
  workloadOf(
    workload,
    churn.filter((one) => one.workload === workload),
    report,
  ),
)}</section>`;
}

function workloadOf(workload: string, churn: readonly Churn[], report: Report): Html {
  const [first, ...more] = churn;
  if (!first) return html``;
  return more.length === 0 ? barsOf(first, report) : columnsOf(workload, churn, report);
}

function barsOf(churn: Churn, report: Report): Html {
  const { arm, workload, bytesPerIteration: total } = churn;
  const title = report.arms.length > 1 ? `${workload}, gopls ${armLabel(report, arm)}` : workload;
  return html`<table class="bars"><caption>${title}: ${totalOf(churn)}. Left out are ${formatBytes(churn.observerBytesPerIteration)} that the gate's own readings allocate.</caption><tbody>
${shownOwners(churn).map(({ owner, bytes, objects }) => {
  const share = (bytes / Math.max(1, total)) * 100;
  return html`<tr><th scope="row">${owner}</th><td class="number">${formatBytes(bytes)}</td><td class="number">${formatCount(Math.round(objects))} objects</td><td class="bar"><span style="width:${share.toFixed(2)}%"></span></td><td class="number">${share.toFixed(1)} %</td></tr>\n`;
})}</tbody></table>`;
}

/** One column for each arm, the baseline first. */
function columnsOf(workload: string, churn: readonly Churn[], report: Report): Html {
  const isBaseline = ({ arm }: Churn) => report.arms.some(({ name, role }) => name === arm && role === "baseline");
  const arms = [...churn.filter(isBaseline), ...churn.filter((one) => !isBaseline(one))].map((one) => ({
    one,
    label: `gopls ${armLabel(report, one.arm)}`,
    bytesOf: new Map(one.owners.map(({ owner, bytesPerIteration }) => [owner, bytesPerIteration])),
  }));
  const owners = [...new Set(arms.flatMap(({ one }) => one.owners.filter(isLarge(one)).map(({ owner }) => owner)))];
  const othersOf = ({ one }: (typeof arms)[number]) =>
    one.owners.filter(({ owner }) => !owners.includes(owner)).reduce((sum, owner) => sum + owner.bytesPerIteration, 0);
  const others = arms.some((arm) => othersOf(arm) > 0);
  const cells = (text: (arm: (typeof arms)[number]) => string) =>
    arms.map((arm) => html`<td class="number">${text(arm)}</td>`);
  return html`<div class="wide"><table><caption>${workload}, per iteration</caption><thead><tr><th scope="col">part of gopls</th>${arms.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead><tbody>
<tr><th scope="row">all</th>${cells(({ one }) => formatBytes(one.bytesPerIteration))}</tr>
<tr><th scope="row">objects</th>${cells(({ one }) => formatCount(Math.round(one.objectsPerIteration)))}</tr>
${owners.map((owner) => html`<tr><td>${owner}</td>${cells(({ bytesOf }) => formatBytes(bytesOf.get(owner) ?? 0))}</tr>\n`)}
${others ? html`<tr><td>others</td>${cells((arm) => formatBytes(othersOf(arm)))}</tr>\n` : undefined}<tr><td>left out: the gate's own readings</td>${cells(({ one }) => formatBytes(one.observerBytesPerIteration))}</tr></tbody></table></div>`;
}

function totalOf({ bytesPerIteration, objectsPerIteration }: Churn): string {
  return `${formatBytes(bytesPerIteration)} in ${formatCount(Math.round(objectsPerIteration))} objects per iteration`;
}

function isLarge({ bytesPerIteration: total }: Churn): (owner: Churn["owners"][number]) => boolean {
  return ({ bytesPerIteration }) => bytesPerIteration >= total * LEAST_SHARE;
}

/** The owners that allocate much, and all others as one. */
function shownOwners(
  churn: Churn,
): readonly { readonly owner: string; readonly bytes: number; readonly objects: number }[] {
  const named = (owner: string, owners: Churn["owners"]) => ({
    owner,
    bytes: owners.reduce((sum, one) => sum + one.bytesPerIteration, 0),
    objects: owners.reduce((sum, one) => sum + one.objectsPerIteration, 0),
  });
  const large = churn.owners.filter(isLarge(churn));
  const others = churn.owners.filter((owner) => !large.includes(owner));
  const rest =
    others.length === 0 ? [] : [named(`${others.length} ${others.length === 1 ? "other" : "others"}`, others)];
  return [...large.map((one) => named(one.owner, [one])), ...rest];
}
