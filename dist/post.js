import { t as endLeftovers } from "./chunks/end-leftovers.js";
import { r as toleratePipes } from "./chunks/run-entry.js";
// src/post.ts
toleratePipes();
process.on("uncaughtException", () => {});
const folder = process.env.STATE_temporary;
try {
	const ended = folder ? endLeftovers(folder) : 0;
	if (ended > 0) console.log(`gopls-leak-gate: ended ${ended === 1 ? "1 process" : `${ended} processes`} that a killed measurement had left`);
} catch (error) {
	console.log(`gopls-leak-gate: could not remove ${folder}: ${error.message}`);
}
export {};
