import { $ as url, A as PatternSchema, B as boolean, H as int, J as record, K as number, X as string, Y as strictObject, t as SentUnitSchema, z as array } from "./work.js";
// src/model/gopls-version.ts
const FORM = /^v(\d+)\.(\d+)\.(\d+)(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;
/** A release or pre-release of gopls, as a tag spells it: "v0.24.0", "v0.11.0-pre.2". */
const GoplsVersionSchema = string().refine(isVersionKnown, { error: "a version of gopls as its tag is written, such as v0.24.0" }).meta({ pattern: FORM.source });
/**
* Whether a gopls is of these versions, in the order of semantic versioning, so that v0.11.0-pre.2 and pseudo-versions such
* as v0.11.0-0.20221212… come before v0.11.0. A build that does not say where it stands, "(devel)" or v0.0.0-20260820…, may
* be of any version, and is.
*/
function isInVersionRange(version, { since, until }) {
	const parsed = parseVersion(version);
	if (parsed === void 0) return true;
	const [from, to] = [parseVersion(since ?? ""), parseVersion(until ?? "")];
	return (from === void 0 || compare(parsed, from) >= 0) && (to === void 0 || compare(parsed, to) < 0);
}
/** Whether a gopls says which version it is: "(devel)" and v0.0.0-20260820… do not. */
function isVersionKnown(version) {
	return parseVersion(version) !== void 0;
}
/** Build metadata ("+dirty") is no part of the order. v0.0.0 is no release: Go writes it where it found no tag. */
function parseVersion(text) {
	const [, major, minor, patch, pre] = FORM.exec(text) ?? [];
	const numbers = [
		Number(major),
		Number(minor),
		Number(patch)
	];
	if (patch === void 0 || numbers.every((number) => number === 0)) return void 0;
	return {
		numbers,
		pre: pre === void 0 ? [] : pre.split(".")
	};
}
function compare(a, b) {
	const different = a.numbers.findIndex((number, index) => number !== b.numbers[index]);
	if (different >= 0) return (a.numbers[different] ?? 0) - (b.numbers[different] ?? 0);
	if (a.pre.length === 0 || b.pre.length === 0) return b.pre.length - a.pre.length;
	const differing = a.pre.findIndex((part, index) => part !== b.pre[index]);
	return differing < 0 ? a.pre.length - b.pre.length : comparePart(a.pre[differing], b.pre[differing]);
}
/** Numbers by value and before words; a list that goes on comes after one that ends. */
function comparePart(a, b) {
	if (a === void 0 || b === void 0) return a === b ? 0 : a === void 0 ? -1 : 1;
	const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
	if (aIsNumber && bIsNumber) return Number(a) - Number(b);
	if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/model/known-leak.ts
const text = string().regex(/\S/, { error: "a text that is not empty" });
const version = GoplsVersionSchema.optional();
const SizeSchema = string().regex(/^[1-9]\d*$/, { error: "sizes of slots in bytes, such as 48" });
const COUNT = "a whole number, 1 or more";
const AMOUNT = "a number of bytes, more than 0";
/** Something that a known leak keeps, told by who allocated it. */
const PartSchema = strictObject({
	since: version.describe("The first gopls version that has this part, where others of the leak are older."),
	stacks: array(PatternSchema).min(1).describe("Regular expressions. One of them must match the stack, which is written from the leaf: \"context.withCancel ← context.WithCancel ← …\"."),
	objects: record(SizeSchema, int({ error: COUNT }).positive({ error: COUNT })).default({}).describe("The most that the part keeps for each unit: number of objects, by the size of their slot in bytes."),
	shows: boolean().default(true).describe("false: others allocate at these stacks too, so that growth there alone does not show the leak.")
});
const CeilingSchema = strictObject({
	bytes: number({ error: AMOUNT }).positive({ error: AMOUNT }).describe("For each unit."),
	bytesPerLine: number({ error: "a number of bytes" }).nonnegative({ error: "a number of bytes, 0 or more" }).default(0).describe("More bytes for each line of the largest file that is edited.")
});
const KnownLeakSchema = strictObject({
	id: string().regex(/^[A-Z]+-[A-Z0-9]+$/, { error: "capital letters, a hyphen, and capital letters or digits, such as MY-1" }).describe("Its name in reports, such as MY-1."),
	title: text.describe("What is kept, as a short sentence without an end."),
	about: text.describe("What was measured, and what the mechanism is."),
	since: version.describe("The first gopls version that has it; without it, all before `until`."),
	until: version.describe("The first gopls version that has it no more; without it, none."),
	unit: SentUnitSchema.describe("What it grows with."),
	without: SentUnitSchema.optional().describe("It is not looked for where a workload has any of these: there its stacks are those of other leaks too."),
	sometimes: boolean().default(false).describe("true: not each unit keeps something, but for example only the first open of a package. A run that does not show it then says nothing."),
	counters: array(text).default([]).describe("What gopls counts on its debug pages, of which this keeps one for each unit."),
	parts: array(PartSchema).min(1),
	ceiling: CeilingSchema.describe("Growth above it fails. What was measured, and a quarter of it."),
	link: url({
		protocol: /^https$/,
		error: "an address that begins with https://"
	}).describe("Where it can be read.")
});
/** Leaks that are known: data/known-leaks.yaml, whose comments say more, and a user's own. Each has an id of its own. */
const KnownLeaksSchema = array(KnownLeakSchema).check(({ value, issues }) => {
	const ids = value.map(({ id }) => id);
	for (const [index, id] of ids.entries()) {
		if (ids.indexOf(id) === index) continue;
		issues.push({
			code: "custom",
			input: id,
			path: [index, "id"],
			message: "an id that no other entry has"
		});
	}
});
export { isVersionKnown as i, GoplsVersionSchema as n, isInVersionRange as r, KnownLeaksSchema as t };
