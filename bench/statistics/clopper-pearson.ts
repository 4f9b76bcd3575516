import type { Estimate } from "../../src/model/growth.ts";

/**
 * Exact interval of a probability of which `successes` of `trials` were seen (Clopper and Pearson 1934, Biometrika 26:404):
 * all probabilities under which neither that many or more, nor that few or fewer, would be rarer than (1 − confidence) / 2.
 * Assumes independent trials. It covers at least as often as it says, often more. 0 of n has low 0, n of n has high 1.
 * No trial: the value is 0, between 0 and 1.
 */
export function clopperPearson(successes: number, trials: number, confidence: number): Estimate {
  if (!(successes >= 0 && successes <= trials)) throw new Error(`${successes} of ${trials} is no count of successes`);
  const tail = (1 - confidence) / 2;
  const low = lowEnd(successes, trials, tail);
  const high = 1 - lowEnd(trials - successes, trials, tail);
  return { value: trials === 0 ? 0 : successes / trials, low, high, confidence };
}

/** The p at which k or more of n have the probability `tail`, by bisection until two neighbouring numbers are left. */
function lowEnd(k: number, n: number, tail: number): number {
  if (k === 0) return 0;
  const logWays = logBinomial(k, n);
  let [low, high] = [0, k / n];
  for (;;) {
    const p = (low + high) / 2;
    if (p <= low || p >= high) return p;
    if (upperTail(p, { k, n, logWays }) < tail) low = p;
    else high = p;
  }
}

function logBinomial(k: number, n: number): number {
  let log = 0;
  for (let i = 1; i <= Math.min(k, n - k); i++) log += Math.log((n - i + 1) / i);
  return log;
}

/** P(X ≥ k), for p < k / n, where the terms fall. */
function upperTail(p: number, { k, n, logWays }: { k: number; n: number; logWays: number }): number {
  let term = Math.exp(logWays + k * Math.log(p) + (n - k) * Math.log1p(-p));
  let sum = 0;
  for (let i = k; i <= n && term > sum * 1e-18; i++) {
    sum += term;
    term *= ((n - i) * p) / ((i + 1) * (1 - p));
  }
  return sum;
}
