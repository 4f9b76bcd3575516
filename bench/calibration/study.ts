import type { Look } from "../../src/model/plan.ts";
import { looksOf } from "../../src/plan/looks.ts";
import { quantile } from "../../src/stats/order-statistics.ts";
import type { PhaseModel } from "./phase-model.ts";
import { CYCLES, type Simulated, simulate } from "./simulate.ts";

/** How often what came of the runs of one model. Counts but for the cycles. */
export interface Tally {
  readonly name: string;
  readonly runs: number;
  /** A leak, before it was confirmed. */
  readonly suspected: number;
  /** … and after: the gate fails. */
  readonly confirmed: number;
  /** … grew more than twice as fast there: the run is inconclusive. */
  readonly unclear: number;
  readonly inconclusive: number;
  readonly plateau: number;
  /** Within the budget, or bounded. */
  readonly passed: number;
  readonly endedAtFirstLook: number;
  readonly medianCycles: number;
}

/** Runs a model so many times. Run k is the same in every study with this seed, whatever else is in it. */
export function study(model: PhaseModel, { runs, seed, looks = looksOf(CYCLES) }: StudyPlan): Tally {
  const results = Array.from({ length: runs }, (_, run) =>
    simulate(model, seedOf(`${seed} ${model.name} ${run}`), looks),
  );
  const count = (is: (one: Simulated) => boolean) => results.filter(is).length;
  return {
    name: model.name,
    runs,
    suspected: count(({ verdict }) => verdict === "leak"),
    confirmed: count(({ answer }) => answer === "confirmed"),
    unclear: count(({ answer }) => answer === "unclear"),
    inconclusive: count(({ verdict }) => verdict === "inconclusive"),
    plateau: count(({ verdict }) => verdict === "plateau"),
    passed: count(({ verdict }) => verdict === "within-budget" || verdict === "bounded"),
    endedAtFirstLook: count(({ cycles }) => cycles === looks[0]?.cycles),
    medianCycles: quantile(
      results.map(({ cycles }) => cycles),
      0.5,
    ),
  };
}

export interface StudyPlan {
  readonly runs: number;
  readonly seed: number;
  /** Other looks than those of the default schedule. */
  readonly looks?: readonly Look[];
}

/** A 32-bit seed from a text (FNV-1a), its bits mixed so that texts which differ in one digit are far apart. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
