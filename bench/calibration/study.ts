import type { Look } from "../../src/model/plan.ts";
import { looksOf } from "../../src/plan/looks.ts";
import { quantile } from "../../src/stats/order-statistics.ts";
import type { PhaseModel } from "./phase-model.ts";
import { seedOf } from "./seed-of.ts";
import { CYCLES, type Simulated, simulate } from "./simulate.ts";

/** How often what came of the runs of one model. Counts but for the cycles. */
export interface Tally {
  readonly name: string;
  readonly runs: number;
  /** A leak, before it was confirmed. */
  readonly suspected: number;
  /** A leak, after it was confirmed: the gate fails. */
  readonly confirmed: number;
  /** Undecided in the end, what a fresh process left unclear among it. */
  readonly inconclusive: number;
  /** Of those that pass, what slowed down, or was refuted. */
  readonly plateau: number;
  /** Nothing is called a leak, and nothing is undecided. */
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
    confirmed: count(({ outcome }) => outcome === "leak"),
    inconclusive: count(({ outcome }) => outcome === "inconclusive"),
    plateau: count(({ outcome }) => outcome === "plateau"),
    passed: count(({ outcome }) => outcome !== "leak" && outcome !== "inconclusive"),
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
