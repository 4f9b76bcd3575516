import { resolve } from "node:path";
import { markdownTable } from "markdown-table";
import { ownedHeapOf, sampledOwnedHeapOf } from "../../src/judge/growth/heap-tracks.ts";
import { readRunDirectory } from "../../src/measure/recording/read-run-directory.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { groupBy } from "../../src/stats/group-by.ts";
import { fitLine } from "../rules/fit-line.ts";

// npm run bench noise -- DIR…: how restless each measured heap was: the standard deviation of its readings around a straight
// line, in KiB, as the runtime counts it, less the recorder as of the profile, and as the gate reads it: exactly, or in samples under
// unique text.
const directories = process.argv.slice(2);
if (directories.length === 0) throw new Error("Usage: npm run bench noise -- DIR…");
const readings: readonly (readonly [string, (snapshot: Snapshot) => number | undefined])[] = [
  ["HeapAlloc", ({ memory }) => memory.heapAlloc],
  ["less held bytes", ({ memory, heap }) => heap && memory.heapAlloc - heap.held.recorder - heap.held.boundedCaches],
  ["owned heap", ownedHeapOf],
  ["the same in samples", sampledOwnedHeapOf],
];
const rows = directories.flatMap((directory) => {
  const { header, snapshots } = readRunDirectory(resolve(directory));
  const measured = snapshots.filter(({ part, heap }) => part === "measure" && heap !== undefined);
  const phases = [...groupBy(measured, ({ session, phase }) => `${session} ${phase}`).values()];
  return phases.flatMap((own) => {
    const [first] = own;
    if (!first || own.length < 6) return [];
    const version = header.gopls[first.arm]?.version ?? "";
    const deviations = readings.map(([, read]) => (deviation(own, read) / 1024).toFixed(0));
    return [[version, first.arm, first.phase, String(own.length - 1), ...deviations]];
  });
});
const head = ["gopls", "arm", "workload", "cycles", ...readings.map(([name]) => name)];
process.stdout.write(`${markdownTable([head, ...rows], { align: head.map((_, i) => (i < 3 ? "l" : "r")) })}\n`);

function deviation(snapshots: readonly Snapshot[], read: (snapshot: Snapshot) => number | undefined): number {
  const points = snapshots.flatMap((one) => {
    const y = read(one);
    return y === undefined ? [] : [{ x: one.iterations, y }];
  });
  return fitLine(points).deviation;
}
