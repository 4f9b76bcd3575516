import { G as literal, K as number, Q as union, X as string, q as object } from "./work.js";
import { i as processSystem, n as writeFile, r as processStart, t as appendFile } from "./write-file.js";
import { l as failure, s as asFailure } from "./run-entry.js";
import { i as WarningSchema, n as RunEndSchema, r as RunHeaderSchema, t as LoadSchema } from "./recording.js";
import { i as SnapshotSchema, t as makeFolder } from "./make-folder.js";
import { i as unlinkIfThere, n as freshName, r as isFreshName, t as createFile } from "./create-file.js";
import { n as readFile, o as FileFault, r as readText, s as withFaultsOf } from "./read-file.js";
import { t as reportFiles } from "./report-files.js";
import { dirname, join } from "node:path";
import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
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
// src/measure/recording/parts.ts
/** Names of the parts of a run directory. */
const parts = {
	header: "plan.json",
	loads: "loads.jsonl",
	warnings: "warnings.jsonl",
	snapshots: "snapshots.jsonl",
	profiles: "profiles",
	logs: "logs",
	end: "end.json",
	/** Who writes into it now. */
	lock: "lock.json",
	/** Keeps it out of the user's repository. */
	ignore: ".gitignore"
};
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
// src/measure/recording/impossible.ts
/** `--cycles` takes up to 1,000, and a phase that is extended has two and a half times its cycles. */
const MOST_CYCLES = 2501;
/** An arm that was measured, of which the header does not say what ran: it is written before the first snapshot. Undefined: there is none. */
function armWithoutGopls({ plan, gopls }, snapshots) {
	const measured = new Set(snapshots.map(({ arm }) => arm));
	const missing = plan.arms.find(({ name }) => measured.has(name) && !Object.hasOwn(gopls, name));
	return missing && {
		where: "plan.json",
		reason: `it does not say which gopls the arm ${missing.name} ran`
	};
}
/** The first snapshot that is there twice, or that a phase has too many of, by its line. Undefined: there is none. */
function impossibleSnapshot(snapshots) {
	const seen = /* @__PURE__ */ new Set();
	const counts = /* @__PURE__ */ new Map();
	for (const [index, { arm, session, part, phase, cycle, checkpoint }] of snapshots.entries()) {
		const at = JSON.stringify([
			arm,
			session,
			part,
			phase,
			cycle,
			checkpoint
		]);
		const of = JSON.stringify([
			arm,
			session,
			part,
			phase,
			checkpoint
		]);
		const count = (counts.get(of) ?? 0) + 1;
		const where = `snapshots.jsonl, line ${index + 1}`;
		if (seen.has(at)) return {
			where,
			reason: `cycle ${cycle} of ${phase} is there twice`
		};
		if (count > MOST_CYCLES) return {
			where,
			reason: `${phase} has more than ${MOST_CYCLES} snapshots`
		};
		seen.add(at);
		counts.set(of, count);
	}
}
// src/measure/recording/read-run-directory.ts
/** The largest part that is read, and the largest profile that is unzipped: far above any real one, and it stops a bomb. */
const MAX_PART_BYTES = 134217728;
const MAX_PROFILE_BYTES = 268435456;
/**
* Reads and checks a run directory, which may be anybody's: no symbolic link in it is followed. A last line that was cut off is dropped
* where the run did not end by itself, and so is an end that a full disk cut off; all else that does not fit is damage. Throws
* not-a-run-directory, run-directory-damaged and what readFile throws.
*/
function readRunDirectory(path) {
	const headerText = readPart(path, parts.header);
	if (headerText === void 0) throw failure("not-a-run-directory", {
		path,
		reason: `it has no ${parts.header}`
	});
	const header = readHeader(path, headerText);
	const endText = readPart(path, parts.end);
	const end = endText === void 0 || isCutOff(endText) ? void 0 : parseJson(path, parts.end, endText, RunEndSchema);
	const cutOff = end === void 0;
	const snapshots = readLines(path, parts.snapshots, SnapshotSchema, cutOff);
	refuse(path, impossibleSnapshot(snapshots) ?? armWithoutGopls(header, snapshots));
	return {
		header,
		loads: readLines(path, parts.loads, LoadSchema, cutOff),
		warnings: readLines(path, parts.warnings, WarningSchema, cutOff),
		snapshots,
		end,
		profile: (profile) => readProfile(path, profile),
		profiles: profilesIn(path)
	};
}
/** Throws not-a-run-directory for a plan of another program, and run-directory-of-another-version for one of another format. */
function readHeader(path, text) {
	const { format, tool } = parseJson(path, parts.header, text, AnyHeaderSchema);
	if (tool?.name !== "gopls-leak-gate") throw failure("not-a-run-directory", {
		path,
		reason: `its ${parts.header} is of another program`
	});
	if (format !== 1) throw failure("run-directory-of-another-version", {
		path,
		format: JSON.stringify(format) ?? "unknown",
		version: tool.version ?? "of an unknown version"
	});
	return parseJson(path, parts.header, text, RunHeaderSchema);
}
/** The header of any version; in any other file these fields are missing. */
const AnyHeaderSchema = object({
	format: union([string(), number()]).optional().catch(void 0),
	tool: object({
		name: string(),
		version: string().optional()
	}).optional().catch(void 0)
});
function refuse(path, impossible) {
	if (impossible) throw failure("run-directory-damaged", {
		path,
		...impossible
	});
}
/** Whether the end of a run was not written to its end. */
function isCutOff(text) {
	if (text.endsWith("\n")) return text.trim() === "";
	try {
		JSON.parse(text);
		return false;
	} catch {
		return true;
	}
}
/** As snapshots name them. */
function profilesIn(path) {
	try {
		if (!lstatSync(join(path, parts.profiles)).isDirectory()) return /* @__PURE__ */ new Set();
		return new Set(readdirSync(join(path, parts.profiles)).map((name) => `${parts.profiles}/${name}`));
	} catch {
		return /* @__PURE__ */ new Set();
	}
}
/** The unzipped heap profile of a snapshot, by its path below the run directory. Throws run-directory-damaged or profile-damaged. */
function readProfile(path, profile) {
	if (!/^profiles\/[A-Za-z0-9._-]+$/.test(profile)) throw failure("run-directory-damaged", {
		path,
		where: parts.snapshots,
		reason: "a profile's path leads out of it"
	});
	try {
		const zipped = readFile(join(path, profile), {
			within: path,
			most: MAX_PART_BYTES
		});
		return gunzipSync(zipped, { maxOutputLength: MAX_PROFILE_BYTES });
	} catch (error) {
		const reason = error instanceof FileFault ? error.reason : error.message;
		throw failure("profile-damaged", {
			path: profile,
			reason
		});
	}
}
function readPart(path, part) {
	try {
		return readText(join(path, part), {
			within: path,
			most: MAX_PART_BYTES
		});
	} catch (error) {
		if (!(error instanceof FileFault && error.code === "file-missing")) throw error;
		if (part === parts.header) refuseNoFolder(path);
		return;
	}
}
function refuseNoFolder(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (stats?.isDirectory()) return;
	throw failure("not-a-run-directory", {
		path,
		reason: stats === void 0 ? "it does not exist" : "it is a file, and a run directory is a folder"
	});
}
function readLines(path, part, schema, cutOff) {
	const lines = (readPart(path, part) ?? "").split("\n");
	if (lines.pop() !== "" && !cutOff) throw failure("run-directory-damaged", {
		path,
		where: `${part}, last line`,
		reason: "it is cut off"
	});
	return lines.map((line, i) => parseJson(path, `${part}, line ${i + 1}`, line, schema));
}
function parseJson(path, where, text, schema) {
	const damaged = (reason) => failure("run-directory-damaged", {
		path,
		where,
		reason
	});
	const parsed = unlessDeep(() => schema.safeParse(jsonIn(text, damaged)));
	if (parsed === void 0) throw damaged("it is nested too deep");
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	throw damaged([...issue?.path.length ? [issue.path.join(".")] : [], issue?.message ?? "it does not fit"].join(": "));
}
function jsonIn(text, damaged) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw damaged(error.message);
	}
}
/** JSON of any depth can be parsed, but not checked: settings are any JSON. Undefined: the stack is too small for it. */
function unlessDeep(act) {
	try {
		return act();
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
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
export { inRunDirectory, refuseWhileLive as n, readRunDirectory as t };
