// src/text/yaml/issue-words.ts
const KINDS = {
	string: "a text",
	boolean: "true or false",
	array: "a list",
	record: "a map"
};
/** What stands behind "It takes" where a schema does not say it itself; of unknown keys, the list of those that are known. */
function issueWords(issue) {
	switch (issue.code) {
		case "unrecognized_keys": return keysOf(issue.inst);
		case "invalid_type":
			if (issue.expected === "object") return `a map with the keys ${keysOf(issue.inst)}`;
			return KINDS[issue.expected] ?? wholeNumber(issue.inst);
		case "too_small":
		case "too_big":
			if (issue.origin === "string") return "a text that is not empty";
			return issue.origin === "array" ? `a list of ${issue.minimum} or more` : wholeNumber(issue.schema);
		case "invalid_value": return issue.values.map(String).join(" or ");
		default: return "what JSON can hold";
	}
}
function keysOf(inst) {
	return Object.keys(inst._zod.def.shape).join(", ");
}
function wholeNumber(inst) {
	const { minValue, maxValue } = inst;
	return maxValue === null || maxValue >= Number.MAX_SAFE_INTEGER ? `a whole number, ${minValue} or more` : `a whole number from ${minValue} to ${maxValue}`;
}
export { issueWords as t };
