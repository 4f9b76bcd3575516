import type { Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import type { Report } from "../../model/report.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Workload } from "../../model/workload.ts";
import { makeTracks } from "../growth/make-tracks.ts";
import { measureGrowth } from "../growth/measure-growth.ts";
import { decide } from "../verdict/decide.ts";

type Control = NonNullable<Report["control"]>;

/** The control's floor must not follow the user's budget. */
const CONTROL_BUDGET: Budget = { bytesPerIteration: 2048, footprint: 0, failOn: [], tolerations: [] };

/**
 * Whether a run saw what was planted, one document left open an iteration, from one arm's snapshots of the control's
 * workload. Each document holds its text and what gopls keeps beside it, so that some size class grows by one or more for
 * each of them; a run in which none is called a leak can't see a leak either.
 */
export function seeControl(snapshots: readonly Snapshot[], workload: Workload): Control {
  const planted = Math.max(0, ...snapshots.map(({ iterations }) => iterations));
  const series = decide(measureGrowth(makeTracks(snapshots, [workload])), CONTROL_BUDGET);
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
