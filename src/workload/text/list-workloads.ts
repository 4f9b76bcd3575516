import type { Workload } from "../../model/workload.ts";
import { widthOf } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import { needsOwnSession } from "../workload-facts.ts";

/** What `workloads` prints: a line for each, with what it aims at, within `width` columns. */
export function listWorkloads(workloads: readonly Workload[], defaults: readonly string[], width: number): string {
  const longest = Math.max(...workloads.map(({ name }) => name.length));
  const line = (workload: Workload) => {
    const mark = defaults.includes(workload.name) ? "*" : " ";
    const start = `${mark} ${workload.name.padEnd(longest)}  ${needsOwnSession(workload) ? "own   " : "shared"}  `;
    return (start + asMany(workload.finds, width - start.length)).trimEnd();
  };
  const about = `* runs without --workload. shared: runs after the others on the same gopls; own: runs on a gopls of its own. \`gopls-leak-gate workloads NAME\` prints one in full, as a file to start from.`;
  return `${workloads.map(line).join("\n")}\n\n${wrap(about, width).join("\n")}\n`;
}

/** As many of these as fit; of one that is too long, its beginning. */
function asMany(items: readonly string[], width: number): string {
  const [first = "", ...more] = items;
  if (widthOf(first) > width) return `${wrap(first, width - 2)[0]} …`;
  let text = first;
  for (const item of more) {
    if (widthOf(`${text}; ${item}`) > width) break;
    text = `${text}; ${item}`;
  }
  return text;
}
