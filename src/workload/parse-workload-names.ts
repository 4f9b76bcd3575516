import { failure } from "../model/failure.ts";
import { closest } from "../text/closest.ts";
import { splitList } from "../text/split-list.ts";
import { builtInNames } from "./built-in-workloads.ts";

/** Workloads by name, and files by path as it was given. */
interface NamedWorkloads {
  readonly builtIn: readonly string[];
  readonly files: readonly string[];
}

/**
 * Names of built-in workloads, paths of workload files, or `all` for every built-in one, with commas between, each once.
 * What has a slash or ends in .yaml is a path. Throws workload-unknown and bad-value.
 */
export function parseWorkloadNames(value: string, option: string): NamedWorkloads {
  const named = splitList(value);
  if (new Set(named).size !== named.length || named.includes("")) {
    const expected = `all, or one or more of ${builtInNames.join(", ")} and paths of workload files, each once, with commas between`;
    throw failure("bad-value", { option, value, expected });
  }
  const files = named.filter((name) => /[/\\]|\.ya?ml$/i.test(name));
  const names = named.filter((name) => !files.includes(name) && name !== "all");
  const unknown = names.find((name) => !builtInNames.includes(name));
  if (unknown !== undefined) {
    const meant = closest(unknown, [...builtInNames, "all"]);
    throw failure("workload-unknown", { option, name: unknown, closest: meant, known: builtInNames.join(", ") });
  }
  return { builtIn: named.includes("all") ? builtInNames : builtInNames.filter((name) => names.includes(name)), files };
}
