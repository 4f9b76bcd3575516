/** From here on the series would cancel and the continued fraction converges fast. */
const FAR = 2.5;

/**
 * Upper tail of the standard normal distribution, P(Z > z), to about 1e-14 relative. Abramowitz and Stegun 26.2.11 near
 * 0 and 26.2.14 far out. (simple-statistics reads a table of four digits.)
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  if (z > 39) return 0;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z < FAR ? 0.5 - density * series(z) : density / continuedFraction(z);
}

/** z + z³/3 + z⁵/(3·5) + … */
function series(z: number): number {
  let [term, sum] = [z, z];
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))) */
function continuedFraction(z: number): number {
  let value = z;
  for (let k = 160; k > 0; k--) value = z + k / value;
  return value;
}
