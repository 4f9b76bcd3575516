// src/workload/workload-facts.ts
/** Every step, as it is written: a `repeat` or `choose`, and then what is in it. */
function stepsOf(workload) {
	return [
		"setup",
		"iteration",
		"teardown"
	].flatMap((part) => placed(workload[part], {
		part,
		path: [part],
		depth: 0
	}));
}
/** The lists of steps inside a step, each with what leads to it; none where it has no steps. */
function innerSteps(step) {
	if (step.do === "repeat") return [{
		path: ["steps"],
		steps: step.steps
	}];
	if (step.do === "choose") return step.from.map((steps, index) => ({
		path: ["from", index],
		steps
	}));
	return [];
}
/** Whether it needs a disposable copy of the workspace. */
function writesOnDisk(workload) {
	return stepsOf(workload).some(({ step }) => WRITES.has(step.do));
}
/** Whether it gets a gopls for itself: it says so, asks for settings, is a tour, or changes the workspace. */
function needsOwnSession(workload) {
	const { session, tour, settings } = workload;
	return session === "own" || tour !== void 0 || Object.keys(settings).length > 0 || writesOnDisk(workload);
}
/** Whether a text that was never there before comes into a file. */
function hasUniqueText(workload) {
	return stepsOf(workload).some(({ step }) => "text" in step && step.text === "unique" || "insert" in step && step.insert?.includes(UNIQUE));
}
const UNIQUE = "${unique}";
const WRITES = /* @__PURE__ */ new Set([
	"save",
	"change-on-disk",
	"write-by-rename",
	"create-on-disk",
	"delete-on-disk",
	"restore-on-disk"
]);
function placed(steps, at) {
	return steps.flatMap((step, index) => {
		const path = [...at.path, index];
		const inner = innerSteps(step).flatMap((list) => placed(list.steps, {
			...at,
			path: [...path, ...list.path],
			depth: at.depth + 1
		}));
		return [{
			...at,
			step,
			path
		}, ...inner];
	});
}
export { writesOnDisk as a, stepsOf as i, innerSteps as n, needsOwnSession as r, hasUniqueText as t };
