import { a as refuseLinks, i as refuseIrregular, r as readText, s as withFaultsOf } from "./read-file.js";
import { a as writeAll, i as unlinkIfThere, n as freshName } from "./create-file.js";
import { dirname, join } from "node:path";
import { closeSync, constants, fstatSync, ftruncateSync, lstatSync, openSync, readlinkSync, renameSync } from "node:fs";
import { hostname } from "node:os";
// src/gopls/process/process-start.ts
/**
* The system whose table of processes a number of a process is of: this boot of this kernel and its namespace of processes (a container
* has one of its own), or else the name of the host.
*/
function processSystem() {
	const [boot, namespace] = [readProc("sys/kernel/random/boot_id"), namespaceOf()];
	return boot === void 0 || namespace === void 0 ? hostname() : `${boot.trim()} ${namespace}`;
}
/**
* When a process of this system started, in clock ticks since boot, by which it is told from a later one of the same number; "unknown" where the
* system does not tell (it has no /proc); undefined: it is gone, or it has ended and was not waited for.
*/
function processStart(pid) {
	const fields = readProc(`${pid}/stat`)?.replace(/^.*\) /s, "").split(" ");
	if (fields) return /^[ZXx]$/.test(fields[0] ?? "") ? void 0 : fields[19] ?? "unknown";
	try {
		process.kill(pid, 0);
		return "unknown";
	} catch (error) {
		return error.code === "EPERM" ? "unknown" : void 0;
	}
}
function namespaceOf() {
	try {
		return readlinkSync("/proc/self/ns/pid");
	} catch {
		return;
	}
}
function readProc(path) {
	try {
		return readText(`/proc/${path}`);
	} catch {
		return;
	}
}
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
export { processSystem as i, writeFile as n, processStart as r, appendFile as t };
