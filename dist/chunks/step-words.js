// src/workload/text/step-words.ts
const SHOWN = 40;
/** What a step does beside the files that it does it to, in words; empty where its name says all. */
function stepWords(step) {
	switch (step.do) {
		case "edit":
		case "type":
		case "change-on-disk": return changeWords(step);
		case "write-by-rename": return `${changeWords(step)}${step.age === "old" ? ", by an older file" : ""}`;
		case "ask":
		case "cancel": return [
			step.method,
			...step.params === void 0 ? [] : [shortened(step.params)],
			...step.at === void 0 ? [] : [`at ${placeWords(step.at)}`]
		].join(" ");
		case "rename-and-back": return `${step.at === void 0 ? "its first function" : placeWords(step.at)} to ${step.to}`;
		case "apply-action": return `${step.kind}${step.at ? ` of ${rangeWords(step.at)}` : ""}`;
		case "create-on-disk": return `${step.path}, ${shortened(step.insert)}`;
		case "add-folder":
		case "remove-folder": return step.folder;
		case "change-configuration": return shortened(step.settings);
		case "idle": return `${step.ms / 1e3} s`;
		case "checkpoint": return step.name;
		case "repeat": return `${step.times} times:`;
		case "choose": return `by the seed, one of these ${step.from.length}:`;
		default: return "";
	}
}
function changeWords({ text, part, insert, at, replace }) {
	const where = replace ? `instead of ${rangeWords(replace)}` : `at ${placeWords(at ?? "end")}`;
	if (text === "unique") return `a new function, ${where}`;
	if (text === "repeat") return `${part === void 0 ? "" : part === 0 ? "the first half of " : "the second half of "}a function of the fixed set, ${where}`;
	return `${insert === void 0 || insert === "" ? "nothing" : shortened(insert)}, ${where}`;
}
function placeWords(place) {
	if (typeof place === "string") return place === "exported-functions" ? "each exported function" : `its ${place}`;
	if ("line" in place) return `${place.line + 1}:${place.character + 1}`;
	const what = "symbol" in place ? place.symbol : `/${place.pattern}/`;
	return place.side === "after" ? `${what}, after it` : what;
}
function rangeWords(range) {
	if ("symbol" in range) return range.symbol;
	if ("pattern" in range) return `/${range.pattern}/`;
	return `${range.line + 1}:${range.character + 1} to ${range.endLine + 1}:${range.endCharacter + 1}`;
}
/** As JSON, or its beginning. */
function shortened(value) {
	const quoted = JSON.stringify(value);
	return quoted.length > SHOWN ? `${quoted.slice(0, SHOWN)}…` : quoted;
}
export { stepWords as t };
