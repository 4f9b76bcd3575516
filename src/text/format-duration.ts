/** A duration in milliseconds for people: "0.4 ms", "38 ms", "1.2 s"; below 0.1 ms with two decimals. Never negative. */
export function formatDuration(ms: number): string {
  if (ms >= 999.5) return `${(ms / 1000).toFixed(1)} s`;
  return `${ms.toFixed(ms >= 9.95 ? 0 : ms < 0.095 ? 2 : 1)} ms`;
}
