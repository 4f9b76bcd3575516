/**
 * A count for people: whole numbers as they are ("11", "1,200"), others with one decimal ("11.0" is near 11), below 0.1
 * with two ("0.02"); negative with "−", unbounded "∞".
 */
export function formatCount(count: number): string {
  if (!Number.isFinite(count)) return Number.isNaN(count) ? "–" : `${count < 0 ? "−" : ""}∞`;
  const size = Math.abs(count);
  const text = size.toFixed(Number.isInteger(size) ? 0 : size < 0.095 ? 2 : 1);
  const minus = count < 0 && Number(text) !== 0 ? "−" : "";
  return minus + text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}
