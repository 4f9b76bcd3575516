import { c as Profile } from "./live-samples.js";
import { l as failure } from "./run-entry.js";
import { n as withoutSamples } from "./split-samples.js";
import { t as wireFault } from "./wire-fault.js";
// src/judge/profile/reference-chains.ts
/** As goref writes them. */
const SAMPLE_TYPES = "inuse_objects/count inuse_space/bytes";
/** A gopls of 2.2 million objects has 500,000 chains, of 36 nodes on average. */
const MOST_PARTS = 1e8;
/** What is wrong with a reference-chain profile as a whole, before its samples are read; undefined: nothing. */
function referenceFault(raw) {
	const tables = tablesOf(raw);
	return typeof tables === "string" ? tables : void 0;
}
/** All of a profile but its samples, or what is wrong with it. */
function tablesOf(raw) {
	const fault = wireFault(raw, MOST_PARTS);
	if (fault) return fault;
	const tables = Profile.decode(withoutSamples(raw));
	const textOf = (index) => tables.stringTable.strings[Number(index)];
	const spell = ({ type, unit }) => `${textOf(type)}/${textOf(unit)}`;
	const types = tables.sampleType.map(spell).join(" ");
	return types === SAMPLE_TYPES ? tables : `its sample types are "${types}", not those of reference chains`;
}
/**
* Visits each chain of a profile: a key, of which `names` knows the names from the root, and its objects and bytes. Elements of a list are one node,
* whatever their number: goref tells the first ten apart. A chain may come more than once. Throws profile-damaged.
*/
function eachChain({ path, raw }, names, visit) {
	const damaged = (reason) => failure("profile-damaged", {
		path,
		reason
	});
	const tables = tablesOf(raw);
	if (typeof tables === "string") throw damaged(tables);
	const ids = idsByLocation(tables, names, damaged);
	const keyOf = keys();
	withoutSamples(raw, ({ locationIds, values }) => {
		const [objects, bytes, ...more] = values;
		if (objects === void 0 || bytes === void 0 || more.length > 0) throw damaged(`a sample has ${values.length} values where two belong`);
		if (!values.every(Number.isSafeInteger)) throw damaged("a value is negative, or too large");
		const missing = locationIds.find((id) => ids[id] === void 0);
		if (missing !== void 0) throw damaged(`location ${missing} is missing`);
		visit(keyOf(locationIds, ids), objects, bytes);
	});
}
/** The name of each location, by its id. */
function idsByLocation({ location, function: functions, stringTable: { strings } }, names, damaged) {
	const texts = new Map(functions.map(({ id, name }) => [Number(id), strings[Number(name)]]));
	const ids = [];
	for (const { id, line } of location) {
		const name = texts.get(Number(line[0]?.functionId));
		if (name === void 0) throw damaged(`the name of location ${id} is missing`);
		if (Number(id) > location.length + MOST_UNUSED) throw damaged(`location ${id} of ${location.length} is missing`);
		ids[Number(id)] = names.idOf(element(name));
	}
	return ids;
}
/** goref's locations have the numbers of their texts, of which the first five are none. */
const MOST_UNUSED = 1e3;
/** "[3]. (*T)" and "[10+]. (*T)" are elements alike. */
function element(name) {
	return name.replace(/^\[\d+\+?\]/, "[]");
}
/** Names by number, the same in both profiles: there a number means something else in each. */
function nameTable() {
	const names = [];
	const ids = /* @__PURE__ */ new Map();
	return {
		idOf: (name) => {
			const id = ids.get(name) ?? names.push(name) - 1;
			ids.set(name, id);
			return id;
		},
		namesOf: (key) => {
			const found = [];
			for (let i = 0; i < key.length; i++) {
				const unit = key.charCodeAt(i);
				const id = unit < LONG ? unit : (unit - LONG) * LONG + key.charCodeAt(++i);
				found.push(names[id] ?? "");
			}
			return found;
		}
	};
}
/** A number below this is one unit of a text, and a larger one two. */
const LONG = 32768;
/** Makes of a chain, which is written from its end, a text of its names' numbers from the root. A million small lists would take many times the memory. */
function keys() {
	const units = [];
	return (locationIds, ids) => {
		let [key, length] = ["", 0];
		for (let i = locationIds.length - 1; i >= 0; i--) {
			const id = ids[locationIds[i] ?? 0] ?? 0;
			if (id >= LONG) units[length++] = LONG + Math.floor(id / LONG);
			units[length++] = id % LONG;
			if (length < MOST_UNITS) continue;
			units.length = length;
			key += String.fromCharCode(...units);
			length = 0;
		}
		units.length = length;
		return key + String.fromCharCode(...units);
	};
}
/** Arguments of one call. */
const MOST_UNITS = 4096;
export { nameTable as n, referenceFault as r, eachChain as t };
