// src/report/ask/findings.ts
/**
* Findings of those kinds in the arms that are judged, in the order of the report. One that is there as a regression too is
* only that.
*/
function candidateFindings({ arms, findings }, ...kinds) {
	const judged = new Set(arms.filter(({ role }) => role !== "baseline").map(({ name }) => name));
	const regressions = new Set(findings.filter(({ kind }) => kind === "regression").map(identity));
	return findings.filter(({ arm, kind }) => judged.has(arm) && kinds.includes(kind)).filter((finding) => finding.kind === "regression" || !regressions.has(identity(finding)));
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
/** What grew and was not seen to grow again in a fresh process. */
function suspects(report) {
	return grownFindings(report).filter(({ confirmed }) => !confirmed);
}
/** How many leaks of gopls are known and below their ceilings, and how many are tolerated; one in several workloads is one. */
function acceptedLeaks(report) {
	const distinct = (ids) => new Set(ids).size;
	return {
		known: distinct(candidateFindings(report, "known").map(({ known, fingerprint }) => known?.id ?? fingerprint)),
		tolerated: distinct(candidateFindings(report, "tolerated").map(({ fingerprint }) => fingerprint))
	};
}
/** Whether the toleration of a finding had ended when the run started. */
function isExpired({ expires }, { startedAt }) {
	return expires < startedAt.slice(0, 10);
}
export { isExpired as a, grownFindings as i, badFindings as n, suspects as o, candidateFindings as r, acceptedLeaks as t };
