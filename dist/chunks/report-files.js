import { r as __exportAll } from "./rolldown-runtime.js";
// src/report/json/report-files.ts
var report_files_exports = /* @__PURE__ */ __exportAll({ reportFiles: () => reportFiles });
/** Names of the reports in a run directory. */
const reportFiles = {
	json: "report.json",
	markdown: "report.md"
};
export { report_files_exports as n, reportFiles as t };
