import { G as literal, J as record, K as number, L as _enum, X as string, q as object, z as array } from "./work.js";
import { n as PlanSchema } from "./plan.js";
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
	* known leaks grow, many times over; suspects in a fresh process.
	*/
	purpose: _enum([
		"measure",
		"footprint",
		"dose",
		"confirm"
	]).default("measure"),
	loadMs: number(),
	/** Packages of the workspace, as gopls counts them; absent before gopls v0.12. */
	packages: number().int().optional(),
	/** Files that each workload of the session works on, by the workload's name. */
	files: record(string(), array(FileFactsSchema)).default({})
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
export { WarningSchema as i, RunEndSchema as n, RunHeaderSchema as r, LoadSchema as t };
