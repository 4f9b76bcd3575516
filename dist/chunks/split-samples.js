import { n as eachSample } from "./live-samples.js";
import { t as joined } from "./joined.js";
import { r as readInteger } from "./wire-fault.js";
// src/judge/profile/split-samples.ts
/** Tag of Label.num in profile.proto (github.com/google/pprof). */
const LABEL_NUMBER = 24;
/**
* The samples of a profile, and all the rest of it. Decoding 100,000 samples of stacks that hold nothing any more takes the library seconds; read
* as what Go writes, they take a tenth. `raw` has passed `wireFault`.
*/
function splitSamples(raw) {
	const samples = [];
	return {
		tables: withoutSamples(raw, (sample) => samples.push(sample)),
		samples
	};
}
/** All of a profile but its samples, each of which is read and visited if anybody asks for them. `raw` has passed `wireFault`. */
function withoutSamples(raw, visit) {
	const rest = [];
	let from = 0;
	eachSample(raw, (cursor, start, end) => {
		if (start > from) rest.push(raw.subarray(from, start));
		visit?.(readSample(cursor, end));
		from = end;
	});
	rest.push(raw.subarray(from));
	return joined(rest);
}
function readSample(cursor, end) {
	const locationIds = [];
	const values = [];
	let objectBytes = 0;
	while (cursor.offset < end) {
		const tag = cursor.bytes[cursor.offset++] ?? 0;
		const value = readInteger(cursor, end) ?? 0;
		if ((tag & 7) !== 2) {
			if (tag >> 3 === 1) locationIds.push(value);
			else values.push(value);
			continue;
		}
		const fieldEnd = cursor.offset + value;
		if (tag === 26) objectBytes = labelNumber(cursor, fieldEnd) ?? objectBytes;
		else readIntegers(cursor, fieldEnd, tag === 18 ? values : locationIds);
		cursor.offset = fieldEnd;
	}
	return {
		locationIds,
		values,
		objectBytes
	};
}
function readIntegers(cursor, end, into) {
	while (cursor.offset < end) into.push(readInteger(cursor, end) ?? 0);
}
/** A heap profile has one label of a number, `bytes`. */
function labelNumber(cursor, end) {
	let number;
	while (cursor.offset < end) {
		const tag = cursor.bytes[cursor.offset++];
		const value = readInteger(cursor, end);
		if (tag === LABEL_NUMBER) number = value;
	}
	return number;
}
export { withoutSamples as n, splitSamples as t };
