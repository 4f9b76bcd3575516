import type { Control, Report } from "../../model/report.ts";
import { andList } from "../../text/and-list.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";
import { formatInterval } from "./amount.ts";

type ControlMetric = NonNullable<Control["metrics"]>[number];

/** Whether this run saw what was planted for it to see, and how much of what. */
export function controlSentence({ control }: Pick<Report, "control">): string {
  if (!control) return "The control leak was not seen yet: the run ended too early.";
  const documents = `Control: ${formatCount(control.planted)} documents planted`;
  const open = control.metrics?.find(({ answer }) => answer === "unsure");
  if (open) return `${documents}; the heap moves too much to show them: ${heapWords(open)}.`;
  if (!control.seen) return `${documents} and not seen, so do not trust this run.`;
  return `${[documents, seenOfEach(control), ...goroutineWords(control)].join("; ")}.`;
}

function seenOfEach({ metrics, shownBy }: Control): string {
  if (metrics) return `seen of each: ${andList(metrics.flatMap(metricWords))}`;
  return shownBy ? `seen of each: ${objectWords(shownBy.objectsPerDocument, 1, shownBy.bytes)}` : "seen";
}

/** What one document brought. */
function metricWords({ metric, key, planted, grown, answer }: ControlMetric): readonly string[] {
  const more = answer === "more" ? " (more than planted)" : "";
  if (metric === "size-class") return [`${objectWords(grown.value, planted, Number(key))}${more}`];
  if (metric === "owned-heap")
    return [`${formatBytes(grown.value)} of owned heap (${formatCount(planted)} B planted at least)`];
  return [];
}

/** What one document brought, between its ends. */
function heapWords({ grown, planted }: ControlMetric): string {
  return `${formatInterval(grown, "bytes")} of owned heap each (${formatCount(planted)} B planted at least)`;
}

function objectWords(grown: number, planted: number, bytes: number): string {
  return `${grown.toFixed(2)} of ${formatCount(planted)} ${planted === 1 ? "object" : "objects"} of ${formatCount(bytes)} B`;
}

/** There is one for several documents, so that they are counted in all. */
function goroutineWords({ metrics, planted: documents }: Control): readonly string[] {
  if (!metrics) return [];
  const goroutines = metrics.find(({ metric }) => metric === "goroutines");
  if (!goroutines) return ["no goroutine was planted"];
  const inAll = (perDocument: number) => formatCount(Math.round(perDocument * documents));
  const more = goroutines.answer === "more" ? " (more than planted)" : "";
  return [`in all: ${inAll(goroutines.grown.value)} of ${inAll(goroutines.planted)} goroutines${more}`];
}
