import { join } from "node:path";
import { readText } from "../files/read-file.ts";
import type { RecordOptions } from "../plan/options/record-options.ts";
import { shellWord } from "../text/shell-word.ts";
import { parseWorkload } from "../workload/parse-workload.ts";
import { fullRoot, namesOf, realPath } from "./folder-here.ts";
import { writeOutput } from "./output-file.ts";
import type { TracedMessage } from "./trace/read/traced-message.ts";
import { rootOf } from "./trace/read/workspace-path.ts";
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
      fallback: fallbackOf(options),
      namesOf,
    },
    textOnDisk,
    isAnonymous,
  });
  const text = workloadText(recorded, source.how);
  parseWorkload(text, output, { isTrusted: true });
  writeOutput(output, text);
  const { length } = recorded.file.iteration;
  const size =
    text.length > MAX_FILE_BYTES ? "; it is larger than a workload may be (1 MiB): record less at a time" : "";
  say(`wrote ${length} ${length === 1 ? "step" : "steps"} into ${output}${size}`);
  for (const note of recorded.notes) say(`not as it was recorded: ${note}`);
  if (!recorded.isAnonymous && workspace === undefined && realPath(recorded.folder) === undefined)
    say(elsewhere(recorded.folder, options));
  say(`to measure it: ${runCommand(output, recorded)}`);
}

/** Where the code is now, if neither the options nor the editor say: where it was, if that is on this machine. */
function fallbackOf({ was, source }: RecordOptions & { readonly source: RecordSource }): string | undefined {
  if (was !== undefined && realPath(rootOf(was)) !== undefined) return rootOf(was);
  return source.fallback === undefined ? undefined : fullRoot(source.fallback);
}

/** What to do on this machine about a folder that it does not have. */
function elsewhere(folder: string, { fromTrace }: RecordOptions): string {
  const here =
    fromTrace === undefined
      ? ""
      : `; if the same code is here, record again with --workspace DIR --was ${shellWord(folder)}`;
  return `${folder}, the folder that the code was in, is not on this machine${here}`;
}

/** The command that measures a recorded workload, from the current folder. */
function runCommand(output: string, { folder, isAnonymous }: RecordedWorkload): string {
  const isElsewhere = !isAnonymous && realPath(folder) !== realPath(".");
  return [
    // What has a slash is a path.
    `gopls-leak-gate --workload ${shellWord(/[/\\]/.test(output) ? output : `./${output}`)}`,
    ...(isElsewhere ? [`--workspace ${shellWord(folder)}`] : []),
  ].join(" ");
}

const MAX_FILE_BYTES = 1_048_576;

function textOnDisk(path: string, root: string): string | undefined {
  try {
    return readText(join(root, path));
  } catch {
    return undefined;
  }
}
