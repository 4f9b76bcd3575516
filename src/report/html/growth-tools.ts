import type { Report } from "../../model/report.ts";
import type { Grown } from "../../model/report-heap.ts";
import { formatCount } from "../../text/format-count.ts";
import { armLabel } from "../ask/arms.ts";
import { type Html, html } from "../markup/html.ts";

/** What is chosen for all pictures of stacks at once. What only the script can do is hidden until it runs. */
export function growthTools(report: Report): Html {
  const { grown = [], churn = [] } = report;
  const baseline = grown.find(({ against }) => against !== undefined)?.against?.arm;
  return html`<p class="tools"><label>Find a function <input type="search" id="find" autocomplete="off" spellcheck="false"></label> <output id="found"></output>
<label><input type="checkbox" id="by-owner"> colour by owner</label></p>
<div class="tools">${choice("measure", "Draw", [
    ["bytes", "live bytes"],
    ["objects", "live objects"],
    ...(churn.length === 0 ? [] : ([["allocated", "allocated bytes"]] as const)),
  ])}${
    baseline === undefined
      ? undefined
      : choice("compared", "that", [
          ["grown", "grew"],
          ["against", `differ from gopls ${armLabel(report, baseline)}`],
        ])
  }</div>`;
}

/** Which of a phase's profiles is looked at; nothing where there are two alone. */
export function momentTool({ moments = [], iterations }: Grown): Html | undefined {
  if (moments.length === 0) return undefined;
  const last = `after ${formatCount(iterations)} of ${formatCount(iterations)} iterations`;
  return html`<p class="tools moment" hidden><label>Until <input type="range" min="0" max="${moments.length}" step="1" value="${moments.length}" autocomplete="off" aria-valuetext="${last}"></label> <output>${last}</output></p>`;
}

function choice(name: string, legend: string, values: readonly (readonly [value: string, label: string])[]): Html {
  return html`<fieldset class="choice" id="${name}" hidden><legend>${legend}</legend>${values.map(
    ([value, label], i) =>
      html`<label><input type="radio" name="${name}" value="${value}" autocomplete="off"${i === 0 ? html` checked` : undefined}> ${label}</label>`,
  )}</fieldset>`;
}
