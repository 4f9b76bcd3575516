import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inParallel } from "../lab/in-parallel.ts";
import { checkPair, howItWent } from "./check-pair.ts";
import { checkTry, isFake } from "./check-try.ts";
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
  readonly say: (line: string) => void;
  /** Told of each as soon as it is done. */
  readonly onDone: (row: Row) => void;
  readonly isOver?: (() => boolean) | undefined;
}

/** Does tries, in folders below the stage's; that of a try that breaks a promise stays. */
export async function doTries(tries: readonly Try[], { stage, jobs, say, onDone, isOver }: Doing): Promise<void> {
  const rehearsals = await rehearseAll([...new Set(tries.map(({ kind }) => kind))], { stage, say, isOver });
  await inParallel(tries, jobs, async (tried) => {
    const { seed, kind, victim, signal, second } = tried;
    const expected = rehearsals.get(kind);
    if (expected === undefined || isOver?.()) return;
    const what = isFake(kind) ? "fake" : "real";
    const folder = join(stage.folder, `${what}-${seed}`);
    rmSync(folder, { recursive: true, force: true });
    const facts = await runTry(stage, tried, expected, folder);
    const violations = checkTry(tried, facts);
    if (violations.length === 0) rmSync(folder, { recursive: true, force: true });
    const row = victim === "gopls" ? `${signal} to gopls` : `${signal}${second ? ", then another" : ""}`;
    onDone({ what, seed, row, column: momentOf(facts), violations: [...violations] });
    say(`${kind} ${seed}: ${row} while ${momentOf(facts)}: ${violations.join("; ") || "held"}`);
  });
}

/** Does pairs, as doTries does tries. */
export async function doPairs(pairs: readonly Pair[], { stage, jobs, say, onDone, isOver }: Doing): Promise<void> {
  const rehearsals = await rehearseAll([...new Set(pairs.map(({ first }) => first))], { stage, say, isOver });
  await inParallel(pairs, jobs, async (pair) => {
    const { seed, shared, first } = pair;
    const expected = rehearsals.get(first);
    if (expected === undefined || isOver?.()) return;
    const folder = join(stage.folder, `pair-${seed}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const facts = await runPair(stage, pair, expected, folder);
    const violations = checkPair(pair, facts);
    if (violations.length === 0) rmSync(folder, { recursive: true, force: true });
    onDone({ what: "pair", seed, row: shared, column: howItWent(facts), violations: [...violations] });
    say(`pair ${seed}: one ${shared}, ${first} first: ${violations.join("; ") || "held"}`);
  });
}

async function rehearseAll(
  kinds: readonly Kind[],
  { stage, say, isOver }: Pick<Doing, "stage" | "say" | "isOver">,
): Promise<ReadonlyMap<Kind, Timeline>> {
  const timelines = new Map<Kind, Timeline>();
  for (const kind of kinds) {
    if (isOver?.()) break;
    const folder = join(stage.folder, `rehearsal-${kind}`);
    const { timeline, ended } = await rehearse(stage, kind, folder);
    rmSync(folder, { recursive: true, force: true });
    const times = [...timeline].map(([moment, ms]) => `${moment} ${(ms / 1000).toFixed(1)} s`).join(", ");
    say(`${kind} without a signal: exit code ${ended.code}; ${times}`);
    const isMeasured = ended.code !== null && [0, 1, 3].includes(ended.code);
    if (!isMeasured) throw new Error(`a run without a signal ends with ${ended.code}: ${ended.stdout}${ended.stderr}`);
    timelines.set(kind, timeline);
  }
  return timelines;
}
