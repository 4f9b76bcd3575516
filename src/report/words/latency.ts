import { DIAGNOSTICS, type Latency } from "../../model/latency.ts";
import type { Report } from "../../model/report.ts";
import { formatCount } from "../../text/format-count.ts";
import { formatDuration } from "../../text/format-duration.ts";
import { comparedArms } from "../ask/arms.ts";

type Request = Latency["requests"][number];

/** How long one method took in one workload, in words for a table; "–" where there were too few to tell. */
interface LatencyRow {
  readonly workload: string;
  readonly arm: string;
  readonly what: string;
  readonly count: string;
  readonly median: string;
  readonly p95: string;
}

/** A row for each method of each workload of each arm. */
export function latencyRows({ latency = [] }: Pick<Report, "latency">): readonly LatencyRow[] {
  return latency.flatMap(({ arm, workload, requests }) =>
    requests.map(({ method, count, medianMs, p95Ms }) => ({
      workload,
      arm,
      what: methodWords(method),
      count: formatCount(count),
      median: formatDuration(medianMs),
      p95: p95Ms === undefined ? "–" : formatDuration(p95Ms),
    })),
  );
}

/** What a table of them needs said. */
export const latencyNote =
  "From a request to its answer, and from an edit to the end of its diagnostics, as the client saw it. These times decide nothing.";

/** Requests for which people wait, the most telling first; as many of them as a line has room for. */
const TELLING = ["completion", "hover", "definition", "references", "codeAction"].map((name) => `textDocument/${name}`);
const MOST_TOLD = 3;

/**
 * How fast the judged gopls answered in the workload in which it was asked most: "Median times in everyday: completion 3.1 ms (p95 9.4 ms),
 * hover 0.4 ms (p95 1.2 ms), diagnostics after an edit 38 ms (p95 55 ms)." "" where nothing was timed.
 */
export function latencySentence({ arms, latency = [] }: Pick<Report, "arms" | "latency">): string {
  const { candidate } = comparedArms({ arms });
  const [most] = latency.filter(({ arm }) => arm === candidate?.name).toSorted((a, b) => timesOf(b) - timesOf(a));
  if (!most) return "";
  const of = (method: string) => most.requests.filter((request) => request.method === method);
  const told = [...TELLING.flatMap(of).slice(0, MOST_TOLD), ...of(DIAGNOSTICS)];
  return told.length === 0 ? "" : `Median times in ${most.workload}: ${told.map(requestWords).join(", ")}.`;
}

function timesOf({ requests }: Latency): number {
  return requests.reduce((sum, { count }) => sum + count, 0);
}

function requestWords({ method, medianMs, p95Ms }: Request): string {
  const tail = p95Ms === undefined ? "" : ` (p95 ${formatDuration(p95Ms)})`;
  return `${methodWords(method)} ${formatDuration(medianMs)}${tail}`;
}

/** "textDocument/codeAction" is "code action", "workspace/symbol" "workspace symbol". */
function methodWords(method: string): string {
  if (method === DIAGNOSTICS) return "diagnostics after an edit";
  const name = method.replace(/^textDocument\//, "").replaceAll("/", " ");
  return name.replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
