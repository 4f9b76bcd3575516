import { d as systemFault, o as Failure, p as failureText } from "./run-entry.js";
import { join, relative, sep } from "node:path";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from "node:fs";
// src/files/file-fault.ts
/** Why a file could not be read or written: a Failure as it stands, and its reason for a Failure that says what the file is for. */
var FileFault = class extends Failure {
	/** In words, without the path. */
	reason;
	constructor(code, facts) {
		super(code, failureText(code, facts));
		this.reason = facts.reason;
	}
};
/** Does something with a file, and throws the FileFault of that path for what the system says against it. */
function withFaultsOf(path, doing, act) {
	try {
		return act();
	} catch (error) {
		const fault = systemFault(error);
		throw fault ? new FileFault(fault.code, {
			path,
			doing,
			reason: fault.reason
		}) : error;
	}
}
// src/files/regular.ts
/** Throws file-not-regular for what is no regular file: a folder, a pipe, a socket, a device. */
function refuseIrregular(path, stats, doing) {
	if (!stats.isFile()) throw new FileFault("file-not-regular", {
		path,
		doing,
		reason: `it is ${kindOf(stats)}`
	});
}
/** Throws file-is-a-link where `path`, or a folder between it and the folder `within`, is a symbolic link. */
function refuseLinks(path, within, doing) {
	let reached = within;
	for (const part of relative(within, path).split(sep)) {
		reached = join(reached, part);
		if (!lstatSync(reached, { throwIfNoEntry: false })?.isSymbolicLink()) continue;
		throw new FileFault("file-is-a-link", {
			path,
			doing,
			reason: reached === path ? "it is a symbolic link" : `${reached} is a symbolic link`
		});
	}
}
function kindOf(stats) {
	if (stats.isDirectory()) return "a folder";
	if (stats.isSymbolicLink()) return "a symbolic link";
	if (stats.isFIFO()) return "a named pipe";
	if (stats.isSocket()) return "a socket";
	return "a device";
}
// src/files/read-file.ts
/** Far above what people write by hand, and little memory. */
const DEFAULT_MOST = 16777216;
const PIECE_BYTES = 65536;
/**
* The bytes of a regular file. A pipe, a device, a folder and a file that is too large are refused, and nothing is waited for. Throws
* FileFault: file-missing, file-is-a-link, file-not-regular, file-too-large and what the system says.
*/
function readFile(path, { within, most = DEFAULT_MOST } = {}) {
	const file = openFile(path, {
		...within === void 0 ? {} : { within },
		most
	});
	return withFaultsOf(path, "read", () => {
		try {
			return allOf(file, path, most);
		} finally {
			closeSync(file);
		}
	});
}
/** The text of a regular file, in UTF-8; what is no UTF-8 is replaced by U+FFFD. Throws what readFile throws. */
function readText(path, reading = {}) {
	return readFile(path, reading).toString("utf8");
}
/**
* The descriptor of a regular file that is open for reading, for what is read a piece at a time; the caller closes it. Without `most` it may
* have any size. Throws what readFile throws.
*/
function openFile(path, { within, most = Number.POSITIVE_INFINITY } = {}) {
	return withFaultsOf(path, "read", () => {
		if (within !== void 0) refuseLinks(path, within, "read");
		refuseIrregular(path, statSync(path), "read");
		const noFollow = within === void 0 ? 0 : constants.O_NOFOLLOW;
		const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (noFollow ?? 0));
		try {
			const stats = fstatSync(file);
			refuseIrregular(path, stats, "read");
			if (stats.size > most) throw tooLarge(path, `it has ${stats.size} bytes, over ${most}`);
			return file;
		} catch (error) {
			closeSync(file);
			throw error;
		}
	});
}
/** All bytes to the end; a file may grow while it is read, and those of /proc have no size. */
function allOf(file, path, most) {
	const { size } = fstatSync(file);
	const pieces = [];
	for (let bytes = 0;;) {
		const piece = Buffer.allocUnsafe(Math.max(PIECE_BYTES, Math.min(size - bytes + 1, most + 1)));
		const read = readSync(file, piece);
		bytes += read;
		if (bytes > most) throw tooLarge(path, `it has over ${most} bytes`);
		if (read === 0) break;
		pieces.push(piece.subarray(0, read));
	}
	const [only] = pieces;
	return pieces.length === 1 && only ? only : Buffer.concat(pieces);
}
function tooLarge(path, reason) {
	return new FileFault("file-too-large", {
		path,
		doing: "read",
		reason
	});
}
export { refuseLinks as a, refuseIrregular as i, readFile as n, FileFault as o, readText as r, withFaultsOf as s, openFile as t };
