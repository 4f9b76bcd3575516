/** A heap profile (not zipped) as Go writes it: what was there at the start, and what leaked since, each with its stack. */
export function heapProfile(heap: { readonly leaked: number; readonly bytesEach: number }): Uint8Array;
