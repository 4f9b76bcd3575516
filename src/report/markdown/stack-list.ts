import type { Finding, Report } from "../../model/report.ts";
import { oneLine } from "../../text/one-line.ts";
import { codeBlock, escapeMarkdown } from "./escape.ts";

const MOST_STACKS = 5;
const MOST_FRAMES = 25;
const LONGEST_FRAME = 300;

/** The stack behind each finding, from the function that allocates, as Markdown. */
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
  const lines = frames.slice(0, MOST_FRAMES).map(({ function: name, file, line }) => {
    const place = file === "" ? "" : `  ${file.split(/[\\/]/).slice(-2).join("/")}${line > 0 ? `:${line}` : ""}`;
    return oneLine(name + place).slice(0, LONGEST_FRAME);
  });
  const left = frames.length - lines.length;
  return codeBlock(left > 0 ? [...lines, `… and ${left} more`] : lines);
}
