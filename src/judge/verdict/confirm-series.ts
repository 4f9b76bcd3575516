import type { Confirmation, Growth, Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { pointInterval } from "../../stats/interval.ts";
import type { Point } from "../../stats/point.ts";
import { hasFall } from "../growth/cut-at-falls.ts";
import { netGrowth } from "../growth/net-growth.ts";
import { isSameQuantity } from "../growth/same-quantity.ts";
import { allowance } from "./allowance.ts";
import { isLumpy } from "./is-lumpy.ts";

/** A growth under a large dose: of which piece of which workload, and over how many turns. */
export interface Dosed {
  readonly growth: Growth;
  readonly workload: string;
  readonly ablation: string;
  readonly turns: number;
}

/** What still is the pace of the first session, or of the half before: half of it. */
const SAME_PACE = 1 / 2;

/** At the ends of the last two cycles, and before them. */
const LAST_READINGS = 3;

const BEST_FIRST: readonly Confirmation["answer"][] = ["confirmed", "unclear", "refuted"];

/**
 * Suspects against what they did in a fresh process under a large dose: leaks, and what is undecided because it grows in steps.
 * One that is refuted becomes a plateau. What grew in steps and is confirmed becomes a leak, with the growth of the dose; a leak that is
 * proven to grow by less there has that growth, too. Others stay as they are. Where several pieces were dosed, the one that says most for
 * growth counts, of several the one with the pace nearest to the first session's.
 */
export function confirmSeries(series: readonly Series[], dosed: readonly Dosed[], budget: Budget): readonly Series[] {
  return series.map((suspect) => {
    const lumpy = isLumpy(suspect, budget);
    if (!lumpy && !(suspect.decides && suspect.verdict === "leak")) return suspect;
    const tried = tryOf(suspect, dosed, budget);
    if (!tried) return suspect;
    const { confirmation, growth } = tried;
    if (confirmation.answer === "refuted") return { ...suspect, verdict: "plateau", confirmation };
    if (confirmation.answer === "unclear" || !growth) return { ...suspect, confirmation };
    // What else grew in the first session, and ended, is no part of the leak.
    const isLess = growth.perIteration.high < suspect.perIteration.low;
    if (!lumpy && !isLess) return { ...suspect, confirmation };
    return { ...suspect, verdict: "leak", perIteration: growth.perIteration, strict: growth.strict, confirmation };
  });
}

interface Try {
  readonly confirmation: Confirmation;
  /** Absent: the count never changed there. */
  readonly growth?: Growth;
}

function tryOf(suspect: Series, dosed: readonly Dosed[], budget: Budget): Try | undefined {
  const pace = paceOf(suspect);
  const distance = ({ perTurn }: Confirmation) =>
    perTurn.value > 0 ? Math.abs(Math.log(perTurn.value / pace)) : Number.POSITIVE_INFINITY;
  const tries = dosed
    .filter(({ growth, workload }) => growth.arm === suspect.arm && workload === suspect.workload)
    .filter(({ growth }) => isSameQuantity(growth, suspect) && growth.points.length > 1)
    .map(({ growth, ablation, turns }) => {
      const answer = answerOf(growth, { pace, isProven: suspect.verdict === "leak" }, budget);
      return { confirmation: { answer, ablation, perTurn: growth.perIteration, turns }, growth };
    });
  const [best] = tries.sort(
    ({ confirmation: a }, { confirmation: b }) =>
      BEST_FIRST.indexOf(a.answer) - BEST_FIRST.indexOf(b.answer) ||
      distance(a) - distance(b) ||
      (a.ablation < b.ablation ? -1 : 1),
  );
  return best ?? stoodStill(suspect, dosed);
}

/** What grows in steps has no slope that would be its pace. */
function paceOf({ verdict, perIteration, points }: Series): number {
  const net = verdict === "leak" ? undefined : netGrowth(points);
  return net ? Math.max(net.whole, net.late) : perIteration.value;
}

/** What the first session said. */
export interface Suspected {
  /** Growth per iteration. */
  readonly pace: number;
  /** False: its growth in steps was not proven to be at the floor. */
  readonly isProven: boolean;
}

/**
 * - confirmed: growth is proven (95 %) and at the floor or above, which is proven here or in the first session; it goes on, in the
 *   second half at half the first half's pace or more and in the last two cycles at half of all; it reaches half of the first
 *   session's pace with its interval, and with what it had more in the end, whatever fell in between. A superlinear leak is
 *   faster; what fills and is dropped in turn has little more in the end.
 * - refuted: growth is below half the pace and below the floor; or it ended, slower in the second half, which came to less than
 *   the floor. Neither where something was dropped: that hides what grew.
 * - unclear: all else, as a leak beside a cache that filled.
 */
export function answerOf(growth: Growth, suspected: Suspected, budget: Budget): Confirmation["answer"] {
  const { perIteration, firstHalf, secondHalf, points } = growth;
  const { leakFrom } = allowance(growth, budget);
  const enough = suspected.pace * SAME_PACE;
  const floor = suspected.isProven ? perIteration.value : perIteration.low;
  const isProven = perIteration.low > 0 && floor >= leakFrom;
  const slows = secondHalf.value < firstHalf.value * SAME_PACE;
  const goesOn = !slows && risePerTurn(points.slice(-LAST_READINGS)) >= perIteration.value * SAME_PACE;
  const isAsFast = perIteration.high >= enough && risePerTurn(points) >= enough;
  if (isProven && goesOn && isAsFast) return "confirmed";
  const isSlow = perIteration.high < Math.min(enough, leakFrom);
  const hasEnded = slows && secondHalf.value < leakFrom && risePerTurn(secondHalfOf(points)) < leakFrom;
  return (isSlow || hasEnded) && !hasFall(points, growth.unit) ? "refuted" : "unclear";
}

/** From the first reading to the last. */
function risePerTurn(points: readonly Point[]): number {
  const [first, last] = [points[0], points.at(-1)];
  return first && last && last.x > first.x ? (last.y - first.y) / (last.x - first.x) : 0;
}

function secondHalfOf(points: readonly Point[]): readonly Point[] {
  return points.slice(Math.floor((points.length - 1) / 2));
}

/** A count that never changed has no growth of its own: where its workload was dosed at all, it stood still. */
function stoodStill(suspect: Series, dosed: readonly Dosed[]): Try | undefined {
  const tries = dosed.filter(({ growth, workload }) => growth.arm === suspect.arm && workload === suspect.workload);
  const [longest] = [...tries].sort((a, b) => b.turns - a.turns || (a.ablation < b.ablation ? -1 : 1));
  if (!longest) return undefined;
  const { confidence } = suspect.perIteration;
  const { ablation, turns } = longest;
  return { confirmation: { answer: "refuted", ablation, perTurn: { ...pointInterval(0), confidence }, turns } };
}
