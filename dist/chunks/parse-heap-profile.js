import { c as Profile, t as liveSamples } from "./live-samples.js";
import { l as failure } from "./run-entry.js";
import { n as sourceFile, t as functionName } from "./frame-names.js";
import { t as wireFault } from "./wire-fault.js";
// src/judge/profile/signed-integer.ts
/** An int64 as the library decodes it (a negative one as 2^64 − n) with its sign; rounded above 2^53. */
function signedInteger(value) {
	return typeof value === "number" ? value : Number(BigInt.asIntN(64, value));
}
// src/judge/profile/profile-fault.ts
/** Of every Go heap profile, in this order. */
const SAMPLE_TYPES = "alloc_objects/count alloc_space/bytes inuse_objects/count inuse_space/bytes";
const PERIOD_TYPE = "space/bytes";
/**
* What does not hold together in a decoded Go heap profile, or undefined. It holds together if
* - its sample types and its period's type are a heap profile's, and the period is above 0;
* - text number 0 is "", and every text, function, mapping and location that is referred to is there;
* - ids are above 0 and are used once;
* - each sample has four values, none below 0, and where it has live objects, one label `bytes` with their size;
* - objects and bytes agree: both 0 or neither, and bytes = objects × size but for the rounding of one object.
*
* `otherLocations` are those of samples that were left out, which must be there too.
*
* With that, a profile cut between two fields is refused as well: Go writes the table of texts last and puts no text
* there that nothing refers to.
*/
function profileFault(profile, otherLocations = []) {
	return tableFault(profile) ?? headerFault(profile) ?? idFault(profile) ?? samplesFault(profile, otherLocations);
}
function tableFault({ stringTable, mapping, function: functions, sampleType, ...profile }) {
	const { strings } = stringTable;
	if (strings.length === 0) return "its table of texts is missing";
	if (strings[0] !== "") return "its table of texts does not start with an empty one";
	const used = [
		profile.defaultSampleType,
		profile.dropFrames,
		profile.keepFrames,
		...profile.comment
	];
	for (const { type, unit } of sampleType) used.push(type, unit);
	for (const { name, systemName, filename } of functions) used.push(name, systemName, filename);
	for (const { filename, buildId } of mapping) used.push(filename, buildId);
	const missing = used.find((index) => strings[Number(index)] === void 0);
	return missing === void 0 ? void 0 : `text ${missing} of ${strings.length} is missing`;
}
function headerFault({ sampleType, periodType, period, stringTable, sample }) {
	const spell = ({ type, unit }) => `${stringTable.strings[Number(type)]}/${stringTable.strings[Number(unit)]}`;
	const types = sampleType.map(spell).join(" ");
	if (types !== SAMPLE_TYPES) return `its sample types are "${types}", not those of a Go heap profile`;
	if (!periodType || spell(periodType) !== PERIOD_TYPE) return `its period is not in ${PERIOD_TYPE}`;
	if (signedInteger(period) <= 0) return "its sampling period is missing";
	return sample.length === 0 ? "it has no samples with live objects" : void 0;
}
function idFault({ mapping, function: functions, location }) {
	const mappings = idsOf(mapping);
	const known = idsOf(functions);
	if (typeof mappings === "string") return `mapping ${mappings}`;
	if (typeof known === "string") return `function ${known}`;
	for (const { id, mappingId, line } of location) {
		if (mappingId !== 0 && !mappings.has(Number(mappingId))) return `mapping ${mappingId} of location ${id} is missing`;
		const missing = line.find(({ functionId }) => !known.has(Number(functionId)));
		if (missing) return `function ${missing.functionId} of location ${id} is missing`;
	}
}
/** The ids, or what is wrong with one. */
function idsOf(entries) {
	const ids = /* @__PURE__ */ new Set();
	for (const { id } of entries) {
		if (Number(id) === 0) return "without an id";
		if (ids.has(Number(id))) return `${id} appears twice`;
		ids.add(Number(id));
	}
	return ids;
}
function samplesFault({ sample, location, stringTable }, otherLocations) {
	const locations = idsOf(location);
	if (typeof locations === "string") return `location ${locations}`;
	for (const id of otherLocations) if (!locations.has(id)) return `location ${id} is missing`;
	const sizeKey = stringTable.strings.indexOf("bytes");
	for (const [index, entry] of sample.entries()) {
		const missing = entry.locationId.find((id) => !locations.has(Number(id)));
		const fault = missing === void 0 ? valuesFault(entry, sizeKey) : `location ${missing} is missing`;
		if (fault) return `sample ${index}: ${fault}`;
	}
}
function valuesFault({ value, label }, sizeKey) {
	if (value.length !== 4) return `${value.length} values where four belong`;
	const [allocObjects = 0, allocBytes = 0, inuseObjects = 0, inuseBytes = 0] = value.map(signedInteger);
	if (allocObjects < 0 || allocBytes < 0 || inuseObjects < 0 || inuseBytes < 0) return "a value is negative";
	const sizes = label.filter(({ key }) => Number(key) === sizeKey);
	const bytes = signedInteger(sizes[0]?.num ?? 0);
	if (allocObjects + allocBytes + inuseObjects + inuseBytes === 0) return void 0;
	if (sizes.length !== 1 || bytes <= 0) return "its label bytes is missing";
	const agree = (objects, space) => objects > 0 === space > 0 && Math.abs(space - objects * bytes) <= bytes;
	return agree(allocObjects, allocBytes) && agree(inuseObjects, inuseBytes) ? void 0 : "objects and bytes disagree";
}
// src/judge/profile/site-key.ts
/**
* What makes two allocation sites the same one: the functions of the stack and the size of the objects. Lines are left
* out, so that a stack keeps its key in another build of nearly the same source; within one build, stacks that differ in
* lines only are one site.
*/
function siteKey(frames, objectBytes) {
	let key = `${objectBytes}`;
	for (const frame of frames) key += `\n${frame.function}`;
	return key;
}
// src/judge/profile/parse-heap-profile.ts
/**
* A Go heap profile, already unzipped, checked and folded to its call sites; sites without a live object are left out.
* Inlined functions are frames of their own. Where stacks that differ in lines only are folded together, the lines of
* the one with most live bytes stay. `path` names the profile in the error: profile-damaged, for whatever does not hold
* together.
*/
function parseHeapProfile(raw, path) {
	const live = liveSamples(raw);
	const fault = wireFault(live.raw);
	if (fault) throw failure("profile-damaged", {
		path,
		reason: fault
	});
	const profile = decode(live.raw, path);
	const reason = profileFault(profile, live.otherLocations);
	if (reason) throw failure("profile-damaged", {
		path,
		reason
	});
	return {
		sampleRateBytes: signedInteger(profile.period),
		sites: fold(profile)
	};
}
function decode(raw, path) {
	try {
		return Profile.decode(raw);
	} catch (error) {
		throw failure("profile-damaged", {
			path,
			reason: error instanceof Error ? error.message : String(error)
		});
	}
}
function fold(profile) {
	const frames = framesByLocation(profile);
	const sizeKey = profile.stringTable.strings.indexOf("bytes");
	const sites = /* @__PURE__ */ new Map();
	for (const sample of profile.sample) {
		if (Number(sample.value[2]) === 0) continue;
		const site = siteOf(sample, frames, sizeKey);
		const values = valuesOf(sample);
		const key = siteKey(site.frames, site.objectBytes);
		const known = sites.get(key);
		if (known) add(known, site, values);
		else sites.set(key, {
			site,
			values,
			shownBytes: values.inuseBytes
		});
	}
	return sites;
}
function framesByLocation({ location, function: functions, stringTable }) {
	const named = new Map(functions.map((declared) => [Number(declared.id), nameOf(declared, stringTable.strings)]));
	const framesOf = ({ line }) => line.flatMap(({ functionId, line: number }) => {
		const frame = named.get(Number(functionId));
		return frame ? [{
			...frame,
			line: signedInteger(number)
		}] : [];
	});
	return new Map(location.map((place) => [Number(place.id), framesOf(place)]));
}
function nameOf({ name, filename }, strings) {
	const text = functionName(strings[Number(name)] ?? "");
	return {
		function: text,
		file: sourceFile(text, strings[Number(filename)] ?? "")
	};
}
function siteOf({ locationId, label }, frames, sizeKey) {
	const size = label.find(({ key }) => Number(key) === sizeKey)?.num ?? 0;
	return {
		frames: locationId.flatMap((id) => frames.get(Number(id)) ?? []),
		objectBytes: signedInteger(size)
	};
}
function valuesOf({ value }) {
	const [allocObjects = 0, allocBytes = 0, inuseObjects = 0, inuseBytes = 0] = value.map(signedInteger);
	return {
		inuseObjects,
		inuseBytes,
		allocObjects,
		allocBytes
	};
}
function add(into, site, values) {
	const more = values.inuseBytes - into.shownBytes;
	if (more > 0 || more === 0 && lines(site) < lines(into.site)) {
		into.site = site;
		into.shownBytes = values.inuseBytes;
	}
	into.values = {
		inuseObjects: into.values.inuseObjects + values.inuseObjects,
		inuseBytes: into.values.inuseBytes + values.inuseBytes,
		allocObjects: into.values.allocObjects + values.allocObjects,
		allocBytes: into.values.allocBytes + values.allocBytes
	};
}
function lines({ frames }) {
	return frames.map(({ line }) => line).join(" ");
}
export { siteKey as n, parseHeapProfile as t };
