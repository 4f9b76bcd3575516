import { G as literal, K as number, X as string, q as object } from "./work.js";
import { n as writeFile, t as appendFile } from "./write-file.js";
import { l as failure, s as asFailure } from "./run-entry.js";
import { i as WarningSchema, n as RunEndSchema, r as RunHeaderSchema, t as LoadSchema } from "./recording.js";
import { r as SnapshotSchema } from "./snapshot.js";
import { i as unlinkIfThere, n as freshName, r as isFreshName, t as createFile } from "./create-file.js";
import { o as FileFault, r as readText, s as withFaultsOf } from "./read-file.js";
import { t as makeFolder } from "./make-folder.js";
import { t as reportFiles } from "./report-files.js";
import { n as processSystem, t as processStart } from "./process-start.js";
import { r as parts, t as readProfile } from "./read-run-directory.js";
import { dirname, join } from "node:path";
import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { randomUUID } from "node:crypto";
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
/** How often a run shows that it goes on, to those who can't see its process. */
const SIGN_EVERY_MS = 2e4;
/** A try fails only where another process was faster just then. */
const TRIES$1 = 100;
/**
* Takes the lock of a run directory; one that is left of a run which is gone is taken over. Throws run-directory-in-use where a run is
* going on, and FileFault: file-missing where the directory is gone.
*/
function takeLock(directory, world) {
	const path = join(directory, parts.lock);
	const run = randomUUID();
	for (let tries = 0; tries < TRIES$1; tries++) {
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
// src/measure/recording/claim-directory.ts
/** Far above any plan.json. */
const MAX_HEADER_BYTES = 16777216;
/** A try fails only where another process was faster just then. */
const TRIES = 100;
/** While another process takes a folder over, a look can fall between two of its steps; the next one does not. */
const LOOKS = 3;
/** What tells a run directory of any version of this program: its plan names the program. */
const OursSchema = object({ tool: object({ name: literal("gopls-leak-gate") }) });
/**
* Makes the folder of a run, and locks it. An earlier run in it that has a snapshot steps aside, to the same name with its date; one
* without, of which nothing can be judged, is removed. What is not of this program is left alone. Throws out-not-ours,
* out-not-writable and run-directory-in-use.
*/
function claimDirectory(path, world) {
	try {
		for (let tries = 0; tries < TRIES; tries++) {
			const lock = tryToClaim(path, world);
			if (lock) return lock;
		}
	} catch (error) {
		const { code, message } = asFailure(error);
		if (code === "run-directory-in-use" || code === "out-not-ours" || code === "unexpected") throw error;
		throw failure("out-not-writable", {
			path,
			reason: error instanceof FileFault ? error.reason : message
		});
	}
	throw failure("out-not-writable", {
		path,
		reason: "other runs begin there at the same time"
	});
}
/** Undefined: the folder has moved meanwhile, or was moved. */
function tryToClaim(path, world) {
	makeFolder(path);
	const lock = unlessGone(() => {
		if (!isOurs(path)) throw failure("out-not-ours", { path });
		return takeLock(path, world);
	});
	if (lock === void 0) return void 0;
	try {
		if (isFree(path)) return lock;
		if (isWorthless(path)) {
			removeAll(path);
			return lock;
		}
		const aside = freeName(`${path}-${dateOf(path)}`);
		renameSync(path, aside);
		lock.release(aside);
		return;
	} catch (error) {
		lock.release();
		throw error;
	}
}
function unlessGone(act) {
	try {
		return act();
	} catch (error) {
		if (error instanceof FileFault && error.code === "file-missing") return void 0;
		throw error;
	}
}
/** An empty folder, and one with a plan or a lock of this program; what has just moved away is none yet. */
function isOurs(path) {
	for (let looks = 0; looks < LOOKS; looks++) {
		if (hasOurHeader(path) || holderOf(join(path, parts.lock)) !== void 0) return true;
		const stats = statSync(path, { throwIfNoEntry: false });
		if (stats === void 0 || stats.isDirectory() && isFree(path)) return true;
	}
	return false;
}
function hasOurHeader(path) {
	try {
		const text = readText(join(path, parts.header), {
			within: path,
			most: MAX_HEADER_BYTES
		});
		return OursSchema.safeParse(JSON.parse(text)).success;
	} catch {
		return false;
	}
}
function isFree(path) {
	return withFaultsOf(path, "written", () => readdirSync(path)).every((name) => name === parts.lock || isFreshName(name));
}
/** Whether a run directory holds nothing that can be judged, and nothing that somebody put into it. */
function isWorthless(path) {
	const known = /* @__PURE__ */ new Set([...Object.values(parts), ...Object.values(reportFiles)]);
	if (!readdirSync(path).every((name) => known.has(name) || isFreshName(name))) return false;
	return !statSync(join(path, parts.snapshots), { throwIfNoEntry: false })?.size;
}
/** All but the lock. */
function removeAll(path) {
	for (const name of readdirSync(path)) if (name !== parts.lock) rmSync(join(path, name), {
		recursive: true,
		force: true,
		maxRetries: 3
	});
}
/** When a run began, in a name: 20260101T000000Z. */
function dateOf(path) {
	const { mtime } = statSync(existsSync(join(path, parts.header)) ? join(path, parts.header) : path);
	return mtime.toISOString().replace(/[-:]|\.\d+/g, "");
}
function freeName(wanted) {
	let name = wanted;
	for (let i = 2; existsSync(name); i++) name = `${wanted}-${i}`;
	return name;
}
// src/measure/recording/run-directory.ts
/** Makes a run directory, and gives it back when it was used. Throws what createRunDirectory throws. */
async function inRunDirectory(path, world, use) {
	const directory = createRunDirectory(path, world);
	try {
		return await use(directory);
	} finally {
		directory.release();
	}
}
/** Makes an empty run directory that is this run's until it is given back. Throws what claimDirectory throws. */
function createRunDirectory(path, world) {
	const lock = claimDirectory(path, world);
	try {
		writeFile(join(path, parts.ignore), "*\n", { within: path });
		mkdirSync(join(path, parts.profiles), { recursive: true });
		mkdirSync(join(path, parts.logs), { recursive: true });
	} catch (error) {
		lock.release();
		throw failure("out-not-writable", {
			path,
			reason: asFailure(error).message
		});
	}
	let header;
	let end;
	const loads = [];
	const warnings = [];
	const snapshots = [];
	const append = (part, schema, value) => {
		const line = JSON.stringify(value);
		const read = schema.parse(JSON.parse(line));
		lock.check();
		appendFile(join(path, part), `${line}\n`, { within: path });
		return read;
	};
	const write = (part, schema, value) => {
		const text = JSON.stringify(value, null, 2);
		const read = schema.parse(JSON.parse(text));
		lock.check();
		writeFile(join(path, part), `${text}\n`, { within: path });
		return read;
	};
	return {
		path,
		recording: () => {
			if (!header) throw new Error("a recording begins with its header");
			const profile = (name) => {
				lock.check();
				return readProfile(path, name);
			};
			return {
				header,
				loads: [...loads],
				warnings: [...warnings],
				snapshots: [...snapshots],
				end,
				profile
			};
		},
		writeHeader: (value) => {
			header = write(parts.header, RunHeaderSchema, value);
		},
		addLoad: (load) => {
			loads.push(append(parts.loads, LoadSchema, load));
		},
		addWarning: (warning) => {
			warnings.push(append(parts.warnings, WarningSchema, warning));
		},
		addSnapshot: (snapshot) => {
			snapshots.push(append(parts.snapshots, SnapshotSchema, snapshot));
		},
		addProfile: (name, zipped) => {
			const safe = name.replace(/[^A-Za-z0-9._-]/g, "_");
			lock.check();
			writeFile(join(path, parts.profiles, safe), zipped, { within: path });
			return `${parts.profiles}/${safe}`;
		},
		logPath: (arm, session) => join(path, parts.logs, `${arm.replace(/[^A-Za-z0-9._-]/g, "_")}-${session}-stderr.log`),
		writeEnd: (value) => {
			end = write(parts.end, RunEndSchema, value);
		},
		check: lock.check,
		release: lock.release
	};
}
export { inRunDirectory, refuseWhileLive as t };
