/** What gopls has told an editor of its load. */
export interface LoadWords {
  /** The message of the work `progressTitles.loadFailed` that has not ended. */
  readonly critical: string | undefined;
  /** The message with which the work `progressTitles.load` ended. */
  readonly ended: string | undefined;
  /** Errors that were shown to the user. */
  readonly errors: readonly string[];
}

const SHOWN = /^Error loading workspace|errors? loading workspace|initial workspace load failed/i;

/** Why gopls could not load the workspace, in its own words (v0.10 to v0.24); undefined: it told of no failure. */
export function loadFailure({ critical, ended, errors }: LoadWords): string | undefined {
  const endedBadly = ended?.startsWith("Error loading packages") ? ended : undefined;
  return critical ?? endedBadly ?? errors.find((message) => SHOWN.test(message));
}
