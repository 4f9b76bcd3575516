import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { doPairs, doTries } from "../../bench/kills/do-all.ts";
import { makePair, makeTry } from "../../bench/kills/make-try.ts";
import type { Row } from "../../bench/kills/render.ts";
import { makeStage, type Stage } from "../../bench/kills/stage.ts";

// A part of `npm run bench kills`, with fakes: they mostly wait, so several are done at once. A try that fails is done again with
// npm run bench kills -- --tries 1 --seed SEED --out DIR, a pair with --pairs 1.
describe.skipIf(process.platform !== "linux")("the program as it is committed", () => {
  let folder = "";
  let stage: Stage;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "gopls-leak-gate-kills-"));
    stage = await makeStage(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

  const seeds = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
  const doing = (rows: Row[]) => ({ stage, say: () => {}, onDone: (row: Row) => void rows.push(row) });

  test("24 runs, signalled or killed at any moment: no process, no file and no lie is left", async () => {
    const rows: Row[] = [];
    const tries = seeds(1001, 24).map((seed) => makeTry(seed, "fake"));
    await doTries(tries, { ...doing(rows), jobs: 4 });
    expect(rows).toHaveLength(24);
    expect(rows.filter(({ violations }) => violations.length > 0)).toEqual([]);
    expect(new Set(rows.map(({ column }) => column)).size).toBeGreaterThan(3);
  });

  test("12 pairs of runs at once, one of which leaks: each says the truth, or who holds the directory", async () => {
    const rows: Row[] = [];
    await doPairs(seeds(1001, 12).map(makePair), { ...doing(rows), jobs: 3 });
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ violations }) => violations.length > 0)).toEqual([]);
  });
});
