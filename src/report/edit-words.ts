import type { Report } from "../model/report.ts";

/** An edit in words: growth with each depends on the file, so a workload with one file names it. */
export function editWords(workload: Report["workloads"][number] | undefined): string {
  const [file, ...more] = workload?.files ?? [];
  return file && more.length === 0 ? `edit of ${file.path}` : "edit";
}
