import type { Failure } from "../../model/failure.ts";
import type { YamlPath } from "./read-yaml.ts";
import { refusal, type YamlFault, type YamlSource } from "./refusal.ts";

/**
 * The failure of that fault which stands first in the file; of two in one place, the key that does not belong there. A key
 * that is missing because it is misspelt is no fault of its own.
 */
export function firstFault(faults: readonly YamlFault[], source: YamlSource): Failure {
  const misspelt = new Set(faults.flatMap(({ path, closest }) => (closest ? [sibling(path, closest)] : [])));
  const rootFaults = faults.filter(
    ({ path }) => source.file.placeOf(path).exists || !misspelt.has(JSON.stringify(path)),
  );
  const placed = rootFaults.map((fault) => ({ fault, at: source.file.placeOf(fault.path, fault.part) }));
  placed.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column || (a.fault.part ? -1 : 1));
  const what = `it is not a ${source.kind}`;
  return refusal(placed[0]?.fault ?? { path: [], what, allowed: "It takes a map." }, source);
}

function sibling(path: YamlPath, key: string): string {
  return JSON.stringify([...path.slice(0, -1), key]);
}
