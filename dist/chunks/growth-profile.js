import { l as failure, o as Failure } from "./run-entry.js";
import { a as Line, c as Profile, d as ValueType, i as Label, l as Sample, o as Location, r as Function, s as Mapping, u as StringTable } from "./live-samples.js";
import { t as isLiveOnly } from "./live-profile.js";
import { t as splitSamples } from "./split-samples.js";
import { t as wireFault } from "./wire-fault.js";
import { t as judgedArms } from "./judged-arms.js";
import { n as measuredPhases } from "./measured-phases.js";
import { t as phaseEnds } from "./phase-ends.js";
// src/judge/profile/difference-profile.ts
const VALUE_TYPES = [
	["alloc_objects", "count"],
	["alloc_space", "bytes"],
	["inuse_objects", "count"],
	["inuse_space", "bytes"]
];
/**
* Each pair's last profile less its first, all pairs together, as a profile that pprof opens (not zipped); what did not change is left out. Its
* totals are those of `go tool pprof -base`, in all four kinds of value. Samples are compared by their addresses and the lines at them, and
* by the size of their objects. Undefined where what is no longer live was taken out of one of them: what was allocated is then not known.
* Throws profile-damaged, with `path`.
*/
function differenceProfile(pairs, path) {
	const tables = profileTables();
	const sums = /* @__PURE__ */ new Map();
	let isWhole = true;
	const add = (raw, sign) => {
		const reason = wireFault(raw);
		if (reason) throw failure("profile-damaged", {
			path,
			reason
		});
		const split = splitSamples(raw);
		const profile = Profile.decode(split.tables);
		isWhole &&= !isLiveOnly(profile);
		const idOf = tables.add(profile);
		for (const { locationIds, values, objectBytes } of split.samples) {
			const ids = locationIds.map((id) => {
				const own = idOf.get(id);
				if (own === void 0) throw failure("profile-damaged", {
					path,
					reason: `location ${id} is missing`
				});
				return own;
			});
			const key = `${objectBytes}|${ids.join(" ")}`;
			const sum = sums.get(key) ?? {
				locationIds: ids,
				objectBytes,
				values: [
					0,
					0,
					0,
					0
				]
			};
			sums.set(key, sum);
			for (const [i, value] of values.entries()) sum.values[i] = (sum.values[i] ?? 0) + sign * value;
		}
	};
	for (const { first, last } of pairs) {
		add(first, -1);
		add(last, 1);
	}
	if (!isWhole) return void 0;
	return tables.encode([...sums.values()].filter(({ values }) => values.some((value) => value !== 0)));
}
/** Tables by content: an id means something else in each profile. */
function profileTables() {
	const strings = new StringTable();
	const text = (string) => strings.dedup(string);
	const mappings = numbered();
	const functions = numbered();
	const locations = numbered();
	let period = 0;
	return {
		add: (profile) => {
			period = profile.period;
			const textOf = (index) => profile.stringTable.strings[Number(index)] ?? "";
			const own = (index) => text(textOf(index));
			const mappingIds = idsHere(profile.mapping, (one) => {
				const { memoryStart, memoryLimit, fileOffset, filename, buildId } = one;
				const { hasFunctions, hasFilenames, hasLineNumbers, hasInlineFrames } = one;
				return mappings.idOf(`${memoryStart} ${memoryLimit} ${textOf(filename)} ${textOf(buildId)}`, (id) => {
					const names = {
						filename: own(filename),
						buildId: own(buildId)
					};
					const has = {
						hasFunctions,
						hasFilenames,
						hasLineNumbers,
						hasInlineFrames
					};
					return new Mapping({
						id,
						memoryStart,
						memoryLimit,
						fileOffset,
						...names,
						...has
					});
				});
			});
			const functionIds = idsHere(profile.function, ({ name, systemName, filename, startLine }) => functions.idOf(`${textOf(name)}\n${textOf(filename)}\n${startLine}`, (id) => {
				const names = {
					name: own(name),
					systemName: own(systemName),
					filename: own(filename)
				};
				return new Function({
					id,
					...names,
					startLine
				});
			}));
			return idsHere(profile.location, ({ mappingId, address, line, isFolded }) => {
				const lines = line.map((one) => ({
					functionId: functionIds.get(Number(one.functionId)) ?? 0,
					line: one.line
				}));
				return locations.idOf(`${address} ${lines.map((one) => `${one.functionId}:${one.line}`).join(" ")}`, (id) => {
					const at = {
						mappingId: mappingIds.get(Number(mappingId)) ?? 0,
						address,
						isFolded
					};
					return new Location({
						id,
						...at,
						line: lines.map((one) => new Line(one))
					});
				});
			});
		},
		encode: (samples) => {
			const key = text("bytes");
			const type = (name, unit) => new ValueType({
				type: text(name),
				unit: text(unit)
			});
			return new Profile({
				sampleType: VALUE_TYPES.map(([name, unit]) => type(name, unit)),
				defaultSampleType: text("inuse_space"),
				sample: samples.map(({ locationIds, objectBytes, values }) => {
					const label = objectBytes > 0 ? [new Label({
						key,
						num: objectBytes
					})] : [];
					return new Sample({
						locationId: [...locationIds],
						value: values.map(asUnsigned),
						label
					});
				}),
				mapping: mappings.entries,
				location: locations.entries,
				function: functions.entries,
				periodType: type("space", "bytes"),
				period,
				stringTable: strings
			}).encode();
		}
	};
}
function idsHere(entries, idHere) {
	return new Map(entries.map((entry) => [Number(entry.id), idHere(entry)]));
}
/** Entries by content, numbered from 1. */
function numbered() {
	const entries = [];
	const ids = /* @__PURE__ */ new Map();
	return {
		entries,
		idOf: (key, make) => {
			const known = ids.get(key);
			if (known !== void 0) return known;
			const id = entries.length + 1;
			ids.set(key, id);
			entries.push(make(id));
			return id;
		}
	};
}
/** As protocol buffers write a negative number. */
function asUnsigned(value) {
	return value < 0 ? BigInt.asUintN(64, BigInt(value)) : value;
}
// src/judge/heap/growth-profile.ts
/**
* What the judged gopls held more at the end of its workloads than at their starts, as a profile that pprof opens (not zipped); all workloads
* together, and of several arms the first that is no baseline. Undefined without profiles, where something was taken out of them, and where
* what is no longer live in them can't be read: a verdict does without it.
*/
function growthProfile(recording) {
	const [judged] = judgedArms(recording.header.plan);
	const ends = measuredPhases(recording).filter(({ arm }) => arm === judged?.name).flatMap(({ snapshots }) => phaseEnds(snapshots, recording) ?? []);
	if (ends.length === 0) return void 0;
	try {
		return differenceProfile(ends.map(({ first, last }) => ({
			first: recording.profile(first),
			last: recording.profile(last)
		})), ends.at(-1)?.last ?? "");
	} catch (error) {
		if (error instanceof Failure) return void 0;
		throw error;
	}
}
export { growthProfile };
