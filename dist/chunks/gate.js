import { n as writeFile } from "./write-file.js";
import { growthProfile } from "./growth-profile.js";
import { judge } from "./judge.js";
import { measure } from "./measure.js";
import { n as refuseWhileLive } from "./lock.js";
import { readRunDirectory } from "./read-run-directory.js";
import { inRunDirectory } from "./run-directory.js";
import { t as renderHtml } from "./render-html.js";
import { t as renderJson } from "./render-json.js";
import { r as reportFiles } from "./report.js";
import { t as renderMarkdown } from "./render-markdown.js";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
// src/publish/write-reports.ts
/** Writes the reports of a run directory into it. Throws what writeFile throws: the directory may be anybody's. */
function writeReports(directory, report) {
	writeFile(join(directory, reportFiles.json), renderJson(report));
	writeFile(join(directory, reportFiles.markdown), renderMarkdown(report));
	writeFile(join(directory, reportFiles.html), renderHtml(report));
	for (const { minimal } of report.findings) if (minimal?.found) writeFile(join(directory, minimal.found.file), minimal.found.yaml);
}
// src/commands/gate.ts
/** The program: measure into a run directory, judge what was recorded, write the reports beside it. */
async function gate(plan, { out }, world) {
	return inRunDirectory(out, world, async (directory) => {
		const { recording, assessment } = await measure(plan, directory, world);
		const report = judge(recording, { assessed: assessment });
		directory.check();
		writeAll(out, recording, report);
		return report;
	});
}
/**
* Judges what a run directory holds, under the budget that `budgetOf` makes of the recorded one, and writes the reports beside
* it. The same recording and budget always give the same bytes. Throws run-directory-in-use while a run is going on there.
*/
function judgeDirectory(path, budgetOf = (recorded) => recorded) {
	refuseWhileLive(path);
	const recording = readRunDirectory(path);
	const report = judge(recording, { budget: budgetOf(recording.header.plan.budget) });
	refuseWhileLive(path);
	writeAll(path, recording, report);
	return report;
}
/** The reports, and the growth as a profile. */
function writeAll(path, recording, report) {
	writeReports(path, report);
	const growth = report.outcome === "not-measured" ? void 0 : growthProfile(recording);
	if (growth) writeFile(join(path, reportFiles.growth), gzipSync(growth));
}
export { gate, judgeDirectory };
