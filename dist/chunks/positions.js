// src/text/positions.ts
/** Whether a value is a place as LSP says one: two numbers of at most 31 bits, neither of them negative. */
function isPosition(value) {
	if (typeof value !== "object" || value === null) return false;
	const { line, character } = value;
	return [line, character].every((count) => Number.isInteger(count) && Number(count) >= 0 && Number(count) < 2 ** 31);
}
/** Position of a UTF-16 offset. */
function positionAt(text, offset) {
	let line = 0;
	let start = 0;
	for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", start)) {
		line++;
		start = end + 1;
	}
	return {
		line,
		character: offset - start
	};
}
/** Range of a part of a text. */
function rangeAt(text, { start, end }) {
	return {
		start: positionAt(text, start),
		end: positionAt(text, end)
	};
}
/**
* UTF-16 offset of a position; undefined: the text has no such line. The line after the last one is the text's end, and the
* middle of a surrogate pair its beginning. A character beyond its line means the line's end, as LSP says; gopls refuses that.
*/
function offsetAt(text, { line, character }) {
	let start = 0;
	for (let passed = 0; passed < line; passed++) {
		const end = text.indexOf("\n", start);
		if (end < 0) return passed === line - 1 ? text.length : void 0;
		start = end + 1;
	}
	const end = text.indexOf("\n", start);
	const offset = Math.min(start + character, end < 0 ? text.length : end);
	return PAIR.test(around(text, offset)) ? offset - 1 : offset;
}
/**
* A position that is counted otherwise, by UTF-16. In the middle of a character it is its beginning; what is beyond the end of its line
* is as far beyond it as before.
*/
function utf16Position(text, { line, character }, encoding) {
	const start = encoding === "utf-16" ? void 0 : offsetAt(text, {
		line,
		character: 0
	});
	if (start === void 0) return {
		line,
		character
	};
	const end = text.indexOf("\n", start);
	let left = character;
	let units = 0;
	for (const point of text.slice(start, end < 0 ? text.length : end)) {
		const size = encoding === "utf-32" ? 1 : utf8Length(point);
		if (size > left) return {
			line,
			character: units
		};
		left -= size;
		units += point.length;
	}
	return {
		line,
		character: units + left
	};
}
/** Bytes of a character; half a surrogate pair counts as what stands for it. */
function utf8Length(point) {
	const code = point.codePointAt(0) ?? 0;
	return code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
}
/** The part of a text that a range means; undefined: a line of it is not there, or it ends before it starts. */
function spanAt(text, range) {
	const start = offsetAt(text, range.start);
	const end = offsetAt(text, range.end);
	return start === void 0 || end === void 0 || end < start ? void 0 : {
		start,
		end
	};
}
/** The text after a replacement. */
function replaced(before, { start, end, text }) {
	return before.slice(0, start) + text + before.slice(end);
}
/** The shortest single replacement that makes one text of another. It parts neither a surrogate pair nor "\r\n". */
function shortestReplacement(before, after) {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	if (isInside(before, start) || isInside(after, start)) start--;
	let sameAtEnd = 0;
	while (sameAtEnd < most - start && before[before.length - 1 - sameAtEnd] === after[after.length - 1 - sameAtEnd]) sameAtEnd++;
	if (isInside(before, before.length - sameAtEnd) || isInside(after, after.length - sameAtEnd)) sameAtEnd--;
	return {
		start,
		end: before.length - sameAtEnd,
		text: after.slice(start, after.length - sameAtEnd)
	};
}
/** A surrogate pair, as two code units. */
const PAIR = /^[\ud800-\udbff][\udc00-\udfff]$/;
/** The code units on both sides of an offset. */
function around(text, offset) {
	return text.slice(Math.max(0, offset - 1), offset + 1);
}
/** Whether an offset is in the middle of a surrogate pair or of "\r\n", where no editor has a place. */
function isInside(text, offset) {
	const neighbours = around(text, offset);
	return neighbours === "\r\n" || PAIR.test(neighbours);
}
export { replaced as a, utf16Position as c, rangeAt as i, offsetAt as n, shortestReplacement as o, positionAt as r, spanAt as s, isPosition as t };
