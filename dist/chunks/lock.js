import { r as __exportAll } from "./rolldown-runtime.js";
import { i as unlinkIfThere, n as freshName, t as createFile } from "./create-file.js";
import { t as appendFile } from "./write-file.js";
import { l as failure } from "./run-entry.js";
import { X as number, Y as literal, Z as object, et as string } from "./plan.js";
import { o as FileFault, r as readText } from "./read-file.js";
import { n as processSystem, t as processStart } from "./process-start.js";
import { t as parts } from "./parts.js";
import { dirname, join } from "node:path";
import { linkSync, lstatSync, renameSync, statSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
// src/measure/recording/holder.ts
/** Who writes into a run directory, as its lock says it. */
const HolderSchema = object({
	tool: literal("gopls-leak-gate"),
	/** Of this run alone. */
	run: string(),
	pid: number().int(),
	/** As processStart and processSystem say it. */
	processStart: string(),
	system: string(),
	host: string(),
	/** ISO 8601, UTC. */
	startedAt: string(),
	/** Of the lock itself: the lock in a copy of the folder has another one, and nobody writes there. */
	inode: number()
});
/** A lock has some 300 bytes, and grows by one with each sign. */
const MAX_LOCK_BYTES = 1048576;
/** A run on another system is taken for ended after that long without a sign. */
const ENDED_AFTER_MS = 3e5;
/** This process as the holder of a lock. */
function holderHere(run, inode, world) {
	return {
		tool: "gopls-leak-gate",
		run,
		pid: world.processId,
		processStart: processStart(world.processId) ?? "unknown",
		system: processSystem(),
		host: hostname(),
		startedAt: new Date(world.now()).toISOString(),
		inode
	};
}
/** The holder of a lock; undefined: there is no lock, or none that says whose it is. Throws what readFile throws of other kinds. */
function holderOf(lock) {
	try {
		return HolderSchema.safeParse(JSON.parse(readText(lock, {
			within: dirname(lock),
			most: MAX_LOCK_BYTES
		}))).data;
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof FileFault && error.code === "file-missing") return void 0;
		throw error;
	}
}
/** Whether the run goes on that holds a lock. */
function isLive(holder, lock) {
	if (lstatSync(lock, { throwIfNoEntry: false })?.ino !== holder.inode) return false;
	if (holder.system === processSystem()) return processStart(holder.pid) === holder.processStart;
	return silentMs(lock) < ENDED_AFTER_MS;
}
/** Who it is, in words: "pid 7 on host, since 2026-01-01T00:00:00.000Z". */
function holderWords({ pid, host, system, startedAt }) {
	return `pid ${pid}${system === processSystem() ? "" : ` on ${host}`}, since ${startedAt}`;
}
function lockText(holder) {
	return `${JSON.stringify(holder)}\n`;
}
/** How long ago a lock was written to, in milliseconds of the clock that its disk has: those of two hosts differ. */
function silentMs(lock) {
	const probe = join(dirname(lock), freshName());
	try {
		createFile(probe, () => "");
		return statSync(probe).mtimeMs - statSync(lock).mtimeMs;
	} finally {
		unlinkIfThere(probe);
	}
}
// src/measure/recording/lock.ts
var lock_exports = /* @__PURE__ */ __exportAll({ refuseWhileLive: () => refuseWhileLive });
/** How often a run shows that it goes on, to those who can't see its process. */
const SIGN_EVERY_MS = 2e4;
/** A try fails only where another process was faster just then. */
const TRIES = 100;
/**
* Takes the lock of a run directory; one that is left of a run which is gone is taken over. Throws run-directory-in-use where a run is
* going on, and FileFault: file-missing where the directory is gone.
*/
function takeLock(directory, world) {
	const path = join(directory, parts.lock);
	const run = randomUUID();
	for (let tries = 0; tries < TRIES; tries++) {
		if (createFile(path, (inode) => lockText(holderHere(run, inode, world)))) return held(directory, run);
		refuseWhileLive(directory);
		removeDead(directory);
	}
	throw failure("out-not-writable", {
		path: directory,
		reason: "other runs begin there at the same time"
	});
}
/** Throws run-directory-in-use where a run is going on in a directory. */
function refuseWhileLive(directory) {
	const path = join(directory, parts.lock);
	const holder = holderOf(path);
	if (holder && isLive(holder, path)) throw failure("run-directory-in-use", {
		path: directory,
		by: holderWords(holder)
	});
}
function held(directory, run) {
	const path = join(directory, parts.lock);
	const timer = setInterval(() => {
		try {
			if (holderOf(path)?.run === run) appendFile(path, "\n");
		} catch {}
	}, SIGN_EVERY_MS);
	timer.unref();
	return {
		check: () => {
			const holder = holderOf(path);
			if (holder?.run !== run) throw failure("run-directory-lost", {
				path: directory,
				by: holder && holderWords(holder)
			});
		},
		release: (now = directory) => {
			clearInterval(timer);
			const lock = join(now, parts.lock);
			if (holderOf(lock)?.run === run) unlinkIfThere(lock);
		}
	};
}
/**
* Removes the lock of a run that is gone. Another process may have removed it meanwhile and have locked the directory: what was moved away is
* looked at, and put back.
*/
function removeDead(directory) {
	const [path, aside] = [join(directory, parts.lock), join(directory, freshName())];
	try {
		renameSync(path, aside);
		const holder = holderOf(aside);
		if (holder && isLive(holder, aside)) linkSync(aside, path);
	} catch {}
	unlinkIfThere(aside);
}
export { holderOf as i, refuseWhileLive as n, takeLock as r, lock_exports as t };
