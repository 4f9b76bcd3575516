import { t as require_dist } from "./dist2.js";
// src/workload/text/show-workload.ts
var import_dist = require_dist();
/** A workload as a file says it, in the order in which one is read; parseWorkload makes the same workload of it. */
function showWorkload(workload) {
	const { name, about, finds, cost, session, settings, tour, iterationsPerCycle } = workload;
	const head = {
		name,
		about,
		finds,
		cost,
		session,
		...Object.keys(settings).length > 0 ? { settings } : {},
		...tour ? { tour } : {},
		iterations: iterationsPerCycle
	};
	const steps = [
		"setup",
		"iteration",
		"teardown"
	].filter((part) => workload[part].length > 0).map((part) => `${part}:\n${stepLines(workload[part], "  ").join("\n")}\n`);
	return (0, import_dist.stringify)(head, {
		lineWidth: 98,
		blockQuote: "folded"
	}) + steps.join("");
}
/** A step a line where its texts allow it, with the steps that it repeats or chooses from below it. */
function stepLines(steps, indent) {
	return steps.flatMap((step) => {
		const inner = `${indent}  `;
		if (step.do === "repeat") return [
			`${indent}- do: repeat`,
			`${inner}times: ${step.times}`,
			`${inner}steps:`,
			...stepLines(step.steps, `${inner}  `)
		];
		if (step.do === "choose") {
			const lists = step.from.flatMap((list) => list.length === 0 ? [`${inner}  - []`] : [`${inner}  -`, ...stepLines(list, `${inner}    `)]);
			return [
				`${indent}- do: choose`,
				`${inner}from:`,
				...lists
			];
		}
		return plainStep(step, indent);
	});
}
function plainStep(step, indent) {
	const isLong = Object.values(step).some((value) => typeof value === "string" && value.includes("\n"));
	return (0, import_dist.stringify)(step, {
		collectionStyle: isLong ? "any" : "flow",
		lineWidth: 0
	}).replace(/\n$/, "").split("\n").map((line, index) => line === "" ? "" : `${indent}${index === 0 ? "- " : "  "}${line}`);
}
export { showWorkload };
