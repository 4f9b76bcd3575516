import { isToolsFunction } from "../../gopls/facts/package-suffix.ts";
import type { Finding, Report } from "../../model/report.ts";
import { oneLine } from "../../text/one-line.ts";
import { shortName } from "../../text/short-name.ts";
import { mainUnit } from "../ask/growth-per.ts";
import { formatAmount, nearlyWhole } from "../words/amount.ts";
import { workWords } from "../words/units.ts";

/** GitHub takes 256 characters. */
const LONGEST = 150;

/** A title as gopls' issues have it: "x/tools/gopls: memory leak: 1.2 KiB kept per LSP request, by export.Spans". Plain text. */
export function issueTitle(finding: Finding, report: Report): string {
  const { perIteration } = finding;
  const kept = `${keptAmount(finding)} kept per ${workWords(finding, report)}`;
  const what = perIteration.unit === "goroutines" ? "goroutine leak" : "memory leak";
  const by = allocator(finding);
  const title = oneLine(
    `x/tools/gopls: ${what}: ${kept}${by === undefined ? "" : `, ${what === "goroutine leak" ? "at" : "by"} ${by}`}`,
  );
  const characters = [...title];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : title;
}

/** What is kept for one unit of work: "43 B", "1 goroutine". */
export function keptAmount(finding: Finding): string {
  const { value } = mainUnit(finding);
  const { unit } = finding.perIteration;
  return formatAmount(unit === "bytes" ? value : nearlyWhole(value), unit);
}

/** The first function of gopls on the stack, or else the one that allocates. */
function allocator({ frames }: Finding): string | undefined {
  const frame = frames.find(({ function: name }) => isToolsFunction(name)) ?? frames[0];
  return frame && shortName(frame.function);
}
