import type { Outside, Screen } from "./command.ts";

/**
 * Columns of the terminal behind a stream. Where it is none, or one of no known size (some containers say 0 × 0), what COLUMNS of
 * the environment says; undefined: nobody says.
 */
export function columnsOf(stream: { readonly columns?: number }, { COLUMNS }: Outside["env"]): number | undefined {
  const told = /^\d{1,4}$/.test(COLUMNS ?? "") ? Number(COLUMNS) : 0;
  return stream.columns || told || undefined;
}

/** Columns of a page of help, steps or workloads: as the screen is wide, within what can be read. */
export function pageWidth({ width }: Pick<Screen, "width">): number {
  return Math.min(Math.max(width, 60), 98);
}
