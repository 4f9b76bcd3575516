import { r as __exportAll } from "./rolldown-runtime.js";
import { i as unknownOwner } from "./owner-catalogue.js";
import { n as ownerOf } from "./owner-of.js";
import { l as failure, o as Failure } from "./run-entry.js";
import { c as Profile } from "./live-samples.js";
import { t as functionName } from "./frame-names.js";
import { t as isLiveOnly } from "./live-profile.js";
import { t as splitSamples } from "./split-samples.js";
import { t as wireFault } from "./wire-fault.js";
import { n as measuredPhases } from "./measured-phases.js";
import { t as phaseEnds } from "./phase-ends.js";
// src/judge/profile/allocated-between.ts
/**
* What was allocated between two heap profiles of one process, by call stack; neither lines nor sizes of objects tell two stacks apart. Undefined
* where what is no longer live was taken out of one of them. Throws profile-damaged, with `path`.
*/
function allocatedBetween({ first, last }, path) {
	const numbers = /* @__PURE__ */ new Map();
	const before = allocatedIn$1(first, numbers, path);
	const after = before && allocatedIn$1(last, numbers, path);
	if (before === void 0 || after === void 0) return void 0;
	const names = [...numbers.keys()];
	return [...after].flatMap(([stack, sum]) => {
		const known = before.get(stack);
		const [bytes, objects] = [sum.bytes - (known?.bytes ?? 0), sum.objects - (known?.objects ?? 0)];
		if (bytes <= 0 || objects <= 0) return [];
		return [{
			functions: stack.split(" ").flatMap((number) => number === "" ? [] : names[Number(number)] ?? []),
			bytes,
			objects
		}];
	});
}
/** Since the process started, by the numbers of a stack's functions, which are given as they come. */
function allocatedIn$1(raw, numbers, path) {
	const reason = wireFault(raw);
	if (reason) throw failure("profile-damaged", {
		path,
		reason
	});
	const { tables, samples } = splitSamples(raw);
	const profile = Profile.decode(tables);
	if (isLiveOnly(profile)) return void 0;
	const textAt = numbersByLocation(profile, numbers);
	const sums = /* @__PURE__ */ new Map();
	for (const { locationIds, values } of samples) {
		let stack = "";
		for (const id of locationIds) stack += textAt.get(id) ?? "";
		const [objects = 0, bytes = 0] = values;
		const sum = sums.get(stack);
		if (sum) {
			sum.bytes += bytes;
			sum.objects += objects;
		} else sums.set(stack, {
			bytes,
			objects
		});
	}
	return sums;
}
/** The functions of each location, innermost first, as "12 7 ". */
function numbersByLocation(profile, numbers) {
	const { strings } = profile.stringTable;
	const numberOf = /* @__PURE__ */ new Map();
	for (const { id, name: index } of profile.function) {
		const name = functionName(strings[Number(index)] ?? "");
		const number = numbers.get(name) ?? numbers.size;
		numbers.set(name, number);
		numberOf.set(Number(id), number);
	}
	return new Map(profile.location.map(({ id, line }) => [Number(id), line.map(({ functionId }) => `${numberOf.get(Number(functionId)) ?? ""} `).join("")]));
}
// src/judge/heap/name-places.ts
/** Generic Go symbols reach thousands of characters. */
const LONGEST_NAME = 500;
/** No functions yet. */
function namePlaces() {
	const places = /* @__PURE__ */ new Map();
	return {
		names: () => [...places.keys()],
		placeOf: (name) => {
			const key = shortened(name);
			const place = places.get(key) ?? places.size;
			places.set(key, place);
			return place;
		}
	};
}
/** As long as a report has it. */
function shortened(name) {
	return name.slice(0, LONGEST_NAME);
}
// src/judge/heap/allocated.ts
var allocated_exports = /* @__PURE__ */ __exportAll({ allocatedIn: () => allocatedIn });
/** Stacks that a picture shows. */
const MOST_STACKS = 300;
/**
* Calls below the function of gopls for which a stack allocates. Whole stacks scatter over the recursions of go/parser and go/types: of v0.24.0's
* `everyday` 300 of 14,051 have 60 % of the bytes, and cut here, 300 of 1,861 have 94 %.
*/
const CALLS_BELOW = 2;
/** What each phase of a recording allocated, for who takes out of its profiles what tells it. */
function allocatedIn(recording) {
	return measuredPhases(recording).flatMap((phase) => allocatedOf(phase, recording) ?? []);
}
/**
* What was allocated between the ends of a phase: as it was read off the profiles before they were thinned, or else as they have it. Undefined where
* neither tells, and where what is no longer live in them can't be read: a verdict does without it.
*/
function allocatedOf({ arm, snapshots }, recording) {
	const ends = phaseEnds(snapshots, recording);
	if (!ends) return void 0;
	const { first, last } = ends;
	const known = recording.allocated?.find((one) => one.first === first && one.last === last);
	if (known) return known;
	try {
		const stacks = allocatedBetween({
			first: recording.profile(first),
			last: recording.profile(last)
		}, last);
		return stacks && {
			first,
			last,
			...byOwner(stacks, recording.header.gopls[arm]?.version)
		};
	} catch (error) {
		if (error instanceof Failure) return void 0;
		throw error;
	}
}
function byOwner(all, version) {
	const ownerOfOne = ownersByFunction(version);
	const owners = /* @__PURE__ */ new Map();
	const cut = /* @__PURE__ */ new Map();
	for (const { functions, bytes, objects } of all) {
		const at = functions.findIndex((name) => ownerOfOne(name) !== unknownOwner);
		const owner = ownerOfOne(functions[at] ?? "");
		add(owners, owner, {
			bytes,
			objects
		});
		if (owner === "observer") continue;
		const names = functions.slice(Math.max(at - CALLS_BELOW, 0)).map(shortened).reverse();
		add(cut, names.join("\n"), {
			names,
			owner,
			bytes,
			objects
		});
	}
	const sorted = [...cut].sort(([a, x], [b, y]) => y.bytes - x.bytes || (a < b ? -1 : 1)).map(([, stack]) => stack);
	const others = sorted.slice(MOST_STACKS);
	const { names: functions, placeOf } = namePlaces();
	const stacks = sorted.slice(0, MOST_STACKS).map(({ names, owner, bytes, objects }) => ({
		frames: names.map(placeOf),
		owner,
		bytes,
		objects
	}));
	return {
		owners: [...owners].map(([owner, sum]) => ({
			owner,
			...sum
		})).sort((a, b) => b.bytes - a.bytes || (a.owner < b.owner ? -1 : 1)),
		functions: functions(),
		stacks,
		others: {
			stacks: others.length,
			bytes: others.reduce((sum, { bytes }) => sum + bytes, 0)
		}
	};
}
function add(sums, key, more) {
	const sum = sums.get(key);
	if (sum) {
		sum.bytes += more.bytes;
		sum.objects += more.objects;
	} else sums.set(key, { ...more });
}
/** The owner of a stack of one function; there are thousands of them, in many more stacks. */
function ownersByFunction(version) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		const owner = known.get(name) ?? ownerOf([{
			function: name,
			file: "",
			line: 0
		}], version);
		known.set(name, owner);
		return owner;
	};
}
export { shortened as i, allocated_exports as n, namePlaces as r, allocatedOf as t };
