import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { markdownTable } from "markdown-table";
import { differenceProfile } from "../../src/judge/profile/difference-profile.ts";
import { median } from "../../src/stats/order-statistics.ts";

// npm run bench difference -- FIRST.pb.gz LAST.pb.gz [ROUNDS]: two heap profiles of a real run are decoded, folded by call stack,
// differenced, and the difference is written as a profile; beside it `go tool pprof -proto -diff_base` does that with the same pair.
// Both are processes of their own, start and all, and take turns; the first round, which fills the disk cache, does not count.
const [first = "", last = "", rounds = "15"] = process.argv.slice(2);
if (first === "--once") once(last, rounds, process.argv[5] ?? "");
else compare(Number(rounds));

/** The pair's difference as a profile, which has the same totals as what pprof writes. */
function once(before: string, after: string, out: string): void {
  const [from, to] = [before, after].map((path) => gunzipSync(readFileSync(path)));
  if (!from || !to) throw new Error("two profiles are needed");
  writeFileSync(out, gzipSync(differenceProfile([{ first: from, last: to }], after) ?? new Uint8Array()));
}

function compare(count: number): void {
  const scratch = mkdtempSync(join(tmpdir(), "bench-difference-"));
  const own = [
    "--enable-source-maps",
    fileURLToPath(import.meta.url),
    "--once",
    first,
    last,
    join(scratch, "own.pb.gz"),
  ];
  const pprof = ["tool", "pprof", "-proto", `-output=${join(scratch, "pprof.pb.gz")}`, `-diff_base=${first}`, last];
  try {
    const ownMs: number[] = [];
    const pprofMs: number[] = [];
    for (let round = -1; round < count; round++) {
      const [mine, theirs] = [timed(process.execPath, own), timed("go", pprof)];
      if (round < 0) continue;
      ownMs.push(mine);
      pprofMs.push(theirs);
    }
    const ratios = ownMs.map((ms, i) => ms / (pprofMs[i] ?? Number.NaN));
    const rows = [
      ["the gate", median(ownMs).toFixed(0), Math.min(...ownMs).toFixed(0)],
      ["go tool pprof -proto -diff_base", median(pprofMs).toFixed(0), Math.min(...pprofMs).toFixed(0)],
    ];
    const table = markdownTable([["", "median, ms", "least, ms"], ...rows], { align: ["l", "r", "r"] });
    const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
    const ratio = `ratio: ${median(ratios).toFixed(2)} (${low.toFixed(2)} … ${high.toFixed(2)} in ${count} rounds)`;
    process.stdout.write(`${table}\n\n${ratio}\n`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function timed(program: string, args: readonly string[]): number {
  const startedMs = performance.now();
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return performance.now() - startedMs;
}
