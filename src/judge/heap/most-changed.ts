import type { Grown } from "../../model/report-heap.ts";
import type { Stack, Stacks } from "./grown-stacks.ts";

/** The share of all change above which more stacks say nothing. */
const MOST_OF_IT = 0.99;

interface MostChanged {
  /** By their functions, the largest change first. */
  readonly kept: readonly (readonly [string, Stack])[];
  readonly others: Grown["others"];
}

/** The stacks that are nearly all of a change, `most` at the most, and what all others hold. */
export function mostChanged(stacks: Stacks, most: number): MostChanged {
  const all = [...stacks].sort(([a, x], [b, y]) => Math.abs(y.bytes) - Math.abs(x.bytes) || (a < b ? -1 : 1));
  const total = sumOf(all, Math.abs);
  let shown = 0;
  const kept = all.filter(([, { bytes }], i) => {
    const isWorthIt = i < most && shown < total * MOST_OF_IT;
    shown += Math.abs(bytes);
    return isWorthIt;
  });
  const others = all.slice(kept.length);
  return {
    kept,
    others: {
      stacks: others.length,
      grownBytes: sumOf(others, (bytes) => Math.max(bytes, 0)),
      shrunkBytes: sumOf(others, (bytes) => Math.max(-bytes, 0)),
    },
  };
}

function sumOf(stacks: readonly (readonly [string, Stack])[], part: (bytes: number) => number): number {
  return stacks.reduce((sum, [, { bytes }]) => sum + part(bytes), 0);
}
