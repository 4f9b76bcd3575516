/**
 * The shortest of its sublists that a search finds for which `shows` is true, as it is of the list itself: no single item can be left out
 * of it. Delta debugging by complements (Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002, algorithm
 * ddmin): halves are left out first, then ever smaller parts. The items keep their order. Ends early, with what it has, when `isOver`.
 */
export async function reduceList<T>(
  items: readonly T[],
  shows: (kept: readonly T[]) => Promise<boolean>,
  isOver: () => boolean = () => false,
): Promise<readonly T[]> {
  let kept = items;
  let parts = 2;
  while (kept.length > 1) {
    const shorter = await withoutOnePart(kept, parts, shows, isOver);
    if (isOver()) return shorter ?? kept;
    if (shorter) {
      kept = shorter;
      parts = Math.max(2, Math.min(parts - 1, kept.length));
    } else if (parts >= kept.length) return kept;
    else parts = Math.min(kept.length, 2 * parts);
  }
  return kept;
}

/** What is left when the first part that is not needed is left out, the last part being tried first; undefined: each is needed. */
async function withoutOnePart<T>(
  items: readonly T[],
  parts: number,
  shows: (kept: readonly T[]) => Promise<boolean>,
  isOver: () => boolean,
): Promise<readonly T[] | undefined> {
  const bounds = Array.from({ length: parts + 1 }, (_, i) => Math.round((i * items.length) / parts));
  for (let part = parts - 1; part >= 0 && !isOver(); part--) {
    const shorter = [...items.slice(0, bounds[part]), ...items.slice(bounds[part + 1])];
    if (shorter.length > 0 && (await shows(shorter))) return shorter;
  }
  return undefined;
}
