import { isToolsFunction } from "../../gopls/facts/package-suffix.ts";
import type { Finding, Report } from "../../model/report.ts";
import { oneLine } from "../../text/one-line.ts";
import { shortName } from "../../text/short-name.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "./escape.ts";

const MOST_STACKS = 5;
const MOST_FRAMES = 25;
const LONGEST_FRAME = 300;

/**
 * The stack behind each finding, as Markdown. It begins at the first frame of gopls: what lies below is the standard library's, 25
 * frames of go/parser for a file, of which the function that allocates is named.
 */
export function stackList({ findings }: Report): string {
  const named = findings.filter(({ frames }) => frames.length > 0);
  const distinct = named.filter(
    (finding, i) => named.findIndex(({ fingerprint }) => fingerprint === finding.fingerprint) === i,
  );
  return distinct
    .slice(0, MOST_STACKS)
    .map(
      (finding) =>
        `**${escapeMarkdown(finding.owner)}** (${escapeMarkdown(finding.summary)})\n\n${findingStack(finding)}`,
    )
    .join("\n\n");
}

/** The stack of one finding, which has frames, as Markdown. */
export function findingStack({ frames }: Pick<Finding, "frames">): string {
  const first = Math.max(
    0,
    frames.findIndex(({ function: name }) => isToolsFunction(name)),
  );
  const lines = frames.slice(first, first + MOST_FRAMES).map(({ function: name, file, line }) => {
    const place = file === "" ? "" : `  ${file.split(/[\\/]/).slice(-2).join("/")}${line > 0 ? `:${line}` : ""}`;
    return oneLine(name + place).slice(0, LONGEST_FRAME);
  });
  const left = frames.length - first - lines.length;
  const block = codeBlock(left > 0 ? [...lines, `… and ${left} more`] : lines);
  const [leaf] = frames;
  if (!leaf || first === 0) return block;
  const calls = first === 1 ? "1 call" : `${first} calls`;
  return `Allocated by ${codeSpan(shortName(leaf.function))}, ${calls} below:\n\n${block}`;
}
