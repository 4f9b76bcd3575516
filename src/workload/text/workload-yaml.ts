import { Document, isMap, isSeq, visit } from "yaml";
import { type WorkloadFile, WorkloadFileSchema } from "../../model/workload.ts";
import { shown } from "../../text/shown.ts";

/** A step of more characters is written on lines of its own. */
const SHORT_STEP = 100;

/** A workload as the text of its file, which --workload takes, below lines of comment. What a file has without a key is left out. */
export function workloadYaml(file: WorkloadFile, commentLines: readonly string[]): string {
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
