import { s as withFaultsOf } from "./read-file.js";
import { dirname } from "node:path";
import { mkdirSync, statSync } from "node:fs";
// src/files/make-folder.ts
/**
* Makes a folder with those above it; one that is there is left as it is. Where the system makes none, as below /proc, Node's own recursive
* mkdir tries for ever. Throws FileFault of what the system says.
*/
function makeFolder(path) {
	withFaultsOf(path, "written", () => {
		const missing = [];
		for (let folder = path; statSync(folder, { throwIfNoEntry: false }) === void 0; folder = dirname(folder)) missing.unshift(folder);
		for (const folder of missing) makeOne(folder);
	});
}
/** Of two programs that make it at the same time, one does. */
function makeOne(folder) {
	try {
		mkdirSync(folder);
	} catch (error) {
		if (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true)) throw error;
	}
}
export { makeFolder as t };
