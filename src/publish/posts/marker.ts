import type { WorkflowRun } from "../github/workflow-run.ts";

/** The hidden first line of what we post: whose it is, and of which run. */
export interface Marker {
  /** Tells several comments on one pull request apart, or several issues. */
  readonly key: string;
  /** Absent in what earlier versions posted. */
  readonly run: Pick<WorkflowRun, "id" | "attempt" | "sha"> | undefined;
}

/** The marker as text. The key is encoded, so that none can end the marker early. */
export function writeMarker({ key, run }: Marker): string {
  const runWords = run === undefined ? "" : ` run=${run.id}.${run.attempt} sha=${run.sha}`;
  return `<!-- gopls-leak-gate:${encodeURIComponent(key)}${runWords} -->`;
}

/** The run of a text that starts with the marker of that key; undefined where it does not. */
export function readMarker(text: string, key: string): Pick<Marker, "run"> | undefined {
  const start = /^<!-- gopls-leak-gate:(\S+)(?: run=(\d{1,15})\.(\d{1,9}) sha=([0-9a-f]+))? -->/.exec(text);
  if (start?.[1] !== encodeURIComponent(key)) return undefined;
  const [, , id, attempt, sha] = start;
  if (id === undefined || attempt === undefined || sha === undefined) return { run: undefined };
  return { run: { id: Number(id), attempt: Number(attempt), sha } };
}

/**
 * Whether a report is of a later run, or of a later attempt of the same, than another; one without a run is older than
 * all.
 */
export function isLater(run: Marker["run"], than: Marker["run"]): boolean {
  if (run === undefined || than === undefined) return run !== undefined && than === undefined;
  return run.id === than.id ? run.attempt > than.attempt : run.id > than.id;
}
