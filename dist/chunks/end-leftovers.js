import { r as readText } from "./read-file.js";
import { readdirSync, rmSync } from "node:fs";
// src/gopls/process/end-leftovers.ts
/**
* Ends what an earlier process of this program left: every process that has `folder` in its environment, as all that were
* started with GOTMPDIR in it have, and then the folder. Processes are found where the system shows their environment in
* /proc; elsewhere gopls ends by itself, when its standard input closes. Returns how many were ended.
*/
function endLeftovers(folder) {
	const left = processesWith(folder);
	for (const pid of left) kill(pid);
	rmSync(folder, {
		recursive: true,
		force: true,
		maxRetries: 5
	});
	return left.length;
}
function processesWith(text) {
	return entriesOf("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => pid !== process.pid && environmentOf(pid).includes(text));
}
function entriesOf(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
/** Empty for a process of somebody else's, and for one that has ended meanwhile. */
function environmentOf(pid) {
	try {
		return readText(`/proc/${pid}/environ`);
	} catch {
		return "";
	}
}
function kill(pid) {
	try {
		process.kill(pid, "SIGKILL");
	} catch {}
}
export { endLeftovers as t };
