import { t as makeFolder } from "./make-folder.js";
import { n as writeFile, t as appendFile } from "./write-file.js";
import { l as failure, s as asFailure } from "./run-entry.js";
import { a as ReferencesSchema, c as WarningSchema, i as MinimalSchema, o as RunEndSchema, r as LoadSchema, s as RunHeaderSchema } from "./allocated.js";
import { Y as literal, Z as object } from "./plan.js";
import { r as SnapshotSchema } from "./snapshot.js";
import { r as isFreshName } from "./create-file.js";
import { o as FileFault, r as readText, s as withFaultsOf } from "./read-file.js";
import { r as reportFiles } from "./report.js";
import { i as holderOf, r as takeLock } from "./lock.js";
import { t as parts } from "./parts.js";
import { readProfile } from "./read-run-directory.js";
import { join } from "node:path";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
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
	const minimals = [];
	const references = [];
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
	const keep = (folder, name, zipped) => {
		lock.check();
		writeFile(join(path, folder, safeName(name)), zipped, { within: path });
		return `${folder}/${safeName(name)}`;
	};
	return {
		path,
		recording: () => {
			if (!header) throw new Error("a recording begins with its header");
			const profile = (name) => {
				lock.check();
				return readProfile(path, name);
			};
			const lists = {
				loads: [...loads],
				warnings: [...warnings],
				snapshots: [...snapshots],
				minimals: [...minimals],
				references: [...references]
			};
			return {
				header,
				...lists,
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
		addMinimal: (minimal) => {
			minimals.push(append(parts.minimals, MinimalSchema, minimal));
		},
		addProfile: (name, zipped) => keep(parts.profiles, name, zipped),
		addReferences: (of, zipped) => {
			const name = `${of.arm}-${of.session}-${of.phase}-${String(of.cycle).padStart(3, "0")}.pb.gz`;
			lock.check();
			makeFolder(join(path, parts.references));
			const kept = keep(parts.references, name, zipped);
			references.push(append(parts.referenceLines, ReferencesSchema, {
				...of,
				path: kept
			}));
		},
		logPath: (arm, session) => join(path, parts.logs, `${safeName(arm)}-${session}-stderr.log`),
		writeEnd: (value) => {
			end = write(parts.end, RunEndSchema, value);
		},
		check: lock.check,
		release: lock.release
	};
}
function safeName(name) {
	return name.replace(/[^A-Za-z0-9._-]/g, "_");
}
export { inRunDirectory };
