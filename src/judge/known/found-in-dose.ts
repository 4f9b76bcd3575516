import type { Growth, Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { isSameQuantity } from "../growth/same-quantity.ts";
import { allowance } from "../verdict/allowance.ts";

/** What a fresh process did as a piece of a workload was done many times over. */
interface DosedGrowths {
  readonly arm: string;
  readonly workload: string;
  readonly ablation: string;
  readonly snapshots: readonly { readonly iterations: number }[];
  /** Each less what known leaks keep of it. */
  readonly beside: readonly Growth[];
}

/**
 * Series in which known leaks grow, with what only the dose shows. A phase has too few samples for a small leak beside large
 * known ones: where the call sites in a fresh process prove that as much as the floor is kept for each turn, that is a leak, and
 * confirmed. It is as large as the piece that shows most of it says. All others stay as they are, with the callers that the dose names.
 */
export function foundInDose(
  series: readonly Series[],
  pieces: readonly DosedGrowths[],
  budget: Budget,
): readonly Series[] {
  return series.map((one) => {
    const tries = pieces
      .filter(({ arm, workload }) => arm === one.arm && workload === one.workload)
      .flatMap((piece) =>
        piece.beside
          .filter((growth) => isSameQuantity(growth, one) && growth.known && growth.callers)
          .map((growth) => ({ growth, piece })),
      )
      .filter(({ growth }) => growth.strict.low >= allowance(growth, budget).leakFrom)
      .sort((a, b) => b.growth.perIteration.value - a.growth.perIteration.value);
    const [most] = tries;
    if (!most || !one.decides) return one;
    if (one.verdict === "leak" && one.confirmation?.answer === "confirmed") return named(one, most.growth);
    if (!one.known) return one;
    const { growth, piece } = most;
    return {
      ...named(one, growth),
      perIteration: growth.perIteration,
      strict: growth.strict,
      verdict: "leak",
      confirmation: {
        answer: "confirmed",
        ablation: piece.ablation,
        perTurn: growth.perIteration,
        turns: piece.snapshots.at(-1)?.iterations ?? 0,
      },
    };
  });
}

function named(series: Series, { callers }: Growth): Series {
  return callers ? { ...series, callers } : series;
}
