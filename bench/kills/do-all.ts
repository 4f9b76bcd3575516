import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inParallel } from "../lab/in-parallel.ts";
import { checkPair, howItWent } from "./check-pair.ts";
import { checkTry } from "./check-try.ts";
import type { Kind, Pair, Try } from "./make-try.ts";
import type { Timeline } from "./moments.ts";
import type { Row } from "./render.ts";
import { runPair } from "./run-pair.ts";
import { momentOf, rehearse, runTry } from "./run-try.ts";
import type { Stage } from "./stage.ts";

interface Doing {
  readonly stage: Stage;
  /** At once. */
  readonly jobs: number;
  /** Told after each, with what is wrong with it. */
  readonly say: (line: string) => void;
  readonly isOver?: () => boolean;
}

/** Does tries, in folders below the stage's; that of a try that breaks a promise stays. */
export async function doTries(tries: readonly Try[], { stage, jobs, say, isOver }: Doing): Promise<readonly Row[]> {
  const rehearsals = await rehearseAll([...new Set(tries.map(({ kind }) => kind))], stage, say);
  const rows: Row[] = [];
  await inParallel(tries, jobs, async (tried) => {
    const { seed, kind, victim, signal, second } = tried;
    const expected = rehearsals.get(kind);
    if (expected === undefined || isOver?.()) return;
    const folder = join(stage.folder, `${kind === "clean" || kind === "leaky" ? "fake" : "real"}-${seed}`);
    const facts = await runTry(stage, tried, expected, folder);
    const violations = checkTry(tried, facts);
    if (violations.length === 0) rmSync(folder, { recursive: true, force: true });
    const row = victim === "gopls" ? `${signal} to gopls` : `${signal}${second ? ", then another" : ""}`;
    rows.push({ row, column: momentOf(facts), seed, violations });
    say(`${kind} ${seed}: ${row} while ${momentOf(facts)}: ${violations.join("; ") || "held"}`);
  });
  return rows;
}

/** Does pairs, as doTries does tries. */
export async function doPairs(pairs: readonly Pair[], { stage, jobs, say, isOver }: Doing): Promise<readonly Row[]> {
  const rehearsals = await rehearseAll([...new Set(pairs.map(({ first }) => first))], stage, say);
  const rows: Row[] = [];
  await inParallel(pairs, jobs, async (pair) => {
    const { seed, shared, first } = pair;
    const expected = rehearsals.get(first);
    if (expected === undefined || isOver?.()) return;
    const folder = join(stage.folder, `pair-${seed}`);
    mkdirSync(folder, { recursive: true });
    const facts = await runPair(stage, pair, expected, folder);
    const violations = checkPair(pair, facts);
    if (violations.length === 0) rmSync(folder, { recursive: true, force: true });
    rows.push({ row: shared, column: howItWent(facts), seed, violations });
    say(`pair ${seed}: one ${shared}, ${first} first: ${violations.join("; ") || "held"}`);
  });
  return rows;
}

async function rehearseAll(
  kinds: readonly Kind[],
  stage: Stage,
  say: (line: string) => void,
): Promise<Map<Kind, Timeline>> {
  const timelines = new Map<Kind, Timeline>();
  for (const kind of kinds) {
    const folder = join(stage.folder, `rehearsal-${kind}`);
    const { timeline, ended } = await rehearse(stage, kind, folder);
    rmSync(folder, { recursive: true, force: true });
    const times = [...timeline].map(([moment, ms]) => `${moment} ${(ms / 1000).toFixed(1)} s`).join(", ");
    say(`${kind} without a signal: exit code ${ended.code}; ${times}`);
    timelines.set(kind, timeline);
  }
  return timelines;
}
