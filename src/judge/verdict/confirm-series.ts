import type { Confirmation, Growth, Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { pointInterval } from "../../stats/interval.ts";
import { isSameQuantity } from "../growth/same-quantity.ts";
import { allowance } from "./allowance.ts";

/** A growth under a large dose: of which piece of which workload, and over how many turns. */
export interface Dosed {
  readonly growth: Growth;
  readonly workload: string;
  readonly ablation: string;
  readonly turns: number;
}

/** A leak grows at the same pace in a fresh process; half of it or twice of it is still that. */
const SAME_PACE = 2;

/**
 * Suspects against what they did in a fresh process under a large dose. One that grows there at less than half the pace was
 * something that fills or comes once, and its verdict becomes "plateau"; where even that much goes on and is above the budget, it is
 * unclear. One that grows more than twice as fast is unclear, and so is one that was cut at falls and came to less than half of
 * it in the end: what is filled and dropped in turn is no leak.
 * Where several pieces were dosed, the one with the pace nearest to the first session's counts. Others stay as they are.
 */
export function confirmSeries(series: readonly Series[], dosed: readonly Dosed[], budget: Budget): readonly Series[] {
  return series.map((suspect) => {
    if (!suspect.decides || suspect.verdict !== "leak") return suspect;
    const confirmation = confirmationOf(suspect, dosed, budget);
    if (!confirmation) return suspect;
    const verdict = confirmation.answer === "refuted" ? "plateau" : suspect.verdict;
    return { ...suspect, verdict, confirmation };
  });
}

function confirmationOf(suspect: Series, dosed: readonly Dosed[], budget: Budget): Confirmation | undefined {
  const tries = dosed.filter(
    ({ growth, workload }) =>
      growth.arm === suspect.arm &&
      workload === suspect.workload &&
      isSameQuantity(growth, suspect) &&
      growth.points.length > 1,
  );
  const paceOf = ({ growth }: Dosed) => growth.perIteration.value / suspect.perIteration.value;
  const distance = (candidate: Dosed) =>
    paceOf(candidate) > 0 ? Math.abs(Math.log(paceOf(candidate))) : Number.POSITIVE_INFINITY;
  const [nearest] = [...tries].sort((a, b) => distance(a) - distance(b) || (a.ablation < b.ablation ? -1 : 1));
  if (!nearest) return stoodStill(suspect, dosed);
  const pace = paceOf(nearest);
  const isDropped = nearest.growth.cuts > 0 && netGrowth(nearest.growth) / suspect.perIteration.value < 1 / SAME_PACE;
  const isSlow = pace < 1 / SAME_PACE;
  const isUnclear = isSlow ? goesOn(nearest.growth, budget) : pace > SAME_PACE || isDropped;
  const answer = isUnclear ? "unclear" : isSlow ? "refuted" : "confirmed";
  return { answer, ablation: nearest.ablation, perTurn: nearest.growth.perIteration, turns: nearest.turns };
}

/**
 * Whether growth under a dose is proven, no less than a leak is, and in its second half at half of the first half's pace or more. A
 * dose has too few readings for the whole rule of a leak.
 */
function goesOn(growth: Growth, budget: Budget): boolean {
  const { strict, perIteration, firstHalf, secondHalf } = growth;
  return (
    strict.low > 0 &&
    perIteration.value >= allowance(growth, budget).leakFrom &&
    secondHalf.value >= firstHalf.value / SAME_PACE
  );
}

/** A count that never changed has no growth of its own: where its workload was dosed at all, it stood still. */
function stoodStill(suspect: Series, dosed: readonly Dosed[]): Confirmation | undefined {
  const tries = dosed.filter(({ growth, workload }) => growth.arm === suspect.arm && workload === suspect.workload);
  const [longest] = [...tries].sort((a, b) => b.turns - a.turns || (a.ablation < b.ablation ? -1 : 1));
  if (!longest) return undefined;
  const { confidence } = suspect.perIteration;
  const { ablation, turns } = longest;
  return { answer: "refuted", ablation, perTurn: { ...pointInterval(0), confidence }, turns };
}

/** From the first reading to the last, whatever fell in between, per turn. */
function netGrowth({ points }: Growth): number {
  const [first, last] = [points[0], points.at(-1)];
  return first && last && last.x > first.x ? (last.y - first.y) / (last.x - first.x) : 0;
}
