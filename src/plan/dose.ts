/** Cycles that warm up, and the longer ones that follow: 13 to 8, so that nothing that comes back in turn keeps step with both. */
const WARMUP_CYCLES = 5;
const READ_CYCLES = 6;
const LONGER = 13 / 8;

/** Cycles that are planned. */
export const DOSE_CYCLES = WARMUP_CYCLES + READ_CYCLES;
/** Longer cycles that follow where what was read leaves too much open. */
const MORE_CYCLES = 6;

/**
 * The turns of each cycle of a dose, for a base number of turns: 5 cycles of the base, and 6 of 13/8 of it. All of them are
 * read, and the start as well. Turns are multiples of `step`, which `base` must be as well.
 */
export function doseTurns(base: number, step = 1): readonly number[] {
  const longer = Math.max(1, Math.round((base * LONGER) / step)) * step;
  return [...Array<number>(WARMUP_CYCLES).fill(base), ...Array<number>(READ_CYCLES).fill(longer)];
}

/** The turns of the cycles that may follow those of a dose: as many as its last has. */
export function moreDoseTurns(turns: readonly number[]): readonly number[] {
  return Array<number>(MORE_CYCLES).fill(turns.at(-1) ?? 0);
}
