/** Characters of a value that are shown of it. */
const LONGEST = 200;

/** A value that somebody gave, as a failure shows it. */
export function shownValue(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
