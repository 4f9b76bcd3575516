import { a as nameOf, i as faultsOf, n as firstFault, r as refusal, t as readYaml } from "./read-yaml.js";
import { i as secretOptions, n as listOptions, o as parseCeiling, r as options, t as commandLineOnly } from "./options.js";
import { t as ownedVariables } from "./owned-variables.js";
import { n as lastPart } from "./setting-names.js";
import { $ as strictObject, G as array, H as ZodISODate, J as lazy, K as boolean, Q as record, W as _null, X as number, et as string, nt as union, rt as _isoDate } from "./plan.js";
// node_modules/zod/v4/classic/iso.js
function date(params) {
	return _isoDate(ZodISODate, params);
}
// src/plan/config/config-schema.ts
const OWNED = [...ownedVariables.keys()];
const VARIABLE = new RegExp(`^(?!(?:${OWNED.join("|")})$)[A-Za-z_][A-Za-z0-9_]*$`);
const ArmSchema = closed({
	name: textLike(/^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__\w+__)$)[A-Za-z0-9._-]+$/, "a name of letters, digits, dots, dashes and underscores, and not one of JavaScript's own").describe("Name of the arm in the report."),
	gopls: text("what the option gopls-version takes").optional().describe("As the option gopls-version; latest without it."),
	go: text("what the option go-version takes").optional().describe("As the option go-version."),
	env: variables().default({}).describe("Variables that this gopls sees beside the usual ones."),
	settings: record(string(), json(), { error: "a map of gopls settings" }).refine((settings) => !choosesGo(settings), { error: "gopls settings without GOTOOLCHAIN in env: key go of the arm chooses the Go that gopls calls" }).default({}).describe("gopls settings, as an editor would send them."),
	baseline: boolean({ error: "true or false" }).default(false).describe("True for the one arm that the others are compared with.")
});
const TolerationSchema = closed({
	fingerprint: textLike(/^[0-9a-f]{16}$/, "a finding's fingerprint, the 16 hex digits in the report").describe("The finding's fingerprint, as the report has it."),
	ceiling: text("growth per unit of work, such as 40KiB/edit").describe("Growth that is tolerated, such as 40KiB/edit; of goroutines their number, such as 1/request."),
	reason: textLike(/\S/, "a reason, for those who read the report").describe("Why it is tolerated."),
	expires: date({ error: "a day of the calendar, such as 2027-03-31" }).describe("Last day on which it is tolerated, such as 2027-03-31, in UTC.")
});
/** The config file: every option by its name, the arms, and what is tolerated. Unknown keys are refused. */
const ConfigSchema = closed({
	...optionShape(),
	arms: array(ArmSchema, { error: "a list of arms" }).min(1, { error: "one arm or more" }).optional().describe("The gopls to measure, in place of gopls-version, baseline-gopls-version and go-version."),
	tolerations: array(TolerationSchema, { error: "a list of tolerations" }).default([]).describe("Growth that is accepted although it is a leak, until a day.")
});
/** Whether gopls would call another Go than the one that the report names. */
function choosesGo(settings) {
	return Object.entries(settings).some(([name, value]) => lastPart(name) === "env" && typeof value === "object" && value !== null && "GOTOOLCHAIN" in value);
}
/** An object with these keys and no others; where there is another, its error is the list of them. */
function closed(shape) {
	const keys = Object.keys(shape).join(", ");
	return strictObject(shape, { error: ({ code }) => code === "unrecognized_keys" ? keys : `a map with the keys ${keys}` });
}
/** What becomes an argument or a variable of a process, so there is no NUL in it. */
function text(error) {
	return union([string(), number()], { error }).transform((value) => String(value)).refine((value) => !value.includes("\0"), { error });
}
function textLike(pattern, error) {
	return text(error).refine((value) => pattern.test(value), { error }).meta({ pattern: pattern.source });
}
function list() {
	const error = "a text, or a list of texts";
	return union([text(error), array(string({ error: "a text" }), { error })], { error }).transform((value) => typeof value === "string" ? value : value.join(","));
}
function variables() {
	const names = string().regex(VARIABLE, { error: `names of variables, without those that the gate sets itself: ${OWNED.join(", ")}` });
	const value = union([text("a text, a number, true or false"), boolean().transform(String)], { error: "a text, a number, true or false" });
	return record(names, value, { error: "a map of variables" });
}
function json() {
	const value = lazy(() => union([
		string(),
		number(),
		boolean(),
		_null(),
		array(value),
		record(string(), value)
	], { error: "what JSON can hold" }));
	return value;
}
function optionShape() {
	const entries = Object.entries(options).filter(([name]) => name !== "config" && !commandLineOnly.includes(name) && !secretOptions.includes(name)).map(([name, { about }]) => {
		return [name, (listOptions.includes(name) ? list() : text("a text or a number")).optional().describe(about)];
	});
	return Object.fromEntries(entries);
}
// src/plan/config/parse-config.ts
/**
* What the text of a config file asks for; `name` is how errors name the file. One without content asks for nothing. The
* values of options are checked where their plan is made. Throws config-bad, and bad-value of a ceiling.
*/
function parseConfig(text, name) {
	const file = readYaml(text, {
		name,
		kind: "config",
		typedBelow: ["settings", "baseline"]
	});
	const source = {
		name,
		kind: "config",
		file
	};
	refuseCommandLineOnly(source);
	refuseSecrets(source);
	const parsed = ConfigSchema.safeParse(file.value ?? {});
	if (!parsed.success) throw firstFault(faultsOf(parsed.error.issues, source), source);
	const { arms, tolerations, ...options } = parsed.data;
	const asked = Object.entries(options).flatMap(([option, value]) => value === void 0 ? [] : [[option, askedAt(source, [option], value)]]);
	return {
		options: Object.fromEntries(asked),
		arms: arms && askedArms(arms, source),
		tolerations: askedTolerations(tolerations, source)
	};
}
function refuseCommandLineOnly(source) {
	const key = Object.keys(source.file.value ?? {}).find((name) => commandLineOnly.includes(name));
	if (key === void 0) return;
	const allowed = `It is given on the command line, as --${key}: what is in a repository can't vouch for itself.`;
	throw refusal({
		path: [key],
		part: "key",
		what: `${key} can't be in a config`,
		allowed
	}, source);
}
function refuseSecrets(source) {
	const key = Object.keys(source.file.value ?? {}).find((name) => secretOptions.includes(name));
	if (key === void 0) return;
	const allowed = `It is a secret, and a config lies in a repository: give it as --${key}, as an input, or in the environment.`;
	throw refusal({
		path: [key],
		part: "key",
		what: `${key} can't be in a config`,
		allowed
	}, source);
}
function askedArms(arms, source) {
	const names = arms.map(({ name }) => name);
	const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
	if (twice >= 0) {
		const what = `two arms are named ${names[twice]}`;
		throw refusal({
			path: [
				"arms",
				twice,
				"name"
			],
			what,
			allowed: "Each arm has a name of its own."
		}, source);
	}
	const marked = arms.flatMap(({ baseline }, index) => baseline ? [index] : []);
	if (marked.length !== (arms.length > 1 ? 1 : 0)) {
		const place = marked.length === 0 ? ["arms"] : [
			"arms",
			marked.at(-1) ?? 0,
			"baseline"
		];
		const what = `of ${arms.length} ${arms.length === 1 ? "arm" : "arms"}, ${marked.length} have baseline: true`;
		throw refusal({
			path: place,
			part: "key",
			what,
			allowed: "Of two arms or more, one is the baseline that the others are compared with; a single arm is none."
		}, source);
	}
	const list = arms.map(({ name, gopls, go, env, settings }, index) => ({
		name,
		gopls: gopls === void 0 ? void 0 : askedAt(source, [
			"arms",
			index,
			"gopls"
		], gopls),
		go: go === void 0 ? void 0 : askedAt(source, [
			"arms",
			index,
			"go"
		], go),
		env,
		settings
	}));
	return {
		label: labelOf(source, ["arms"], "key"),
		list,
		baseline: names[marked[0] ?? -1]
	};
}
function askedTolerations(tolerations, source) {
	const fingerprints = tolerations.map(({ fingerprint }) => fingerprint);
	const twice = fingerprints.findIndex((fingerprint, index) => fingerprints.indexOf(fingerprint) !== index);
	if (twice >= 0) {
		const what = `${fingerprints[twice]} is tolerated twice`;
		throw refusal({
			path: [
				"tolerations",
				twice,
				"fingerprint"
			],
			what,
			allowed: "Each finding has one ceiling."
		}, source);
	}
	return tolerations.map(({ fingerprint, ceiling, reason, expires }, index) => {
		const label = labelOf(source, [
			"tolerations",
			index,
			"ceiling"
		]);
		return {
			fingerprint,
			...parseCeiling(ceiling, label),
			reason: reason.trim(),
			expires
		};
	});
}
function askedAt(source, path, value) {
	return {
		value,
		label: labelOf(source, path)
	};
}
/** "gate.yaml:3:9: cycles", as editors and terminals make a link of. */
function labelOf({ name, file }, path, part = "value") {
	const { line, column } = file.placeOf(path, part);
	return `${name}:${line}:${column}: ${nameOf(path, "the config")}`;
}
export { parseConfig };
