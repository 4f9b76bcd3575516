/** The greatest divisor of `turns` up to `most`; of no turns, `most`. */
export function divisorOf(turns: number, most: number): number {
  if (turns === 0) return most;
  let divisor = most;
  while (divisor > 1 && turns % divisor !== 0) divisor--;
  return divisor;
}
