import { type Report, ReportSchema } from "../../model/report.ts";

/** Of a report, zipped or not; the largest ones seen have some hundred KB. */
export const MAX_REPORT_BYTES = 5 * 1024 * 1024;

/** Far above any report of this program, whose pictures of stacks have some ten thousand values each, and what a hostile one must not make us work on. */
const MOST_LEVELS = 32;
const MOST_VALUES = 500_000;
const LONGEST_TEXT = 10_000;

/** A report out of the text of a report.json from anybody, or why it is none. */
export function parseReport(text: string): { readonly report: Report } | { readonly reason: string } {
  const json = parseJson(text);
  if (json === undefined) return { reason: "it is not JSON, or cut off" };
  const excess = excessOf(json);
  if (excess !== undefined) return { reason: excess };
  const parsed = ReportSchema.safeParse(json);
  if (parsed.success) return { report: parsed.data };
  const issue = parsed.error.issues[0];
  const place = issue && issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
  return { reason: `it does not fit the schema: ${place}${issue?.message ?? "it is something else"}` };
}

/** The engine's own message is not passed on, as it quotes the text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a value has too much of; undefined: nothing. It is walked without recursion, as it may be nested without end. */
function excessOf(json: unknown): string | undefined {
  const rest: { readonly value: unknown; readonly level: number }[] = [{ value: json, level: 1 }];
  let values = 0;
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value, level } = next;
    if (level > MOST_LEVELS) return `it is nested more than ${MOST_LEVELS} levels deep`;
    if (++values > MOST_VALUES) return `it has more than ${MOST_VALUES} values`;
    if (typeof value === "string" && value.length > LONGEST_TEXT)
      return `it has a text of more than ${LONGEST_TEXT} characters`;
    if (typeof value === "object" && value !== null)
      for (const inner of Object.values(value)) rest.push({ value: inner, level: level + 1 });
  }
  return undefined;
}
