import { failure } from "../../model/failure.ts";

/** What `record` is asked to do. */
export interface RecordOptions {
  /** Path of the workload file. */
  readonly output: string;
  readonly isAnonymous: boolean;
  /** Whether the raw bytes stay beside the workload. */
  readonly keepSpool: boolean;
  /** Folder that files are named from, where the code is now; undefined: the one that the editor names. */
  readonly workspace: string | undefined;
  /** Where that folder was when a trace was written, as a full path of whatever system or a URI; undefined: at the same place. */
  readonly was: string | undefined;
  /** Undefined: it works between an editor and `server`. */
  readonly fromTrace: string | undefined;
  /** Command of the language server. */
  readonly server: readonly string[];
}

/** Options of `record` as they were given, by name. */
export interface GivenRecordOptions {
  readonly output?: string | undefined;
  readonly workspace?: string | undefined;
  readonly was?: string | undefined;
  readonly "from-trace"?: string | undefined;
  readonly anonymise?: boolean | undefined;
  readonly "keep-spool"?: boolean | undefined;
}

/** Options of `record`, checked; `server` is what stood behind `--`. Throws bad-arguments. */
export function recordOptions(given: GivenRecordOptions, server: readonly string[]): RecordOptions {
  const { output, workspace, was, "from-trace": fromTrace } = given;
  const bad = (reason: string) => failure("bad-arguments", { reason, command: "record" });
  if (output === undefined || output === "") throw bad("record needs -o FILE, the workload file to write");
  if (!/\.ya?ml$/i.test(output)) throw bad(`record writes YAML, and -o was given "${output}"`);
  if (fromTrace === undefined && server.length === 0) {
    throw bad("record needs the command of gopls after --, or --from-trace LOG");
  }
  if (fromTrace !== undefined && server.length > 0) {
    throw bad(`record --from-trace starts nothing, but was given "${server[0]}" after --`);
  }
  if (fromTrace !== undefined && given["keep-spool"] === true) {
    throw bad("record --from-trace makes no spool that --keep-spool could keep");
  }
  if (was !== undefined && fromTrace === undefined) {
    throw bad("record --was is for --from-trace: between an editor and gopls the code is where it was");
  }
  if (was !== undefined && !FULL_PATH.test(was)) throw bad(`record --was takes a full path, and was given "${was}"`);
  if (workspace === "") throw bad("record --workspace takes a folder, and was given nothing");
  return {
    output,
    workspace,
    was,
    fromTrace,
    server,
    isAnonymous: given.anonymise ?? false,
    keepSpool: given["keep-spool"] ?? false,
  };
}

/** Of Unix, of Windows, or a URI. */
const FULL_PATH = /^(?:[/\\]|[A-Za-z]:[/\\]|file:\/\/)/i;
