import { stringify } from "yaml";
import type { Step, Workload } from "../../model/workload.ts";

/** A workload as a file says it, in the order in which one is read; parseWorkload makes the same workload of it. */
export function showWorkload(workload: Workload): string {
  const { name, about, finds, cost, session, settings, tour, iterationsPerCycle } = workload;
  const head = {
    name,
    about,
    finds,
    cost,
    session,
    ...(Object.keys(settings).length > 0 ? { settings } : {}),
    ...(tour ? { tour } : {}),
    iterations: iterationsPerCycle,
  };
  const parts = (["setup", "iteration", "teardown"] as const).filter((part) => workload[part].length > 0);
  const steps = parts.map((part) => `${part}:\n${stepLines(workload[part], "  ").join("\n")}\n`);
  return stringify(head, { lineWidth: 98, blockQuote: "folded" }) + steps.join("");
}

/** A step a line where its texts allow it, with the steps that it repeats or chooses from below it. */
function stepLines(steps: readonly Step[], indent: string): readonly string[] {
  return steps.flatMap((step): readonly string[] => {
    const inner = `${indent}  `;
    if (step.do === "repeat") {
      return [
        `${indent}- do: repeat`,
        `${inner}times: ${step.times}`,
        `${inner}steps:`,
        ...stepLines(step.steps, `${inner}  `),
      ];
    }
    if (step.do === "choose") {
      const lists = step.from.flatMap((list) =>
        list.length === 0 ? [`${inner}  - []`] : [`${inner}  -`, ...stepLines(list, `${inner}    `)],
      );
      return [`${indent}- do: choose`, `${inner}from:`, ...lists];
    }
    return plainStep(step, indent);
  });
}

function plainStep(step: Step, indent: string): readonly string[] {
  const isLong = Object.values(step).some((value) => typeof value === "string" && value.includes("\n"));
  const text = stringify(step, { collectionStyle: isLong ? "any" : "flow", lineWidth: 0 }).replace(/\n$/, "");
  return text.split("\n").map((line, index) => (line === "" ? "" : `${indent}${index === 0 ? "- " : "  "}${line}`));
}
