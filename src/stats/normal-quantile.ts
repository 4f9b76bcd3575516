import { normalTail } from "./normal-tail.ts";

const MAX_STEPS = 100;

/** The z that a standard normal variable stays below with the given probability; ±Infinity at 0 and 1, NaN outside. */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) return Number.NaN;
  if (probability < 0.5) return -upperQuantile(probability);
  return upperQuantile(1 - probability);
}

/** Newton's method from 0: the tail is convex there, so that the steps approach the root from one side. */
function upperQuantile(tail: number): number {
  if (tail === 0) return Number.POSITIVE_INFINITY;
  let z = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const next = z + (normalTail(z) - tail) / density;
    if (Math.abs(next - z) <= 1e-14 * Math.max(1, z)) return next;
    z = next;
  }
  return z;
}
