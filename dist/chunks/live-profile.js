import { c as Profile, t as liveSamples, u as StringTable } from "./live-samples.js";
// src/judge/profile/live-profile.ts
/** Says in a profile that what is no longer live was taken out of it. */
const liveOnlyMark = "without what is no longer live";
/**
* A heap profile without the samples that have no live object, and without what only these name: a thirtieth of it after an hour's work. A
* verdict needs no more. What was allocated in between is no longer in it, which a comment says. `raw` is unzipped and was parsed before.
*/
function liveProfile(raw) {
	const profile = Profile.decode(liveSamples(raw).raw);
	const { stringTable, comment } = profile;
	profile.comment = [.../* @__PURE__ */ new Set([...comment.map(Number), stringTable.dedup(liveOnlyMark)])];
	return withoutUnused(profile).encode();
}
/** A profile without locations, functions and texts that no sample, and nothing beside the samples, refers to. It is changed. */
function withoutUnused(profile) {
	const old = profile.stringTable.strings;
	const table = new StringTable();
	const again = (index) => table.dedup(old[Number(index)] ?? "");
	const sampled = new Set(profile.sample.flatMap(({ locationId }) => locationId.map(Number)));
	const location = profile.location.filter(({ id }) => sampled.has(Number(id)));
	const called = new Set(location.flatMap(({ line }) => line.map(({ functionId }) => Number(functionId))));
	const functions = profile.function.filter(({ id }) => called.has(Number(id)));
	for (const { label } of profile.sample) for (const one of label) Object.assign(one, labelTexts(one, again));
	for (const one of functions) Object.assign(one, {
		name: again(one.name),
		systemName: again(one.systemName),
		filename: again(one.filename)
	});
	for (const type of [...profile.sampleType, ...profile.periodType ? [profile.periodType] : []]) Object.assign(type, {
		type: again(type.type),
		unit: again(type.unit)
	});
	for (const mapping of profile.mapping) Object.assign(mapping, {
		filename: again(mapping.filename),
		buildId: again(mapping.buildId)
	});
	return Object.assign(profile, {
		location,
		function: functions,
		comment: profile.comment.map(again),
		dropFrames: again(profile.dropFrames),
		keepFrames: again(profile.keepFrames),
		defaultSampleType: again(profile.defaultSampleType),
		stringTable: table
	});
}
/** Whether what is no longer live was taken out of a profile. */
function isLiveOnly({ comment, stringTable }) {
	return comment.some((index) => stringTable.strings[Number(index)] === liveOnlyMark);
}
function labelTexts({ key, str, numUnit }, again) {
	return {
		key: again(key),
		str: again(str),
		numUnit: again(numUnit)
	};
}
export { liveOnlyMark as n, liveProfile as r, isLiveOnly as t };
