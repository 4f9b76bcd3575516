import type { Report } from "../../model/report.ts";
import { comparedArms } from "../ask/arms.ts";
import { headline } from "../ask/headline.ts";
import { type Html, html, trusted } from "../markup/html.ts";
import { postedReport } from "../posted-report.ts";
import { advice } from "../words/advice.ts";
import { rateSentence } from "../words/rate-sentence.ts";
import { standingSentence } from "../words/standing-sentence.ts";
import { certaintySection, warningsSection } from "./certainty-section.ts";
import { churnSection } from "./churn-section.ts";
import { findingsSection } from "./findings-section.ts";
import { growthSection } from "./growth-section.ts";
import { numbersSection } from "./numbers-section.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import { standingSection } from "./standing-section.ts";
import { timelineSection } from "./timeline-section.ts";

/**
 * The report as one page that needs nothing else: it opens from a file, asks nobody for anything, and reads well without its script. Names of
 * other people's code and files stay text, and nobody's home is named.
 */
export function renderHtml(measured: Report): string {
  const report = postedReport(measured);
  const { candidate } = comparedArms(report);
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark"><title>${headline(report).word}: gopls ${candidate?.gopls.version ?? ""}</title>
<style>${trusted(pageStyle)}</style></head><body><main>
${verdict(report)}${warningsSection(report)}${findingsSection(report)}${numbersSection(report)}${timelineSection(report)}${growthSection(report)}${churnSection(report)}${standingSection(report)}${certaintySection(report)}
</main><footer>${report.tool.name} ${report.tool.version}</footer><script>${trusted(pageScript)}</script></body></html>
`;
  return page.html;
}

/** The verdict, what to do, what it costs, and how large gopls stands there. */
function verdict(report: Report): Html {
  const { word, tone, but } = headline(report);
  const { failure, outcome } = report;
  if (outcome === "not-measured") {
    const [, ...output] = failure?.message.split("\n") ?? [];
    return html`<header class="verdict ${tone}"><p class="word">${word}</p><h1>${report.summary}</h1>${output.length > 0 ? html`<pre>${output.join("\n")}</pre>` : undefined}<p>${failure?.hint}</p></header>`;
  }
  const sentences = [but, rateSentence(report), advice(report)].filter((text) => text !== undefined);
  return html`<header class="verdict ${tone}"><p class="word">${word}</p><h1>${report.summary}</h1><p>${sentences.join(" ")}</p><p class="small">${standingSentence(report)}</p></header>`;
}
