import type { Series } from "../model/growth.ts";
import type { Report } from "../model/report.ts";

type Control = NonNullable<Report["control"]>;

/**
 * Whether a run saw what was planted: series of the control, one document left open an iteration. Each holds its text and
 * what gopls keeps beside it, so that some size class grows by one or more for each document; a run in which none is called
 * a leak can't see a leak either.
 */
export function seeControl(series: readonly Series[], planted: number): Control {
  const seen = series.filter(
    ({ metric, verdict, perIteration }) => metric === "size-class" && verdict === "leak" && perIteration.value >= 0.9,
  );
  const [clearest] = [...seen].sort((a, b) => uncertainty(a) - uncertainty(b) || Number(b.key) - Number(a.key));
  if (!clearest) return { planted, seen: false };
  const shownBy = { bytes: Number(clearest.key), objectsPerDocument: clearest.perIteration.value };
  return { planted, seen: true, shownBy };
}

function uncertainty({ perIteration: { low, high } }: Series): number {
  return high - low;
}
