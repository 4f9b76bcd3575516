import { type Failure, failure } from "../../model/failure.ts";
import type { YamlFile, YamlKind, YamlPath } from "./read-yaml.ts";

/** A YAML file that is being read. */
export interface YamlSource {
  /** How errors name the file. */
  readonly name: string;
  readonly kind: YamlKind;
  readonly file: YamlFile;
}

/** Where something is wrong, what, and what would be right, as a sentence. */
export interface YamlFault {
  readonly path: YamlPath;
  readonly part?: "key" | "value";
  readonly what: string;
  readonly closest?: string | undefined;
  readonly allowed: string;
}

/** The failure that tells of a fault, with its line and column. */
export function refusal({ path, part, what, closest, allowed }: YamlFault, { name, kind, file }: YamlSource): Failure {
  const { line, column } = file.placeOf(path, part);
  return failure(`${kind}-bad`, { path: name, line, column, what, closest, allowed });
}
