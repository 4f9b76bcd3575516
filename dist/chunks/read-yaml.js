import { g as shownValue, l as failure } from "./run-entry.js";
import { V as closest } from "./plan.js";
import { t as require_dist } from "./dist2.js";
// src/text/yaml/name-of.ts
/** "arms[1].gopls", counted from zero, as jq and yq do; `whole` is the name of the file's whole value. */
function nameOf(path, whole) {
	if (path.length === 0) return whole;
	return path.map((step, index) => typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${step}`).join("");
}
// src/text/yaml/faults-of.ts
/**
* What a schema has against a file. The message of an issue is what stands behind "It takes"; that of unrecognized_keys is
* the list of the keys that are known. `words` are the words that a place may hold, where the issue does not say them.
*/
function faultsOf(issues, source, words = () => []) {
	return issues.flatMap((issue) => faults(issue, [], {
		source,
		words
	}));
}
function faults(issue, above, reading) {
	const path = [...above, ...issue.path.map((step) => typeof step === "number" ? step : String(step))];
	const name = (named) => nameOf(named, `the ${reading.source.kind}`);
	if (issue.code === "unrecognized_keys") {
		const known = issue.message.split(", ");
		return issue.keys.map((key) => ({
			path: [...path, key],
			part: "key",
			what: `there is no key ${name([...path, key])}`,
			closest: closest(key, known),
			allowed: `The keys here are ${known.join(", ")}.`
		}));
	}
	if (issue.code === "invalid_key") {
		const allowed = `It takes ${issue.issues[0]?.message}.`;
		return [{
			path,
			part: "key",
			what: `${name(path.slice(0, -1))} can't have ${path.at(-1)}`,
			allowed
		}];
	}
	const meant = issue.code === "invalid_union" ? meantForm(issue.errors, path, reading) : void 0;
	if (meant) return meant.flatMap((inner) => faults(inner, path, reading));
	return [valueFault(issue, path, reading)];
}
function valueFault(issue, path, { source, words }) {
	const { file, kind } = source;
	const name = nameOf(path, `the ${kind}`);
	const steps = "options" in issue ? issue.options?.map(String) : void 0;
	const allowed = `It takes ${steps?.join(", ") ?? issue.message}.`;
	if (!file.placeOf(path).exists) return {
		path,
		what: `${name} is missing`,
		allowed
	};
	const value = valueAt(file.value, path);
	const known = steps ?? ("values" in issue ? issue.values.map(String) : words(path));
	const meant = typeof value === "string" ? closest(value, known) : void 0;
	return {
		path,
		what: `${name} can't be ${shown(value)}`,
		closest: meant,
		allowed
	};
}
/** Of the forms that a value may have, the one that it has but for something inside; undefined: none, or several. */
function meantForm(forms, path, { source }) {
	const isThere = (issue) => issue.code === "unrecognized_keys" || source.file.placeOf([...path, ...issue.path]).exists;
	const whole = forms.flatMap(alternatives).filter((form) => form.every(isInside)).filter((form) => form.every(isThere));
	return whole.length === 1 ? whole[0] : void 0;
}
/** A form that is itself one of several. */
function alternatives(form) {
	const [only] = form;
	return form.length === 1 && only?.code === "invalid_union" && only.path.length === 0 ? only.errors.flatMap(alternatives) : [form];
}
function isInside({ path, code }) {
	return path.length > 0 || code === "unrecognized_keys";
}
function valueAt(value, path) {
	return path.reduce((inside, step) => inside?.[step], value);
}
function shown(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	return typeof value === "object" ? "a map" : `"${shownValue(String(value))}"`;
}
// src/text/yaml/refusal.ts
/** The failure that tells of a fault, with its line and column. */
function refusal({ path, part, what, closest, allowed }, { name, kind, file }) {
	const { line, column } = file.placeOf(path, part);
	return failure(`${kind}-bad`, {
		path: name,
		line,
		column,
		what,
		closest,
		allowed
	});
}
// src/text/yaml/first-fault.ts
/**
* The failure of that fault which stands first in the file; of two in one place, the key that does not belong there. A key
* that is missing because it is misspelt is no fault of its own.
*/
function firstFault(faults, source) {
	const misspelt = new Set(faults.flatMap(({ path, closest }) => closest ? [sibling(path, closest)] : []));
	const placed = faults.filter(({ path }) => source.file.placeOf(path).exists || !misspelt.has(JSON.stringify(path))).map((fault) => ({
		fault,
		at: source.file.placeOf(fault.path, fault.part)
	}));
	placed.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column || (a.fault.part ? -1 : 1));
	const what = `it is not a ${source.kind}`;
	return refusal(placed[0]?.fault ?? {
		path: [],
		what,
		allowed: "It takes a map."
	}, source);
}
function sibling(path, key) {
	return JSON.stringify([...path.slice(0, -1), key]);
}
// src/text/yaml/read-yaml.ts
var import_dist = require_dist();
/** As many aliases of one anchor, at the most, so that a small file does not become a large value. */
const MAX_ALIASES = 100;
/** Lists and maps inside each other. */
const MAX_DEPTH = 100;
const TOO_DEEP = "it is nested too deeply";
/**
* Reads YAML 1.2. Scalars are text as it is written, except below some keys: as a number, the Go release 1.20 is 1.2.
* Throws config-bad, workload-bad or catalogue-bad at the first fault: syntax, duplicate keys, unknown tags, aliases without end.
*/
function readYaml(text, { name, kind, typedBelow }) {
	const refuse = (offset, what) => {
		const allowed = "It is read as YAML 1.2.";
		return failure(`${kind}-bad`, {
			path: name,
			...placeIn(text, offset),
			what,
			closest: void 0,
			allowed
		});
	};
	const deep = tooDeepAt(text);
	if (deep !== void 0) throw refuse(deep, TOO_DEEP);
	const document = (0, import_dist.parseDocument)(text, {
		stringKeys: true,
		resolveKnownTags: false,
		prettyErrors: false
	});
	const fault = document.errors[0] ?? document.warnings[0];
	if (fault) throw refuse(fault.pos[0], describe(fault, text, kind));
	refuseEndless(document, refuse);
	keepAsWritten(document, typedBelow);
	return {
		value: toValue(document, refuse),
		placeOf: (path, part = "value") => {
			const { offset, exists } = find(document, path, part);
			return {
				...placeIn(text, offset),
				exists
			};
		}
	};
}
function describe({ code, message, pos }, text, kind) {
	if (code === "DUPLICATE_KEY") return `the key ${/^[^\s:]*/.exec(text.slice(pos[0]))?.[0]} appears twice`;
	if (code === "MULTIPLE_DOCS") return `a second document begins, and a ${kind} is one`;
	if (code === "RESOURCE_EXHAUSTION") return TOO_DEEP;
	return `this is not YAML: ${message}`;
}
/** Both counted from 1. */
function placeIn(text, offset) {
	const before = text.slice(0, offset);
	return {
		line: before.split("\n").length,
		column: offset - before.lastIndexOf("\n")
	};
}
/** Aliases of nothing and of what they are in, and nesting that a reader of the value could not follow. */
function refuseEndless(document, refuse) {
	(0, import_dist.visit)(document, { Node: (_, node, ancestors) => {
		const offset = node.range?.[0] ?? 0;
		if (ancestors.filter(import_dist.isCollection).length > MAX_DEPTH) throw refuse(offset, TOO_DEEP);
		if (!(0, import_dist.isAlias)(node)) return;
		const target = node.resolve(document);
		if (!target) throw refuse(offset, `nothing is named &${node.source}`);
		if (ancestors.some((ancestor) => ancestor === target)) throw refuse(offset, `*${node.source} is inside itself`);
	} });
}
function keepAsWritten(document, typedBelow) {
	(0, import_dist.visit)(document, {
		Pair: (_, { key }) => (0, import_dist.isScalar)(key) && typedBelow.includes(String(key.value)) ? import_dist.visit.SKIP : void 0,
		Scalar: (_, node) => {
			if (["number", "boolean"].includes(typeof node.value)) node.value = node.source ?? String(node.value);
		}
	});
}
function toValue(document, refuse) {
	try {
		return document.toJS({ maxAliasCount: MAX_ALIASES });
	} catch (error) {
		if (!(error instanceof ReferenceError)) throw error;
		throw refuse(firstAlias(document), "it has too many aliases");
	}
}
function firstAlias(document) {
	let offset = 0;
	(0, import_dist.visit)(document, { Alias: (_, { range }) => {
		offset = range?.[0] ?? 0;
		return import_dist.visit.BREAK;
	} });
	return offset;
}
/** The offset of what a path leads to, or of the last thing on the way that is there. */
function find(document, path, part) {
	let node = document.contents;
	let offset = node?.range[0] ?? 0;
	for (const [index, step] of path.entries()) {
		const target = (0, import_dist.isAlias)(node) ? node.resolve(document) : node;
		if (!(0, import_dist.isCollection)(target)) return {
			offset,
			exists: false
		};
		const pair = (0, import_dist.isMap)(target) ? target.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === step) : void 0;
		node = target.get(step, true);
		if (!pair && !node) return {
			offset,
			exists: false
		};
		offset = (index === path.length - 1 && part === "key" ? pair?.key : node)?.range[0] ?? offset;
	}
	return {
		offset,
		exists: true
	};
}
const MAX_BRACKETS = 200;
const MAX_INDENT = 200;
const MAX_MARKS = 100;
/**
* Where a YAML text is nested so deeply that parsing it, which recurses, could end the process; undefined: nowhere.
* Brackets and marks are counted in texts and comments too, where no config has as many.
*/
function tooDeepAt(text) {
	let brackets = 0;
	let lineAt = 0;
	for (const line of text.split("\n")) {
		const marks = line.match(/(?<!\S)[-?:](?!\S)/g)?.length ?? 0;
		if (line.search(/\S/) > MAX_INDENT || marks > MAX_MARKS) return lineAt;
		for (const { 0: bracket, index } of line.matchAll(/[[\]{}]/g)) {
			brackets = Math.max(0, brackets + (bracket === "[" || bracket === "{" ? 1 : -1));
			if (brackets > MAX_BRACKETS) return lineAt + index;
		}
		lineAt += line.length + 1;
	}
}
export { nameOf as a, faultsOf as i, firstFault as n, refusal as r, readYaml as t };
