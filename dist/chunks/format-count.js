import { c as json, d as number, f as object, h as string, i as array, n as _enum, o as discriminatedUnion, p as record, u as literal } from "./schemas.js";
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
	name: string(),
	gopls: GoplsSourceSchema,
	/** A Go release such as "1.24.13"; absent: the Go on PATH, or the newer one that this gopls asks for. */
	goVersion: string().optional(),
	/** Absolute directory that holds go.mod or go.work. */
	workspace: string(),
	env: record(string(), string()),
	settings: record(string(), json())
});
/** Work that growth is counted against. */
const WorkUnitSchema = _enum([
	"request",
	"edit",
	"open",
	"iteration"
]);
/**
* Which file a step works on: one of the selection in turn, the largest file of the workspace, or one that is neither and
* is only looked into. A step on a role that no file of the workspace has is left out.
*/
const FileRoleSchema = _enum([
	"in-turn",
	"largest",
	"visited"
]);
/** One editor action. Positions of `ask` are found by the session in the file's parsed symbols. */
const StepSchema = discriminatedUnion("do", [
	object({
		do: literal("open"),
		file: FileRoleSchema
	}),
	object({
		do: literal("close"),
		file: FileRoleSchema
	}),
	object({
		do: literal("type"),
		file: FileRoleSchema,
		text: _enum(["repeat", "unique"]),
		part: number().int()
	}),
	object({
		do: literal("take-back"),
		file: FileRoleSchema
	}),
	object({
		do: literal("ask"),
		file: FileRoleSchema,
		method: string()
	}),
	object({ do: literal("settle") })
]);
/** A named closed loop of steps. After each iteration editor and disk are as before. */
const WorkloadSchema = object({
	name: string(),
	about: string(),
	/** `repeat`: caches close the loop too, so every series decides. `unique`: caches fill, so only owned memory decides. */
	text: _enum(["repeat", "unique"]),
	/** Iterations between two snapshots. */
	iterationsPerCycle: number().int(),
	/** Done once; a step on the files in turn is done on each of them. The same holds for `teardown`. */
	setup: array(StepSchema),
	iteration: array(StepSchema),
	teardown: array(StepSchema)
});
/** A number of cycles after which a phase may end, and the share of all errors that a verdict there may make. */
const LookSchema = object({
	cycles: number().int(),
	share: number()
});
const ScheduleSchema = object({
	/** Time from the start of gopls to the first baseline, at the least. */
	soakMs: number(),
	/** Cycles of each workload during the soak, as far as its time allows. */
	warmupCycles: number().int(),
	/** Cycles of a phase that is neither decided early nor extended. */
	cycles: number().int(),
	/** When a phase may end, fewest cycles first; the shares add up to 1. None: after `cycles`, and nowhere else. */
	looks: array(LookSchema).default([]),
	/** A suspect must grow again in a fresh process under so many times the work; 0: suspects are not confirmed. */
	confirmDose: number().default(0),
	/** Documents that are left open after the last phase, one cycle of them after another, which must be seen; up to three times as many while they are not. 0: no control. */
	controlCycles: number().int().default(0),
	/** Sessions of each arm, at the most, where footprints are compared. */
	repetitions: number().int().default(1),
	/** A heap profile is taken at the baseline, then every so many cycles, and at the end. */
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
	bytesPerIteration: number(),
	/** How much larger than the baseline's the candidate's owned heap may be: 0.03 is 3 %. */
	footprint: number().default(.03),
	failOn: array(FailOnSchema),
	tolerations: array(TolerationSchema).default([])
});
const PlanSchema = object({
	arms: array(ArmSchema),
	/** Name of the arm that the others are compared with; absent: nothing is compared. */
	baseline: string().optional(),
	workloads: array(WorkloadSchema),
	schedule: ScheduleSchema,
	budget: BudgetSchema
});
// src/model/format-bytes.ts
const UNITS = [
	"B",
	"KiB",
	"MiB",
	"GiB",
	"TiB"
];
const STEP = 1024;
/**
* A byte count for people: "395 B", "1.2 KiB", "40.0 KiB", "1.5 MiB"; 1 KiB = 1,024 B. Whole bytes, but for less than 10;
* negative with "−", unbounded "∞".
*/
function formatBytes(bytes) {
	if (!Number.isFinite(bytes)) return Number.isNaN(bytes) ? "–" : `${sign(bytes)}∞`;
	let [value, unit] = [Math.abs(bytes), 0];
	while (unit < UNITS.length - 1 && Number(value.toFixed(unit === 0 ? 0 : 1)) >= STEP) {
		value /= STEP;
		unit += 1;
	}
	const text = unit > 0 ? value.toFixed(1) : shortBytes(value);
	return `${Number(text) === 0 ? "" : sign(bytes)}${text} ${UNITS[unit]}`;
}
function shortBytes(bytes) {
	return bytes < 9.95 ? String(Number(bytes.toFixed(1))) : bytes.toFixed(0);
}
function sign(value) {
	return value < 0 ? "−" : "";
}
// src/model/format-count.ts
/**
* A count for people: whole numbers as they are ("11", "1,200"), others with one decimal ("11.0" is near 11), below 0.1
* with two ("0.02"); negative with "−", unbounded "∞".
*/
function formatCount(count) {
	if (!Number.isFinite(count)) return Number.isNaN(count) ? "–" : `${count < 0 ? "−" : ""}∞`;
	const size = Math.abs(count);
	const text = size.toFixed(Number.isInteger(size) ? 0 : size < .095 ? 2 : 1);
	return (count < 0 && Number(text) !== 0 ? "−" : "") + text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}
export { TolerationSchema as a, PlanSchema as i, formatBytes as n, WorkUnitSchema as o, FailOnSchema as r, formatCount as t };
