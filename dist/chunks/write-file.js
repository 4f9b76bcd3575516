import { a as writeAll, i as unlinkIfThere, n as freshName } from "./create-file.js";
import { a as refuseLinks, i as refuseIrregular, s as withFaultsOf } from "./read-file.js";
import { dirname, join } from "node:path";
import { closeSync, constants, fstatSync, ftruncateSync, lstatSync, openSync, renameSync } from "node:fs";
// src/files/write-file.ts
/**
* Writes a file as a whole, in place of one that may be there: a reader sees the old one or the new one, and never a part. What is written
* goes to a new file beside it, which then takes its name; where that fails nothing is left behind, and the old one stays. Throws
* FileFault: file-is-a-link, file-not-regular, disk-full and what else the system says.
*/
function writeFile(path, content, { within = dirname(path) } = {}) {
	withFaultsOf(path, "written", () => {
		refuseToReplace(path, within);
		const beside = join(dirname(path), freshName());
		const file = openSync(beside, "wx");
		try {
			try {
				writeAll(file, content);
			} finally {
				closeSync(file);
			}
			renameSync(beside, path);
		} catch (error) {
			unlinkIfThere(beside);
			throw error;
		}
	});
}
/**
* Appends to a file, which is made where there is none: all of it or nothing, so that a file of lines ends with a whole one also when
* the disk is full. Throws what writeFile throws.
*/
function appendFile(path, content, { within = dirname(path) } = {}) {
	withFaultsOf(path, "written", () => {
		refuseToReplace(path, within);
		const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = constants;
		const file = openSync(path, O_WRONLY | O_APPEND | O_CREAT | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0), 438);
		try {
			const before = fstatSync(file);
			refuseIrregular(path, before, "written");
			try {
				writeAll(file, content);
			} catch (error) {
				cutBack(file, before.size);
				throw error;
			}
		} finally {
			closeSync(file);
		}
	});
}
function refuseToReplace(path, within) {
	refuseLinks(path, within, "written");
	const there = lstatSync(path, { throwIfNoEntry: false });
	if (there) refuseIrregular(path, there, "written");
}
/** What went wrong first is what counts. */
function cutBack(file, bytes) {
	try {
		ftruncateSync(file, bytes);
	} catch {}
}
export { writeFile as n, appendFile as t };
