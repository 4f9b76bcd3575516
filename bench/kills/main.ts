import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startBench } from "../lab/start-bench.ts";
import { doPairs, doTries } from "./do-all.ts";
import { makePair, makeTry } from "./make-try.ts";
import { killColumns, type Row, render } from "./render.ts";
import { makeStage } from "./stage.ts";

// npm run bench kills -- --out DIR [--tries 200] [--real 30] [--pairs 50] [--seed 1] [--jobs 2] [--program DIST]: runs that are signalled or
// killed at random moments, the first of them (--real) with a real gopls, and pairs of runs at once. Try number N has the seed --seed + N, so
// one is done again with its seed and --tries 1. Prints the tables of docs/robustness.md; exits with 1 where a promise was broken, and DIR
// keeps the folders of those. Linux only.
const world = startBench(kills);

async function kills(): Promise<number> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: { out: text, tries: text, real: text, pairs: text, seed: text, jobs: text, program: text },
  });
  const { out, tries = "0", real = "0", pairs = "0", seed = "1", jobs = "2", program } = values;
  const numbers = [tries, real, pairs, seed, jobs];
  if (out === undefined || !numbers.every((number) => /^\d+$/.test(number)) || jobs === "0")
    throw new Error(
      "Usage: npm run bench kills -- --out DIR [--tries 200] [--real 30] [--pairs 50] [--seed 1] [--jobs 2] [--program DIST]",
    );
  if (world.platform !== "linux") throw new Error("Processes are found in /proc, which only Linux has.");
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  const stage = await makeStage(folder, program);
  const say = (line: string) =>
    void process.stderr.write(`${new Date(world.now()).toISOString().slice(11, 19)} ${line}\n`);
  const doing = { stage, say, isOver: () => world.interrupted.aborted };
  const seeds = (count: string) => Array.from({ length: Number(count) }, (_, i) => Number(seed) + i);
  const [isReal, isFake] = [seeds(tries).slice(0, Number(real)), seeds(tries).slice(Number(real))];
  // One real gopls at a time: it needs a core.
  const killed: readonly Row[] = [
    ...(await doTries(
      isReal.map((one) => makeTry(one, "real")),
      { ...doing, jobs: 1 },
    )),
    ...(await doTries(
      isFake.map((one) => makeTry(one, "fake")),
      { ...doing, jobs: Number(jobs) },
    )),
  ];
  const paired = await doPairs(seeds(pairs).map(makePair), { ...doing, jobs: 1 });
  const tables = [
    ...(killed.length === 0 ? [] : [render(killed, "signal", killColumns)]),
    ...(paired.length === 0 ? [] : [render(paired, "shared", ["both measured", "one refused", "both refused"])]),
  ];
  writeFileSync(join(folder, "kills.md"), tables.join("\n"));
  process.stdout.write(tables.join("\n"));
  const isWhole = killed.length + paired.length === Number(tries) + Number(pairs);
  return isWhole && [...killed, ...paired].every(({ violations }) => violations.length === 0) ? 0 : 1;
}
