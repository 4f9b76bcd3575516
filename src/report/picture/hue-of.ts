/** A hue for each owner: the same in every picture. */
export function hueOf(owner: string): number {
  let hash = 7;
  for (const character of owner) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 3_600;
  return hash % 360;
}
