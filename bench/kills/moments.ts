/** Where a run is, as its progress and its directory say; "ended" after its process has. */
export const moments = [
  "starting",
  "installing",
  "loading",
  "soak",
  "measuring",
  "control",
  "confirming",
  "writing",
  "ended",
] as const;

export type Moment = (typeof moments)[number];

/** Those that a signal can aim at. */
export const aims: readonly Moment[] = moments.filter((moment) => moment !== "ended");

/**
 * The moment after a line of progress. What comes after the control is of the fresh process that confirms, its load and soak too; another
 * session that runs beside the first tells of cycles during each of these, and moves nothing.
 */
export function momentAfter(line: string, before: Moment): Moment {
  if (before === "confirming" || before === "writing") return before;
  if (/^control: planted/.test(line)) return "confirming";
  if (/^control: planting/.test(line)) return "control";
  if (/^install: getting/.test(line)) return "installing";
  if (/^load: loading/.test(line)) return "loading";
  if (/^soak: soaking/.test(line)) return "soak";
  if (before !== "control" && /^[^:]+: \d+ cycles of \d+ iteration/.test(line)) return "measuring";
  return before;
}

/** When each moment began, in milliseconds from the start of the process. */
export type Timeline = ReadonlyMap<Moment, number>;

/** How long a moment took; 0: the run did not have it. */
export function lengthOf(timeline: Timeline, moment: Moment): number {
  const beganMs = timeline.get(moment);
  if (beganMs === undefined) return 0;
  const later = [...timeline.values()].filter((ms) => ms > beganMs);
  return later.length === 0 ? 0 : Math.min(...later) - beganMs;
}
