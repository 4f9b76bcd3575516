import { n as writeFile } from "./write-file.js";
import { r as liveProfile } from "./live-profile.js";
import { t as parseHeapProfile } from "./parse-heap-profile.js";
import { a as Line, c as Profile, d as ValueType, l as Sample, o as Location, r as Function, u as StringTable } from "./live-samples.js";
import { n as nameTable, t as eachChain } from "./reference-chains.js";
import { o as Failure } from "./run-entry.js";
import { t as groupBy } from "./group-by.js";
import { t as parts } from "./parts.js";
import { readProfile, readReferenceLines, readRunDirectory } from "./read-run-directory.js";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { lstatSync, readdirSync } from "node:fs";
// src/judge/profile/thin-references.ts
/**
* Two reference-chain profiles of one process without the chains that hold the same in both, as profiles that pprof opens (not zipped). What
* grew between them is what it was. Throws profile-damaged.
*/
function thinReferences({ first, last }) {
	const names = nameTable();
	const [before, after] = [sumsOf(first, names), sumsOf(last, names)];
	const differs = (key) => String(before.get(key)) !== String(after.get(key));
	return {
		first: encode(before, differs, names),
		last: encode(after, differs, names)
	};
}
function sumsOf(profile, names) {
	const sums = /* @__PURE__ */ new Map();
	eachChain(profile, names, (key, objects, bytes) => {
		const [knownObjects = 0, knownBytes = 0] = sums.get(key) ?? [];
		sums.set(key, [knownObjects + objects, knownBytes + bytes]);
	});
	return sums;
}
function encode(sums, isKept, names) {
	const stringTable = new StringTable();
	const ids = /* @__PURE__ */ new Map();
	const location = [];
	const functions = [];
	const idOf = (name) => {
		const known = ids.get(name);
		if (known !== void 0) return known;
		const id = ids.size + 1;
		ids.set(name, id);
		functions.push(new Function({
			id,
			name: stringTable.dedup(name)
		}));
		location.push(new Location({
			id,
			line: [new Line({ functionId: id })]
		}));
		return id;
	};
	const type = (name, unit) => new ValueType({
		type: stringTable.dedup(name),
		unit: stringTable.dedup(unit)
	});
	const sampleType = [type("inuse_objects", "count"), type("inuse_space", "bytes")];
	const sample = [...sums].filter(([key]) => isKept(key)).map(([key, value]) => new Sample({
		locationId: names.namesOf(key).map(idOf).reverse(),
		value: [...value]
	}));
	return new Profile({
		sampleType,
		sample,
		location,
		function: functions,
		stringTable
	}).encode();
}
// src/measure/recording/thin-profiles.ts
/**
* Takes what no verdict needs out of the profiles of a run directory: what is no longer live, and chains of references that hold the same at both
* ends of a dose. What phases allocated, which only the whole profiles tell, is asked of `allocatedIn` before, and written beside them, so that
* `judge` says the same of it afterwards. A profile that is damaged stays as it is.
*/
function thinProfiles(directory, allocatedIn) {
	thinHeapProfiles(directory, allocatedIn);
	unlessDamaged(() => {
		const doses = groupBy(readReferenceLines(directory), ({ arm, session, phase }) => JSON.stringify([
			arm,
			session,
			phase
		]));
		for (const taken of doses.values()) unlessDamaged(() => thinPair(directory, taken));
	});
}
/** With more or fewer than two there is nothing to be compared, or more than that. */
function thinPair(directory, [first, last, ...more]) {
	if (!first || !last || more.length > 0) return;
	const profile = ({ path }) => ({
		path,
		raw: readProfile(directory, path)
	});
	const thin = thinReferences({
		first: profile(first),
		last: profile(last)
	});
	const write = ({ path }, raw) => writeFile(join(directory, path), gzipSync(raw, { level: 9 }), { within: directory });
	write(first, thin.first);
	write(last, thin.last);
}
function unlessDamaged(act) {
	try {
		act();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
	}
}
function thinHeapProfiles(directory, allocatedIn) {
	const folder = join(directory, parts.profiles);
	if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
	keepAllocated(directory, allocatedIn);
	for (const name of readdirSync(folder, { withFileTypes: true }).flatMap((entry) => entry.isFile() ? entry.name : [])) unlessDamaged(() => {
		const path = `${parts.profiles}/${name}`;
		const raw = readProfile(directory, path);
		parseHeapProfile(raw, path);
		writeFile(join(folder, name), gzipSync(liveProfile(raw), { level: 9 }), { within: directory });
	});
}
/** A directory that can't be judged tells nobody what was allocated. */
function keepAllocated(directory, allocatedIn) {
	try {
		const lines = allocatedIn(readRunDirectory(directory)).map((one) => `${JSON.stringify(one)}\n`);
		if (lines.length > 0) writeFile(join(directory, parts.allocated), lines.join(""), { within: directory });
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
	}
}
export { thinProfiles };
