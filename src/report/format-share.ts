/** A share with its sign, in per cent: "+19 %", "−0.3 %", "0.0 %". */
export function formatShare(share: number): string {
  const size = Math.abs(share * 100);
  const text = size.toFixed(size < 9.95 ? 1 : 0);
  const sign = Number(text) === 0 ? "" : share < 0 ? "−" : "+";
  return `${sign}${text} %`;
}
