import { n as badFindings, r as candidateFindings } from "./findings.js";
// src/report/ask/headline.ts
/** The verdict in a word. A leak is called one whether or not it fails the gate; what is worse than before is said first. */
function headline(report) {
	const { outcome, failOn } = report;
	const bad = badFindings(report);
	if (outcome === "not-measured") return {
		word: "NOT MEASURED",
		tone: "bad",
		but: void 0
	};
	if (bad.length > 0) return {
		word: bad.some(({ kind }) => kind !== "leak") ? "REGRESSION" : "LEAK",
		tone: "bad",
		but: outcome === "fail" ? void 0 : notFailing(outcome, failOn)
	};
	if (outcome === "pass") return {
		word: "PASS",
		tone: "good",
		but: void 0
	};
	if (failsForAny(report)) return {
		word: "LEAK",
		tone: "bad",
		but: "Known and tolerated leaks fail too, because --fail-on has any-leak."
	};
	return {
		word: "INCONCLUSIVE",
		tone: "unsure",
		but: outcome === "fail" ? "This fails the gate, because --fail-on has inconclusive." : void 0
	};
}
function failsForAny(report) {
	const accepted = candidateFindings(report, "known", "tolerated");
	return report.outcome === "fail" && report.failOn.includes("any-leak") && accepted.length > 0;
}
function notFailing(outcome, failOn) {
	return `The gate ${outcome === "pass" ? "still passes (exit 0)" : "is still inconclusive (exit 3)"}, because --fail-on is ${failOn.join(",")}.`;
}
// src/report/ask/phases.ts
/** What was done in a phase; undefined: nothing of it was measured. */
function workloadOf({ workloads }, { arm, workload }) {
	return workloads.find((candidate) => candidate.name === workload && candidate.arm === arm);
}
/** Series of a phase, in the order of the report. */
function seriesOf({ series }, { arm, workload }) {
	return series.filter((candidate) => candidate.arm === arm && candidate.workload === workload);
}
/** gopls' own heap in a phase; undefined: it was not read. */
function ownedHeapOf(report, phase) {
	return seriesOf(report, phase).find(({ metric }) => metric === "owned-heap");
}
// src/report/ask/confirmation-of.ts
/**
* What became of a finding in a fresh process: of its series, the size classes it names, its stack or else the owned heap.
* Of several the first that agrees with what the finding says of itself. Undefined: none of them was tried.
*/
function confirmationOf(finding, report) {
	const tried = seriesOf(report, finding).flatMap(({ metric, key, confirmation }) => confirmation ? [{
		metric,
		key,
		confirmation
	}] : []);
	const classes = new Set(finding.sizeClasses.map(({ bytes }) => String(bytes)));
	const isMeant = ({ metric, key }) => {
		if (finding.perIteration.unit === "goroutines") return metric === "goroutines" || metric === "leaked-goroutines";
		if (finding.perIteration.unit === "entries") return metric === "counter";
		return classes.size > 0 ? metric === "size-class" && classes.has(key) : metric === "owned-heap";
	};
	const meant = tried.filter(isMeant);
	const agrees = (confirmation) => finding.confirmed ? confirmation.answer === "confirmed" : confirmation.answer !== "confirmed";
	return (meant.find(({ confirmation }) => agrees(confirmation)) ?? meant[0])?.confirmation;
}
export { headline as a, workloadOf as i, ownedHeapOf as n, seriesOf as r, confirmationOf as t };
