/** The greatest divisor of `count` up to `most`; of 0, `most`. */
export function divisorOf(count: number, most: number): number {
  if (count === 0) return most;
  let divisor = most;
  while (divisor > 1 && count % divisor !== 0) divisor--;
  return divisor;
}
