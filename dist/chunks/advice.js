import { c as comparedArms, l as andList, s as armLabel } from "./names.js";
import { a as headline, t as confirmationOf } from "./confirmation-of.js";
import { n as badFindings, o as suspects, t as acceptedLeaks } from "./findings.js";
// src/report/words/advice.ts
/** What a reader can do about the verdict, in sentences; undefined: nothing. What was not measured has the failure's hint. */
function advice(report) {
	const { word } = headline(report);
	if (word === "REGRESSION") return afterRegression(report);
	if (word === "LEAK") return afterLeak(report);
	if (word === "INCONCLUSIVE") return [undecided(report), ...takeForRelease(suspects(report))].join(" ");
	return word === "PASS" ? aboutKnown(report) : void 0;
}
function afterRegression(report) {
	const { baseline } = comparedArms(report);
	const stay = baseline ? `Stay on gopls ${armLabel(report, baseline.name)}` : "Stay on the previous gopls";
	const grows = badFindings(report).filter(({ kind }) => kind !== "footprint");
	if (grows.length === 0) return `${stay}, or allow the larger heap with --max-footprint.`;
	const leaks = grows.filter(({ kind }) => kind === "leak");
	return [`${stay}. Restarting gopls frees what it kept. To let it pass, leave regression out of --fail-on.`, ...leaks.length > 0 ? [accept(leaks)] : []].join(" ");
}
function afterLeak(report) {
	const bad = badFindings(report);
	if (bad.length === 0) return "Restarting gopls frees what it kept.";
	return [
		"Restarting gopls frees what it kept.",
		...takeForRelease(bad),
		accept(bad)
	].join(" ");
}
/** Where gopls does not say its version, what is known of a release is not excused unless the user says so. */
function takeForRelease(findings) {
	return findings.some(({ known }) => known?.excused === false) ? ["If this build has the known leaks of a release, name it: --known-leaks-of v0.24.0."] : [];
}
const MOST = 3;
/** How growth is accepted until a day. */
function accept(findings) {
	const all = [...new Set(findings.map(({ fingerprint }) => fingerprint))];
	const more = all.length > MOST ? [`${all.length - MOST} more`] : [];
	const named = andList([...all.slice(0, MOST), ...more]);
	return all.length === 1 ? `To accept it for now, add a toleration for fingerprint ${named}.` : `To accept them for now, add tolerations for fingerprints ${named}.`;
}
function undecided(report) {
	const { series, comparisons } = report;
	const isWarned = (...codes) => report.warnings.some(({ code }) => codes.includes(code));
	if (isWarned("out-of-time")) return "Measure again with more --max-minutes.";
	const suspected = suspects(report);
	const open = series.filter(({ decides, verdict }) => decides && verdict === "inconclusive");
	const growing = suspected.length > 0 || open.length > 0;
	if (suspected.some((finding) => confirmationOf(finding, report) === void 0) || isWarned("cut-off")) return "Let the run finish, or raise --max-minutes.";
	if (open.length > 0 && open.every(({ besideKnown }) => besideKnown !== void 0)) return "Measure again with more --iterations.";
	return !growing && comparisons.some(({ footprint }) => footprint?.verdict === "inconclusive") ? "Measure again with more --repetitions." : "Measure again with more --cycles.";
}
function aboutKnown(report) {
	const { known } = acceptedLeaks(report);
	if (known === 0) return void 0;
	return `Nothing to do: ${known === 1 ? "the known leak is gopls' own and below its ceiling" : "the known leaks are gopls' own and below their ceilings"}, so the gate passes (exit 0). Restarting gopls frees ${known === 1 ? "it" : "them"}. With --fail-on any-leak, the gate would fail.`;
}
export { advice as t };
