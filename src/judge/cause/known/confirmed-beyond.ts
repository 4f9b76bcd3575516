import type { KnownLeak } from "../../../gopls/facts/known-leaks.ts";
import type { Series } from "../../../model/growth.ts";
import type { Work } from "../../../model/work.ts";
import type { Explained } from "./known-growth.ts";

/**
 * Whether the fresh process showed more growth than the known leaks bring there: its turns were a piece of an iteration,
 * which has its share of the requests and of what is no request.
 */
export function confirmedBeyond(
  { confirmation }: Series,
  shares: readonly Pick<Explained, "known" | "amount">[],
  sent: Work,
): boolean {
  if (confirmation?.answer !== "confirmed") return false;
  const { ablation, perTurn } = confirmation;
  const known = shares.reduce((sum, { known: { leak }, amount }) => {
    return sum + amount.high * shareOf(leak.unit, ablation, sent);
  }, 0);
  return perTurn.low > known;
}

/** Of an iteration's units, how many a turn of a piece has: one method alone, all requests, all but these, or everything. */
function shareOf(unit: KnownLeak["unit"], ablation: string, { requests }: Work): number {
  if (ablation === "all") return 1;
  if (unit !== "request") return ablation === "edits" ? 1 : 0;
  if (ablation === "edits") return 0;
  return ablation === "asks" || requests <= 0 ? 1 : 1 / requests;
}
