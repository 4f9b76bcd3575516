import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startBench } from "../lab/start-bench.ts";
import { doPairs, doTries } from "./do-all.ts";
import { makePair, makeTry } from "./make-try.ts";
import { moments } from "./moments.ts";
import { type Row, RowSchema, render } from "./render.ts";
import { makeStage } from "./stage.ts";

// npm run bench kills -- --out DIR [--tries 200] [--real 30] [--pairs 50] [--seed 1] [--jobs 2] [--program DIST]: runs that are signalled or
// killed at random moments, the first of them (--real) with a real gopls, and pairs of runs at once. Try number N has the seed --seed + N, so
// one is done again with its seed and --tries 1 in another DIR. It can be stopped, and goes on where it was. Prints the tables of docs/robustness.md; exits with 1 where a promise was broken, and DIR
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
  const rowsPath = join(folder, "rows.jsonl");
  const lines = existsSync(rowsPath) ? readFileSync(rowsPath, "utf8").trim().split("\n") : [];
  const rows: Row[] = lines.map((line) => RowSchema.parse(JSON.parse(line)));
  const onDone = (row: Row) => {
    rows.push(row);
    appendFileSync(rowsPath, `${JSON.stringify(row)}\n`);
  };
  const doing = { stage, say, onDone, isOver: () => world.interrupted.aborted };
  const seeds = (count: string) => Array.from({ length: Number(count) }, (_, i) => Number(seed) + i);
  const isLeft = (what: Row["what"]) => (one: number) => !rows.some((row) => row.what === what && row.seed === one);
  const [reals, fakes] = [seeds(tries).slice(0, Number(real)), seeds(tries).slice(Number(real))];
  // One real gopls at a time: it needs a core.
  await doTries(
    reals.filter(isLeft("real")).map((one) => makeTry(one, "real")),
    { ...doing, jobs: 1 },
  );
  await doTries(
    fakes.filter(isLeft("fake")).map((one) => makeTry(one, "fake")),
    { ...doing, jobs: Number(jobs) },
  );
  await doPairs(seeds(pairs).filter(isLeft("pair")).map(makePair), { ...doing, jobs: 1 });
  const [killed, paired] = [rows.filter(({ what }) => what !== "pair"), rows.filter(({ what }) => what === "pair")];
  const tables = [
    ...(killed.length === 0 ? [] : [render(killed, "signal", moments)]),
    ...(paired.length === 0 ? [] : [render(paired, "shared", ["both measured", "one refused", "both refused"])]),
  ];
  writeFileSync(join(folder, "kills.md"), tables.join("\n"));
  process.stdout.write(tables.join("\n"));
  return !world.interrupted.aborted && rows.every(({ violations }) => violations.length === 0) ? 0 : 1;
}
