import { join } from "node:path";
import { readText } from "../files/read-file.ts";
import type { RecordOptions } from "../plan/options/record-options.ts";
import { parseWorkload } from "../workload/parse-workload.ts";
import { writeOutput } from "./output-file.ts";
import type { TracedMessage } from "./trace/read/traced-message.ts";
import { rootOf } from "./trace/read/workspace-path.ts";
import { workloadOf } from "./trace/workload-of.ts";
import { workloadText } from "./trace/workload-text.ts";

/** Where messages come from: how errors name it, and what the file says of it. */
interface RecordSource {
  readonly where: string;
  readonly how: "proxy" | "trace";
  /** Folder that stands in where neither the options nor the editor name one. */
  readonly fallback: string | undefined;
}

/**
 * Writes messages as a workload file, and says what is in it and what is not. Throws record-empty, record-not-closed,
 * workload-bad (where a text is too odd for a workload file) and output-not-writable.
 */
export function writeWorkload(
  messages: readonly TracedMessage[],
  options: RecordOptions & { readonly source: RecordSource },
  say: (text: string) => void,
): void {
  const { output, workspace, isAnonymous, source } = options;
  const recorded = workloadOf(messages, {
    where: source.where,
    root: workspace === undefined ? undefined : rootOf(workspace),
    fallbackRoot: source.fallback === undefined ? undefined : rootOf(source.fallback),
    textOnDisk,
    isAnonymous,
  });
  const text = workloadText(recorded, source.how);
  parseWorkload(text, output);
  writeOutput(output, text);
  const size =
    text.length > MAX_FILE_BYTES ? "; it is larger than a workload may be (1 MiB): record less at a time" : "";
  say(`wrote ${recorded.file.iteration.length} steps into ${output}${size}`);
  for (const note of recorded.notes) say(`not as it was recorded: ${note}`);
}

const MAX_FILE_BYTES = 1_048_576;
const MAX_TEXT_BYTES = 16 * 1_048_576;

function textOnDisk(path: string, root: string): string | undefined {
  try {
    return readText(join(root, path), { most: MAX_TEXT_BYTES });
  } catch {
    return undefined;
  }
}
