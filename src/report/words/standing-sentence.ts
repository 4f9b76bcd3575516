import type { Report } from "../../model/report.ts";
import type { Standing } from "../../model/report-heap.ts";
import { andList } from "../../text/and-list.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";
import { comparedArms } from "../ask/arms.ts";

/**
 * How large gopls stands after its soak: "After the soak it held 386 MiB resident (at most 512 MiB), 74 MiB of that live heap; it loaded 11
 * packages in 3.9 s." "" where nobody read it.
 */
export function standingSentence(report: Pick<Report, "arms" | "standing">): string {
  const { candidate } = comparedArms(report);
  const standing = report.standing?.find(({ arm }) => arm === candidate?.name);
  if (!standing) return "";
  const { rssBytes, peakRssBytes, heapBytes, loadMs, packages } = standing;
  const most = peakRssBytes === undefined ? "" : ` (at most ${formatBytes(peakRssBytes)})`;
  const heap = `${formatBytes(heapBytes)} of live heap`;
  const held = rssBytes === undefined ? heap : `${formatBytes(rssBytes)} resident${most}, with ${heap}`;
  const what =
    packages === undefined ? "the workspace" : `${formatCount(packages)} ${packages === 1 ? "package" : "packages"}`;
  const loaded = loadMs === undefined ? "" : `; it loaded ${what} in ${(loadMs / 1000).toFixed(1)} s`;
  return `After the soak gopls held ${held}${loaded}${openFiles(standing)}.`;
}

/** Many systems let a process have 1,024 file descriptors, unless it asks for more. */
const MANY_DESCRIPTORS = 512;

/** What of the open files is worth a word: many of them, and watches, of which all programs of a user share a number. */
function openFiles({ descriptors = 0, inotifyWatches = 0 }: Standing): string {
  const open = [
    ...(descriptors >= MANY_DESCRIPTORS ? [`${formatCount(descriptors)} file descriptors`] : []),
    ...(inotifyWatches > 0
      ? [`${formatCount(inotifyWatches)} inotify ${inotifyWatches === 1 ? "watch" : "watches"}`]
      : []),
  ];
  return open.length === 0 ? "" : `; it had ${andList(open)}`;
}
