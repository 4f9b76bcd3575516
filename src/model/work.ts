import * as z from "zod";

/** What is to be known of a kind of work before it can be counted, judged and written about. */
interface KindFacts {
  /** What growth against it is called in reports, and in a toleration's "40KiB/edit"; undefined: growth is not held against it. */
  readonly unit: string | undefined;
  /** In a sentence; several of them end in "s". */
  readonly word: string;
  /** About what a day of work has; a round number, so that a reader can go on reckoning. */
  readonly perDay: number;
  /** Whether tables of workloads list how much of it was done. */
  readonly listed: boolean;
  /** Whether every recording and report has it. Where it came later, one without it is read as 0. */
  readonly fromStart: boolean;
}

/**
 * All that gopls is made to do and that is counted, in the order in which it is reported. A key names the count in recordings
 * (`sent.requests`) and, with "PerIteration" after it, in reports. A new kind takes a line here and a count where it is sent.
 */
export const workKinds = {
  requests: { unit: "request", word: "request", perDay: 5_000, listed: true, fromStart: true },
  edits: { unit: "edit", word: "edit", perDay: 500, listed: true, fromStart: true },
  /** Edits whose resulting text gopls had never seen. */
  newTexts: { unit: undefined, word: "new text", perDay: 500, listed: false, fromStart: true },
  opens: { unit: "open", word: "opened file", perDay: 100, listed: false, fromStart: true },
  /** Views that gopls was made to make: one for a folder that is added, one for each folder when settings change. */
  views: { unit: "view", word: "new view", perDay: 100, listed: true, fromStart: false },
  saves: { unit: "save", word: "save", perDay: 200, listed: true, fromStart: false },
  /** Files on disk whose place a file of another time took, as rsync and package managers bring them; git's are of now. */
  replacements: { unit: "replacement", word: "replaced file", perDay: 1_000, listed: true, fromStart: false },
} as const satisfies Readonly<Record<string, KindFacts>>;

export type WorkKind = keyof typeof workKinds;

/** How much of each kind was done, in all or in one iteration. */
export type Work = Readonly<Record<WorkKind, number>>;

/** The same while it is counted. */
export type WorkCounters = Record<WorkKind, number>;

/** A unit of work that gopls is sent. */
export type SentUnit = Exclude<(typeof workKinds)[WorkKind]["unit"], undefined>;

/** What growth is counted against. */
export type WorkUnit = SentUnit | "iteration";

/** The work of one iteration under the names that a report has for it: `requestsPerIteration`. */
export type WorkPerIteration = { readonly [Kind in WorkKind as `${Kind}PerIteration`]: number };

const KINDS = Object.keys(workKinds) as readonly WorkKind[];

/** In the order in which they are reported. */
export const sentUnits: readonly SentUnit[] = KINDS.flatMap((kind) => workKinds[kind].unit ?? []);

/** Kinds that tables of workloads list. */
export const listedKinds: readonly WorkKind[] = KINDS.filter((kind) => workKinds[kind].listed);

export const SentUnitSchema = z.enum(sentUnits);
export const WorkUnitSchema = z.enum<readonly WorkUnit[]>([...sentUnits, "iteration"]);
export const WorkSchema = z.object(countSchemas((kind) => kind, z.number().int().nonnegative()));

/** The fields of a report's workload. */
export const workPerIterationSchemas = countSchemas(
  (kind): keyof WorkPerIteration => `${kind}PerIteration`,
  z.number(),
);

function countSchemas<Name extends string>(
  nameOf: (kind: WorkKind) => Name,
  count: z.ZodNumber,
): Record<Name, z.ZodType<number>> {
  const schemas = KINDS.map((kind) => [nameOf(kind), workKinds[kind].fromStart ? count : count.default(0)]);
  return Object.fromEntries(schemas);
}

/** Nothing done so far. */
export function noWork(): WorkCounters {
  return Object.fromEntries(KINDS.map((kind) => [kind, 0])) as WorkCounters;
}

export function mapWork(work: Work, change: (count: number, kind: WorkKind) => number): Work {
  return Object.fromEntries(KINDS.map((kind) => [kind, change(work[kind], kind)])) as WorkCounters;
}

/** What was done after `before`, of all that was done by `now`. */
export function workSince(before: Work, now: Work): Work {
  return mapWork(now, (count, kind) => count - before[kind]);
}

/** What one of these iterations did, on average; nothing where there were none. */
export function workPer(work: Work, iterations: number): Work {
  return mapWork(work, (count) => (iterations > 0 ? count / iterations : 0));
}

/** How many of a unit one iteration has; 0: none was sent. */
export function unitsPerIteration(unit: WorkUnit, perIteration: Work): number {
  return unit === "iteration" ? 1 : perIteration[kindOf(unit)];
}

/** The kind of work that is counted in this unit. */
export function kindOf(unit: SentUnit): WorkKind {
  const kind = KINDS.find((candidate) => workKinds[candidate].unit === unit);
  if (kind === undefined) throw new Error(`no kind of work has the unit ${unit}`);
  return kind;
}

/** The work of one iteration as a report has it. */
export function reportedWork(perIteration: Work): WorkPerIteration {
  const fields = KINDS.map((kind) => [`${kind}PerIteration`, perIteration[kind]]);
  return Object.fromEntries(fields) as WorkPerIteration;
}

/** The work of one iteration, of a report. */
export function workOf(reported: WorkPerIteration): Work {
  return mapWork(noWork(), (_, kind) => reported[`${kind}PerIteration`]);
}
