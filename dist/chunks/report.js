import { r as __exportAll } from "./rolldown-runtime.js";
import { G as array, K as boolean, U as _enum, X as number, Y as literal, Z as object, _ as workPerIterationSchemas, et as string, o as WorkUnitSchema, r as TolerationSchema, t as FailOnSchema, tt as tuple } from "./plan.js";
import { n as LatencySchema } from "./latency.js";
import { c as WarningSchema, n as allocatedFields } from "./allocated.js";
// src/report/json/report-files.ts
var report_files_exports = /* @__PURE__ */ __exportAll({ reportFiles: () => reportFiles });
/** Names of the reports in a run directory, and of the growth as a heap profile. */
const reportFiles = {
	json: "report.json",
	markdown: "report.md",
	html: "report.html",
	growth: "growth.pb.gz"
};
// src/model/growth.ts
/** What a series counts. */
const metrics = [
	"owned-heap",
	"size-class",
	"large-objects",
	"goroutines",
	"leaked-goroutines",
	"counter",
	"heap-alloc",
	"rss",
	"descriptors"
];
/** Those of the heap that may decide. */
const heapMetrics = [
	"owned-heap",
	"size-class",
	"large-objects"
];
// src/model/report-finding.ts
/** JSON has no Infinity: an unbounded end is null. */
const EndSchema = number().nullable();
const IntervalSchema = object({
	value: number(),
	low: EndSchema,
	high: EndSchema
});
const PerIterationSchema = IntervalSchema.extend({ unit: _enum([
	"bytes",
	"objects",
	"goroutines",
	"entries"
]) });
const FrameSchema = object({
	function: string(),
	file: string(),
	line: number()
});
/** The same growth, counted against one request, edit, opened document or iteration. */
const PerUnitSchema = object({
	unit: WorkUnitSchema,
	...IntervalSchema.shape
});
/** What keeps it from being given back, as far as a rule tells, and what the rule saw. */
const MechanismSchema = object({
	name: _enum([
		"blocked-sender",
		"blocked-receiver",
		"blocked-select",
		"waits-for-lock",
		"waits-for-others",
		"waits-for-input",
		"timer",
		"cancel-never-called"
	]),
	/** What the Go runtime says that the goroutines wait for, or the function that the call stacks have. */
	seen: string(),
	/** The share of what grew of which that is so: 0 to 1. */
	share: number(),
	/** The function that started the goroutines, where most have the same. */
	startedBy: string().optional()
});
/** What is kept: a leak, a regression, or what is known or accepted. */
const FindingSchema = object({
	kind: _enum([
		"leak",
		"regression",
		"footprint",
		"known",
		"tolerated"
	]),
	arm: string(),
	workload: string(),
	/** The finding's identity across runs, builds and versions. */
	fingerprint: string(),
	/** The part of gopls that the stack belongs to: "transport", "parse cache", "type check", … or "unknown". */
	owner: string(),
	/** One sentence: what is kept, per what. */
	summary: string(),
	/** Whether it grew again in a fresh process. A finding that was not tried, or that stayed unclear, fails nothing. */
	confirmed: boolean(),
	/** The LSP method that alone makes it grow, where one does. */
	method: string().optional(),
	mechanism: MechanismSchema.optional(),
	/** The shortest workload that still shows it, as far as it was looked for; absent: it was not. */
	minimal: object({
		/** Workloads that were tried. */
		tries: number(),
		/** The time was over before all had been tried. */
		cutShort: literal(true).optional(),
		/** What was found, and shown once more; absent: nothing. */
		found: object({
			/** The steps of its iteration, in words. */
			steps: array(string()),
			/** Turns in which it was shown once more. */
			turns: number(),
			/** Its file in the run directory, and the file's text. */
			file: string(),
			yaml: string()
		}).optional()
	}).optional(),
	/** The entry of the catalogue of known leaks that explains it; with kind "leak" it is above that entry's ceiling, or not excused. */
	known: object({
		id: string(),
		title: string(),
		since: string().optional(),
		link: string(),
		ceiling: object({
			bytes: number(),
			per: WorkUnitSchema
		}),
		/** Nobody knows whether this gopls is one of the versions that have it. */
		excused: literal(false).optional()
	}).optional(),
	/** Who holds what is kept; absent: nobody could tell. */
	holder: object({
		/** Two reference-chain profiles named it, or it is inferred from a count of gopls' own that grows alike. */
		by: _enum(["references", "counters"]),
		/** From the root, a variable, to the last field or element that holds all of it; or the count's name alone. */
		path: array(string()),
		objectsPerUnit: number(),
		unit: WorkUnitSchema,
		/** With "counters": by how many entries that count grows. */
		entriesPerUnit: number().optional(),
		/** Other chains of references that fit as well; absent: none. */
		others: number().optional()
	}).optional(),
	/** The user's toleration that names its fingerprint; with kind "leak" it is above the ceiling, or expired. */
	toleration: TolerationSchema.extend({
		holds: boolean(),
		why: string()
	}).optional(),
	/** The stack that allocated most of it, from the leaf; empty where no profile could name it. */
	frames: array(FrameSchema),
	perIteration: PerIterationSchema,
	/** The unit that fits the growth best comes first. */
	perUnit: array(PerUnitSchema),
	/** Size classes that grow with it: live objects kept. */
	sizeClasses: array(object({
		bytes: number(),
		objectsPerIteration: number(),
		objectsPerUnit: number(),
		unit: WorkUnitSchema
	}))
});
// src/model/report-heap.ts
/** A gopls process from its start to its end, as it was read. */
const TimelineSchema = object({
	arm: string(),
	session: number(),
	/** What the session was for. */
	purpose: _enum([
		"measure",
		"dose",
		"confirm",
		"footprint"
	]),
	readings: array(object({
		/** Milliseconds since the process started. */
		atMs: number(),
		part: _enum([
			"measure",
			"dose",
			"ablation",
			"control"
		]),
		/** What was done: the workload, or the piece of one. */
		phase: string(),
		cycle: number(),
		/** HeapAlloc, after garbage was collected. */
		heapBytes: number(),
		/** The same less bounded caches and the observer; absent where no heap profile was read. */
		ownedBytes: number().optional(),
		rssBytes: number().optional(),
		goroutines: number()
	}))
});
/** What gopls holds when its caches are full, at the start of its first workload. */
const StandingSchema = object({
	arm: string(),
	heapBytes: number(),
	/** Resident memory then, and the most that it was until then (VmHWM). */
	rssBytes: number().optional(),
	peakRssBytes: number().optional(),
	/** Open file descriptors then, and what the inotify ones among them watch; absent where the system does not tell. */
	descriptors: number().optional(),
	inotifyWatches: number().optional(),
	goroutines: number(),
	loadMs: number().optional(),
	packages: number().optional(),
	/** Live bytes by the part of gopls that allocated them, the largest first; none without a heap profile. */
	owners: array(object({
		owner: string(),
		bytes: number()
	}))
});
/** What a call stack holds more at the end of a phase than at its start; less is negative. */
const GrownStackSchema = object({
	/** Places in `functions`, from the root to the leaf. */
	frames: array(number().int().nonnegative()),
	owner: string(),
	bytes: number(),
	objects: number(),
	/** The same at each of the phase's `moments`. */
	bytesAt: array(number()).optional(),
	objectsAt: array(number()).optional()
});
/** What all stacks that are not listed hold more, and less. */
const OtherStacksSchema = object({
	stacks: number(),
	grownBytes: number(),
	shrunkBytes: number()
});
/** What stacks of one arm grow by per iteration less what the same stacks, by their functions, grow by in the baseline. */
const AgainstSchema = object({
	/** The baseline, and the iterations between its two profiles. */
	arm: string(),
	iterations: number(),
	/** Those that differ most, the largest difference first; places in the phase's `functions`. */
	stacks: array(GrownStackSchema.omit({
		bytesAt: true,
		objectsAt: true
	})),
	others: OtherStacksSchema
});
/** What one phase's heap profiles say of where it grew, as its first and its last have it. */
const GrownSchema = object({
	arm: string(),
	workload: string(),
	/** Iterations between the two. */
	iterations: number(),
	functions: array(string()),
	/** Iterations after which profiles between the two were read; absent where none was. */
	moments: array(number()).optional(),
	/** Those that changed most, the largest change first. */
	stacks: array(GrownStackSchema),
	others: OtherStacksSchema,
	/** Absent: there is no baseline that this arm is compared with. */
	against: AgainstSchema.optional()
});
/**
* What one phase allocated between its first heap profile and its last, whether it was given back or not. The bytes in all are what the runtime
* counted; whose they are, and the objects, are as the profiles' samples have it.
*/
const ChurnSchema = object({
	arm: string(),
	workload: string(),
	/** Iterations between the two. */
	iterations: number(),
	/** Without the observer's, which are told apart. */
	bytesPerIteration: number(),
	objectsPerIteration: number(),
	observerBytesPerIteration: number(),
	/** The largest first. */
	owners: array(object({
		owner: string(),
		bytesPerIteration: number(),
		objectsPerIteration: number()
	})),
	...allocatedFields
});
/** Fields of a report that show the heap; absent in reports of programs that did not have them yet. */
const heapFields = {
	timeline: array(TimelineSchema).optional(),
	standing: array(StandingSchema).optional(),
	grown: array(GrownSchema).optional(),
	churn: array(ChurnSchema).optional()
};
// src/model/report.ts
const ConfirmationSchema = object({
	answer: _enum([
		"confirmed",
		"refuted",
		"unclear"
	]),
	/** The piece of the workload that was done again and again: an LSP method, "asks", "edits" or "all". */
	ablation: string(),
	perTurn: IntervalSchema,
	turns: number(),
	/** Pieces that were dosed too, and in which it grew by less than half as much; absent: none. */
	notBy: array(string()).optional()
});
const SeriesReportSchema = object({
	arm: string(),
	workload: string(),
	metric: _enum(metrics),
	key: string(),
	decides: boolean(),
	verdict: _enum([
		"leak",
		"plateau",
		"within-budget",
		"bounded",
		"inconclusive"
	]),
	perIteration: PerIterationSchema,
	/** The same growth against requests and edits, where the phase sent any. */
	perUnit: array(PerUnitSchema),
	pValue: number(),
	/** What is left of it beside known leaks of gopls; the verdict is of that. Absent: none grows in it. */
	besideKnown: object({
		leaks: array(string()),
		perIteration: PerIterationSchema
	}).optional(),
	/** How it grew in a fresh process; only where it was suspect. */
	confirmation: ConfirmationSchema.optional(),
	/** [iterations since the baseline, value]. */
	points: array(tuple([number(), number()]))
});
/** A growth of the candidate's against the same one of the baseline's. */
const GrowthComparisonSchema = object({
	workload: string(),
	metric: SeriesReportSchema.shape.metric,
	key: string(),
	baseline: PerIterationSchema,
	candidate: PerIterationSchema,
	difference: PerIterationSchema,
	verdict: _enum([
		"worse",
		"better",
		"same",
		"inconclusive"
	])
});
/** Owned heap after the soak, a reading from each session. */
const FootprintComparisonSchema = object({
	baselineBytes: array(number()),
	candidateBytes: array(number()),
	/** Hodges–Lehmann shift, and the same as a share of the baseline's median. */
	shift: IntervalSchema,
	ratio: IntervalSchema,
	pValue: number(),
	verdict: _enum([
		"worse",
		"better",
		"same",
		"inconclusive"
	])
});
const ComparisonSchema = object({
	baseline: string(),
	candidate: string(),
	/** The owned heap of each workload, and whatever else is worse, better or undecided. */
	growth: array(GrowthComparisonSchema),
	/** Absent where the run was decided without it. */
	footprint: FootprintComparisonSchema.optional()
});
/** The durable value. Fields are only ever added. */
const ReportSchema = object({
	schema: literal(1),
	outcome: _enum([
		"pass",
		"fail",
		"inconclusive",
		"not-measured"
	]),
	/** The verdict in one sentence. */
	summary: string(),
	failOn: array(FailOnSchema).min(1),
	/** Growth of memory that the user allows, in bytes per iteration. */
	budgetBytesPerIteration: number(),
	/** How much larger than the baseline's the owned heap may be: 0.03 is 3 %. */
	budgetFootprint: number(),
	/** The release of which a gopls of unknown version is taken to have the known leaks; absent: of none. */
	knownLeaksOf: string().optional(),
	/** How the measurement was planned; absent in reports of programs that did not say it yet. */
	schedule: object({
		cycles: number(),
		soakMs: number(),
		repetitions: number(),
		seed: number(),
		/** The most that the measurement might take; absent in reports of programs that did not say it yet. */
		maxMs: number().optional()
	}).optional(),
	/** What the user let a run do; each part where it was let. */
	allowed: object({
		commands: boolean().optional(),
		errors: boolean().optional()
	}).optional(),
	/** Files of the user's that it was judged or measured by, beside workloads and settings; absent: none. */
	files: array(_enum(["config", "known-leaks"])).optional(),
	/** By which editor gopls was used, and how it was reached; each part where it was otherwise than usual. */
	editing: object({
		/** The editor that the client passed for. */
		editor: string().optional(),
		/** The file of editor settings that was taken. */
		settings: string().optional(),
		/** Editors attached to one gopls daemon. */
		clients: number().optional(),
		rpcTrace: boolean().optional()
	}).optional(),
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
	arms: array(object({
		name: string(),
		/** What it is compared as; "only" where there is nothing to compare. */
		role: _enum([
			"only",
			"baseline",
			"candidate"
		]),
		workspace: string(),
		/** All but the version that was asked for is absent where gopls was not installed. */
		gopls: object({
			version: string(),
			goVersion: string().optional(),
			sum: string().optional(),
			/** The Go on PATH, where that can't build this gopls, so that `goVersion` did. */
			insteadOf: string().optional(),
			toolchain: string().optional(),
			buildInfo: string().optional()
		})
	})),
	workloads: array(object({
		name: string(),
		about: string(),
		arm: string(),
		cycles: number(),
		iterationsPerCycle: number(),
		...workPerIterationSchemas,
		/** The file that `type-unique` edits; the selection of `everyday`. */
		files: array(object({
			path: string(),
			lines: number(),
			bytes: number()
		})),
		/** Owned heap at the baseline, bytes; absent without a profile. */
		ownedHeapBytes: number().optional(),
		heapAllocBytes: number()
	})),
	findings: array(FindingSchema),
	series: array(SeriesReportSchema),
	/** Each candidate against the baseline; none where there is no baseline. */
	comparisons: array(ComparisonSchema),
	/** Documents that the harness left open after the last phase, to see that this run could see; absent: it got not so far. */
	control: object({
		/** Documents. */
		planted: number(),
		/** Every metric has the answer "seen" or "more". */
		seen: boolean(),
		/** The size class of the documents' texts, and what it grew by. */
		shownBy: object({
			bytes: number(),
			objectsPerDocument: number()
		}).optional(),
		/** Each metric of a phase in which something was planted; absent in reports of programs that did not say it yet. */
		metrics: array(object({
			metric: _enum([
				"size-class",
				"owned-heap",
				"goroutines"
			]),
			/** The size class in bytes, or the function on the goroutines' stacks, or "". */
			key: string(),
			/** Per document: what was planted, at the least, and what grew. */
			planted: number(),
			grown: IntervalSchema,
			/** "unsure": a heap whose interval holds what was planted, and nothing as well. */
			answer: _enum([
				"seen",
				"more",
				"less",
				"unsure"
			])
		})).optional()
	}).optional(),
	/** The smallest growth that this run proves nine times of ten, in everything but the exceptions; null: none. */
	detectionLimit: object({
		/** Of the series in bytes. */
		bytesPerIteration: EndSchema,
		/** Of the size classes. */
		objectsPerIteration: EndSchema,
		/** Series with a larger limit of their own, leaks with their growth; absent in reports of programs that did not say it yet. */
		exceptions: array(object({
			arm: string(),
			workload: string(),
			metric: _enum(metrics),
			key: string(),
			perIteration: EndSchema
		})).optional()
	}),
	...heapFields,
	/** How long gopls took for what it was asked; absent where nobody noted it. */
	latency: array(LatencySchema).optional(),
	warnings: array(WarningSchema),
	/** Why there is no measurement; only with outcome "not-measured". */
	failure: object({
		code: string(),
		message: string(),
		hint: string()
	}).optional(),
	cost: object({
		minutes: number(),
		installMs: number(),
		soakMs: number(),
		measureMs: number(),
		ownCpuMs: number(),
		goplsCpuMs: number().optional()
	}).optional()
});
export { report_files_exports as i, heapMetrics as n, reportFiles as r, ReportSchema as t };
