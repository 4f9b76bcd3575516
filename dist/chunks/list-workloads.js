import { t as wrap } from "../cli.js";
import { y as needsOwnSession } from "./work.js";
// src/workload/text/list-workloads.ts
const WIDTH = 98;
/** What `workloads` prints: a line for each, with what it aims at. */
function listWorkloads(workloads, defaults) {
	const longest = Math.max(...workloads.map(({ name }) => name.length));
	const line = (workload) => {
		const start = `${defaults.includes(workload.name) ? "*" : " "} ${workload.name.padEnd(longest)}  ${needsOwnSession(workload) ? "own   " : "shared"}  `;
		return (start + fitted(workload.finds, WIDTH - start.length)).trimEnd();
	};
	return `${workloads.map(line).join("\n")}\n\n${wrap(`* runs without --workload. shared: runs after the others on the same gopls; own: runs on a gopls of its own. \`gopls-leak-gate workloads NAME\` prints one in full, as a file to start from.`, WIDTH).join("\n")}\n`;
}
/** As many of these as fit; of one that is too long, its beginning. */
function fitted(items, width) {
	const [first = "", ...more] = items;
	if (first.length > width) return `${first.slice(0, width - 2).replace(/\s+\S*$/, "")} …`;
	let text = first;
	for (const item of more) {
		if (`${text}; ${item}`.length > width) break;
		text = `${text}; ${item}`;
	}
	return text;
}
export { listWorkloads };
