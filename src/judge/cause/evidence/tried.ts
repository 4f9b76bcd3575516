import type { Confirmation, Series } from "../../../model/growth.ts";
import type { JudgedFinding } from "../../../model/judged-finding.ts";

interface TriedSeries extends Pick<Series, "confirmation"> {
  /** Absent: it is what its confirmation says. */
  readonly confirmed?: boolean;
}

/**
 * What a fresh process said of a finding by its series: whether one of them grew again, and the LSP method that alone
 * makes them grow, where all that did agree on one.
 */
export function tried(series: readonly TriedSeries[]): Pick<JudgedFinding, "confirmed" | "method"> {
  const confirmations = series.flatMap(({ confirmation, confirmed }): readonly Confirmation[] =>
    confirmation && (confirmed ?? confirmation.answer === "confirmed") ? [confirmation] : [],
  );
  const [first, ...others] = confirmations.map(({ ablation }) => ablation);
  const isMethod = first?.includes("/") === true && others.every((ablation) => ablation === first);
  return { confirmed: confirmations.length > 0, ...(isMethod ? { method: first } : {}) };
}
