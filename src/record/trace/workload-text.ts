import { Document, isMap, isSeq, visit } from "yaml";
import { WorkloadFileSchema } from "../../model/workload.ts";
import { shown } from "../../text/shown.ts";
import type { RecordedWorkload } from "./workload-of.ts";

/** A step of more characters is written on lines of its own. */
const SHORT_STEP = 100;

/** A recorded workload as its file's text, with comments that say how it was recorded and what is not in it. */
export function workloadText({ file, isAnonymous, notes }: RecordedWorkload, how: "proxy" | "trace"): string {
  const parts = Object.entries(file).filter(([key, value]) => !isUsual(key, value));
  const document = new Document(Object.fromEntries(parts));
  visit(document, {
    Map: (_, node, ancestors) => {
      const isStep = ancestors.some(isSeq) && isShort(node.toJSON());
      if (isStep && node.items.length > 0) node.flow = true;
    },
    Seq: (_, node) => {
      if (node.items.length > 0 && !node.items.some(isMap)) node.flow = true;
    },
  });
  const commentLines = [
    `Recorded by gopls-leak-gate record, ${how === "proxy" ? "between the editor and gopls" : "from a trace"}.`,
    isAnonymous
      ? "Files are roles and what was typed are fixed texts, so nothing of the code is in it and it runs on any."
      : "Files are named from the workspace, so it runs on this code, as it was then.",
    "Questions wait for their answers, one after the other; the last steps take back what the recording left.",
    ...(notes.length > 0
      ? ["", "Not as it was recorded:", ...notes.map((note) => `- ${note.replace(/\s+/g, " ")}`)]
      : []),
  ];
  const comment = commentLines.map((line) => `# ${shown(line)}`.trimEnd()).join("\n");
  return `${comment}\n${document.toString({ lineWidth: 0 })}`;
}

/** What a file without this key has. */
function isUsual(key: string, value: unknown): boolean {
  const usual: unknown = WorkloadFileSchema.safeParse({ about: "a", iteration: [{ do: "settle" }] }).data;
  return JSON.stringify((usual as Record<string, unknown>)[key]) === JSON.stringify(value);
}

function isShort(step: unknown): boolean {
  const text = JSON.stringify(step);
  return text.replaceAll('"', "").length <= SHORT_STEP && !text.includes('"steps"');
}
