import type { Report, SeriesReport } from "../../model/report.ts";
import { listedKinds, workKinds, workOf } from "../../model/work.ts";
import { formatCount } from "../../text/format-count.ts";
import { oneLine } from "../../text/one-line.ts";
import { growthPer } from "../ask/growth-per.ts";
import { ownedHeapOf } from "../ask/phases.ts";
import { formatAmount, formatInterval } from "./amount.ts";

/** How gopls' own heap moved in one workload, in words for a table; "–" where nothing of the kind was sent or read. */
interface HeapRow {
  readonly workload: string;
  readonly arm: string;
  readonly perIteration: string;
  readonly between: string;
  readonly perEdit: string;
  readonly perRequest: string;
  readonly did: string;
}

/** A row for each workload of each arm. Each share takes all of the growth: growth per edit counts no requests, and so on. */
export function heapRows(report: Pick<Report, "workloads" | "series">): readonly HeapRow[] {
  return report.workloads.map((workload) => {
    const heap = ownedHeapOf(report, { arm: workload.arm, workload: workload.name });
    return {
      workload: workload.name,
      arm: workload.arm,
      perIteration: heap ? formatAmount(heap.perIteration.value, "bytes") : "–",
      between: heap ? formatInterval(heap.perIteration, "bytes") : "–",
      perEdit: growthEach(heap, "edit"),
      perRequest: growthEach(heap, "request"),
      did: workDone(workload),
    };
  });
}

function growthEach(heap: SeriesReport | undefined, unit: "edit" | "request"): string {
  const growth = heap && growthPer(heap, unit);
  return growth === undefined ? "–" : formatAmount(growth, "bytes");
}

function workDone(workload: Report["workloads"][number]): string {
  const { cycles, iterationsPerCycle, files } = workload;
  const iterations = cycles * iterationsPerCycle;
  const perIteration = workOf(workload);
  const sent = listedKinds
    .filter((kind) => perIteration[kind] > 0)
    .map((kind) => `${formatCount(Math.round(perIteration[kind] * iterations))} ${workKinds[kind].word}s`)
    .join(", ");
  const [file, ...more] = files;
  if (!file) return sent;
  const where = more.length > 0 ? `${files.length} files` : `${oneLine(file.path)} (${formatCount(file.lines)} lines)`;
  return `${sent} in ${where}`;
}
