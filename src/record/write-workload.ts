import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { readText } from "../files/read-file.ts";
import type { RecordOptions } from "../plan/options/record-options.ts";
import { shellWord } from "../text/shell-word.ts";
import { parseWorkload } from "../workload/parse-workload.ts";
import { writeOutput } from "./output-file.ts";
import type { TracedMessage } from "./trace/read/traced-message.ts";
import { isBelow, rootOf } from "./trace/read/workspace-path.ts";
import { type RecordedWorkload, workloadOf } from "./trace/workload-of.ts";
import { workloadText } from "./trace/workload-text.ts";

/** Where messages come from: how errors name it, and what the file says of it. */
interface RecordSource {
  readonly where: string;
  readonly how: "proxy" | "trace";
  /** Folder that stands in where neither the options nor the editor name one. */
  readonly fallback: string | undefined;
}

/**
 * Writes messages as a workload file, and says what is in it and what is not, and the command that measures it. Throws record-empty, record-elsewhere, record-not-closed,
 * workload-bad (where a text is too odd for a workload file) and output-not-writable.
 */
export function writeWorkload(
  messages: readonly TracedMessage[],
  options: RecordOptions & { readonly source: RecordSource },
  say: (text: string) => void,
): void {
  const { output, workspace, was, isAnonymous, source } = options;
  const recorded = workloadOf(messages, {
    where: source.where,
    folder: {
      was: was === undefined ? undefined : rootOf(was),
      now: workspace === undefined ? undefined : fullRoot(workspace),
      fallback: source.fallback === undefined ? undefined : fullRoot(source.fallback),
      namesOf,
    },
    textOnDisk,
    isAnonymous,
  });
  const text = workloadText(recorded, source.how);
  parseWorkload(text, output, { isTrusted: true });
  writeOutput(output, text);
  const size =
    text.length > MAX_FILE_BYTES ? "; it is larger than a workload may be (1 MiB): record less at a time" : "";
  say(`wrote ${recorded.file.iteration.length} steps into ${output}${size}`);
  for (const note of recorded.notes) say(`not as it was recorded: ${note}`);
  say(`to measure it: ${runCommand(output, recorded)}`);
}

/** The command that measures a recorded workload, from the current folder. */
function runCommand(output: string, { folder, isAnonymous }: RecordedWorkload): string {
  const isElsewhere = !isAnonymous && realPath(folder) !== undefined && realPath(folder) !== realPath(".");
  return [
    // What has a slash is a path.
    `gopls-leak-gate --workload ${shellWord(/[/\\]/.test(output) ? output : `./${output}`)}`,
    ...(isElsewhere ? [`--workspace ${shellWord(folder)}`] : []),
  ].join(" ");
}

const MAX_FILE_BYTES = 1_048_576;

/** A folder of this machine, with its full path; one of another system, or a URI, as it is. */
function fullRoot(folder: string): string {
  return rootOf(/^(?:file:|[A-Za-z]:[\\/]|\\\\)/i.test(folder) ? folder : resolve(folder));
}

/** A folder, the one that it leads to where it is a link, and those under which documents in it are named by way of a link. */
function namesOf(folder: string, documents: readonly string[]): readonly string[] {
  const real = realPath(folder);
  if (real === undefined) return [folder];
  const linked = documents.flatMap((path) => {
    if (isBelow(path, folder) || isBelow(path, real)) return [];
    const realDocument = realPath(path);
    if (realDocument === undefined || !isBelow(realDocument, real)) return [];
    const below = realDocument.slice(real.length);
    return path.endsWith(below) ? [path.slice(0, -below.length)] : [];
  });
  return [...new Set([folder, real, ...linked])];
}

function realPath(path: string): string | undefined {
  try {
    return rootOf(realpathSync(path));
  } catch {
    return undefined;
  }
}

function textOnDisk(path: string, root: string): string | undefined {
  try {
    return readText(join(root, path));
  } catch {
    return undefined;
  }
}
