import { t as require_dist } from "./dist2.js";
import { A as WorkloadFileSchema } from "./plan.js";
import { i as shown } from "./shown.js";
// src/workload/text/workload-yaml.ts
var import_dist = require_dist();
/** A step of more characters is written on lines of its own. */
const SHORT_STEP = 100;
/** A workload as the text of its file, which --workload takes, below lines of comment. What a file has without a key is left out. */
function workloadYaml(file, commentLines) {
	const parts = Object.entries(file).filter(([key, value]) => !isUsual(key, value));
	const document = new import_dist.Document(Object.fromEntries(parts));
	(0, import_dist.visit)(document, {
		Map: (_, node, ancestors) => {
			if (ancestors.some(import_dist.isSeq) && isShort(node.toJSON()) && node.items.length > 0) node.flow = true;
		},
		Seq: (_, node) => {
			if (node.items.length > 0 && !node.items.some(import_dist.isMap)) node.flow = true;
		}
	});
	return `${commentLines.map((line) => `# ${shown(line)}`.trimEnd()).join("\n")}\n${document.toString({ lineWidth: 0 })}`;
}
/** What a file without this key has. */
function isUsual(key, value) {
	const usual = WorkloadFileSchema.safeParse({
		about: "a",
		iteration: [{ do: "settle" }]
	}).data;
	return JSON.stringify(usual[key]) === JSON.stringify(value);
}
function isShort(step) {
	const text = JSON.stringify(step);
	return text.replaceAll("\"", "").length <= SHORT_STEP && !text.includes("\"steps\"");
}
export { workloadYaml as t };
