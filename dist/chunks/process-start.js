import { r as readText } from "./read-file.js";
import { readlinkSync } from "node:fs";
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
export { processSystem as n, processStart as t };
