/** An int64 as the library decodes it (a negative one as 2^64 − n) with its sign; rounded above 2^53. */
export function signedInteger(value: number | bigint): number {
  return typeof value === "number" ? value : Number(BigInt.asIntN(64, value));
}
