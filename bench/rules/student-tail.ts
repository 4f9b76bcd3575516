/**
 * The chance that |t| of Student's distribution is at least so large, for whole degrees of freedom: the finite series of
 * Abramowitz and Stegun 26.7.3 and 26.7.4. Good to about 1e-15 absolute, so not for tails far below that.
 */
export function studentTail(t: number, freedom: number): number {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(freedom));
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const odd = freedom % 2 === 1;
  let term = odd ? cos : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= freedom - 2; k += 2) {
    term *= ((k - 1) / k) * cos * cos;
    sum += term;
  }
  const inside = odd ? (2 / Math.PI) * (angle + sin * sum) : sin * sum;
  return Math.min(Math.max(1 - inside, 0), 1);
}
