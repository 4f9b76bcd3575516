import { r as __exportAll } from "./rolldown-runtime.js";
import { t as ReportSchema } from "./report.js";
import { a as shownJson } from "./shown.js";
// src/report/json/render-json.ts
var render_json_exports = /* @__PURE__ */ __exportAll({ renderJson: () => renderJson });
/** Numbers one below the other, as JSON.stringify breaks a list of them; no string of JSON has a line break in it. */
const BROKEN_NUMBERS = /\[\n\s+(-?[\d.e+-]+(?:,\n\s+-?[\d.e+-]+)*)\n\s+\]/g;
/**
* The report as JSON: two spaces, keys in the order of the schema, a line for each list of numbers, a line break at the
* end. Equal reports give equal bytes. What no reader could see in a text is an escape. A report that breaks its own schema throws.
*/
function renderJson(report) {
	const text = JSON.stringify(ReportSchema.parse(report), null, 2);
	return `${shownJson(text.replace(BROKEN_NUMBERS, (_, numbers) => `[${numbers.replace(/\s+/g, " ")}]`))}\n`;
}
export { render_json_exports as n, renderJson as t };
