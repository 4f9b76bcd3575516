import { failure } from "../../model/failure.ts";
import type { MemoryStats } from "../../model/snapshot.ts";
import { debugPages } from "../facts/debug-pages.ts";

/** Rows of the page's first table that are read, by the words that gopls prints. */
const LABELS = {
  heapAlloc: "Allocated bytes",
  totalAlloc: "Total allocated bytes",
  sys: "System bytes",
  heapInuse: "In use bytes",
  heapObjects: "Heap object count",
  stackInuse: "Stack in use bytes",
} as const;

/** A Go runtime has 61 classes or more below 19 KiB; a page with fewer than this is something else. */
const MIN_CLASSES = 10;

/**
 * Reads gopls' `/memory` page (runtime.MemStats with mallocs and frees per size class). Strict: a row that is missing or
 * is not a number is debug-page-unreadable, never 0.
 */
export function parseMemoryPage(html: string): MemoryStats {
  const row = (label: string) =>
    count(new RegExp(`<td class="label">${label}</td><td class="value">([^<]*)</td>`).exec(html)?.[1], label);
  return {
    heapAlloc: row(LABELS.heapAlloc),
    heapObjects: row(LABELS.heapObjects),
    heapInuse: row(LABELS.heapInuse),
    totalAlloc: row(LABELS.totalAlloc),
    sys: row(LABELS.sys),
    stackInuse: row(LABELS.stackInuse),
    sizeClasses: sizeClasses(html),
  };
}

function sizeClasses(html: string): [number, number][] {
  const classes: [number, number][] = [];
  const rows =
    /<tr><td class="value">([^<]*)<\/td><td class="value">([^<]*)<\/td><td class="value">([^<]*)<\/td><\/tr>/g;
  for (const [, size, mallocs, frees] of html.matchAll(rows)) {
    const bytes = count(size, "size of a class");
    const live = count(mallocs, `mallocs of class ${size}`) - count(frees, `frees of class ${size}`);
    const before = classes.at(-1)?.[0] ?? 0;
    if (bytes === 0) continue; // MemStats.BySize[0] is not a class
    if (bytes <= before) throw unreadable(`class ${bytes} after class ${before}`);
    if (live < 0) throw unreadable(`class ${bytes} has ${live} live objects`);
    classes.push([bytes, live]);
  }
  if (classes.length < MIN_CLASSES) throw unreadable(`it has ${classes.length} size classes`);
  return classes;
}

/** gopls prints numbers with commas between the thousands. */
function count(text: string | undefined, what: string): number {
  if (text === undefined || !/^\d{1,3}(,?\d{3})*$/.test(text))
    throw unreadable(`"${what}" is ${text === undefined ? "missing" : `"${text}"`}`);
  return Number(text.replaceAll(",", ""));
}

function unreadable(reason: string) {
  return failure("debug-page-unreadable", { page: debugPages.memory, reason });
}
