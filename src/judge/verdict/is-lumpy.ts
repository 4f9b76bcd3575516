import type { Growth, Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { netGrowth } from "../growth/net-growth.ts";
import { allowance } from "./allowance.ts";

/** A single step of this share of all growth is no course that slows down. */
const MOST_OF_IT = 0.5;

/**
 * Whether a series is undecided for its net growth, which its slope does not show: a few large steps. A fresh process under a
 * large dose can tell whether they go on.
 */
export function isLumpy(series: Series, budget: Budget): boolean {
  const { decides, verdict, unit } = series;
  return (
    decides && verdict === "inconclusive" && (unit === "bytes" || unit === "objects") && growsInSteps(series, budget)
  );
}

/**
 * Whether the net growth of the second half is above the budget; or that of the whole series is, and half of it or more came at
 * one step. Nothing is known of when the next one comes.
 */
export function growsInSteps(growth: Growth, budget: Budget): boolean {
  const net = netGrowth(growth.points);
  if (!net) return false;
  const { allowed } = allowance(growth, budget);
  return net.late > allowed || (net.whole > allowed && net.largestStep >= MOST_OF_IT);
}
