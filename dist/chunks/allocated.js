import { G as array, K as boolean, Q as record, U as _enum, X as number, Y as literal, Z as object, et as string, j as WorkloadSchema, n as PlanSchema } from "./plan.js";
// src/model/recording.ts
/** What `go version -m` says of the gopls that an arm ran. */
const InstalledGoplsSchema = object({
	/** Module version, "(devel)" for a checkout. */
	version: string(),
	goVersion: string(),
	/** Go checksum of the module ("h1:…"), absent for a checkout. */
	sum: string().optional(),
	path: string(),
	/** The whole of `go version -m`. */
	buildInfo: string(),
	/** The Go on PATH, where that can't build this gopls, so that another one built it; "go1.26.8". */
	insteadOf: string().optional(),
	/** The Go toolchain that gopls calls while it runs, as `go version` says it. */
	toolchain: string(),
	/** GOTOOLCHAIN that chooses it: "go1.27.0" or "local"; and the user's file of go settings (`go env GOENV`). */
	goToolchain: string(),
	goEnv: string()
});
/** What is known when a run starts: `plan.json`. */
const RunHeaderSchema = object({
	format: literal(1),
	/** ISO 8601, UTC. */
	startedAt: string(),
	tool: object({
		name: literal("gopls-leak-gate"),
		version: string()
	}),
	machine: object({
		os: string(),
		arch: string(),
		cpus: number()
	}),
	plan: PlanSchema,
	gopls: record(string(), InstalledGoplsSchema)
});
/** A thing the reader must know although the run went on. */
const WarningSchema = object({
	code: string(),
	message: string()
});
/** Size of a file that a workload works on; its path is relative to the workspace, with "/" between. */
const FileFactsSchema = object({
	path: string(),
	lines: number(),
	bytes: number()
});
/** How one session loaded its workspace, written before the first snapshot. */
const LoadSchema = object({
	arm: string(),
	session: number().int(),
	/**
	* What the session was for: all workloads; the owned heap after the soak alone; in a fresh process pieces of workloads in which
	* known leaks grow, many times over; suspects in a fresh process; the search for the shortest workload that shows a finding.
	*/
	purpose: _enum([
		"measure",
		"footprint",
		"dose",
		"confirm",
		"minimize"
	]).default("measure"),
	loadMs: number(),
	/** Packages of the workspace, as gopls counts them; absent before gopls v0.12. */
	packages: number().int().optional(),
	/** Files that each workload of the session works on, by the workload's name. */
	files: record(string(), array(FileFactsSchema)).default({})
});
/** A reference-chain profile of the gopls of a dose, taken after the snapshot of a cycle. */
const ReferencesSchema = object({
	arm: string(),
	session: number().int(),
	/** Of the dose's snapshots. */
	phase: string(),
	cycle: number().int().nonnegative(),
	/** Below the run directory. */
	path: string(),
	/** How long gopls stood still for it. */
	tookMs: number().nonnegative()
});
/** What became of the search for the shortest workload that shows a finding: a line of `minimal.jsonl`. */
const MinimalSchema = object({
	arm: string(),
	session: number().int(),
	/** In which it was found, and its fingerprint. */
	workload: string(),
	fingerprint: string(),
	/** Workloads that were tried. */
	tries: number().int().nonnegative(),
	/** The shortest that showed it, also when it was done once more; absent: there is none. */
	minimal: WorkloadSchema.optional(),
	/** Turns of that last time; present together with `minimal`. */
	turns: number().int().positive().optional(),
	/** Whether the time was over before every step had been tried. */
	cutShort: boolean()
});
/** How the measurement ended: `end.json`. Its absence means that the run was cut off. */
const RunEndSchema = object({
	ended: _enum([
		"complete",
		"interrupted",
		"out-of-time",
		"failed"
	]),
	/** Present with "failed" and "interrupted". */
	failure: object({
		code: string(),
		message: string(),
		hint: string()
	}).optional(),
	cost: object({
		installMs: number(),
		soakMs: number(),
		measureMs: number(),
		totalMs: number(),
		/** CPU time of this program and of gopls with its children; absent where the system does not tell. */
		ownCpuMs: number(),
		goplsCpuMs: number().optional()
	})
});
// src/model/allocated.ts
const AmountSchema = number().nonnegative();
/** Many more than any phase has; a recording may be anybody's. */
const MOST_STACKS = 1e3;
const MOST_FRAMES = 1e3;
const MOST_OWNERS = 200;
const MOST_NAMES = 2e4;
const NameSchema = string().max(1e3);
/** What a call stack allocated, from the root down to two calls below the part of gopls that it belongs to. */
const AllocatedStackSchema = object({
	/** Places in `functions`, from the root. */
	frames: array(number().int().nonnegative()).max(MOST_FRAMES),
	owner: NameSchema,
	bytes: AmountSchema,
	objects: AmountSchema
});
const allocatedFields = {
	functions: array(NameSchema).max(MOST_NAMES),
	/** Those that allocated most, the largest first, without the observer's. */
	stacks: array(AllocatedStackSchema).max(MOST_STACKS),
	/** What all others allocated. */
	others: object({
		stacks: number().int().nonnegative(),
		bytes: AmountSchema
	})
};
/**
* What was allocated between a phase's first heap profile and its last, live or not, as their samples have it. Read off them while they are
* whole: a line of `allocated.jsonl`.
*/
const AllocatedSchema = object({
	/** Paths of the two profiles. */
	first: string(),
	last: string(),
	/** The observer among them. */
	owners: array(object({
		owner: NameSchema,
		bytes: AmountSchema,
		objects: AmountSchema
	})).max(MOST_OWNERS),
	...allocatedFields
});
export { ReferencesSchema as a, WarningSchema as c, MinimalSchema as i, allocatedFields as n, RunEndSchema as o, LoadSchema as r, RunHeaderSchema as s, AllocatedSchema as t };
