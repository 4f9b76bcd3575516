import type { Step, Workload } from "../../model/workload.ts";
import { fileRefOf } from "../../workload/file-ref-of.ts";
import { stepWords } from "../../workload/text/step-words.ts";
import { codeSpan, escapeMarkdown } from "../markdown/escape.ts";

/** More steps than this are in the workload's file. */
const MOST = 60;

/** What a workload does, step by step, as a Markdown list; requests about one file, one after the other, are one line. */
export function stepList({ setup, iteration, teardown }: Workload): string {
  const parts = [
    ["Before:", setup],
    ["Each iteration:", iteration],
    ["After:", teardown],
  ] as const;
  return parts.flatMap(([title, steps]) => (steps.length > 0 ? [`${title}\n\n${lines(steps, "")}`] : [])).join("\n\n");
}

function lines(steps: readonly Step[], indent: string): string {
  const all = grouped(steps).flatMap((group) => groupLines(group, indent));
  const left = all.length - MOST;
  return [...all.slice(0, MOST), ...(left > 0 ? [`${indent}- … and ${left} more, in the workload's file`] : [])].join(
    "\n",
  );
}

/** Steps in a row that ask about one file, together. */
function grouped(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    const before = last?.[0];
    const isAlike = step.do === "ask" && before?.do === "ask" && fileRefOf(step) === fileRefOf(before);
    if (last && isAlike) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

function groupLines(group: readonly Step[], indent: string): readonly string[] {
  const [first] = group;
  if (!first) return [];
  const ref = fileRefOf(first);
  const words = group.map((step) => (step.do === "ask" ? codeSpan(stepWords(step)) : escapeMarkdown(stepWords(step))));
  const about = words.filter((text) => text !== "").join(", ");
  const file = ref === undefined ? "" : codeSpan(ref);
  const isAsk = first.do === "ask" || first.do === "cancel";
  const joined = isAsk && file !== "" ? `${about} in ${file}` : [file, about].filter((text) => text !== "").join(": ");
  return [`${indent}- ${`${first.do} ${joined}`.trim()}`, ...innerLines(first, `${indent}  `)];
}

function innerLines(step: Step, indent: string): readonly string[] {
  if (step.do === "repeat") return [lines(step.steps, indent)];
  if (step.do !== "choose") return [];
  return step.from.map((list, index) => `${indent}- ${index + 1}:\n${lines(list, `${indent}  `)}`);
}
