import { E as needsOwnSession, O as stepsOf } from "./plan.js";
// src/workload/work-kinds-of.ts
/**
* The kinds of work that a workload's iterations are counted to have, as far as its steps tell: a file that others replaced comes back
* by a file of another time where it was one. New texts, which no growth is held against, are left out.
*/
function workKindsOf({ iteration }) {
	return new Set(stepsOf({
		setup: [],
		iteration,
		teardown: []
	}).flatMap(({ step }) => kindsOf(step)));
}
function kindsOf(step) {
	switch (step.do) {
		case "open": return ["opens"];
		case "save": return ["saves"];
		case "edit":
		case "type":
		case "take-back":
		case "change-on-disk": return ["edits"];
		case "write-by-rename": return step.age === "old" ? ["edits", "replacements"] : ["edits"];
		case "ask":
		case "cancel": return ["requests"];
		case "rename-and-back":
		case "apply-action": return [
			"requests",
			"edits",
			"opens"
		];
		case "add-folder":
		case "change-configuration": return ["views"];
		default: return [];
	}
}
// src/workload/session-groups.ts
/** The workloads of each gopls process: first those that share one, then each of the others alone. Their order stays. */
function sessionGroups(workloads) {
	const shared = workloads.filter((workload) => !needsOwnSession(workload));
	const alone = workloads.filter(needsOwnSession).map((workload) => [workload]);
	return shared.length > 0 ? [shared, ...alone] : alone;
}
export { workKindsOf as n, sessionGroups as t };
