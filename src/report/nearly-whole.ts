/** What is kept is whole objects: a slope within 0.05 of a whole number is said as that number, its interval beside it. */
export function nearlyWhole(value: number): number {
  const whole = Math.round(value);
  return whole !== 0 && Math.abs(value - whole) < 0.05 ? whole : value;
}
