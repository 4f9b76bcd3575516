// src/report/ask/findings.ts
/**
* Findings of those kinds in the arms that are judged, in the order of the report. One that is there as a regression too is
* only that.
*/
function candidateFindings({ arms, findings }, ...kinds) {
	const judged = new Set(arms.filter(({ role }) => role !== "baseline").map(({ name }) => name));
	const regressions = new Set(findings.filter(({ kind }) => kind === "regression").map(identity));
	return findings.filter((one) => judged.has(one.arm) && kinds.includes(one.kind) && (one.kind === "regression" || !regressions.has(identity(one))));
}
function identity({ arm, workload, fingerprint, known }) {
	return JSON.stringify([
		arm,
		workload,
		fingerprint,
		known?.id
	]);
}
/** Findings that fail the gate, or would if `failOn` let them; what did not grow again in a fresh process does not. */
function badFindings(report) {
	return candidateFindings(report, "leak", "regression", "footprint").filter(({ confirmed }) => confirmed);
}
/** What grew in the arm that is judged and was not accepted; a larger heap after the soak is the comparison's to show. */
function grownFindings(report) {
	return candidateFindings(report, "leak", "regression");
}
export { candidateFindings as n, grownFindings as r, badFindings as t };
