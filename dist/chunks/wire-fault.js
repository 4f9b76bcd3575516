import { r as __exportAll } from "./rolldown-runtime.js";
// src/judge/profile/read-integer.ts
const MAX_INTEGER_BYTES = 10;
/** Base-128 integer; undefined where it runs past `end`. Rounded above 2^53, which no length is. */
function readInteger(cursor, end) {
	const { bytes } = cursor;
	const last = Math.min(end, cursor.offset + MAX_INTEGER_BYTES);
	let [value, unit] = [0, 1];
	for (let offset = cursor.offset; offset < last; offset++) {
		const byte = bytes[offset] ?? 0;
		if (byte < 128) {
			cursor.offset = offset + 1;
			return value + byte * unit;
		}
		value += (byte - 128) * unit;
		unit *= 128;
	}
}
// src/judge/profile/wire-fault.ts
var wire_fault_exports = /* @__PURE__ */ __exportAll({ wireFault: () => wireFault });
const VALUE_TYPE = integerFields(2);
const SAMPLE = [
	void 0,
	"integers",
	"integers",
	integerFields(4)
];
const LOCATION = [
	void 0,
	"integer",
	"integer",
	"integer",
	integerFields(3),
	"integer"
];
/** profile.proto of github.com/google/pprof: fields 1 to 15, so that every tag is one byte. */
const PROFILE = [
	void 0,
	VALUE_TYPE,
	SAMPLE,
	integerFields(10),
	LOCATION,
	integerFields(5),
	"text",
	"integer",
	"integer",
	"integer",
	"integer",
	VALUE_TYPE,
	"integer",
	"integers",
	"integer",
	"integer"
];
const INTEGER_WIRE = 0;
const BYTES_WIRE = 2;
/** Fields and numbers in all. A profile of gopls has some 2 million; 40 KB of gzip can have 20 million, each of them an object of the decoder's. */
const MOST_PARTS = 1e7;
/**
* What is wrong with the bytes of a profile as a protocol buffer, or undefined: every field is known, is written as its
* kind is, and ends where what holds it ends, and there are not too many. The library that decodes takes a cut field for a short one, so this is
* asked first. A cut between two fields is not seen here but by `profileFault`.
*/
function wireFault(raw, most = MOST_PARTS) {
	if (raw.length === 0) return "it is empty";
	if (raw[0] === 31 && raw[1] === 139) return "it is still compressed";
	if (raw[0] === 60) return "it is a page of HTML or XML, not a profile";
	return messageFault({
		bytes: raw,
		offset: 0,
		parts: 0,
		most
	}, raw.length, PROFILE);
}
function messageFault(cursor, end, message) {
	while (cursor.offset < end) {
		const start = cursor.offset;
		const tag = cursor.bytes[cursor.offset] ?? 0;
		cursor.offset += 1;
		if (++cursor.parts > cursor.most) return tooMany(cursor);
		const shape = message[tag >> 3];
		const fault = shape === void 0 ? `there is no field ${tag >> 3}` : fieldFault(cursor, end, {
			shape,
			wire: tag & 7
		});
		if (fault) return fault === tooMany(cursor) || fault.includes(" at byte ") ? fault : `${fault} (field at byte ${start})`;
	}
}
function fieldFault(cursor, end, { shape, wire }) {
	if (wire === INTEGER_WIRE && (shape === "integer" || shape === "integers")) return readInteger(cursor, end) === void 0 ? "a number is cut off" : void 0;
	if (wire !== BYTES_WIRE || shape === "integer") return "a field is not of its kind";
	const length = readInteger(cursor, end);
	if (length === void 0 || cursor.offset + length > end) return "it is cut off inside a field";
	const fieldEnd = cursor.offset + length;
	if (shape === "text") cursor.offset = fieldEnd;
	else if (shape === "integers") return integersFault(cursor, fieldEnd);
	else return messageFault(cursor, fieldEnd, shape);
}
function tooMany({ most }) {
	return `it has more than ${most} fields and numbers`;
}
function integersFault(cursor, end) {
	while (cursor.offset < end) {
		if (++cursor.parts > cursor.most) return tooMany(cursor);
		if (readInteger(cursor, end) === void 0) return "a list of numbers is cut off";
	}
}
function integerFields(count) {
	return [void 0, ...Array.from({ length: count }, () => "integer")];
}
export { wire_fault_exports as n, readInteger as r, wireFault as t };
