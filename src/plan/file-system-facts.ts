import type { KnownLeak } from "../model/known-leak.ts";
import type { Workload } from "../model/workload.ts";
import type { TakenSettings } from "./settings/read-editor-settings.ts";

/** The outside as far as options need it: `kindOf` follows links. */
export interface FileSystemFacts {
  readonly cwd: string;
  readonly resolve: (base: string, path: string) => string;
  readonly kindOf: (path: string) => "directory" | "file" | "missing";
  /** The workload files that an option names, by path as it was given; read before the plan is made. */
  readonly workloads?: ReadonlyMap<string, Workload>;
  /** The editor settings that an option names. */
  readonly editorSettings?: TakenSettings;
  /** The entries of the file of known leaks that an option names. */
  readonly knownLeaks?: readonly KnownLeak[];
}
