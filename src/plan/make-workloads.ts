import { failure } from "../model/failure.ts";
import type { Workload } from "../model/workload.ts";
import { builtInWorkloads } from "../workload/built-in-workloads.ts";
import { parseWorkloadNames } from "../workload/parse-workload-names.ts";
import { needsOwnSession } from "../workload/workload-facts.ts";
import type { Asked } from "./options/config.ts";

/**
 * The workloads that --workload names, in the order in which they are done: those that share a gopls before those that have
 * their own, and among the first repeated text before text that is new, which would disturb them. `files` holds those of
 * files, by path as it was given. Throws workload-unknown, workload-missing, bad-value.
 */
export function makeWorkloads({ value, label }: Asked, files: ReadonlyMap<string, Workload>): readonly Workload[] {
  const named = parseWorkloadNames(value, label);
  const fromFiles = named.files.map((path) => {
    const workload = files.get(path);
    if (!workload) throw failure("workload-missing", { path });
    return workload;
  });
  const all = [...builtInWorkloads(named.builtIn), ...fromFiles];
  const names = all.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    const expected = `workloads with names of their own, and two of these are named ${twice}`;
    throw failure("bad-value", { option: label, value, expected });
  }
  return all
    .map((workload) => ({ workload, rank: rankOf(workload) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ workload }) => workload);
}

function rankOf(workload: Workload): number {
  if (needsOwnSession(workload)) return 2;
  return workload.text === "unique" ? 1 : 0;
}
