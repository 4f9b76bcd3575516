import { t as xmlCharacters } from "./xml-characters.js";
import { s as armLabel } from "./names.js";
import { n as badFindings } from "./findings.js";
// src/report/junit/render-junit.ts
/**
* The report as JUnit XML, for whatever shows test results: a case for each workload of each arm. A leak or a regression is a failure where
* the gate fails, a run that could not decide is skipped with the reason, one that could not measure is an error.
*/
function renderJunit(report) {
	const cases = casesOf(report);
	const count = (kind) => cases.filter((one) => one.kind === kind).length;
	const seconds = Math.round((report.cost?.minutes ?? 0) * 60);
	const counts = `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="gopls-leak-gate" ${counts} time="${seconds}">`,
		`  <testsuite name="gopls-leak-gate" ${counts} time="${seconds}" timestamp="${attribute(report.startedAt)}">`,
		...cases.map(({ name, of, kind, message }) => {
			const open = `    <testcase classname="${attribute(of)}" name="${attribute(name)}"`;
			return kind === "passed" ? `${open}/>` : `${open}><${kind} message="${attribute(message)}"/></testcase>`;
		}),
		"  </testsuite>",
		"</testsuites>",
		""
	].join("\n");
}
function casesOf(report) {
	const { outcome, summary, workloads, arms } = report;
	if (outcome === "not-measured" || workloads.length === 0) {
		const kind = outcome === "not-measured" ? "error" : outcome === "fail" ? "failure" : "skipped";
		return [{
			name: "measure",
			of: `gopls ${arms[0]?.gopls.version ?? ""}`,
			kind,
			message: summary
		}];
	}
	const bad = badFindings(report);
	const cases = workloads.map(({ name, arm }) => {
		const own = bad.filter((finding) => finding.arm === arm && finding.workload === name);
		const fails = outcome === "fail" && own.length > 0;
		const message = own.map(({ owner, summary: what }) => `${owner}: ${what}`).join("; ");
		return {
			name,
			of: `gopls ${armLabel(report, arm)}`,
			kind: fails ? "failure" : "passed",
			message
		};
	});
	if (outcome === "pass" || cases.some(({ kind }) => kind === "failure")) return cases;
	const kind = outcome === "fail" ? "failure" : "skipped";
	return [...cases, {
		name: "verdict",
		of: "gopls-leak-gate",
		kind,
		message: summary
	}];
}
function attribute(text) {
	return xmlCharacters(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
export { renderJunit };
