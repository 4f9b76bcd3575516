import type { KnownLeak } from "../model/known-leak.ts";
import type { Workload } from "../model/workload.ts";
import type { TakenSettings } from "./settings/read-editor-settings.ts";

/** The outside as far as options need it: `kindOf` follows links. */
export interface FileSystemFacts {
  readonly cwd: string;
  readonly resolve: (base: string, path: string) => string;
  readonly kindOf: (path: string) => "directory" | "file" | "missing";
  /** What of Go lies in a folder and below it, for a folder that lies in no module. */
  readonly goBelow: (folder: string) => {
    /** Folders that hold a go.mod. */
    readonly modules: readonly string[];
    /** Go files in the folder itself. */
    readonly loose: boolean;
    /** Folders with Go files of no module. */
    readonly withoutModule: readonly string[];
    /** Where there is nothing else: folders with a go.mod that the go command does not look into. */
    readonly skipped: readonly string[];
    /** Whether all folders were looked at. */
    readonly whole: boolean;
  };
  /** The workload files that an option names, by path as it was given; read before the plan is made. */
  readonly workloads?: ReadonlyMap<string, Workload>;
  /** The editor settings that an option names. */
  readonly editorSettings?: TakenSettings;
  /** The entries of the file of known leaks that an option names. */
  readonly knownLeaks?: readonly KnownLeak[];
}
