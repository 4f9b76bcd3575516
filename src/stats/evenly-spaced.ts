/** At most `most` of them, 2 or more, in their order: the first and the last, and the others evenly between. */
export function evenlySpaced<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const places = new Set(Array.from({ length: most }, (_, i) => Math.round((i * (all.length - 1)) / (most - 1))));
  return all.filter((_, i) => places.has(i));
}
