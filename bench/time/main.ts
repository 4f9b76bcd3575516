import { resolve } from "node:path";
import { markdownTable } from "markdown-table";
import { readRunDirectory } from "../../src/measure/recording/read-run-directory.ts";
import type { Recording } from "../../src/model/recording.ts";
import { timeRows } from "./time-rows.ts";

// npm run bench time -- DIR…: where the time of these run directories went, as the table of docs/performance.md.
const recordings = process.argv.slice(2).map((path) => readRunDirectory(resolve(path)));
if (recordings.length === 0) throw new Error("Usage: npm run bench time -- DIR…");
const rows = recordings.map((recording: Recording) => timeRows(recording));
const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
const seconds = (ms: number | undefined) => ((ms ?? 0) / 1000).toFixed(1);
const table = names.map((name) => {
  const values = rows.map((row) => row.get(name) ?? 0).sort((a, b) => a - b);
  const middle = values[values.length >> 1];
  return [name, seconds(middle), seconds(values[0]), seconds(values.at(-1))];
});
const head = ["part", "median, s", "least", "most"];
process.stdout.write(`${markdownTable([head, ...table], { align: ["l", "r", "r", "r"] })}\n`);
