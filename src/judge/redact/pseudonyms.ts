/** What is named, so that a name's stand-in says what it stands for. */
export type Named =
  | "arm"
  | "workload"
  | "package"
  | "file"
  | "folder"
  | "workspace"
  | "function"
  | "counter"
  | "checkpoint"
  | "version"
  | "request"
  | "leak"
  | "profile";

/** Gives each name of a kind its number, in the order in which they are asked for: 1 is the first. The same name gets the same one. */
export type Pseudonyms = (kind: Named, name: string) => number;

/** Numbers for names, beginning anew. */
export function pseudonyms(): Pseudonyms {
  const known = new Map<Named, Map<string, number>>();
  return (kind, name) => {
    const numbers = known.get(kind) ?? new Map<string, number>();
    known.set(kind, numbers);
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
}
