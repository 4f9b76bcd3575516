/** The entries of a list with commas between them, or a line each, as people write an input of an Action; without white space around. */
export function splitList(value: string): readonly string[] {
  return value.trim().split(/\s*[,\n]\s*/);
}
