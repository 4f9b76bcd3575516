import { r as TimesSchema } from "./latency.js";
import { G as array, K as boolean, Q as record, U as _enum, X as number, Z as object, a as WorkSchema, et as string, tt as tuple } from "./plan.js";
// src/model/snapshot.ts
/** The runtime's own table of sizes goes on; what /memory prints (runtime.MemStats.BySize) ends here. */
const LARGEST_CLASS_BYTES = 18432;
/** A number of things, or of bytes: as runtime and profile print them, never less than none. */
const CountSchema = number().int().nonnegative();
/** Many more than any gopls has of one kind: entries of a snapshot, each of which is a series to judge. */
const MOST_ENTRIES = 5e3;
/**
* Exact counters of the Go runtime, as gopls' `/memory` page prints them (runtime.MemStats).
* Bytes, but for `heapObjects` and the live counts.
*/
const MemoryStatsSchema = object({
	heapAlloc: CountSchema,
	heapObjects: CountSchema,
	heapInuse: CountSchema,
	totalAlloc: CountSchema,
	sys: CountSchema,
	stackInuse: CountSchema,
	/** [slot size in bytes, live objects = mallocs − frees], ascending; objects above the largest class are in none. */
	sizeClasses: array(tuple([CountSchema, CountSchema])).max(200)
});
/** Goroutines that share one stack; frames from the leaf, function names only. */
const GoroutineStackSchema = object({
	count: CountSchema,
	frames: array(string())
});
/** Goroutines that share a stack, what they wait for ("chan send", "select", "sleep"), and the function that started them. */
const GoroutineWaitSchema = object({
	count: CountSchema,
	state: string(),
	frames: array(string()),
	createdBy: string().optional()
});
/** inuse_space, in bytes, of what must not be taken for gopls' own growth, read off the heap profile of this snapshot. */
const HeldSchema = object({
	/** The flight recorder, which only runs because the debug server does. */
	recorder: CountSchema,
	/** Caches with a fixed cap, such as the in-memory LRU of gopls' file cache. */
	boundedCaches: CountSchema,
	/** Memory set aside at start-up that never changes. */
	ballast: CountSchema
});
/** What the control has planted since its first snapshot. */
const PlantedSchema = object({
	/** Objects, one for each document, and the slot size in bytes that each fills: those of no other size grow with it. */
	objects: CountSchema,
	bytes: CountSchema,
	/** Goroutines, and a function that is on the stack of each; absent: none could be planted. */
	goroutines: object({
		count: CountSchema,
		function: string()
	}).optional()
});
/**
* What a snapshot is a reading of: a workload that is judged; a piece of one that is run alone to learn what a suspect
* grows with; the same piece under a large dose; documents that are left open on purpose; a place in a workload that asks to be read; a
* shorter workload, to see whether it still shows a finding.
*/
const PartSchema = _enum([
	"measure",
	"ablation",
	"dose",
	"control",
	"checkpoint",
	"minimize"
]);
/** Everything read at the end of a cycle, after settle and flush. Cycle 0 is the start of the phase. */
const SnapshotSchema = object({
	arm: string(),
	session: CountSchema,
	part: PartSchema.default("measure"),
	/** The workload's name; of a piece of one, the name of the ablation. */
	phase: string(),
	cycle: CountSchema,
	/** With part "checkpoint": the name that the workload gives it. */
	checkpoint: string().optional(),
	/** Iterations done since the start of the phase. */
	iterations: CountSchema,
	/** Since the start of this gopls process. */
	atMs: number().nonnegative(),
	/** What had been sent to gopls since the start of the phase. */
	sent: WorkSchema,
	/** With part "control"; absent in early recordings, whose documents fill slots of 1,152 bytes. */
	planted: PlantedSchema.optional(),
	memory: MemoryStatsSchema,
	goroutines: array(GoroutineStackSchema).max(MOST_ENTRIES),
	/** Goroutines that can never run again, by stack, where the runtime tells (Go 1.27, or built for it) and it was asked. */
	leakedGoroutines: array(GoroutineStackSchema).max(MOST_ENTRIES).optional(),
	/** What they wait for; only where there were more of them than at the phase's start. */
	waits: array(GoroutineWaitSchema).max(MOST_ENTRIES).optional(),
	/** What gopls itself counts, by name: entries of its caches by type, files, views, overlays. */
	counters: record(string(), number()).refine((counters) => Object.keys(counters).length <= MOST_ENTRIES, { error: `more than ${MOST_ENTRIES} counters` }).default({}),
	/** With part "measure": how long gopls took for what it was asked since the snapshot before; absent at the start and in early recordings. */
	latency: TimesSchema.optional(),
	/** How long reading took, by part, in milliseconds; for docs/performance.md. */
	tookMs: object({
		settle: number(),
		flush: number(),
		pages: number(),
		profile: number()
	}).optional(),
	/** Garbage collections asked for until two object counts agreed, and whether they did. */
	flushes: CountSchema,
	stable: boolean(),
	rssBytes: CountSchema.optional(),
	/** The most that was resident since the process started. */
	peakRssBytes: CountSchema.optional(),
	/** Open file descriptors, and what the inotify ones among them watch; absent where the system does not tell. */
	descriptors: CountSchema.optional(),
	inotifyWatches: CountSchema.optional(),
	goplsCpuMs: number().nonnegative().optional(),
	/** Present together: the profile's path below the run directory, and what was read off it. */
	heap: object({
		path: string(),
		held: HeldSchema,
		/** inuse_space of the objects above the largest class, the flight recorder's among them; absent in early recordings. */
		largeBytes: CountSchema.optional(),
		/** inuse_space of all objects; absent in early recordings. */
		liveBytes: CountSchema.optional()
	}).optional()
});
export { LARGEST_CLASS_BYTES as n, SnapshotSchema as r, HeldSchema as t };
