import { formatCount } from "../model/format-count.ts";
import type { SeriesReport } from "../model/report.ts";

/** What a series counts, in words. */
export function seriesName({ metric, key }: Pick<SeriesReport, "metric" | "key">): string {
  switch (metric) {
    case "owned-heap":
      return "gopls' own heap";
    case "size-class":
      return `objects of ${formatCount(Number(key))} B`;
    case "large-objects":
      return "objects above 18 KiB";
    case "goroutines":
      return `goroutines at ${key}`;
    case "leaked-goroutines":
      return `goroutines that can never run again at ${key}`;
    case "counter":
      return `entries of gopls' cache: ${key}`;
    case "heap-alloc":
      return "HeapAlloc";
    case "rss":
      return "RSS";
  }
}
