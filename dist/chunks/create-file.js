import { s as withFaultsOf } from "./read-file.js";
import { dirname, join } from "node:path";
import { closeSync, fstatSync, linkSync, openSync, unlinkSync, writeSync } from "node:fs";
import { randomUUID } from "node:crypto";
// src/files/write-all.ts
/** Writes all to an open file. A write may take only a part of what it was given: the rest is the next one's, which says why. */
function writeAll(file, content) {
	const bytes = typeof content === "string" ? Buffer.from(content) : content;
	for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}
// src/files/create-file.ts
/**
* Makes a file as a whole where nothing is yet, and says whether: of several that try it at once, one does. `contentOf` gets the file's
* inode. Throws FileFault as writeFile does.
*/
function createFile(path, contentOf) {
	return withFaultsOf(path, "written", () => {
		const beside = join(dirname(path), freshName());
		try {
			writeNew(beside, contentOf);
			linkSync(beside, path);
			return true;
		} catch (error) {
			const { code, syscall } = error;
			if (code === "EEXIST") return false;
			if (syscall === "link" && code !== "ENOENT") return createInPlace(path, contentOf);
			throw error;
		} finally {
			unlinkIfThere(beside);
		}
	});
}
/** A name that no file has yet, for what takes another name at once. */
function freshName() {
	return `.${randomUUID()}.new`;
}
/** Whether a file has such a name: it is being written, or a process was killed while it wrote it. */
function isFreshName(name) {
	return /^\.[0-9a-f-]{36}\.new$/.test(name);
}
function createInPlace(path, contentOf) {
	try {
		writeNew(path, contentOf);
		return true;
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw error;
	}
}
function writeNew(path, contentOf) {
	const file = openSync(path, "wx");
	try {
		writeAll(file, contentOf(fstatSync(file).ino));
	} catch (error) {
		unlinkIfThere(path);
		throw error;
	} finally {
		closeSync(file);
	}
}
/** Removes a file; whatever stands against it is not what counts. */
function unlinkIfThere(path) {
	try {
		unlinkSync(path);
	} catch {}
}
export { writeAll as a, unlinkIfThere as i, freshName as n, isFreshName as r, createFile as t };
