// src/measure/recording/parts.ts
/** Names of the parts of a run directory. */
const parts = {
	header: "plan.json",
	loads: "loads.jsonl",
	warnings: "warnings.jsonl",
	snapshots: "snapshots.jsonl",
	minimals: "minimal.jsonl",
	profiles: "profiles",
	/** Which reference-chain profiles there are, and the folder that has them. */
	referenceLines: "references.jsonl",
	references: "references",
	/** What profiles told before they were thinned. */
	allocated: "allocated.jsonl",
	logs: "logs",
	end: "end.json",
	/** Who writes into it now. */
	lock: "lock.json",
	/** Keeps it out of the user's repository. */
	ignore: ".gitignore"
};
export { parts as t };
