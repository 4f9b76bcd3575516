import { r as candidateFindings } from "./findings.js";
// src/report/bundle/reported-findings.ts
/** The findings of a report by what is to be done about them. */
function reportedFindings(report) {
	const isKnown = ({ kind, known }) => kind === "known" || kind === "regression" && known !== void 0;
	const grown = candidateFindings(report, "leak", "regression", "tolerated", "known");
	const news = grown.filter((finding) => !isKnown(finding));
	return {
		news: [...news.filter(({ confirmed }) => confirmed), ...news.filter(({ confirmed }) => !confirmed)],
		footprints: candidateFindings(report, "footprint"),
		known: grown.filter(isKnown)
	};
}
/** The phases that a bundle shows: of new findings; of known leaks where there is nothing else. */
function reportedPhases(report) {
	const { news, known } = reportedFindings(report);
	return news.length > 0 ? news : known;
}
export { reportedFindings, reportedPhases };
