import { c as widthOf, n as wrap } from "./wrap.js";
import { E as needsOwnSession } from "./plan.js";
// src/workload/text/list-workloads.ts
/** What `workloads` prints: a line for each, with what it aims at, within `width` columns. */
function listWorkloads(workloads, defaults, width) {
	const longest = Math.max(...workloads.map(({ name }) => name.length));
	const line = (workload) => {
		const start = `${defaults.includes(workload.name) ? "*" : " "} ${workload.name.padEnd(longest)}  ${needsOwnSession(workload) ? "own   " : "shared"}  `;
		return (start + asMany(workload.finds, width - start.length)).trimEnd();
	};
	return `${workloads.map(line).join("\n")}\n\n${wrap(`* runs without --workload. shared: runs after the others on the same gopls; own: runs on a gopls of its own. \`gopls-leak-gate workloads NAME\` prints one in full, as a file to start from.`, width).join("\n")}\n`;
}
/** As many of these as fit; of one that is too long, its beginning. */
function asMany(items, width) {
	const [first = "", ...more] = items;
	if (widthOf(first) > width) return `${wrap(first, width - 2)[0]} …`;
	let text = first;
	for (const item of more) {
		if (widthOf(`${text}; ${item}`) > width) break;
		text = `${text}; ${item}`;
	}
	return text;
}
export { listWorkloads };
