import { r as __exportAll } from "./rolldown-runtime.js";
import { r as ReportSchema } from "./report-files.js";
import { a as shownJson } from "./shown.js";
// src/report/json/render-json.ts
var render_json_exports = /* @__PURE__ */ __exportAll({ renderJson: () => renderJson });
/** A pair of numbers over four lines, as JSON.stringify breaks it; no string of JSON has a line break in it. */
const BROKEN_PAIR = /\[\n\s+(-?[\d.e+-]+),\n\s+(-?[\d.e+-]+)\n\s+\]/g;
/**
* The report as JSON: two spaces, keys in the order of the schema, a line for each point of a series, a line break at the
* end. Equal reports give equal bytes. What no reader could see in a text is an escape. A report that breaks its own schema throws.
*/
function renderJson(report) {
	const text = JSON.stringify(ReportSchema.parse(report), null, 2);
	return `${shownJson(text.replace(BROKEN_PAIR, "[$1, $2]"))}\n`;
}
export { render_json_exports as n, renderJson as t };
