import { isToolsFunction } from "../../gopls/facts/package-suffix.ts";
import type { Finding, Report } from "../../model/report.ts";
import { oneLine } from "../../text/one-line.ts";
import { codeBlock, escapeMarkdown } from "./escape.ts";

const MOST_STACKS = 5;
const MOST_FRAMES = 25;
const LONGEST_FRAME = 300;

/**
 * The stack behind each finding, as Markdown: the function that allocates, and then from the first of gopls' own that led there.
 * What lies between is the standard library's, 25 frames of go/parser for a file.
 */
export function stackList({ findings }: Report): string {
  const named = findings.filter(({ frames }) => frames.length > 0);
  const distinct = named.filter(
    (finding, i) => named.findIndex(({ fingerprint }) => fingerprint === finding.fingerprint) === i,
  );
  return distinct
    .slice(0, MOST_STACKS)
    .map((finding) => `**${escapeMarkdown(finding.owner)}** (${escapeMarkdown(finding.summary)})\n\n${stack(finding)}`)
    .join("\n\n");
}

function stack({ frames }: Finding): string {
  const first = frames.findIndex(({ function: name }) => isToolsFunction(name));
  const between = first - 1;
  const told = between > 1 ? [...frames.slice(0, 1), ...frames.slice(first)] : frames;
  const lines = told.slice(0, MOST_FRAMES).map(({ function: name, file, line }) => {
    const place = file === "" ? "" : `  ${file.split(/[\\/]/).slice(-2).join("/")}${line > 0 ? `:${line}` : ""}`;
    return oneLine(name + place).slice(0, LONGEST_FRAME);
  });
  if (between > 1) lines.splice(1, 0, `… ${between} more of the standard library`);
  const left = told.length - Math.min(told.length, MOST_FRAMES);
  return codeBlock(left > 0 ? [...lines, `… and ${left} more`] : lines);
}
