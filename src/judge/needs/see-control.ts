import type { Growth, Interval } from "../../model/growth.ts";
import type { Control } from "../../model/report.ts";
import type { Planted, Snapshot } from "../../model/snapshot.ts";
import { jsonInterval, pointInterval } from "../../stats/interval.ts";
import { controlWorkload } from "../../workload/control-workload.ts";
import { makeTracks } from "../growth/make-tracks.ts";
import { measureGrowth } from "../growth/measure-growth.ts";

type ControlMetric = NonNullable<Control["metrics"]>[number];

/** An interval may miss what was planted by this share of it: that of a line without noise is a point. */
const TOLERANCE = 0.02;
/**
 * Half of a count's interval may be this share of the count, as it is where a class goes up and down by an object or two: a wider
 * one would contain what was planted whatever grew.
 */
const MOST_DOUBT = 0.2;
/** The size class that each document's text filled before recordings said so; in that alone such a control was meant to show. */
const EARLY_CLASS_BYTES = 1_152;

/**
 * Whether a run saw what was planted, from one arm's snapshots of the control's workload. Each metric in which something was
 * planted is judged as in a phase, `errorShare` being the share of all errors that the look at which it ended may use:
 *
 * - objects in the size class of the documents' texts, and goroutines: the interval of the growth is narrow and contains what was
 *   planted, or lies above it ("more"), for gopls may keep something for each opened document of its own accord;
 * - the owned heap, where there are heap profiles, which has more of a document than its text: the interval reaches up to the text, begins
 *   above 0, and not above what all size classes and large objects grew by.
 *
 * A run that saw less of any of them may miss a leak as well. A heap that moves too much to show what was planted, or its absence, is
 * "unsure".
 */
export function seeControl(snapshots: readonly Snapshot[], errorShare = 1): Control {
  const last = snapshots.at(-1);
  const documents = last?.iterations ?? 0;
  const { objects, bytes, goroutines }: Planted = last?.planted ?? { objects: documents, bytes: EARLY_CLASS_BYTES };
  const per = (count: number) => (documents > 0 ? count / documents : 0);
  const readings = snapshots.map((snapshot) => withGoroutinesOf(snapshot, goroutines?.function));
  const growths = measureGrowth(makeTracks(readings, [controlWorkload]), () => errorShare);
  const ofClass = growths.filter(({ metric, key }) => metric === "size-class" && key === String(bytes));
  const texts = counted({ metric: "size-class", key: String(bytes), planted: per(objects) }, ofClass);
  const onStack = growths.filter(({ metric }) => metric === "goroutines");
  const metrics = [
    texts,
    ...(last?.planted ? ownedHeap(growths, bytes * per(objects)) : []),
    ...(goroutines
      ? [counted({ metric: "goroutines", key: goroutines.function, planted: per(goroutines.count) }, onStack)]
      : []),
  ];
  const shownBy = { bytes, objectsPerDocument: texts.grown.value };
  return {
    planted: documents,
    seen: documents > 0 && metrics.every(isSeen),
    ...(isSeen(texts) ? { shownBy } : {}),
    metrics,
  };
}

/** Only the goroutines with that function on their stack. */
function withGoroutinesOf(snapshot: Snapshot, name: string | undefined): Snapshot {
  const goroutines = snapshot.goroutines.filter(({ frames }) => name !== undefined && frames.includes(name));
  return { ...snapshot, goroutines };
}

/** What was planted, against the fastest of the growths that it may be: none that changes at all is a growth of 0. */
function counted(what: Pick<ControlMetric, "metric" | "key" | "planted">, growths: readonly Growth[]): ControlMetric {
  const [fastest] = [...growths].sort((a, b) => b.perIteration.value - a.perIteration.value);
  const grown: Interval = fastest?.perIteration ?? pointInterval(0);
  const isSure = (grown.high - grown.low) / 2 <= MOST_DOUBT * grown.value;
  const isAll = isSure && grown.high >= what.planted * (1 - TOLERANCE);
  const isMore = isAll && grown.low > what.planted * (1 + TOLERANCE);
  return { ...what, grown: jsonInterval(grown), answer: isMore ? "more" : isAll ? "seen" : "less" };
}

function isSeen({ answer }: ControlMetric): boolean {
  return answer === "seen" || answer === "more";
}

function ownedHeap(growths: readonly Growth[], planted: number): readonly ControlMetric[] {
  const owned = growths.find(({ metric }) => metric === "owned-heap");
  if (!owned || owned.points.length === 0) return [];
  const { low, high } = owned.perIteration;
  const isAll = low > 0 && high >= planted && low <= ledgerBytes(growths) * (1 + TOLERANCE);
  const isOpen = low <= 0 && high >= planted;
  const answer = isAll ? "seen" : isOpen ? "unsure" : "less";
  return [{ metric: "owned-heap", key: "", planted, grown: jsonInterval(owned.perIteration), answer }];
}

/** What is counted exactly: each size class, and what is above them. */
function ledgerBytes(growths: readonly Growth[]): number {
  return growths.reduce((sum, { metric, key, perIteration: { value } }) => {
    if (metric === "size-class") return sum + value * Number(key);
    return metric === "large-objects" ? sum + value : sum;
  }, 0);
}
