import { Profile } from "pprof-format";
import { failure } from "../../model/failure.ts";
import type { RawPair } from "./difference-profile.ts";
import { functionName } from "./frame-names.ts";
import { isLiveOnly } from "./live-profile.ts";
import { splitSamples } from "./split-samples.ts";
import { wireFault } from "./wire-fault.ts";

/** What one call stack allocated, whether it is live or not, as the samples have it. */
export interface AllocatedStack {
  /** From the leaf; inlined functions are frames of their own. */
  readonly functions: readonly string[];
  readonly bytes: number;
  readonly objects: number;
}

/**
 * What was allocated between two heap profiles of one process, by call stack; neither lines nor sizes of objects tell two stacks apart. Undefined
 * where what is no longer live was taken out of one of them. Throws profile-damaged, with `path`.
 */
export function allocatedBetween({ first, last }: RawPair, path: string): readonly AllocatedStack[] | undefined {
  const numbers = new Map<string, number>();
  const before = allocatedIn(first, numbers, path);
  const after = before && allocatedIn(last, numbers, path);
  if (before === undefined || after === undefined) return undefined;
  const names = [...numbers.keys()];
  return [...after].flatMap(([stack, sum]) => {
    const known = before.get(stack);
    const [bytes, objects] = [sum.bytes - (known?.bytes ?? 0), sum.objects - (known?.objects ?? 0)];
    if (bytes <= 0 || objects <= 0) return [];
    const functions = stack.split(" ").flatMap((number) => (number === "" ? [] : (names[Number(number)] ?? [])));
    return [{ functions, bytes, objects }];
  });
}

interface Sum {
  bytes: number;
  objects: number;
}

/** Since the process started, by the numbers of a stack's functions, which are given as they come. */
function allocatedIn(
  raw: Uint8Array,
  numbers: Map<string, number>,
  path: string,
): ReadonlyMap<string, Sum> | undefined {
  const reason = wireFault(raw);
  if (reason) throw failure("profile-damaged", { path, reason });
  const { tables, samples } = splitSamples(raw);
  const profile = Profile.decode(tables);
  if (isLiveOnly(profile)) return undefined;
  const textAt = numbersByLocation(profile, numbers);
  const sums = new Map<string, Sum>();
  for (const { locationIds, values } of samples) {
    let stack = "";
    for (const id of locationIds) stack += textAt.get(id) ?? "";
    const [objects = 0, bytes = 0] = values;
    const sum = sums.get(stack);
    if (sum) {
      sum.bytes += bytes;
      sum.objects += objects;
    } else sums.set(stack, { bytes, objects });
  }
  return sums;
}

/** The functions of each location, innermost first, as "12 7 ". */
function numbersByLocation(profile: Profile, numbers: Map<string, number>): ReadonlyMap<number, string> {
  const { strings } = profile.stringTable;
  const numberOf = new Map<number, number>();
  for (const { id, name: index } of profile.function) {
    const name = functionName(strings[Number(index)] ?? "");
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    numberOf.set(Number(id), number);
  }
  return new Map(
    profile.location.map(({ id, line }) => [
      Number(id),
      line.map(({ functionId }) => `${numberOf.get(Number(functionId)) ?? ""} `).join(""),
    ]),
  );
}
