import type { Workload } from "../../model/workload.ts";
import { wrap } from "../../text/wrap.ts";
import { needsOwnSession } from "../workload-facts.ts";

const WIDTH = 98;

/** What `workloads` prints: a line for each, with what it aims at. */
export function listWorkloads(workloads: readonly Workload[], defaults: readonly string[]): string {
  const longest = Math.max(...workloads.map(({ name }) => name.length));
  const line = (workload: Workload) => {
    const mark = defaults.includes(workload.name) ? "*" : " ";
    const start = `${mark} ${workload.name.padEnd(longest)}  ${needsOwnSession(workload) ? "own   " : "shared"}  `;
    return (start + fitted(workload.finds, WIDTH - start.length)).trimEnd();
  };
  const about = `* runs without --workload. shared: runs after the others on the same gopls; own: runs on a gopls of its own. \`gopls-leak-gate workloads NAME\` prints one in full, as a file to start from.`;
  return `${workloads.map(line).join("\n")}\n\n${wrap(about, WIDTH).join("\n")}\n`;
}

/** As many of these as fit; of one that is too long, its beginning. */
function fitted(items: readonly string[], width: number): string {
  const [first = "", ...more] = items;
  if (first.length > width) return `${first.slice(0, width - 2).replace(/\s+\S*$/, "")} …`;
  let text = first;
  for (const item of more) {
    if (`${text}; ${item}`.length > width) break;
    text = `${text}; ${item}`;
  }
  return text;
}
