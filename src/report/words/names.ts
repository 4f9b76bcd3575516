import type { Report, SeriesReport } from "../../model/report.ts";
import { andList } from "../../text/and-list.ts";
import { formatCount } from "../../text/format-count.ts";

/** What a series counts, in words; where known leaks grow in it, what is left beside them. */
export function seriesName({
  besideKnown,
  ...counted
}: Pick<SeriesReport, "metric" | "key"> & Partial<Pick<SeriesReport, "besideKnown">>): string {
  const name = countedName(counted);
  return besideKnown ? `${name} beside ${andList(besideKnown.leaks)}` : name;
}

function countedName({ metric, key }: Pick<SeriesReport, "metric" | "key">): string {
  switch (metric) {
    case "owned-heap":
      return "gopls' own heap";
    case "size-class":
      return `objects of ${formatCount(Number(key))} B`;
    case "large-objects":
      return "objects above 18 KiB";
    case "goroutines":
      return key === "" ? "goroutines on all stacks" : `goroutines at ${key}`;
    case "leaked-goroutines":
      return `goroutines that can never run again at ${key}`;
    case "counter":
      return `entries of gopls' cache: ${key}`;
    case "heap-alloc":
      return "HeapAlloc";
    case "rss":
      return "RSS";
    case "descriptors":
      return "open file descriptors";
  }
}

const WORDS: Readonly<Record<SeriesReport["verdict"], string>> = {
  leak: "leak",
  plateau: "levelled off",
  "within-budget": "within the budget",
  bounded: "no growth",
  inconclusive: "undecided",
};

/** A series' verdict in words; a suspect that did not grow in a fresh process did not repeat. */
export function verdictWords({ verdict, confirmation }: Pick<SeriesReport, "verdict" | "confirmation">): string {
  return confirmation?.answer === "refuted" ? "did not repeat" : WORDS[verdict];
}

/** A piece of a workload that was done again and again, in words. */
export function ablationWords(ablation: string): string {
  switch (ablation) {
    case "asks":
      return "all requests";
    case "edits":
      return "the edits alone";
    case "all":
      return "the whole iteration";
    default:
      return ablation;
  }
}

/** A workspace for the reader: its path, or what was made in place of one. */
export function workspaceWords(workspace: string): string {
  const [, packages, lines] = SYNTHETIC.exec(workspace) ?? [];
  return packages === undefined ? workspace : `a synthetic module of ${packages} packages of ${lines} lines`;
}

/** Whether a workspace was made for the measurement, so that its name says all of it. */
export function isSynthetic(workspace: string): boolean {
  return SYNTHETIC.test(workspace);
}

/** As --workspace takes it; a folder is an absolute path. */
const SYNTHETIC = /^synthetic:(\d+)x(\d+)$/;

/**
 * By which editor gopls was used, and how it was reached, where that was otherwise than usual: ", as neovim, with 2 editors
 * attached to one gopls"; empty where all was as usual. `quote` makes a name safe where it is put.
 */
export function editingWords({ editing }: Pick<Report, "editing">, quote: (name: string) => string): string {
  if (!editing) return "";
  const { editor, settings, clients, rpcTrace } = editing;
  return [
    editor === undefined ? "" : `, as ${quote(editor)}`,
    settings === undefined ? "" : `, with the settings of ${quote(settings)}`,
    clients === undefined ? "" : `, with ${clients} ${clients === 1 ? "editor" : "editors"} attached to one gopls`,
    rpcTrace ? ", which logged all messages" : "",
  ].join("");
}
