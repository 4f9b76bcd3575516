import { _ as union, a as boolean, c as json, d as number, f as object, h as string, i as array, m as strictObject, n as _enum, o as discriminatedUnion, p as record, s as int, u as literal } from "./schemas.js";
// src/model/place.ts
/** Places that every Go file with a function has. */
const placeWords = [
	"start",
	"end",
	"name",
	"call",
	"argument"
];
const PatternSchema = string({ error: "a regular expression" }).refine(isPattern, { error: "a regular expression of JavaScript" }).describe("A regular expression, by lines; the first match counts.");
const SideSchema = _enum(["before", "after"], { error: "before or after" }).default("before").describe("On which side of what was found.");
const PlaceSchema = union([
	_enum(placeWords),
	strictObject({
		symbol: string().min(1).describe("A function, method (Type.Method) or type."),
		side: SideSchema
	}),
	strictObject({
		pattern: PatternSchema,
		side: SideSchema
	}),
	strictObject({
		line: int().min(0),
		character: int().min(0)
	}).describe("As LSP counts, from 0, in UTF-16.")
], { error: `${placeWords.join(", ")}, or a map with symbol, with pattern, or with line and character` }).describe("A place in the file: start, end, name, call, argument, or one that is looked for.").meta({ id: "place" });
const RangeSchema = union([
	strictObject({ symbol: string().min(1).describe("The whole of this function, method or type.") }),
	strictObject({ pattern: PatternSchema }),
	strictObject({
		line: int().min(0),
		character: int().min(0),
		endLine: int().min(0),
		endCharacter: int().min(0)
	})
], { error: "a map with symbol, with pattern, or with line, character, endLine and endCharacter" }).describe("A range of the file.").meta({ id: "range" });
function isPattern(text) {
	try {
		new RegExp(text, "m");
		return true;
	} catch {
		return false;
	}
}
// src/model/workload.ts
/** Files by the part that they play in a workspace. `largest-2` is the second largest, and so on. */
const fileRoles = [
	"in-turn",
	"largest",
	"visited",
	"most-imported",
	"leaf",
	"test",
	"changed",
	"next"
];
const FileRefSchema = string({ error: "a file" }).refine(isFileRef, { error: `a role (${fileRoles.join(", ")}, largest-2 …), a path below the workspace, or a glob such as **/*_test.go` }).describe(`A role (${fileRoles.join(", ")}, largest-2 …), a path from the workspace such as api/api.go, or a glob such as **/*_test.go. Of several files one takes its turn.`).meta({ id: "file" });
/** Text that comes into a file, at a place or instead of a range. */
const change = {
	file: FileRefSchema,
	text: _enum(["repeat", "unique"], { error: "repeat or unique" }).describe("A function of a fixed set, or one that was never typed before.").optional(),
	part: int().min(0).max(1).optional().describe("Half of a function of the fixed set: 0, then 1. Without it, the whole."),
	insert: string().optional().describe("This text; ${unique} in it is something else each time, and ${file} the number of the file among several. Without it and without text, nothing: a deletion."),
	at: PlaceSchema.optional().describe("Where; the end of the file without it."),
	replace: RangeSchema.optional().describe("Instead of this.")
};
const most = int().min(1).max(1e4).optional().describe("So many of these files at once; one without it.");
const ask = {
	file: FileRefSchema.optional().describe("Without it: largest."),
	method: string().regex(/^[$A-Za-z]+(?:\/[A-Za-z]+)*$/, { error: "an LSP method, such as textDocument/hover" }).describe("Any LSP method; one that is not known here needs params."),
	at: union([PlaceSchema, literal("exported-functions")], { error: "a place, or exported-functions" }).optional().describe("Where; without it, where the method has something to say. exported-functions asks at each one's name."),
	params: record(string(), json()).optional().describe("Parameters over the usual ones; $uri, $position and $range in them are those of the file and the place.")
};
/** One editor action. */
const StepSchema = discriminatedUnion("do", [
	strictObject({
		do: literal("open"),
		file: FileRefSchema,
		most
	}).describe("Opens a file as it is on disk."),
	strictObject({
		do: literal("close"),
		file: FileRefSchema,
		most
	}).describe("Closes it."),
	strictObject({
		do: literal("save"),
		file: FileRefSchema
	}).describe("Writes an open document to the disposable copy."),
	strictObject({
		do: literal("edit"),
		...change
	}).describe("Changes an open document, in one change."),
	strictObject({
		do: literal("type"),
		...change,
		ms: int().min(0).max(6e4).default(0).describe("Think time after each character.")
	}).describe("The same, a character at a time."),
	strictObject({
		do: literal("take-back"),
		file: FileRefSchema
	}).describe("Takes back, in one change, all that this iteration changed in an open document."),
	strictObject({
		do: literal("ask"),
		...ask
	}).describe("Sends a request and waits for its answer."),
	strictObject({
		do: literal("cancel"),
		...ask,
		ms: int().min(0).max(6e4).default(0).describe("How long the request is left alone before.")
	}).describe("Sends a request, and cancels it."),
	strictObject({
		do: literal("rename-and-back"),
		file: FileRefSchema,
		at: PlaceSchema.optional().describe("What is renamed; the file's first function without it."),
		to: string().regex(/^\w+$/, { error: "a Go identifier" }).default("leakGateRenamed").describe("The new name; of an exported one it is capitalized.")
	}).describe("Renames by gopls, applies its edits, waits, and renames back."),
	strictObject({
		do: literal("apply-action"),
		file: FileRefSchema,
		kind: string().min(1).describe("A CodeActionKind, such as refactor.extract.function."),
		at: RangeSchema.optional().describe("Of this range; of the whole file without it.")
	}).describe("Asks for code actions and applies the first of a kind."),
	strictObject({
		do: literal("change-on-disk"),
		...change,
		most
	}).describe("Writes files of the disposable copy where they are, and tells of it (didChangeWatchedFiles)."),
	strictObject({
		do: literal("write-by-rename"),
		...change,
		most
	}).describe("The same, as git and Vim write: a new file takes the place of the old one."),
	strictObject({
		do: literal("create-on-disk"),
		path: PathSchema(),
		insert: string()
	}).describe("Makes a file in the disposable copy."),
	strictObject({
		do: literal("delete-on-disk"),
		file: FileRefSchema,
		most
	}).describe("Deletes files of it."),
	strictObject({ do: literal("restore-on-disk") }).describe("Restores all that this iteration did on disk."),
	strictObject({
		do: literal("add-folder"),
		folder: FolderSchema()
	}).describe("Adds a workspace folder: a path, or a module that is made for it."),
	strictObject({
		do: literal("remove-folder"),
		folder: FolderSchema()
	}).describe("Removes it again."),
	strictObject({
		do: literal("change-configuration"),
		settings: record(string(), json())
	}).describe("These gopls settings over those of the session; {} goes back to them. gopls keeps a setting that it is told no more: set it back first."),
	strictObject({
		do: literal("idle"),
		ms: int().min(1).max(6e5).describe("How long.")
	}).describe("Nothing, for so long."),
	strictObject({
		do: literal("checkpoint"),
		name: string().regex(/^[A-Za-z0-9._-]+$/, { error: "a name" }).describe("Its name in the recording; passed again, NAME-2 and so on.")
	}).describe("A snapshot of its own, in the last iteration of each cycle."),
	strictObject({ do: literal("settle") }).describe("Waits until gopls has finished all that was sent to it."),
	strictObject({
		do: literal("repeat"),
		times: int().min(1).max(1e4).describe("How often."),
		get steps() {
			return array(StepSchema).min(1).describe("What is repeated.");
		}
	}).describe("Steps so many times; each time the next files have their turn."),
	strictObject({
		do: literal("choose"),
		get from() {
			return array(array(StepSchema)).min(2).describe("Lists of steps, one of which is done.");
		}
	}).describe("One of these lists of steps, chosen by the seed; each cycle makes the same choices.")
], { error: "a step: a map with do" }).meta({ id: "step" });
/** A tour instead of a loop: each iteration has another package or file, which no iteration had before. */
const TourSchema = strictObject({
	of: _enum(["packages", "files"], { error: "packages or files" }),
	/** gopls' parse cache keeps the newest 100 files, and what was used within a minute: slower than 1.4 files a second it stays as it is. */
	ms: int().min(0).max(6e5).default(700).describe("Time from one stop to the next, at the least.")
});
/** What a workload is, in its file and in a plan. */
const parts = {
	about: string({ error: "what it does, in a sentence" }).min(1).describe("What it does."),
	finds: array(string()).default([]).describe("Ways of leaking that it aims at."),
	cost: string().default("").describe("What an iteration sends, and how long it takes."),
	session: _enum(["shared", "own"], { error: "shared or own" }).default("shared").describe("own: it would disturb other workloads, and gets a gopls for itself. A tour always does."),
	settings: record(string(), json()).default({}).describe("gopls settings that it needs, under the arm's own; it then gets a gopls for itself."),
	tour: TourSchema.optional().describe("Instead of a loop: the role `next` is another package or file in each iteration."),
	setup: array(StepSchema).default([]).describe("Once, before; a step on several files is done on each."),
	iteration: array(StepSchema).min(1).describe("Each turn. It must leave everything as it was."),
	teardown: array(StepSchema).default([]).describe("Once, after.")
};
/** A workload file. */
const WorkloadFileSchema = strictObject({
	name: string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: "a name of letters, digits, dots, dashes and underscores" }).optional().describe("Its name in the report; the file's without it."),
	iterations: int().min(1).max(1e4).default(4).describe("Iterations between two readings."),
	...parts
});
/** A named closed loop of steps, or a tour. After each iteration editor and disk are as before. */
const WorkloadSchema = object({
	name: string(),
	...parts,
	iteration: array(StepSchema),
	/** `repeat`: caches close the loop too, so every series decides. `unique`: caches fill, so only owned memory decides. */
	text: _enum(["repeat", "unique"]),
	/** Iterations between two snapshots. */
	iterationsPerCycle: number().int()
});
/** A word is a role; everything with a dot, a slash or a star is a path or a glob. */
function isFileRef(text) {
	if (/^[a-z-]+(?:-\d+)?$/.test(text)) return fileRoles.includes(text) || /^largest-[1-9]\d*$/.test(text);
	return isInside(text);
}
function isInside(path) {
	return /[./*]/.test(path) && !/^([/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes("..");
}
function PathSchema() {
	return string().refine(isInside, { error: "a path below the workspace, with a dot in it" }).describe("A path from the workspace.");
}
function FolderSchema() {
	return string().min(1).describe("A folder from the workspace, or synthetic:PACKAGESxLINES for a module that is made for the session.");
}
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
	taken: array(string()),
	left: array(string())
});
/** Work that growth is counted against. */
const WorkUnitSchema = _enum([
	"request",
	"edit",
	"open",
	"view",
	"iteration"
]);
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
	budget: BudgetSchema,
	start: StartSchema.default({ mode: "stdio" }),
	/** Whether gopls logs what it is told and answers. */
	rpcTrace: boolean().default(false),
	/** Absent: none were read. */
	editorSettings: EditorSettingsSchema.optional()
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
export { TolerationSchema as a, fileRoles as c, PlanSchema as i, placeWords as l, formatBytes as n, WorkUnitSchema as o, FailOnSchema as r, WorkloadFileSchema as s, formatCount as t };
