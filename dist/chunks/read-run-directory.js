import { n as readFile, o as FileFault, r as readText } from "./read-file.js";
import { a as ReferencesSchema, c as WarningSchema, i as MinimalSchema, o as RunEndSchema, r as LoadSchema, s as RunHeaderSchema, t as AllocatedSchema } from "./allocated.js";
import { X as number, Z as object, et as string, nt as union } from "./plan.js";
import { l as failure, o as Failure } from "./run-entry.js";
import { r as SnapshotSchema } from "./snapshot.js";
import { t as parts } from "./parts.js";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { lstatSync, readdirSync, statSync } from "node:fs";
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
	const { references, unreadable } = readReferences(path);
	return {
		header,
		loads: readLines(path, parts.loads, LoadSchema, cutOff),
		warnings: [...readLines(path, parts.warnings, WarningSchema, cutOff), ...unreadable],
		snapshots,
		minimals: readLines(path, parts.minimals, MinimalSchema, cutOff),
		references,
		end,
		profile: (profile) => readProfile(path, profile),
		profiles: profilesIn(path),
		allocated: readLines(path, parts.allocated, AllocatedSchema, false)
	};
}
/** No verdict needs them: what is damaged is a warning. */
function readReferences(path) {
	try {
		return {
			references: readReferenceLines(path),
			unreadable: []
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			references: [],
			unreadable: [{
				code: "holders-unreadable",
				message: `${parts.referenceLines} can't be read, so that nobody can tell from it who holds what grows: ${error.message}`
			}]
		};
	}
}
/** Which reference-chain profiles were taken, as far as the list was written. Throws run-directory-damaged. */
function readReferenceLines(path) {
	return readLines(path, parts.referenceLines, ReferencesSchema, true);
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
/** An unzipped heap profile or reference-chain profile, by its path below the run directory. Throws run-directory-damaged or profile-damaged. */
function readProfile(path, profile) {
	if (!/^(?:profiles|references)\/[A-Za-z0-9._-]+$/.test(profile)) throw failure("run-directory-damaged", {
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
export { readProfile, readReferenceLines, readRunDirectory };
