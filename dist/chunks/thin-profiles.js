import { n as writeFile } from "./write-file.js";
import { n as liveProfile } from "./live-profile.js";
import { t as parseHeapProfile } from "./parse-heap-profile.js";
import { o as Failure } from "./run-entry.js";
import { r as parts, t as readProfile } from "./read-run-directory.js";
import { join } from "node:path";
import { lstatSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
// src/measure/recording/thin-profiles.ts
/**
* Takes what no verdict needs out of the heap profiles of a run directory: what is no longer live. `judge` says the same of it afterwards. A
* profile that is damaged stays as it is.
*/
function thinProfiles(directory) {
	const folder = join(directory, parts.profiles);
	if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
	for (const name of readdirSync(folder, { withFileTypes: true }).flatMap((entry) => entry.isFile() ? entry.name : [])) try {
		const path = `${parts.profiles}/${name}`;
		const raw = readProfile(directory, path);
		parseHeapProfile(raw, path);
		writeFile(join(folder, name), gzipSync(liveProfile(raw), { level: 9 }), { within: directory });
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
	}
}
export { thinProfiles };
