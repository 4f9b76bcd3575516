import { n as GoplsVersionSchema, t as KnownLeaksSchema } from "./known-leak.js";
import { B as boolean, C as KeySchema, G as literal, J as record, K as number, L as _enum, T as WorkloadSchema, U as json, V as discriminatedUnion, X as string, q as object, r as WorkUnitSchema, z as array } from "./work.js";
// src/model/plan.ts
/** Where an arm's gopls comes from. `version` is a module version such as "v0.24.0", or "latest" until it is resolved. */
const GoplsSourceSchema = discriminatedUnion("from", [
	object({
		from: literal("release"),
		version: string()
	}),
	object({
		from: literal("checkout"),
		dir: string()
	}),
	object({
		from: literal("binary"),
		path: string()
	})
]);
/** One configuration under test: gopls build × Go toolchain × workspace × environment × gopls settings. */
const ArmSchema = object({
	name: KeySchema,
	gopls: GoplsSourceSchema,
	/** A Go release such as "1.24.13"; absent: the Go on PATH, or the newer one that this gopls asks for. */
	goVersion: string().optional(),
	/** Absolute directory that holds go.mod or go.work; of a module that is made for the session, what the user asked for. */
	workspace: string(),
	/** The module that is made; absent: the workspace is one that is there. `lines` is of each package. */
	synthetic: object({
		packages: number().int(),
		lines: number().int()
	}).optional(),
	env: record(string(), string()),
	settings: record(string(), json()),
	/** Name of the editor that the client passes for. */
	editor: string().default("full"),
	/** Flags of gopls' command line beside those that the gate sets. */
	flags: array(string()).default([])
});
/** How an editor reaches gopls: its own process on pipes, or a daemon to which several are attached. */
const StartSchema = discriminatedUnion("mode", [object({ mode: literal("stdio") }), object({
	mode: literal("daemon"),
	clients: number().int()
})]);
/** What was taken of the user's own editor settings, in words, and what was not. */
const EditorSettingsSchema = object({
	/** As the user named the file. */
	file: string(),
	/** Whose format it was read as, such as "Zed"; absent in recordings of before. */
	format: string().optional(),
	taken: array(string()),
	left: array(string())
});
/** A number of cycles after which a phase may end, and the share of all errors that a verdict there may make. */
const LookSchema = object({
	cycles: number().int().positive(),
	share: number().positive().max(1)
});
const ScheduleSchema = object({
	/** Time from the start of gopls to the first baseline, at the least. */
	soakMs: number().nonnegative(),
	/** Cycles of each workload during the soak, as far as its time allows. */
	warmupCycles: number().int().nonnegative(),
	/** Cycles of a phase that is neither decided early nor extended. */
	cycles: number().int().positive(),
	/** When a phase may end, fewest cycles first; the shares add up to 1. None: after `cycles`, and nowhere else. */
	looks: array(LookSchema).default([]),
	/** A suspect must grow again in a fresh process, under this multiple of the work; 0: suspects are not confirmed. */
	confirmDose: number().nonnegative().default(0),
	/** Cycles after which the control that follows the last phase must have been seen; it may end earlier at the looks of a phase. 0: no control. */
	controlCycles: number().int().nonnegative().default(0),
	/** Sessions of each arm, at the most, where footprints are compared. */
	repetitions: number().int().positive().default(1),
	/** A heap profile is taken at the baseline, then once in this number of cycles, and at the end. */
	profileEveryCycles: number().int(),
	/** The whole measurement is ended, unfinished, after this time. */
	maxMs: number(),
	seed: number().int()
});
/** What may fail the gate; `never` reports only. */
const FailOnSchema = _enum([
	"leak",
	"any-leak",
	"regression",
	"inconclusive",
	"never"
]);
/** Growth that the user accepts although it is a leak, until a day. */
const TolerationSchema = object({
	/** The finding's identity, as the report has it. */
	fingerprint: string(),
	/** Growth up to this is tolerated, in bytes (of goroutines: their number) per unit of work. */
	ceiling: number(),
	per: WorkUnitSchema,
	reason: string(),
	/** Last day on which it holds, "2027-03-31", in UTC. */
	expires: string()
});
const BudgetSchema = object({
	/** Growth of memory that the user allows. */
	bytesPerIteration: number().nonnegative(),
	/** How much larger than the baseline's the candidate's owned heap may be: 0.03 is 3 %. */
	footprint: number().nonnegative().default(.03),
	failOn: array(FailOnSchema).min(1),
	tolerations: array(TolerationSchema).default([]),
	/** The user's own, beside those of the catalogue; absent: none. */
	knownLeaks: KnownLeaksSchema.optional(),
	/** A gopls of unknown version is taken to have the known leaks of this release; absent: none of them is excused there. */
	knownLeaksOf: GoplsVersionSchema.optional()
});
const PlanSchema = object({
	arms: array(ArmSchema).min(1).max(100),
	/** Name of the arm that the others are compared with; absent: nothing is compared. */
	baseline: string().optional(),
	workloads: array(WorkloadSchema).max(200),
	schedule: ScheduleSchema,
	budget: BudgetSchema,
	start: StartSchema.default({ mode: "stdio" }),
	/** Whether gopls logs what it is told and answers. */
	rpcTrace: boolean().default(false),
	/** A workload may make gopls run code, write or fetch, and every gopls works on a disposable copy; absent: no. */
	allowCommands: boolean().optional(),
	/** A workspace whose packages do not load without errors is measured anyway. */
	allowErrors: boolean().default(false),
	/** Absent: none were read. */
	editorSettings: EditorSettingsSchema.optional()
});
export { PlanSchema as n, TolerationSchema as r, FailOnSchema as t };
