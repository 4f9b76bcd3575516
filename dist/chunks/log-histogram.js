import { l as failure, o as Failure } from "./run-entry.js";
import { n as heapMetrics } from "./report.js";
import { D as repeats, O as stepsOf, g as workPer, o as WorkUnitSchema, p as unitsPerIteration, s as kindOf, u as noWork, x as isVersionKnown } from "./plan.js";
import { n as workKindsOf, t as sessionGroups } from "./session-groups.js";
import { t as groupBy } from "./group-by.js";
import { t as judgedArms } from "./judged-arms.js";
import { n as measuredPhases, r as snapshotsOf, t as cyclesOf } from "./measured-phases.js";
import { a as sampleRankCorrelation, n as medianAbsoluteDeviation, r as medianSorted, t as median } from "./order-statistics.js";
import { a as jsonInterval, c as sum$1, i as intervalOfJson, l as sumOfIndependent, n as dividedBy, o as less, s as pointInterval, t as clamped, u as times } from "./interval.js";
import { i as unknownOwner, r as ownerCatalogue, t as mostBoundedBytes } from "./owner-catalogue.js";
import { n as LARGEST_CLASS_BYTES } from "./snapshot.js";
import { i as stackPattern, r as knownLeaks } from "./known-leaks.js";
import { r as packageSuffix, t as isLibraryFunction } from "./package-suffix.js";
import { n as ownerOf, r as declaredName, t as callerOf } from "./owner-of.js";
import { n as siteKey, t as parseHeapProfile } from "./parse-heap-profile.js";
import { i as counterOwner, n as mechanismOfStack, r as mechanismOfState } from "./goroutine-states.js";
import { n as nameTable, t as eachChain } from "./reference-chains.js";
// src/workload/sends-nothing.ts
/** Whether a workload that is made to send something has sent nothing of what is counted: all of its steps were left out. */
function sendsNothing(workload, sent) {
	return workKindsOf(workload).size > 0 && Object.values(sent).every((count) => count === 0);
}
// src/judge/growth/cut-at-falls.ts
const MAD_FACTOR = 8;
/**
* A fall that is cut is larger than this. Not a share of the level: when a cache of gopls lets go of one file, a class of
* 28,000 objects falls by 355, and one object kept at each of 256 iterations is less.
*/
const GUARD = {
	bytes: 3e5,
	objects: 30,
	entries: 30,
	goroutines: 5
};
/** A fall by no more than this many times what grew since the last one may be that growth, given back: a sawtooth. */
const GIVEN_BACK = 1.5;
/**
* Splits a series where its level falls, as when a cache drops what has aged, so that the fall does not hide growth on
* both sides of it. A fall is a step down by more than the guard that is also more than 8 median absolute deviations below
* the usual step, and too large to be what grew since the segment began: memory that comes and goes is no leak.
* Upward steps are never cut. Where x does not ascend, another session begins, and with it a segment.
*/
function cutAtFalls(points, unit, guard = GUARD[unit]) {
	const sessions = splitAt(points, (segment, point) => point.x <= (segment.at(-1)?.x ?? -Infinity));
	const isFall = fallIn(sessions, guard);
	const isCut = (segment, point) => isFall(segment, point) && !isGivenBack(segment, point);
	return sessions.flatMap((session) => splitAt(session, isCut));
}
/** Whether the level of a series of one session falls anywhere, also by what had grown until then. */
function hasFall(points, unit) {
	return splitAt(points, fallIn([points], GUARD[unit])).length > 1;
}
function isGivenBack(segment, point) {
	const before = segment.at(-1) ?? point;
	const grown = before.y - Math.min(...segment.map(({ y }) => y));
	return before.y - point.y <= GIVEN_BACK * grown;
}
function splitAt(points, isCut) {
	const segments = [[]];
	for (const point of points) {
		const segment = segments.at(-1) ?? [];
		if (segment.length > 0 && isCut(segment, point)) segments.push([point]);
		else segment.push(point);
	}
	return segments;
}
/** Steps are compared per unit of x: the last profile of a phase may follow sooner than the others. */
function fallIn(sessions, guard) {
	const rates = sessions.flatMap((points) => points.slice(1).flatMap((point, i) => {
		const before = points[i];
		return before ? [(point.y - before.y) / (point.x - before.x)] : [];
	}));
	if (rates.length === 0) return () => false;
	const [usual, deviation] = [median(rates), medianAbsoluteDeviation(rates)];
	return (segment, point) => {
		const before = segment.at(-1) ?? point;
		const fall = before.y - point.y;
		const isUnusual = usual + fall / (point.x - before.x) > MAD_FACTOR * deviation;
		return fall > guard && isUnusual;
	};
}
// src/judge/growth/stretches-of.ts
/**
* Readings of a phase, by session and cycle, in stretches within which none of these tracks is cut: what two profiles differ by is
* then what grew, without what a cache let go of at some other time. A reading that would be alone is in none; where all are, they
* are one stretch. Fewer than two readings: none.
*/
function stretchesOf(readings, tracks) {
	const falls = tracks.flatMap(({ points, unit }) => cutAtFalls(points, unit).flatMap(([first], segment) => first && segment > 0 ? [first.x] : []));
	const runs = [];
	for (const reading of readings) {
		const before = runs.at(-1)?.at(-1);
		const { iterations } = reading;
		if (before && before.iterations < iterations && !falls.some((x) => before.iterations < x && x <= iterations)) runs.at(-1)?.push(reading);
		else runs.push([reading]);
	}
	const stretches = runs.flatMap((run) => stretch(run));
	return stretches.length > 0 ? stretches : stretch(readings);
}
function stretch(readings) {
	const [first, last] = [readings[0], readings.at(-1)];
	return readings.length > 1 && first !== void 0 && last !== void 0 ? [[first, last]] : [];
}
// src/stats/evenly-spaced.ts
/** At most `most` of them, 2 or more, in their order: the first and the last, and the others evenly between. */
function evenlySpaced(all, most) {
	if (all.length <= most) return all;
	const places = new Set(Array.from({ length: most }, (_, i) => Math.round(i * (all.length - 1) / (most - 1))));
	return all.filter((_, i) => places.has(i));
}
// src/gopls/facts/is-observer-stack.ts
/** Whether a goroutine is there only because its process is being looked at through the debug server; frames by full name. */
function isObserverStack(frames) {
	return frames.some((frame) => ownerCatalogue.observerGoroutines.test(frame));
}
// src/judge/growth/phases-of.ts
/**
* With each stop of a tour another package comes into gopls' caches and one goes, and their sizes differ: over 190 packages of 480 lines
* the growth of a clean gopls is known to ±10 KiB a stop, where a package that is kept costs 700 (docs/workloads.md).
*/
const BUDGETS_OF_A_STOP = 16;
/** The phases that snapshots, in any order, are readings of; those of no workload in the list are left out. */
function phasesOf(snapshots, workloads) {
	return [...groupBy(snapshots, ({ arm, phase }) => JSON.stringify([arm, phase])).values()].flatMap((snapshotsOfPhase) => {
		const first = snapshotsOfPhase[0];
		const workload = workloads.find(({ name }) => name === first?.phase);
		if (!first || !workload) return [];
		const ordered = [...snapshotsOfPhase].sort((a, b) => a.session - b.session || a.cycle - b.cycle);
		const last = ordered.at(-1);
		const newTexts = last && last.iterations > 0 ? Math.round(last.sent.newTexts / last.iterations) : 0;
		return [{
			arm: first.arm,
			workload: first.phase,
			repeats: repeats(workload),
			hasUniqueText: workload.text === "unique",
			budgets: workload.tour ? BUDGETS_OF_A_STOP : Math.max(1, newTexts),
			snapshots: ordered
		}];
	});
}
/** One reading of a phase against iterations. */
function track({ arm, workload, budgets, snapshots }, { metric, key = "", unit, decides, read }) {
	return {
		arm,
		workload,
		metric,
		key,
		unit,
		decides,
		budgets,
		points: snapshots.flatMap((snapshot) => {
			const y = read(snapshot);
			return y === void 0 ? [] : [{
				x: snapshot.iterations,
				y
			}];
		})
	};
}
/** Whether a track has two readings that differ. */
function changes({ points }) {
	return points.some(({ y }) => y !== points[0]?.y);
}
// src/judge/growth/count-tracks.ts
/**
* What is counted beside the heap: all goroutines together, with an empty key, as a leak may have many stacks; goroutines by
* stack, those that can never run again, gopls' own counts, and its open file descriptors.
*/
function countTracks(phase) {
	return [
		...[allGoroutines(phase)].filter(changes),
		...goroutines(phase, "goroutines", (snapshot) => snapshot.goroutines),
		...goroutines(phase, "leaked-goroutines", (snapshot) => snapshot.leakedGoroutines),
		...counters(phase),
		...[descriptors(phase)].filter(changes)
	];
}
/** But for the observers'. */
function allGoroutines(phase) {
	const read = ({ goroutines: stacks }) => stacks.filter(({ frames }) => !isObserverStack(frames)).reduce((sum, { count }) => sum + count, 0);
	return track(phase, {
		metric: "goroutines",
		unit: "goroutines",
		decides: true,
		read
	});
}
/** Stacks of the same short name are counted together; a name with an observer's stack in it never decides. */
function goroutines(phase, metric, stacksOf) {
	const observers = /* @__PURE__ */ new Map();
	const counts = /* @__PURE__ */ new Map();
	for (const snapshot of phase.snapshots) {
		const stacks = stacksOf(snapshot);
		if (!stacks) continue;
		const byStack = /* @__PURE__ */ new Map();
		for (const { count, frames } of stacks) {
			const key = goroutineKey(frames);
			byStack.set(key, (byStack.get(key) ?? 0) + count);
			observers.set(key, isObserverStack(frames) || (observers.get(key) ?? false));
		}
		counts.set(snapshot, byStack);
	}
	return [...observers].map(([key, observer]) => {
		const read = (snapshot) => {
			const byStack = counts.get(snapshot);
			return byStack && (byStack.get(key) ?? 0);
		};
		return track(phase, {
			metric,
			key,
			unit: "goroutines",
			decides: !observer,
			read
		});
	}).filter(changes).sort(byKey);
}
/** Under new text gopls' caches gain an entry for each, until they are full, so that only repeated text decides. */
function counters(phase) {
	return [...new Set(phase.snapshots.flatMap((snapshot) => Object.keys(snapshot.counters)))].map((key) => {
		const read = ({ counters: counts }) => counts[key];
		return track(phase, {
			metric: "counter",
			key,
			unit: "entries",
			decides: phase.repeats,
			read
		});
	}).filter(changes).sort(byKey);
}
/** Never decides: what the Go runtime and the system open for themselves is in no catalogue. */
function descriptors(phase) {
	const read = ({ descriptors: open }) => open;
	return track(phase, {
		metric: "descriptors",
		unit: "entries",
		decides: false,
		read
	});
}
function byKey(a, b) {
	return a.key < b.key ? -1 : 1;
}
/** Frames that say how a goroutine waits, not whose it is. */
const PLUMBING = /^(runtime|internal|sync|syscall|time|io|bufio)[./]/;
const MAX_FRAMES = 3;
/** Short readable name of a stack (frames from the leaf): "cache.(*Session).run ← errgroup.(*Group).Go.func1". */
function goroutineKey(frames) {
	const significant = frames.filter((frame) => !PLUMBING.test(frame));
	const shown = (significant.length > 0 ? significant : frames).slice(0, MAX_FRAMES);
	return shown.length === 0 ? "(no frames)" : shown.map((frame) => frame.replace(/^.*\/(?=[^/]*$)/, "")).join(" ← ");
}
// src/judge/growth/heap-tracks.ts
/**
* The heap of a phase: what gopls owns, each size class, what is outside the classes; HeapAlloc and RSS, which are shown.
* Classes whose count never changes have no track. The owned heap always has one, be it without a point: a phase
* without heap profiles can't be called clean.
*/
function heapTracks(phase) {
	const rss = track(phase, {
		metric: "rss",
		unit: "bytes",
		decides: false,
		read: ({ rssBytes }) => rssBytes
	});
	return [
		track(phase, {
			metric: "owned-heap",
			unit: "bytes",
			decides: true,
			read: phase.hasUniqueText ? sampledOwnedHeapOf : ownedHeapOf
		}),
		...sizeClasses$1(phase),
		largeObjects(phase),
		track(phase, {
			metric: "heap-alloc",
			unit: "bytes",
			decides: false,
			read: ({ memory }) => memory.heapAlloc
		}),
		...rss.points.length > 0 ? [rss] : []
	];
}
/**
* The heap less what the flight recorder and the bounded caches hold, in bytes, where a profile says how much that is. Of the caches
* no more is taken off than their caps allow: a stack tells who allocated, not who holds.
*/
function ownedHeapOf(snapshot) {
	const { heap } = snapshot;
	if (!heap) return void 0;
	return smallBytes(snapshot) + outsideBytes(snapshot) - notOwned(heap.held);
}
/**
* The same where every iteration has a new text, which the bounded caches keep: as the profile's samples have it at all other stacks. What
* samples miss of the caches would add up to a random walk in the difference from an exact count (docs/decisions/0013).
*/
function sampledOwnedHeapOf(snapshot) {
	const { heap } = snapshot;
	return heap?.liveBytes === void 0 ? ownedHeapOf(snapshot) : heap.liveBytes - notOwned(heap.held);
}
function notOwned({ recorder, boundedCaches }) {
	return recorder + Math.min(boundedCaches, mostBoundedBytes);
}
function smallBytes({ memory }) {
	return memory.sizeClasses.reduce((sum, [size, live]) => sum + size * live, 0);
}
/**
* Bytes outside the classes, the flight recorder's batches (64 KiB) among them: exactly, or, where it runs, as the profile has
* them. The profile is a moment later than the counters, and its recorder must be taken off its own heap
* (docs/decisions/0013).
*/
function outsideBytes(snapshot) {
	const { memory, heap } = snapshot;
	const exact = memory.heapAlloc - smallBytes(snapshot);
	return heap && heap.held.recorder > 0 ? heap.largeBytes ?? exact : exact;
}
function sizeClasses$1(phase) {
	const lookup = new Map(phase.snapshots.map((snapshot) => [snapshot, liveBySize(snapshot)]));
	return [...new Set([...lookup.values()].flatMap((live) => [...live.keys()]))].map((size) => {
		const read = (snapshot) => lookup.get(snapshot)?.get(size);
		return track(phase, {
			metric: "size-class",
			key: String(size),
			unit: "objects",
			decides: phase.repeats,
			read
		});
	}).filter(changes);
}
function liveBySize({ memory }) {
	return new Map(memory.sizeClasses);
}
/**
* Bytes outside the classes. Where the flight recorder runs they are known at profiles only, and go up and down for many cycles as buffers
* come to lie on this side of the largest class or on that. The series is then shown and does not decide, as it does not with no
* profile at all; the owned heap covers the same objects, and is steady.
* Bounded caches stay in: part of them is small, and under repeated text they do not grow.
*/
function largeObjects(phase) {
	const heaps = phase.snapshots.flatMap(({ heap }) => heap ?? []);
	const recorded = heaps.some(({ held }) => held.recorder > 0);
	const read = (snapshot) => recorded ? snapshot.heap && outsideBytes(snapshot) - snapshot.heap.held.recorder : outsideBytes(snapshot);
	return track(phase, {
		metric: "large-objects",
		unit: "bytes",
		decides: phase.repeats && heaps.length > 0 && !recorded,
		read
	});
}
// src/judge/growth/make-tracks.ts
/** The series of each arm and phase; snapshots in any order, those of no workload in the list are left out. */
function makeTracks(snapshots, workloads) {
	return phasesOf(snapshots, workloads).flatMap((phase) => [...heapTracks(phase), ...countTracks(phase)]);
}
// src/stats/holm.ts
/**
* Which of several tests are significant when the chance that any of those called so is false may be `rate` (Holm 1979, Scand.
* J. Stat. 6:65). Assumes nothing of how the tests depend on each other. Answers in the order of the p-values.
*/
function holm(pValues, rate) {
	const sorted = [...pValues].sort((a, b) => a - b);
	const failed = sorted.findIndex((p, i) => p > rate / (sorted.length - i));
	const first = failed < 0 ? Infinity : sorted[failed] ?? Infinity;
	return pValues.map((p) => p < first);
}
// src/judge/verdict/allowance.ts
/** The budget that the floors of the size classes were made for. */
const DEFAULT_BYTES = 2048;
/**
* How much growth a track may have. Bytes: the budget, both ways, once for each new text that an iteration types. Goroutines: 0.1. Entries of gopls' caches: 0.5.
*
* A size class is counted exactly, so that a leak is seen in it long before the budget in bytes: from 0.4 object per
* iteration on, or from 1 KiB on where that is less, but never from less than 0.25 object, for clean classes were seen to
* drift by up to 0.12. So one object kept per iteration is found wherever a class is not too restless for it, and 0.1 nowhere. A budget above 2 KiB
* raises these floors in proportion; one below does not lower them. What must be excluded in a class is still the
* budget: a class so restless that ten 48-byte objects more or less do not show can still be bounded.
*/
function allowance({ unit, key, budgets }, budget) {
	const bytes = budget.bytesPerIteration * budgets;
	if (unit === "bytes") return {
		leakFrom: bytes,
		allowed: bytes
	};
	if (unit === "goroutines") return {
		leakFrom: .1,
		allowed: .1
	};
	if (unit === "entries") return {
		leakFrom: .5,
		allowed: .5
	};
	const size = Number(key);
	const leakFrom = Math.min(.4, Math.max(.25, 1024 / size)) * Math.max(1, bytes / DEFAULT_BYTES);
	return {
		leakFrom,
		allowed: Math.max(leakFrom, bytes / size)
	};
}
// src/judge/growth/net-growth.ts
/** Readings that make a level: one that is off does not count. */
const OF_A_LEVEL = 3;
const MIN_POINTS$2 = 6;
/**
* What a series has more at the end than before, per unit of x, however it came to it: a slope that holds with outliers does
* not see a few large steps. A level is the median of three readings. Undefined with fewer than 6 points.
*/
function netGrowth(points) {
	if (points.length < MIN_POINTS$2) return void 0;
	const level = (from) => {
		const readings = points.slice(from, from + OF_A_LEVEL);
		return {
			x: median(readings.map(({ x }) => x)),
			y: median(readings.map(({ y }) => y))
		};
	};
	const start = level(0);
	const middle = level(Math.floor((points.length - OF_A_LEVEL) / 2));
	const end = level(points.length - OF_A_LEVEL);
	const grown = end.y - start.y;
	const between = points.slice(1, -1);
	const steps = between.slice(1).map(({ y }, i) => y - (between[i]?.y ?? y));
	return {
		whole: grown / (end.x - start.x),
		late: (end.y - middle.y) / (end.x - middle.x),
		largestStep: grown > 0 ? Math.max(...steps) / grown : 0
	};
}
// src/judge/verdict/is-lumpy.ts
/** A single step of this share of all growth is no course that slows down. */
const MOST_OF_IT$1 = .5;
/**
* Whether a series is undecided for its net growth, which its slope does not show: a few large steps. A fresh process under a
* large dose can tell whether they go on.
*/
function isLumpy(series, budget) {
	const { decides, verdict, unit } = series;
	return decides && verdict === "inconclusive" && (unit === "bytes" || unit === "objects") && growsInSteps(series, budget);
}
/**
* Whether the net growth of the second half is above the budget; or that of the whole series is, and half of it or more came at
* one step. Nothing is known of when the next one comes.
*/
function growsInSteps(growth, budget) {
	const net = netGrowth(growth.points);
	if (!net) return false;
	const { allowed } = allowance(growth, budget);
	return net.late > allowed || net.whole > allowed && net.largestStep >= MOST_OF_IT$1;
}
// src/stats/normal-tail.ts
/** From here on the series would cancel and the continued fraction converges fast. */
const FAR = 2.5;
/**
* Upper tail of the standard normal distribution, P(Z > z), to about 1e-14 relative. Abramowitz and Stegun 26.2.11 near
* 0 and 26.2.14 far out. (simple-statistics reads a table of four digits.)
*/
function normalTail(z) {
	if (z < 0) return 1 - normalTail(-z);
	if (z > 39) return 0;
	const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
	return z < FAR ? .5 - density * series(z) : density / continuedFraction(z);
}
/** z + z³/3 + z⁵/(3·5) + … */
function series(z) {
	let [term, sum] = [z, z];
	for (let odd = 3; term > sum * 1e-17; odd += 2) {
		term *= z * z / odd;
		sum += term;
	}
	return sum;
}
/** z + 1/(z + 2/(z + 3/(z + …))) */
function continuedFraction(z) {
	let value = z;
	for (let k = 160; k > 0; k--) value = z + k / value;
	return value;
}
// src/stats/normal-quantile.ts
const MAX_STEPS = 100;
/** The z that a standard normal variable stays below with the given probability; ±Infinity at 0 and 1, NaN outside. */
function normalQuantile(probability) {
	if (!(probability >= 0 && probability <= 1)) return NaN;
	if (probability < .5) return -upperQuantile(probability);
	return upperQuantile(1 - probability);
}
/** Newton's method from 0: the tail is convex there, so that the steps approach the root from one side. */
function upperQuantile(tail) {
	if (tail === 0) return Number.POSITIVE_INFINITY;
	let z = 0;
	for (let step = 0; step < MAX_STEPS; step++) {
		const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
		const next = z + (normalTail(z) - tail) / density;
		if (Math.abs(next - z) <= 1e-14 * Math.max(1, z)) return next;
		z = next;
	}
	return z;
}
// src/judge/verdict/proven-growth.ts
const POWER = .9;
/**
* The growth per iteration that this series, with the errors that it has, proves nine times of ten. Never less than the upper end
* of its 95 % interval, so that "no growth above" is true of it as well. Of its second half the same, for a series that is judged by it.
*/
function provenGrowth(growth, part = "perIteration") {
	const { perIteration, strict, secondHalf } = growth;
	if (part === "secondHalf") return Math.max(detectable(secondHalf, strict.confidence), secondHalf.high);
	return Math.max(detectable(strict), perIteration.high);
}
/** The lower end of an interval at another confidence, for a normal error. */
function lowAt(confidence, estimate) {
	return estimate.value - quantileOf$1(confidence) * standardError(estimate);
}
/**
* A slope that would be proven nine times of ten at a confidence: as far above 0 as the interval at it reaches below its value, and 1.28
* standard errors more.
*/
function detectable(estimate, at = estimate.confidence) {
	return (quantileOf$1(at) + normalQuantile(POWER)) * standardError(estimate);
}
function standardError({ value, low, confidence }) {
	return (value - low) / quantileOf$1(confidence);
}
/** Of an interval with two ends. */
function quantileOf$1(confidence) {
	return normalQuantile((1 + confidence) / 2);
}
// src/judge/verdict/decide.ts
/**
* The verdict of each series, in the order given. Series that do not decide get one as well; it is shown.
*
* - leak: growth is proven (99 %; a size class also among all classes of its phase, Holm at 1 %), is at the floor or above
*   (95 %), and goes on in the second half at half the first half's pace or more.
* - plateau: growth is proven, or could not be excluded, but the second half has less than half of the first half's
*   pace, and stays below the budget (95 %, one side).
* - within-budget: growth is proven, and below the budget (95 %).
* - bounded: growth is below the budget (95 %).
* - inconclusive: all else. Growth above the budget is possible and not proven; or it comes in steps, so that the slope does
*   not show it; or goes on at the floor and above it, only slower than before; or the heap falls by more than the budget,
*   which hides what grows beside it; or the phase would not have proven growth of as much as the budget (90 %). A size
*   class that may be at its floor: its estimate is, or its growth is likely (95 %) and its interval reaches it.
*   A class whose second half is at the floor, with growth that is likely there: it may have begun to grow.
*
* A series with known leaks in it is tested by itself, not among the classes.
*/
function decide(growths, budget) {
	const passed = passedClasses(growths);
	return growths.map((growth) => {
		const proven = growth.strict.low > 0 && (!isOfFamily(growth) || passed.has(growth));
		return {
			...growth,
			verdict: verdictOf$1(growth, proven, budget)
		};
	});
}
/** The size classes that grow, tested together with all others of their arm and phase. */
function passedClasses(growths) {
	const passed = [...groupBy(growths.filter(isOfFamily), ({ arm, workload }) => JSON.stringify([arm, workload])).values()].flatMap((family) => {
		const significant = holm(family.map(({ pValue }) => pValue), familyError(family));
		return family.filter((_, i) => significant[i]);
	});
	return new Set(passed);
}
function isOfFamily({ metric, known }) {
	return metric === "size-class" && known === void 0;
}
/** The chance that any class of a phase is called growing that does not: 1 %, or what of it the look at which the phase ended may use. */
function familyError(family) {
	return Math.min(...family.map(({ strict }) => 1 - strict.confidence));
}
function verdictOf$1(growth, proven, budget) {
	const { perIteration, firstHalf, secondHalf } = growth;
	const { leakFrom, allowed } = allowance(growth, budget);
	const fades = secondHalf.value < firstHalf.value / 2;
	if (proven && perIteration.low >= leakFrom && !fades && secondHalf.low > 0) return "leak";
	if (growth.known === void 0 && (secondHalf.low >= leakFrom || beginsLate(growth, leakFrom)) || growsInSteps(growth, budget) || fallsFast(growth, allowed)) return "inconclusive";
	const slows = fades && isBelow(growth, "secondHalf", budget);
	if (proven && slows) return "plateau";
	if (isBelow(growth, "perIteration", budget)) return proven ? "within-budget" : "bounded";
	return slows && firstHalf.value > 0 ? "plateau" : "inconclusive";
}
/** A count that may be at its floor in the second half, where growth is likely: over a bend, no line of the whole has a narrow interval. */
function beginsLate({ unit, secondHalf }, leakFrom) {
	return unit === "objects" && secondHalf.value >= leakFrom && secondHalf.low > 0;
}
/** A heap is a sum: what lets go of more than the budget hides as much that grows. */
function fallsFast({ unit, perIteration }, allowed) {
	return unit === "bytes" && perIteration.high < 0 && perIteration.value < -allowed;
}
/** Whether growth at the budget is excluded, and would have been proven. */
function isBelow(growth, part, budget) {
	const { value, low, high } = growth[part];
	const { leakFrom, allowed } = allowance(growth, budget);
	if (high >= allowed) return false;
	if (growth.unit === "bytes") return provenGrowth(growth, part) <= allowed;
	return growth.known !== void 0 || high < leakFrom || value < leakFrom && low <= 0;
}
// src/stats/difference-of-estimates.ts
/**
* The difference b − a of two estimates, in their unit, with an interval made of theirs: MOVER, the method of variance
* estimates recovery (Zou and Donner 2008, Stat. Med. 27:1693; for two proportions Newcombe 1998, Stat. Med. 17:873).
*
* Assumes that the two are independent, and that each interval holds at the same confidence: other ones are an Error.
* Intervals need not be symmetric: each end is as far off as the ends that push the difference there. An infinite end
* leaves the end of the difference that it reaches infinite.
*/
function differenceOfEstimates(a, b) {
	if (Math.abs(a.confidence - b.confidence) > 1e-9) throw new Error(`intervals at ${a.confidence} and ${b.confidence} have no difference: compute both at one confidence`);
	return {
		...sumOfIndependent([b, times(a, -1)]),
		confidence: a.confidence
	};
}
// src/stats/kendall-variance.ts
/**
* Variance of Kendall's S under no trend and independent errors, summed over segments, corrected for ties in x and in y
* (Sen 1968, J. Am. Stat. Assoc. 63:1379, equation 2.6). 0 where every y of every segment is equal.
*/
function kendallVariance(segments) {
	let variance = 0;
	for (const points of segments) {
		variance += term(points.length);
		for (const ties of tieCounts(points.map(({ y }) => y))) variance -= term(ties);
		for (const ties of tieCounts(points.map(({ x }) => x))) variance -= term(ties);
	}
	return Math.max(variance, 0);
}
function term(n) {
	return n * (n - 1) * (2 * n + 5) / 18;
}
function tieCounts(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts.values();
}
// src/stats/theil-sen.ts
/** With fewer no order statistic is an end of a useful interval. */
const MIN_POINTS$1 = 5;
/**
* Theil–Sen slope: the median of the slopes between all pairs of points, in units of y per unit of x. With several
* segments only pairs within one count, pooled.
*
* Holds with up to 29 % outliers. Ties in y give slopes of exactly 0 and stay in: heaps are often exactly flat.
* The interval inverts Kendall's S (Sen 1968, J. Am. Stat. Assoc. 63:1379) and assumes independent errors. Where they are
* not, its ends are as many times as far off as the root of `inflation`: to widen the variance of S instead would soon ask
* for more slopes than there are. An end for which there are too few slopes is ±Infinity (scipy.stats.theilslopes
* takes the extreme slope instead), as are both with fewer than 5 points. No pair at all: the value is 0, unbounded.
*/
function theilSen(segments, { confidence, inflation = 1 }) {
	const slopes = pairSlopes(segments);
	const count = segments.reduce((sum, points) => sum + points.length, 0);
	const value = middle(slopes);
	if (slopes.length === 0 || count < MIN_POINTS$1) return {
		value,
		low: -Infinity,
		high: Infinity,
		confidence
	};
	const spread = normalQuantile(.5 + confidence / 2) * Math.sqrt(kendallVariance(segments));
	const rank = Math.round((slopes.length - spread) / 2) - 1;
	const low = slopes[rank] ?? -Infinity;
	const high = slopes[slopes.length - 1 - rank] ?? Infinity;
	const wider = Math.sqrt(inflation) - 1;
	const widened = (end) => Number.isFinite(end) ? end + wider * (end - value) : end;
	return {
		value,
		low: widened(Math.min(low, value)),
		high: widened(Math.max(high, value)),
		confidence
	};
}
function middle(sorted) {
	const [a, b] = [sorted[sorted.length - 1 >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
	return a === b ? a : (a + b) / 2;
}
/** Slopes between all pairs of points of a segment, ascending. Pairs of equal x have none; equal y gives exactly 0. */
function pairSlopes(segments) {
	const slopes = [];
	for (const points of segments) for (const [i, a] of points.entries()) for (let j = i + 1; j < points.length; j++) {
		const b = points[j];
		if (b && b.x !== a.x) slopes.push((b.y - a.y) / (b.x - a.x) + 0);
	}
	return Float64Array.from(slopes).sort();
}
// src/gopls/facts/held.ts
/** Live bytes that must not be taken for the growth of the gopls of this version, by holder. */
function heldBy(profile, version = "(devel)") {
	const held = {
		recorder: 0,
		boundedCaches: 0,
		ballast: 0
	};
	for (const { site, values } of profile.sites.values()) {
		const holder = holderOf(site, version);
		if (holder) held[holder] += values.inuseBytes;
	}
	return held;
}
/**
* Who, other than gopls' own work, holds what this site allocated, as far as its stack tells; undefined: nobody. Any
* frame counts; a stack has one holder, the first of the catalogue's. `version` is that of the gopls whose profile it is.
*/
function holderOf(site, version = "(devel)") {
	return ownerCatalogue.holders(version).find((entry) => matches(site, entry))?.holder;
}
function matches({ frames, objectBytes }, entry) {
	if (objectBytes < entry.minObjectBytes) return false;
	const { requires } = entry;
	const from = frames.findIndex((frame) => entry.frames.test(frame.function));
	return from >= 0 && (requires === void 0 || frames.slice(from).some((frame) => requires.test(frame.function)));
}
// src/judge/known/stack-text.ts
/** A stack as it is read, from the leaf: "context.WithValue ← event.Start ← jsonrpc2.(*conn).run". */
function stackText(frames) {
	return frames.map((frame) => packageSuffix(frame.function)).join(" ← ");
}
// src/judge/known/site-tracks.ts
/** Counts the objects of each profile by size and allocator. Only one profile is held in memory at a time. */
function siteTracks(readings, leaks, goplsVersion) {
	const allocatorOf = allocators(leaks, goplsVersion);
	const iterations = readings.map((reading) => reading.iterations);
	const counts = /* @__PURE__ */ new Map();
	let rateBytes = 0;
	for (const [index, { profile }] of readings.entries()) {
		const { sites, sampleRateBytes } = profile();
		rateBytes = sampleRateBytes;
		for (const [key, { site, values }] of sites) {
			const allocator = allocatorOf(key, site);
			if (!allocator || values.inuseObjects === 0) continue;
			const sizes = counts.get(allocator) ?? /* @__PURE__ */ new Map();
			const bySite = sizes.get(site.objectBytes) ?? /* @__PURE__ */ new Map();
			const count = bySite.get(key) ?? iterations.map(() => 0);
			count[index] = (count[index] ?? 0) + values.inuseObjects;
			counts.set(allocator, sizes.set(site.objectBytes, bySite.set(key, count)));
		}
	}
	const tracksOf = (sizes) => [...sizes].map(([size, bySite]) => {
		const sites = [...bySite.values()];
		return [size, {
			points: iterations.map((x, i) => ({
				x,
				y: sumOf(sites, (count) => count[i] ?? 0)
			})),
			changed: sumOf(sites, (count) => changeOf(count, iterations, sampledShare(size, rateBytes)))
		}];
	});
	const allocated = [...counts].map(([allocator, sizes]) => ({
		...allocator,
		sizes: new Map(tracksOf(sizes))
	}));
	return {
		rateBytes,
		iterations,
		allocators: allocated
	};
}
/** The share of objects of this size that a profile has: each byte is the next to be sampled with the same chance. */
function sampledShare(bytesEach, rateBytes) {
	return 1 - Math.exp(-bytesEach / rateBytes);
}
/** Few steps tell little of how much they vary. */
const STEP_SDS = 2;
/**
* Objects that came or went at one site. A count that goes up and down, or faster and slower, has other objects in the end than in the
* beginning: as many as make the standard deviation of its steps, twice, their own, but no more than there are. One that rises or falls
* evenly changed by what it differs.
*/
function changeOf(count, iterations, share) {
	const [first, last] = [count[0] ?? 0, count.at(-1) ?? 0];
	const stepsOf = (of) => of.slice(1).map((now, i) => now - (of[i] ?? 0));
	const lengths = stepsOf(iterations);
	const pace = (last - first) / sumOf(lengths, (length) => length);
	const variance = sumOf(stepsOf(count), (step, i) => (step - pace * (lengths[i] ?? 0)) ** 2) / Math.max(1, count.length - 2);
	const replaced = variance > 0 ? Math.min(first + last, STEP_SDS ** 2 * variance * share / (1 - share)) : 0;
	return Math.max(Math.abs(last - first), replaced);
}
function sumOf(all, amount) {
	return all.reduce((sum, one, i) => sum + amount(one, i), 0);
}
/** What some allocators have of one size together. */
function trackOf({ iterations, allocators }, bytesEach, isMeant) {
	const sum = iterations.map((x) => ({
		x,
		y: 0
	}));
	let changed = 0;
	for (const allocator of allocators) {
		const track = isMeant(allocator) ? allocator.sizes.get(bytesEach) : void 0;
		changed += track?.changed ?? 0;
		for (const [i, { x, y }] of track?.points.entries() ?? []) sum[i] = {
			x,
			y: (sum[i]?.y ?? 0) + y
		};
	}
	return {
		points: sum,
		changed
	};
}
/**
* Who allocated at a site; undefined: it is not gopls' own growth. Each site is matched once, however many profiles have it: with the first
* part, in the catalogue's order, that its stack shows.
*/
function allocators(leaks, goplsVersion) {
	const parts = leaks.flatMap((leak) => leak.parts.map((part) => ({
		part,
		stacks: part.stacks.map((stack) => stackPattern(stack))
	})));
	const bySite = /* @__PURE__ */ new Map();
	const byPart = /* @__PURE__ */ new Map();
	const match = ({ frames, objectBytes }) => {
		if (holderOf({
			frames,
			objectBytes
		}, goplsVersion) !== void 0) return void 0;
		const text = stackText(frames);
		const part = parts.find(({ stacks }) => stacks.some((stack) => stack.test(text)))?.part;
		const caller = callerOf(frames, goplsVersion);
		const callers = byPart.get(part) ?? /* @__PURE__ */ new Map();
		const allocator = callers.get(caller) ?? {
			part,
			caller
		};
		byPart.set(part, callers.set(caller, allocator));
		return allocator;
	};
	return (key, site) => {
		if (!bySite.has(key)) bySite.set(key, match(site));
		return bySite.get(key);
	};
}
// src/judge/known/sampled-growth.ts
/** From this number of profiles on their scatter tells how sure the slope is; below it sampling alone does. */
const MIN_SCATTER = 9;
/** A fall of fewer samples than this many standard deviations is no fall. */
const FALL_SDS = 4;
/** The growth of the objects of one size that some allocators have together. */
function siteGrowth(tracks, bytesEach, isMeant) {
	return sampledGrowth(trackOf(tracks, bytesEach, isMeant), {
		bytesEach,
		rateBytes: tracks.rateBytes
	});
}
/**
* The growth of what was counted at one profile after another. An object is in a profile with p = 1 − e^(−size / rate), and
* stays in it as long as it lives, so that what stays adds no doubt, and what is replaced by as much does.
*
* An interval is the wider of two. What sampling leaves to chance: the objects that came or went between the first profile and the last
* are a Poisson number of samples; the upper end is that of a score interval, which knows that none seen is not none there. And, with 9
* profiles or more, what their own scatter leaves: Theil–Sen, with Sen's interval where it has one. Large objects are nearly
* counted (p near 1). Objects whose size is not known are not counted at all.
*/
function sampledGrowth(track, sampling) {
	return {
		at: (confidence) => growthAt(track, sampling, confidence),
		halves: halvesOf(track, sampling)
	};
}
function growthAt({ points, changed }, sampling, confidence) {
	const [first, last] = [points[0], points.at(-1)];
	const span = (last?.x ?? 0) - (first?.x ?? 0);
	const p = sampledShare(sampling.bytesEach, sampling.rateBytes);
	if (!first || !last || span <= 0 || p <= 0) return {
		value: 0,
		low: -Infinity,
		high: Infinity,
		confidence
	};
	const chance = 1 - p;
	const z = normalQuantile(.5 + confidence / 2);
	const variance = changed * p * chance;
	const perSample = 1 / (p * span);
	const down = z * Math.sqrt(variance) * perSample;
	const up = (z * z * chance / 2 + z * Math.sqrt(variance + (z * chance) ** 2 / 4)) * perSample;
	if (points.length < MIN_SCATTER) {
		const value = (last.y - first.y) / span;
		return {
			value,
			low: value - down,
			high: value + up,
			confidence
		};
	}
	const most = Math.max(...points.map(({ y }) => y));
	const { value, low, high } = theilSen(cutAtFalls(points, "objects", FALL_SDS * Math.sqrt((most + 1 / p) / p)), { confidence });
	const finite = (end) => Number.isFinite(end) ? end : value;
	return {
		value,
		low: Math.min(finite(low), value - down),
		high: Math.max(finite(high), value + up),
		confidence
	};
}
function halvesOf({ points, changed }, sampling) {
	const middle = ((points[0]?.x ?? 0) + (points.at(-1)?.x ?? 0)) / 2;
	const [early, late] = [points.filter(({ x }) => x <= middle), points.filter(({ x }) => x >= middle)];
	const border = early.at(-1);
	if (early.length < 2 || border === void 0) return void 0;
	const half = (part) => ({
		at: (confidence) => growthAt({
			points: part,
			changed
		}, sampling, confidence),
		halves: void 0
	});
	return [half(early), half(late[0] === border ? late : [border, ...late])];
}
// src/judge/known/known-growth.ts
/** Two-sided. A phase asks this of some twenty sizes, and one error of theirs is a false leak. */
const SITE_CONFIDENCE = .999;
/**
* gopls may have that many more units than were sent: beside 1,536 requests on a machine with six times the load that it
* has processors for, 1,559 contexts were kept, one or ten at a time.
*/
const UNCOUNTED = 1.03;
/**
* Whether a phase's profiles show a known leak: some part that shows it is proven to grow. One that no sample shows explains
* nothing, whatever the catalogue says of it: on a gopls without it that would hide somebody else's.
*/
function isShown$1({ parts }, tracks) {
	return parts.some((part) => part.shows && growthsOf([part], tracks).some(([, { low }]) => low > 0));
}
/** What a known leak that was shown keeps in a phase. */
function knownGrowth(leak, tracks, sent) {
	const units = unitsPerIteration(leak.unit, sent) * UNCOUNTED;
	const exceeds = leak.parts.some((part) => growthsOf([part], tracks).some(([bytesEach, { low }]) => low > (part.objects[bytesEach] ?? Infinity) * units));
	return {
		leak,
		objects: sizesOf(leak.parts, tracks),
		exceeds
	};
}
function growthsOf(parts, tracks) {
	return [...sizesOf(parts, tracks)].map(([bytesEach, growth]) => [bytesEach, growth.at(SITE_CONFIDENCE)]);
}
/** What some parts keep together, by size. */
function sizesOf(parts, tracks) {
	const isMeant = ({ part }) => part !== void 0 && parts.includes(part);
	const sizes = new Set(tracks.allocators.filter(isMeant).flatMap((allocator) => [...allocator.sizes.keys()]));
	return new Map([...sizes].sort((a, b) => a - b).map((bytesEach) => [bytesEach, siteGrowth(tracks, bytesEach, isMeant)]));
}
// src/judge/known/beside-known.ts
/** Late growth is half of the early one or more: what fills is no leak. */
const GOES_ON = .5;
/**
* The growths of a phase, each less what known leaks keep of it.
*
* A size class: what grew at the stacks that show no known leak; where some functions' share is proven to be at the floor or
* above (99.9 %, and no slower in the second half than half of the first), that share, however restless the others are. Where the
* class as a whole, which is counted exactly, less the known stacks says it better, that holds. Bytes: the growth less what the
* known leaks keep, size by size.
*/
function besideKnown(phase) {
	const { growths, known } = phase;
	if (known.length === 0) return growths;
	return growths.map((growth) => {
		const ids = known.filter((one) => isIn(growth, one)).map(({ leak }) => leak.id);
		if (ids.length === 0) return growth;
		const rest = growth.metric === "size-class" ? classRest(growth, phase) : bytesRest(growth, phase);
		const { perIteration, strict, points } = growth;
		const kept = perIteration.value - rest.perIteration.value;
		return {
			...growth,
			...rest,
			points: points.map(({ x, y }) => ({
				x,
				y: y - kept * x
			})),
			pValue: rest.strict.low > 0 ? 0 : 1,
			known: ids,
			whole: {
				perIteration,
				strict,
				points
			}
		};
	});
}
/** Objects per iteration of each size that all known leaks keep together, as sure as the exact counts of classes make it. */
function keptBySize(phase, confidence) {
	const sizes = new Set(phase.known.flatMap(({ objects }) => [...objects.keys()]));
	return new Map([...sizes].map((bytesEach) => [bytesEach, keptOf$1(bytesEach, phase, confidence)]));
}
function isIn({ metric, key }, { leak, objects }) {
	const isMeant = (size) => metric === "size-class" ? size === Number(key) : metric === "owned-heap" || metric === "large-objects" && size > 18432;
	return [...objects].some(([size, growth]) => isMeant(size) && growth.at(.999).value > 0) || leak.parts.some((part) => Object.keys(part.objects).some((size) => isMeant(Number(size))));
}
function classRest(growth, phase) {
	const proven = provenCallers(growth, phase);
	if (proven.length > 0) {
		const grown = proven.map((one) => one.growth);
		const sum = (growths, { confidence }, least = 0) => {
			const estimates = growths.map(({ at }) => at(Math.max(confidence, least)));
			return {
				...sumOfIndependent(estimates),
				confidence
			};
		};
		return {
			perIteration: sum(grown, growth.perIteration),
			strict: sum(grown, growth.strict, SITE_CONFIDENCE),
			firstHalf: sum(grown.map(halfOf(0)), growth.firstHalf),
			secondHalf: sum(grown.map(halfOf(1)), growth.secondHalf),
			callers: proven.map(({ caller }) => caller)
		};
	}
	const bytesEach = Number(growth.key);
	const [foreign, known] = [foreignOf(bytesEach, phase), knownOf(bytesEach, phase)];
	const rest = (whole, part, least = 0) => {
		const { confidence } = whole;
		return {
			...narrowed(part(foreign).at(Math.max(confidence, least)), differenceOfEstimates(atLeastNone(part(known).at(confidence)), whole)),
			confidence
		};
	};
	return {
		perIteration: rest(growth.perIteration, (all) => all),
		strict: rest(growth.strict, (all) => all, SITE_CONFIDENCE),
		firstHalf: rest(growth.firstHalf, halfOf(0)),
		secondHalf: rest(growth.secondHalf, halfOf(1))
	};
}
/** Where there are too few profiles for halves, the whole stands for each. */
function halfOf(index) {
	return (growth) => growth.halves?.[index] ?? growth;
}
/** Functions whose objects of this size are proven to grow by the floor or more, and go on. */
function provenCallers(growth, phase) {
	const { leakFrom } = allowance(growth, phase.budget);
	const bytesEach = Number(growth.key);
	const isOfSize = ({ sizes }) => sizes.has(bytesEach);
	return [...new Set(phase.tracks.allocators.filter(isForeign(phase)).filter(isOfSize).map(({ caller }) => caller))].sort().map((caller) => ({
		caller,
		growth: foreignOf(bytesEach, phase, (allocator) => allocator.caller === caller)
	})).filter(({ growth: { at } }) => at(SITE_CONFIDENCE).low >= leakFrom).filter(({ growth: { halves } }) => !halves || goesOn(halves));
}
function goesOn([early, late]) {
	const [before, after] = [early.at(.9).value, late.at(.9).value];
	return after > 0 && after >= before * GOES_ON;
}
function bytesRest(growth, phase) {
	const { perIteration, strict, firstHalf, secondHalf, metric } = growth;
	const isMeant = (bytesEach) => metric === "owned-heap" || bytesEach > 18432;
	const bytes = (kept, { confidence }) => {
		const meant = [...kept].filter(([bytesEach]) => isMeant(bytesEach));
		return {
			...sumOfIndependent(meant.map(([bytesEach, objects]) => times(objects, bytesEach))),
			confidence
		};
	};
	const half = (index, whole) => {
		const kept = [...new Set(phase.known.flatMap(({ objects }) => [...objects.keys()]))].map((bytesEach) => [bytesEach, halfOf(index)(knownOf(bytesEach, phase)).at(whole.confidence)]);
		return differenceOfEstimates(bytes(new Map(kept), whole), whole);
	};
	return {
		perIteration: differenceOfEstimates(bytes(keptBySize(phase, "perIteration"), perIteration), perIteration),
		strict: differenceOfEstimates(bytes(keptBySize(phase, "strict"), strict), strict),
		firstHalf: half(0, firstHalf),
		secondHalf: half(1, secondHalf)
	};
}
/** What known leaks keep of one size: as the profile has it, or as the exact count of the class less all other stacks. */
function keptOf$1(bytesEach, phase, confidence) {
	const series = phase.growths.find(({ metric, key }) => metric === "size-class" && Number(key) === bytesEach);
	const level = series?.[confidence].confidence ?? phase.growths[0]?.[confidence].confidence ?? .999;
	const seen = atLeastNone(knownOf(bytesEach, phase).at(level));
	if (!series) return seen;
	return narrowed(seen, atLeastNone(differenceOfEstimates(foreignOf(bytesEach, phase).at(level), series[confidence])));
}
function knownOf(bytesEach, phase) {
	const foreign = isForeign(phase);
	return siteGrowth(phase.tracks, bytesEach, (allocator) => !foreign(allocator));
}
/** What all other stacks allocated, or some of them; those of known leaks that do not grow are among them. */
function foreignOf(bytesEach, phase, isMeant = () => true) {
	const foreign = isForeign(phase);
	return siteGrowth(phase.tracks, bytesEach, (allocator) => foreign(allocator) && isMeant(allocator));
}
function isForeign({ known }) {
	const parts = new Set(known.flatMap(({ leak }) => leak.parts));
	return ({ part }) => part === void 0 || !parts.has(part);
}
function atLeastNone(estimate) {
	return clamped(estimate, 0, Number.POSITIVE_INFINITY);
}
/** Two intervals of one number are one: where they overlap, with the value of the narrower. Where they do not, the first. */
function narrowed(first, second) {
	const [low, high] = [Math.max(first.low, second.low), Math.min(first.high, second.high)];
	if (low > high) return first;
	const { value } = first.high - first.low <= second.high - second.low ? first : second;
	return {
		...clamped({
			...pointInterval(value),
			low,
			high
		}, low, high),
		confidence: first.confidence
	};
}
// src/judge/known/known-for.ts
/** The version whose known leaks a gopls is taken to have: its own, or, where it says none, that which the user names for it. */
function takenFor(goplsVersion, { knownLeaksOf }) {
	return isVersionKnown(goplsVersion) ? goplsVersion : knownLeaksOf ?? goplsVersion;
}
/** The known leaks that a gopls may have, the user's own among them. */
function knownLeaksFor(goplsVersion, budget) {
	return knownLeaks(takenFor(goplsVersion, budget), budget.knownLeaks);
}
/**
* Whether a known leak may pass on this gopls. One of the catalogue does not where nobody knows whether the gopls is one of the versions
* that have it; the user's own does.
*/
function isExcused({ id }, goplsVersion, budget) {
	return isVersionKnown(takenFor(goplsVersion, budget)) || budget.knownLeaks?.some((users) => users.id === id) === true;
}
/** Whether a known leak grows with work of these units, none of which makes its stacks those of others. */
function growsWith({ unit, without }, has) {
	return has(unit) && (without === void 0 || !has(without));
}
// src/judge/known/not-seen.ts
/** Samples that a leak must be expected to make before their absence says something. */
const MIN_SAMPLES = 10;
/** Units that must have been sent before exact counts say something. */
const MIN_UNITS$1 = 100;
/** A leak that keeps less than this share of what is known of it is not seen. */
const MOST_LEFT = .5;
/**
* Whether a phase would have shown a known leak, and shows that it keeps less than half of what it is known to: at the stacks
* that show it, or, however many of its objects the profiles sampled, by the exact counts of size classes. False also where the phase
* can't tell. `objects` are the most that a part keeps, so that no single size tells.
*/
function isNotSeen(leak, phase) {
	const shown = leak.parts.filter(({ shows }) => shows);
	return shown.some((part) => isMissingAtSites(part, phase)) || isExcluded(leak, shown, phase);
}
/** By samples: all sizes of a part together. */
function isMissingAtSites(part, { sites, units }) {
	if (!sites) return false;
	const { rateBytes, iterations } = sites;
	const span = (iterations.at(-1) ?? 0) - (iterations[0] ?? 0);
	const sizes = Object.entries(part.objects).map(([size, objects]) => {
		const bytesEach = Number(size);
		const samplesPerObject = span * (1 - Math.exp(-bytesEach / rateBytes));
		const growth = siteGrowth(sites, bytesEach, (allocator) => allocator.part === part);
		return {
			expected: objects * units * samplesPerObject,
			seen: times(growth.at(SITE_CONFIDENCE), samplesPerObject)
		};
	});
	const expected = sizes.reduce((sum, size) => sum + size.expected, 0);
	return expected >= MIN_SAMPLES && sumOfIndependent(sizes.map(({ seen }) => seen)).high < expected * MOST_LEFT;
}
/**
* By exact counts: no size of which the leak keeps a known number grows by half of that. Where no number is known, nothing grows by
* half an object for each unit, in whatever size: nothing at all is kept then. But of a leak that keeps only what is new to gopls, a
* loop says nothing.
*/
function isExcluded({ sometimes }, parts, { whole, units, iterations }) {
	const classes = whole.filter(({ metric }) => metric === "size-class");
	const isCounted = classes.length > 0 && classes.every(({ decides }) => decides);
	if (sometimes || !isCounted || units * iterations < MIN_UNITS$1) return false;
	const isBelow = ({ strict }, objects) => strict.high < objects * units * MOST_LEFT;
	const known = parts.flatMap(({ objects }) => Object.entries(objects));
	if (known.length > 0) return known.every(([size, objects]) => {
		if (Number(size) > 18432) return false;
		return classes.filter(({ key }) => key === size).every((growth) => isBelow(growth, objects));
	});
	const large = whole.filter(({ metric, decides }) => decides && (metric === "owned-heap" || metric === "large-objects"));
	return classes.every((growth) => isBelow(growth, 1)) && large.every((growth) => isBelow(growth, 18432));
}
// src/judge/known/phase-growths.ts
/** A profile takes 0.2 s to decode, and more of them would say little more. */
const MOST_PROFILES = 11;
/**
* Measures the growth of a phase, from its snapshots by session and cycle, and reads off its profiles who allocated it. Profiles are decoded
* only where something of the heap grows, or may, by more than is allowed.
*/
function readPhase(snapshots, facts) {
	const { workload, budget, goplsVersion } = facts;
	const tracks = makeTracks(snapshots, [workload]);
	const whole = facts.measure(tracks);
	const sent = sentPerIteration(snapshots);
	const iterations = snapshots.at(-1)?.iterations ?? 0;
	const leaks = growingWith(sent, knownLeaksFor(goplsVersion, budget));
	const read = {
		whole,
		throughout: facts.measureThroughout?.(tracks) ?? whole,
		sent,
		iterations,
		budget,
		leaks
	};
	if (leaks.length === 0 || !decide(whole, budget).some(isOpen)) return read;
	const readings = evenlySpaced(lastSession(snapshots).flatMap(({ iterations, heap }) => heap && facts.isKept(heap.path) ? [{
		iterations,
		profile: () => facts.profile(heap.path)
	}] : []), MOST_PROFILES);
	return readings.length < 2 ? read : {
		...read,
		sites: siteTracks(readings, leaks, goplsVersion)
	};
}
/** The known leaks that a phase shows by itself, by id. */
function shownLeaks({ leaks, sites }) {
	return sites ? leaks.filter((leak) => isShown$1(leak, sites)).map(({ id }) => id) : [];
}
/** The known leaks that a phase would have shown, and does not. */
function notSeenLeaks({ leaks, sent, ...phase }) {
	return leaks.filter((leak) => isNotSeen(leak, {
		...phase,
		units: unitsPerIteration(leak.unit, sent)
	}));
}
/** Takes the known leaks off a phase's growth that it shows, or another phase of the same gopls. */
function withoutKnown({ whole, throughout, sent, budget, leaks, sites }, shown) {
	const known = sites ? leaks.filter(({ id }) => shown.has(id)).map((leak) => knownGrowth(leak, sites, sent)) : [];
	if (!sites || known.length === 0) return {
		whole,
		beside: whole
	};
	const phase = {
		growths: throughout.map((growth, i) => growth.unit === "bytes" ? whole[i] ?? growth : growth),
		known,
		tracks: sites,
		budget
	};
	return {
		whole,
		beside: besideKnown(phase).map((growth, i) => growth.known ? growth : whole[i] ?? growth),
		known: phase
	};
}
/** What was sent to gopls since the start of a phase, for each of its iterations. */
function sentPerIteration(snapshots) {
	const last = snapshots.at(-1);
	return last && last.iterations > 0 ? workPer(last.sent, last.iterations) : noWork();
}
/** Those that grow with something that is sent, and not beside what makes their stacks those of others. */
function growingWith(sent, leaks) {
	const has = (unit) => unitsPerIteration(unit, sent) > 0;
	return leaks.filter((leak) => growsWith(leak, has));
}
function isOpen({ metric, verdict }) {
	return heapMetrics.includes(metric) && (verdict === "leak" || verdict === "inconclusive");
}
/** Profiles of two processes can't be subtracted. */
function lastSession(snapshots) {
	const session = snapshots.at(-1)?.session;
	return snapshots.filter((snapshot) => snapshot.session === session);
}
// src/judge/cause/evidence/gather-evidence.ts
/** What is known of a phase beside its series. Profiles are decoded only where growth must be named; throws profile-damaged. */
function gatherEvidence({ snapshots, arm, workload, known }, { series, pieces, recording }) {
	const { plan, gopls } = recording.header;
	const leaks = series.filter((candidate) => candidate.arm === arm && candidate.workload === workload && candidate.decides && candidate.verdict === "leak");
	const needed = (leaks.length > 0 || known !== void 0) && arm !== plan.baseline;
	const load = recording.loads.find((candidate) => candidate.arm === arm && candidate.purpose === "measure" && workload in candidate.files);
	const dosed = pieces.filter((piece) => piece.arm === arm && piece.workload === workload);
	return {
		arm,
		workload,
		goplsVersion: gopls[arm]?.version ?? "(devel)",
		lines: Math.max(0, ...(load?.files[workload] ?? []).map(({ lines }) => lines)),
		sentPerIteration: sentPerIteration(snapshots),
		stretches: needed ? profiledStretches(snapshots, leaks, recording) : [],
		waits: snapshots.findLast((snapshot) => snapshot.waits !== void 0)?.waits ?? [],
		known: arm === plan.baseline ? void 0 : known,
		doses: needed ? dosed.flatMap((piece) => doseOf(piece, leaks, recording)) : []
	};
}
/** What a piece that was dosed did; without profiles where no leak stands on it. */
function doseOf(piece, leaks, recording) {
	const { ablation, known } = piece;
	const confirmed = leaks.filter(({ confirmation }) => confirmation?.ablation === ablation);
	const growths = piece.beside.filter(({ metric, key }) => confirmed.some((leak) => leak.metric === metric && leak.key === key));
	const stretches = growths.length > 0 ? profiledStretches(piece.snapshots, growths, recording) : [];
	return stretches.length > 0 || known ? [{
		ablation,
		stretches,
		known
	}] : [];
}
/** The profiles at both ends of each stretch in which none of these tracks fell. */
function profiledStretches(snapshots, tracks, recording) {
	const isKept = (path) => recording.profiles?.has(path) ?? true;
	const profiled = snapshots.flatMap(({ heap, iterations }) => heap && isKept(heap.path) ? [{
		path: heap.path,
		iterations
	}] : []);
	const profile = (path) => parseHeapProfile(recording.profile(path), path);
	return stretchesOf(profiled, tracks).map(([first, last]) => ({
		from: first.iterations,
		to: last.iterations,
		first: profile(first.path),
		last: profile(last.path)
	}));
}
// src/judge/profile/difference.ts
/**
* Each pair's last profile less its first, site by site, all pairs together; what did not change is left out. The largest change
* comes first whatever its sign, ties by key, so that the order of the profiles' sites does not matter.
*/
function difference(pairs) {
	const changes = /* @__PURE__ */ new Map();
	const add = ({ sites }, sign) => {
		for (const [key, { site, values }] of sites) {
			const { inuseObjects, inuseBytes } = changes.get(key) ?? {
				inuseObjects: 0,
				inuseBytes: 0
			};
			changes.set(key, {
				site,
				inuseObjects: inuseObjects + sign * values.inuseObjects,
				inuseBytes: inuseBytes + sign * values.inuseBytes
			});
		}
	};
	for (const { first, last } of pairs) {
		add(first, -1);
		add(last, 1);
	}
	return [...changes].filter(([, { inuseObjects, inuseBytes }]) => inuseObjects !== 0 || inuseBytes !== 0).sort(([a, x], [b, y]) => Math.abs(y.inuseBytes) - Math.abs(x.inuseBytes) || (a < b ? -1 : 1)).map(([, growth]) => growth);
}
// src/judge/cause/known-count.ts
/** Whether a count of gopls' own grows by what a known leak keeps: an entry for each unit of its work, or fewer. */
function isKnownCount({ key, perIteration }, { goplsVersion, sentPerIteration }, budget) {
	return knownLeaksFor(goplsVersion, budget).filter(({ counters }) => counters.includes(key)).some(({ unit }) => perIteration.low <= unitsPerIteration(unit, sentPerIteration));
}
// src/gopls/facts/owner-work.ts
/** What a part of gopls works for; an unknown one may work for any message. Throws for an owner that is not in the catalogue. */
function ownerWork(owner) {
	if (owner === "unknown") return "messages";
	const found = ownerCatalogue.owners("(devel)").find((entry) => entry.owner === owner);
	if (found === void 0) throw new Error(`data/owners.yaml has no owner "${owner}"`);
	return found.worksOn;
}
// src/judge/cause/leak/cluster-components.ts
/**
* Components put together to leaks. What grows by whole numbers for every request is one leak, whoever allocated it (a request's
* context alone is made at five places); by whole numbers for every edit or iteration, one for each owner that works on
* edits, and one for all others. What has no whole number joins the leak of its owner and unit, or makes one. What grew again with one LSP
* method alone is another leak than what grew with another.
*/
function clusterComponents(components) {
	const whole = groupBy(components.filter(isWhole$2), (component) => {
		const { unit, owner } = component;
		const isOfEdits = unit !== "request" && ownerWork(owner) === "edits";
		return JSON.stringify([
			unit,
			methodOf(component),
			isOfEdits ? owner : ""
		]);
	});
	const loose = components.filter((component) => !isWhole$2(component)).map((component) => ({
		...component,
		leak: component.owner
	}));
	return [...groupBy([...[...whole.values()].flatMap(named$1), ...loose], (component) => JSON.stringify([
		component.unit,
		component.leak,
		methodOf(component)
	])).values()].flatMap((together) => together[0] ? [{
		owner: together[0].leak,
		unit: together[0].unit,
		components: together
	}] : []);
}
/** The LSP method with which alone it grew again; "" where there is none. */
function methodOf({ series: { confirmation } }) {
	return confirmation?.answer === "confirmed" && confirmation.ablation.includes("/") ? confirmation.ablation : "";
}
function isWhole$2({ objects }) {
	return objects?.count !== void 0;
}
function named$1(components) {
	const leak = leadOf(components);
	return components.map((component) => ({
		...component,
		leak
	}));
}
/** Owner of most bytes; "unknown" only where no component has a name; ties go to the first name. */
function leadOf(components) {
	const bytes = /* @__PURE__ */ new Map();
	for (const component of components) bytes.set(component.owner, (bytes.get(component.owner) ?? 0) + component.bytes.value);
	bytes.delete(unknownOwner);
	return [...bytes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? "unknown";
}
// src/judge/cause/evidence/fnv1a64.ts
/** FNV-1a, 64 bits, of the text's UTF-8 bytes, as 16 hexadecimal digits (draft-eastlake-fnv). Names things; proves nothing. */
function fnv1a64(text) {
	let hash = OFFSET;
	for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
	return hash.toString(16).padStart(16, "0");
}
const OFFSET = 14695981039346656037n;
const PRIME = 1099511628211n;
// src/judge/cause/evidence/fingerprint.ts
const FRAMES = 2;
/**
* A finding's identity: what is kept, its owner, and the first frames from the leaf that are that owner's, without numbers
* of closures, paths that moved, lines or sizes. The leaf is left out where it is the Go library's: a leak's leaves scatter.
*/
function fingerprint({ kept, owner, frames, what, goplsVersion }) {
	const owned = frames.filter((frame) => ownerOf([frame], goplsVersion) === owner);
	const shown = (owned.length > 0 ? owned : frames).map((frame) => declaredName(frame.function));
	const distinct = shown.filter((name, index) => name !== shown[index - 1]);
	return fnv1a64([
		kept,
		owner,
		...distinct.length > 0 ? distinct.slice(0, FRAMES) : [what]
	].join("\n"));
}
// src/judge/cause/evidence/per-unit.ts
/** Growth per iteration against each unit that the workload has any of, the one that fits best first. */
function perUnit(growth, sent, best) {
	return [best, ...WorkUnitSchema.options.filter((unit) => unit !== best)].flatMap((unit) => {
		const count = unitsPerIteration(unit, sent);
		if (count <= 0) return [];
		return [{
			unit,
			...jsonInterval(dividedBy(growth, count))
		}];
	});
}
// src/judge/cause/evidence/tried.ts
/**
* What a fresh process said of a finding by its series: whether one of them grew again, and the LSP method that alone
* makes them grow, where all that did agree on one.
*/
function tried(series) {
	const confirmations = series.flatMap(({ confirmation, confirmed }) => confirmation && (confirmed ?? confirmation.answer === "confirmed") ? [confirmation] : []);
	const [first, ...others] = confirmations.map(({ ablation }) => ablation);
	const isMethod = first?.includes("/") === true && others.every((ablation) => ablation === first);
	return {
		confirmed: confirmations.length > 0,
		...isMethod ? { method: first } : {}
	};
}
// src/judge/cause/leak/count-shares.ts
const NEAR$3 = .05;
/** An interval may be wide: it only helps a number that is nearer than this. */
const NEAR_WITHIN_INTERVAL = .25;
/** Above this any number is near a multiple, and says nothing. */
const MAX_COUNT = 16;
const MAX_MIXED_EDITS = 2;
/**
* Growth of a count per iteration as a small whole number for every one of the first unit that fits, within 0.05 of it; or
* as such a number for every request *and* one or two for every edit, within 0.05 of an edit's worth (57.0 of 11 requests and 2
* edits is 5 for every request and 1 for every edit); or else within 0.25 where the interval covers the number. Empty: no
* such number.
*/
function countShares(perIteration, sent, units) {
	const exact = whole(perIteration, units, {
		sent,
		near: NEAR$3
	});
	if (exact.length > 0) return exact;
	const mixedShares = units.includes("edit") ? mixed(perIteration, sent) : [];
	return mixedShares.length > 0 ? mixedShares : whole(perIteration, units, {
		sent,
		near: NEAR_WITHIN_INTERVAL
	});
}
function whole(perIteration, units, { sent, near }) {
	const { value, low, high } = perIteration;
	for (const unit of units) {
		const each = unitsPerIteration(unit, sent);
		if (each <= 0) continue;
		const count = Math.round(value / each);
		if ((near === NEAR$3 || low <= count * each && count * each <= high) && Math.abs(value / each - count) <= near && count >= 1 && count <= MAX_COUNT) return [{
			unit,
			count,
			perIteration
		}];
	}
	return [];
}
function mixed(perIteration, { requests, edits }) {
	const isVague = perIteration.high - perIteration.low > edits;
	if (requests <= 0 || edits <= 0 || isVague) return [];
	for (let perEdit = 1; perEdit <= MAX_MIXED_EDITS; perEdit += 1) {
		const ofEdits = perEdit * edits;
		const perRequest = Math.round((perIteration.value - ofEdits) / requests);
		const off = Math.abs(perIteration.value - ofEdits - perRequest * requests);
		if (perRequest < 1 || perRequest > MAX_COUNT || off > NEAR$3 * edits) continue;
		const edited = {
			...perIteration,
			...pointInterval(ofEdits)
		};
		return [{
			unit: "request",
			count: perRequest,
			perIteration: less(perIteration, edited)
		}, {
			unit: "edit",
			count: perEdit,
			perIteration: edited
		}];
	}
	return [];
}
// src/judge/cause/leak/likely-units.ts
/**
* What an owner's work is done for, of what is sent at all, the likeliest first. Growth that one LSP method alone was seen to
* cause is counted per iteration, in which that method is asked once: not per request, whichever it is. What grew with no request
* sent, or not with requests alone, is kept for no request.
*/
function likelyUnits(owner, sent, confirmation) {
	const confirmed = confirmation?.answer === "confirmed" ? confirmation : void 0;
	if (confirmed?.ablation.includes("/")) return ["iteration"];
	const work = ownerWork(owner);
	const needsEdits = confirmed?.ablation === "edits" || confirmed?.notBy?.includes("asks") === true;
	return [...(sent.edits > 0 && (work === "edits" || needsEdits) ? ["edit"] : work === "messages" ? ["request", "edit"] : ["request"]).filter((unit) => unitsPerIteration(unit, sent) > 0).filter((unit) => unit !== "request" || !needsEdits), "iteration"];
}
// src/judge/cause/leak/counter-finding.ts
/** The finding of what gopls itself counts: entries of a cache, files, views or overlays that become more. */
function counterFinding(series, phase) {
	const { key, perIteration } = series;
	const { arm, workload, sentPerIteration: sent } = phase;
	const owner = counterOwner(key);
	const share = countShares(perIteration, sent, likelyUnits(owner, sent, series.confirmation))[0];
	const unit = share?.unit ?? "iteration";
	const count = share?.count ?? perIteration.value;
	return {
		kind: "leak",
		arm,
		workload,
		fingerprint: fingerprint({
			kept: "entries",
			owner,
			frames: [],
			what: key
		}),
		owner,
		kept: {
			what: "entries",
			unit,
			countPerUnit: count,
			counter: key
		},
		...tried([series]),
		frames: [],
		perIteration: {
			...jsonInterval(perIteration),
			unit: "entries"
		},
		perUnit: perUnit(perIteration, sent, unit),
		sizeClasses: []
	};
}
// src/judge/cause/mechanism/goroutine-mechanism.ts
/** The share of the goroutines of a stack that must wait for the same. */
const MOST_OF_THEM = .5;
/**
* What keeps goroutines from ending, by what the runtime says that most of them wait for. `keys` are their stacks, "" is all of them. Undefined: they wait for different things, or it was not read.
*/
function goroutineMechanism(keys, waits) {
	const own = waits.filter(({ frames }) => keys.includes("") ? !isObserverStack(frames) : keys.includes(goroutineKey(frames)));
	const state = commonest(own, (wait) => wait.state);
	const frames = own.find((wait) => wait.state === state?.value)?.frames;
	const name = state && mechanismOfState(state.value, frames);
	if (!state || !name || state.share < MOST_OF_THEM) return void 0;
	const starter = commonest(own, ({ createdBy }) => createdBy ?? "");
	const startedBy = starter && starter.value !== "" && starter.share >= MOST_OF_THEM ? starter.value : void 0;
	return {
		name,
		seen: state.value,
		share: state.share,
		...startedBy === void 0 ? {} : { startedBy }
	};
}
/** What most goroutines have, and the share that has it; ties go to the first. Undefined: there are none. */
function commonest(waits, ofWait) {
	const counts = /* @__PURE__ */ new Map();
	for (const wait of waits) counts.set(ofWait(wait), (counts.get(ofWait(wait)) ?? 0) + wait.count);
	const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	const all = waits.reduce((sum, { count }) => sum + count, 0);
	return most && all > 0 ? {
		value: most[0],
		share: most[1] / all
	} : void 0;
}
// src/judge/cause/leak/component-classes.ts
/** The size classes of what grows, the largest first; `perIteration` is how many of the unit an iteration has. */
function componentClasses(components, unit, perIteration) {
	return components.flatMap(({ objects }) => objects ? [objects] : []).sort((a, b) => b.bytesEach - a.bytesEach).map(({ bytesEach, perIteration: objects, count }) => ({
		bytes: bytesEach,
		objectsPerIteration: objects,
		objectsPerUnit: count ?? objects / perIteration,
		unit
	}));
}
// src/judge/cause/leak/goroutine-finding.ts
/**
* The finding of goroutines that never end. The key of a series is their stack: names from the leaf, " ← " between; "" is of all stacks
* together. The largest stack is shown, and all are counted. `parts` is what grows on the heap with them.
*/
function goroutineFinding({ stacks, series }, { arm, workload, goplsVersion, sentPerIteration, waits = [] }, parts = []) {
	const [{ key, metric, confirmation, perIteration: largest }] = stacks;
	const perIteration = {
		...largest,
		...sum$1(stacks.map((stack) => stack.perIteration))
	};
	const frames = (key === "" ? [] : key.split(" ← ")).map((name) => ({
		function: name,
		file: "",
		line: 0
	}));
	const owner = ownerOf(frames, goplsVersion);
	const share = countShares(perIteration, sentPerIteration, likelyUnits(owner, sentPerIteration, confirmation))[0];
	const unit = share?.unit ?? "iteration";
	const count = share?.count ?? perIteration.value;
	const mechanism = goroutineMechanism(stacks.map((stack) => stack.key), waits);
	return {
		kind: "leak",
		arm,
		workload,
		fingerprint: fingerprint({
			kept: "goroutines",
			owner,
			frames,
			what: key,
			goplsVersion
		}),
		owner,
		kept: {
			what: "goroutines",
			unit,
			countPerUnit: count,
			dead: metric === "leaked-goroutines"
		},
		...tried(series),
		...mechanism === void 0 ? {} : { mechanism },
		frames,
		perIteration: {
			...jsonInterval(perIteration),
			unit: "goroutines"
		},
		perUnit: perUnit(perIteration, sentPerIteration, unit),
		sizeClasses: componentClasses(parts, unit, unitsPerIteration(unit, sentPerIteration))
	};
}
// src/judge/cause/leak/goroutine-leaks.ts
/** Stacks with this share of all goroutines that grow explain them. */
const MOST_OF_ALL = .5;
/**
* The leaks of goroutines among a phase's leaks. Goroutines that one function started and that run one function are one leak, wherever they
* are blocked, where `waits` tell that. All stacks together (their key is "") are a leak of their own only where those that leak by
* themselves don't explain it: goroutines that are kept on many stacks, of each a few.
*/
function goroutineLeaks(leaks, waits) {
	const dead = leaks.filter(({ metric }) => metric === "leaked-goroutines");
	const counted = leaks.filter(({ metric }) => metric === "goroutines");
	const total = counted.find(({ key }) => key === "")?.perIteration.value ?? 0;
	const explained = counted.reduce((sum, { key, perIteration }) => sum + (key === "" ? 0 : perIteration.value), 0) >= total * MOST_OF_ALL;
	const all = [...dead, ...counted.filter(({ key }) => key !== "" || !explained)];
	return [...groupBy(all, ({ key }) => originOf(key, waits)).values()].flatMap((series) => {
		const [largest, ...others] = [...groupBy(series, ({ key }) => key).values()].flatMap(([first]) => first ?? []).sort((a, b) => b.perIteration.value - a.perIteration.value || (a.key < b.key ? -1 : 1));
		return largest ? [{
			stacks: [largest, ...others],
			series
		}] : [];
	});
}
/** Who started the goroutines of a stack, and what they run; the stack itself where that is not known, or not the same for all. */
function originOf(key, waits) {
	const own = key === "" ? [] : waits.filter(({ frames }) => goroutineKey(frames) === key);
	const origins = new Set(own.map(({ createdBy, frames }) => JSON.stringify([createdBy, declaredName(frames.at(-1) ?? "")])));
	const [origin] = origins;
	return origin !== void 0 && origins.size === 1 && own.every(({ createdBy }) => createdBy) ? origin : `stack ${key}`;
}
// src/judge/cause/leak/largest-stack.ts
/**
* The largest site of the largest component. Components are ranked by their series, which are exact, and not by what the profile shows
* of them, so that the same leak has the same stack in every run. Ties go to the larger objects, then to the first key.
*/
function largestStack(components) {
	const [largest] = [...components.filter(({ sites }) => sites.length > 0)].sort((a, b) => b.bytes - a.bytes || b.bytesEach - a.bytesEach);
	const keyOf = ({ site }) => siteKey(site.frames, site.objectBytes);
	return [...largest?.sites ?? []].sort((a, b) => b.inuseBytes - a.inuseBytes || (keyOf(a) < keyOf(b) ? -1 : 1))[0]?.site.frames ?? [];
}
// src/judge/cause/leak/goroutine-parts.ts
/** What the runtime itself allocates for a goroutine: its descriptor, its place in a channel's queue, the list of all (runtime/proc.go). */
const OF_ANY = /^runtime\.(malg|newproc1|allgadd|acquireSudog|gfget|newdefer|deferproc.*)$/;
/**
* Slots that the runtime's own fill for each goroutine, in bytes, over Go 1.20 to 1.27: its descriptor (g), and its place in the queue of
* what it waits for (sudog). They are few objects of a size that many have, so that a profile often shows others there.
*/
const OF_RUNTIME = [[384, 512], [88, 112]];
/** The most objects of a size that a starter allocates for a goroutine, and how closely a whole number of them is met. */
const MOST_EACH = 4;
const NEAR$2 = .1;
/**
* Of what grows on the heap, what is a part of goroutines that are kept, for each leak of them: what the functions on their stacks
* allocated; a whole number for each of them that their starter allocated; and the runtime's own for each goroutine, by its functions or its
* number. Of all goroutines together nothing is a part.
*/
function goroutineParts(components, leaks, waits) {
	const growing = leaks.flatMap(({ stacks }, leak) => stacks.map((stack) => ({
		leak,
		...growingStack(stack, waits)
	})));
	const leakOf = (component) => {
		const { sites, bytes, objects } = component;
		const frames = largestStack([{
			sites,
			bytes: bytes.value,
			bytesEach: objects?.bytesEach ?? 0
		}]);
		const own = growing.find((stack) => isOnStack(frames, stack) || isOfStarter(frames, component, stack));
		if (own) return own.leak;
		return OF_ANY.test(frames[0]?.function ?? "") ? 0 : growing.find((stack) => isOfRuntime(component, stack))?.leak;
	};
	const places = components.map(leakOf);
	return leaks.map((_, i) => components.filter((__, at) => places[at] === i));
}
function growingStack({ key, perIteration }, waits) {
	return {
		key,
		perIteration: perIteration.value,
		startedBy: goroutineMechanism([key], waits)?.startedBy
	};
}
function isOnStack(frames, { key }) {
	const names = new Set(key === "" ? [] : key.split(" ← "));
	return frames.some((frame) => names.has(withoutPath(frame.function)));
}
function isOfStarter(frames, { objects }, stack) {
	const allocator = frames.find((frame) => !isLibraryFunction(frame.function));
	const starter = stack.startedBy === void 0 ? starterOf(stack.key) : withoutPath(declaredName(stack.startedBy));
	if (!allocator || !objects || withoutPath(declaredName(allocator.function)) !== starter) return false;
	const each = objects.perIteration / stack.perIteration;
	const whole = Math.round(each);
	return whole >= 1 && whole <= MOST_EACH && Math.abs(each - whole) <= NEAR$2 * whole;
}
/** Whether as many objects of the size of the runtime's own grow as there are goroutines more. */
function isOfRuntime({ objects }, { key, perIteration }) {
	if (!objects || key === "") return false;
	const { bytesEach, perIteration: grown } = objects;
	return OF_RUNTIME.some(([least, most]) => bytesEach >= least && bytesEach <= most) && Math.abs(grown - perIteration) <= NEAR$2 * perIteration;
}
/** The function whose closure, or whose go statement with arguments, a goroutine runs; undefined where it runs a function by name. */
function starterOf(key) {
	const root = key.split(" ← ").at(-1) ?? "";
	const declared = declaredName(root);
	return declared === root ? void 0 : declared;
}
/** A function as a goroutine's key has it: without the path of its package. */
function withoutPath(functionName) {
	return functionName.replace(/^.*\/(?=[^/]*$)/, "");
}
// src/judge/cause/mechanism/heap-mechanism.ts
/** The share of the bytes that grew which must be of what the rule is about: a context's values and its parent's entries come on top. */
const MIN_SHARE$1 = .1;
/**
* What keeps objects from being given back, where the standard library allocated a part of them for something that must be ended: a
* context that must be cancelled, a timer. Frames above the first function that is not the library's say nothing of it. Undefined: no
* such function is on the stacks.
*/
function heapMechanism(grown) {
	const all = grown.reduce((sum, { bytes }) => sum + Math.max(0, bytes), 0);
	const shares = /* @__PURE__ */ new Map();
	for (const { frames, bytes } of grown) {
		const functions = libraryFrames(frames);
		const name = mechanismOfStack(functions);
		if (!name || bytes <= 0) continue;
		const share = shares.get(name) ?? {
			bytes: 0,
			seen: /* @__PURE__ */ new Map()
		};
		const outermost = functions.at(-1) ?? "";
		share.seen.set(outermost, (share.seen.get(outermost) ?? 0) + bytes);
		shares.set(name, {
			bytes: share.bytes + bytes,
			seen: share.seen
		});
	}
	const [most] = [...shares].sort(([a, x], [b, y]) => y.bytes - x.bytes || (a < b ? -1 : 1));
	if (!most || most[1].bytes < MIN_SHARE$1 * all) return void 0;
	const [seen = ""] = [...most[1].seen].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [];
	return {
		name: most[0],
		seen,
		share: most[1].bytes / all
	};
}
/** The functions of the standard library that a stack ends in, from the leaf. */
function libraryFrames(frames) {
	const names = frames.map((frame) => frame.function);
	const first = names.findIndex((name) => !isLibraryFunction(name));
	return first < 0 ? names : names.slice(0, first);
}
// src/judge/cause/leak/heap-finding.ts
/** The finding of one leak on the heap. Its stack is the one that allocated most of it. With goroutines that grow it may be theirs. */
function heapFinding(cluster, { arm, workload, goplsVersion, sentPerIteration: sent }, { goroutinesStay }) {
	const { owner, unit, components } = cluster;
	const bytes = sum$1(components.map((component) => component.bytes));
	const frames = largestStack(components.filter((component) => component.owner === owner).map(weighed$1));
	const mechanism = goroutinesStay ? heapMechanism(components.flatMap(grownBy)) : void 0;
	return {
		kind: "leak",
		arm,
		workload,
		fingerprint: fingerprint({
			kept: "heap",
			owner,
			frames,
			what: whatGrows(cluster),
			goplsVersion
		}),
		owner,
		kept: kept$1(cluster, bytes.value / unitsPerIteration(unit, sent)),
		...tried(components.map(({ series }) => series)),
		...mechanism === void 0 ? {} : { mechanism },
		frames,
		perIteration: {
			...jsonInterval(bytes),
			unit: "bytes"
		},
		perUnit: perUnit(bytes, sent, unit),
		sizeClasses: componentClasses(components, unit, unitsPerIteration(unit, sent))
	};
}
function grownBy({ sites }) {
	return sites.map(({ site, inuseBytes }) => ({
		frames: site.frames,
		bytes: inuseBytes
	}));
}
function kept$1({ components, unit }, bytesPerUnit) {
	const objects = components.flatMap((component) => component.objects?.count === void 0 ? [] : [{
		count: component.objects.count,
		bytesEach: component.objects.bytesEach
	}]).sort((a, b) => b.bytesEach - a.bytesEach);
	return objects.length === components.length ? {
		what: "objects",
		unit,
		bytesPerUnit,
		objects
	} : {
		what: "memory",
		unit,
		bytesPerUnit
	};
}
function weighed$1({ sites, bytes, objects }) {
	return {
		sites,
		bytes: bytes.value,
		bytesEach: objects?.bytesEach ?? Number.MAX_VALUE
	};
}
/** "request: 416 176 128 large-objects". */
function whatGrows({ components, unit }) {
	const sizes = components.flatMap(({ objects }) => objects ? [objects.bytesEach] : []).sort((a, b) => b - a);
	const otherMetrics = components.flatMap(({ objects, series }) => objects ? [] : [series.metric]).sort();
	return `${unit}: ${[...sizes, ...otherMetrics].join(" ")}`;
}
// src/judge/cause/leak/known-finding.ts
/** A class that grows by this much more or less than a whole number for each unit grows by that number. */
const NEAR$1 = .05;
/**
* All that one known leak keeps in a phase, as one finding: known up to its ceiling; a leak above it, where it keeps more
* objects of a size than the catalogue says, and on a gopls of which nobody knows whether it is one of the versions that have it.
* Undefined: it keeps nothing here, and is known of another phase of the same gopls.
*/
function knownFinding(known, { phase, series, evidence, sites }) {
	const { leak } = known;
	const { arm, workload, goplsVersion, sentPerIteration: sent } = evidence;
	const kept = keptOf(known, phase, series);
	if (kept.size === 0) return void 0;
	const bytes = sumOfIndependent([...kept].map(([bytesEach, objects]) => times(objects, bytesEach)));
	const frames = largestStack(weighed(kept, sites));
	const owner = ownerOf(frames, goplsVersion);
	const value = bytes.value / unitsPerIteration(leak.unit, sent);
	const ceiling = leak.ceiling.bytes + leak.ceiling.bytesPerLine * (evidence.lines ?? 0);
	const excused = isExcused(leak, goplsVersion, phase.budget);
	const doses = (evidence.doses ?? []).flatMap((dose) => dose.known && isShown$1(leak, dose.known.tracks) ? dose.known.known.filter((one) => one.leak.id === leak.id) : []);
	const exceeds = doses.length > 0 ? doses.some((dosed) => dosed.exceeds) : known.exceeds;
	const mechanism = heapMechanism(sites.map(({ site, inuseBytes }) => ({
		frames: site.frames,
		bytes: inuseBytes
	})));
	return {
		kind: excused && !exceeds && value <= ceiling ? "known" : "leak",
		arm,
		workload,
		fingerprint: fingerprint({
			kept: "heap",
			owner,
			frames,
			what: leak.id,
			goplsVersion
		}),
		owner,
		kept: {
			what: "known-leak",
			unit: leak.unit,
			bytesPerUnit: value,
			title: leak.title
		},
		confirmed: doses.length > 0,
		known: mentioned(leak, ceiling, excused),
		...mechanism === void 0 ? {} : { mechanism },
		frames,
		perIteration: {
			...jsonInterval(bytes),
			unit: "bytes"
		},
		perUnit: perUnit(bytes, sent, leak.unit),
		sizeClasses: sizeClasses(kept, series, leak, unitsPerIteration(leak.unit, sent))
	};
}
/**
* Objects per iteration by size. Where the class decides and nothing is left of it, as far as the profiles can tell, all of it is the
* known leaks', counted exactly; several known leaks share by what their stacks show.
*/
function keptOf({ leak, objects }, phase, series) {
	const all = keptBySize(phase, "perIteration");
	const entries = [...objects].flatMap(([bytesEach, own]) => {
		const total = phase.known.map((one) => one.objects.get(bytesEach)?.at(.999).value ?? 0).reduce((sum, value) => sum + Math.max(0, value), 0);
		const share = total > 0 ? Math.max(0, own.at(SITE_CONFIDENCE).value) / total : 0;
		const part = all.get(bytesEach);
		const whole = series.find((one) => isClass(one, bytesEach) && one.decides && one.known?.includes(leak.id) && one.verdict !== "leak")?.whole?.perIteration;
		const kept = whole && part && part.low <= whole.value && whole.value <= part.high ? whole : part;
		return share > 0 && kept && kept.value > 0 ? [[bytesEach, times(kept, share)]] : [];
	});
	return new Map(entries);
}
function isClass({ metric, key }, bytesEach) {
	return metric === "size-class" && Number(key) === bytesEach;
}
/** All that is in no class is one size. */
function weighed(kept, sites) {
	const slot = (size) => Math.min(size, LARGEST_CLASS_BYTES + 1);
	return [...new Set([...kept.keys()].map(slot))].map((bytesEach) => ({
		bytesEach,
		bytes: [...kept].reduce((sum, [size, { value }]) => sum + (slot(size) === bytesEach ? value * size : 0), 0),
		sites: sites.filter(({ site, inuseBytes }) => slot(site.objectBytes) === bytesEach && inuseBytes > 0)
	}));
}
function mentioned({ id, title, since, link, unit }, ceiling, excused) {
	return {
		id,
		title,
		...since === void 0 ? {} : { since },
		link,
		ceiling: {
			bytes: ceiling,
			per: unit
		},
		...excused ? {} : { excused: false }
	};
}
/** Of the classes that decide: what stands there is counted exactly. */
function sizeClasses(kept, series, { unit }, unitsPerIteration) {
	return [...kept].filter(([bytesEach]) => series.some((one) => isClass(one, bytesEach) && one.decides)).map(([bytesEach, objects]) => {
		const each = objects.value / unitsPerIteration;
		const whole = Math.round(each);
		const objectsPerUnit = whole > 0 && Math.abs(each - whole) <= NEAR$1 ? whole : each;
		return {
			bytes: bytesEach,
			objectsPerIteration: objects.value,
			objectsPerUnit,
			unit
		};
	}).sort((a, b) => b.bytes - a.bytes);
}
// src/judge/cause/evidence/phase-evidence.ts
/** Iterations between the profiles of all stretches. */
function profiledIterations({ stretches }) {
	return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}
// src/judge/cause/leak/leading-owner.ts
/** An owner that shows less of the growth than this is not named: what the profile shows instead is the noise of sampling. */
const MIN_SHARE = .25;
/**
* The owner whose sites together grew most, where they hold a quarter of what is expected or more; else "unknown", without
* sites. Leaf sites scatter, so that owners are compared, not sites; ties go to the first name.
*/
function leadingOwner(sites, { amount, measure, goplsVersion }) {
	const byOwner = /* @__PURE__ */ new Map();
	for (const growth of sites) {
		const owner = ownerOf(growth.site.frames, goplsVersion);
		byOwner.set(owner, [...byOwner.get(owner) ?? [], growth]);
	}
	let [leader, most] = [void 0, 0];
	for (const [owner, growths] of [...byOwner].sort(([a], [b]) => a < b ? -1 : 1)) {
		const grown = growths.reduce((sum, growth) => sum + growth[measure], 0);
		if (grown > most) [leader, most] = [owner, grown];
	}
	if (leader === void 0 || most < MIN_SHARE * amount) return {
		owner: unknownOwner,
		sites: []
	};
	return {
		owner: leader,
		sites: (byOwner.get(leader) ?? []).filter((growth) => growth[measure] > 0)
	};
}
// src/judge/cause/leak/leak-components.ts
/** Owned heap that the classes and large objects do not explain is a component from here on, in share and bytes. */
const UNEXPLAINED_SHARE = .2;
const UNEXPLAINED_MIN_BYTES = 2048;
/**
* The components of the leaks of one phase, each shown by the process that knows it best: each size class, large objects, and what
* all of these leave of the owned heap.
*/
function leakComponents(shown) {
	const counted = shown.flatMap(countedComponents);
	return [...counted, ...shown.flatMap((one) => ownedComponents(one, counted))];
}
function countedComponents({ leaks, sites, phase }) {
	return leaks.flatMap((series) => {
		if (series.metric === "size-class") return classComponents(series, sites, phase);
		return series.metric === "large-objects" ? [bytesComponent(series, sites.filter(isLarge), phase)] : [];
	});
}
function ownedComponents({ leaks, sites, phase }, counted) {
	const isExplained = (growth) => counted.some(({ objects }) => objects ? objects.bytesEach === growth.site.objectBytes : isLarge(growth));
	const unexplainedSites = sites.filter((growth) => !isExplained(growth));
	return leaks.flatMap((series) => {
		const rest = series.metric === "owned-heap" ? unexplained(series, counted) : void 0;
		return rest ? [bytesComponent(rest, unexplainedSites, phase)] : [];
	});
}
function isLarge({ site }) {
	return site.objectBytes > LARGEST_CLASS_BYTES;
}
function classComponents(series, sites, phase) {
	const { sentPerIteration, goplsVersion } = phase;
	const { key, perIteration } = series;
	const bytesEach = Number(key);
	const isCaller = ({ site }) => series.callers === void 0 || series.callers.includes(callerOf(site.frames, goplsVersion));
	const owned = leadingOwner(sites.filter((growth) => growth.site.objectBytes === bytesEach && isCaller(growth)), {
		amount: perIteration.value * profiledIterations(phase),
		measure: "inuseObjects",
		goplsVersion
	});
	const shares = countShares(perIteration, sentPerIteration, likelyUnits(owned.owner, sentPerIteration, series.confirmation));
	const loose = {
		unit: unitOf(owned.owner, sentPerIteration, series),
		count: void 0,
		perIteration
	};
	return (shares.length > 0 ? shares : [loose]).map(({ unit, count, perIteration: objects }) => ({
		...owned,
		unit,
		series,
		bytes: times(objects, bytesEach),
		objects: {
			bytesEach,
			perIteration: objects.value,
			count
		}
	}));
}
function bytesComponent(series, sites, phase) {
	const { sentPerIteration, goplsVersion } = phase;
	const owned = leadingOwner(sites, {
		amount: series.perIteration.value * profiledIterations(phase),
		measure: "inuseBytes",
		goplsVersion
	});
	return {
		...owned,
		unit: unitOf(owned.owner, sentPerIteration, series),
		series,
		bytes: series.perIteration
	};
}
/** The likeliest unit; nothing is guessed for an unknown owner. */
function unitOf(owner, sent, { confirmation }) {
	return owner === "unknown" ? "iteration" : likelyUnits(owner, sent, confirmation)[0] ?? "iteration";
}
function unexplained(series, components) {
	const { perIteration } = series;
	const explained = components.reduce((sum, { bytes }) => sum + bytes.value, 0);
	const rest = less(perIteration, pointInterval(explained));
	if (rest.value < UNEXPLAINED_MIN_BYTES || rest.value < UNEXPLAINED_SHARE * perIteration.value) return void 0;
	return {
		...series,
		perIteration: rest
	};
}
// src/judge/cause/tolerate.ts
/**
* The finding as the user's tolerations see it: tolerated where one names it and holds; else as it was, with the one that does
* not hold and why. What is known is not asked. `today` is "2027-03-31", in UTC, and a toleration holds on its last day.
*/
function tolerate(finding, tolerations, today) {
	if (finding.kind !== "leak") return finding;
	const judged = tolerations.filter(({ fingerprint }) => fingerprint === finding.fingerprint).map((toleration) => ({
		...toleration,
		judged: answerOf$1(toleration, finding, today)
	}));
	const holding = judged.find((toleration) => toleration.judged.answer === "holds");
	if (holding) return {
		...finding,
		kind: "tolerated",
		toleration: holding
	};
	return judged[0] ? {
		...finding,
		toleration: judged[0]
	} : finding;
}
function answerOf$1({ ceiling, per, expires }, { perIteration, perUnit }, today) {
	if (today > expires) return { answer: "expired" };
	const growth = per === "iteration" ? perIteration.value : perUnit.find(({ unit }) => unit === per)?.value;
	if (growth === void 0) return { answer: "unit-not-sent" };
	return {
		answer: growth > ceiling ? "above-ceiling" : "holds",
		growth
	};
}
// src/judge/cause/find-causes.ts
/** A goroutine's stack is never smaller (runtime/stack.go); only for the order of findings, as is the size of an entry. */
const GOROUTINE_BYTES = 2048;
const ENTRY_BYTES = 64;
/**
* What grows, one finding for each leak of each arm's workload, largest first: what a known leak of gopls explains up to
* its ceiling is known, what the user accepts is tolerated, the rest is a leak. Only series that decide and were called a
* leak make findings: every such series is part of one, but for an owned heap that the others explain, and for what is
* left of a series beside a known leak and is noise. The result does not depend on the order of series, phases or call sites.
*/
function findCauses({ series, phases, budget, today, asksKnown = true }) {
	return [...groupBy([...series].sort(byMetric), ({ arm, workload }) => JSON.stringify([arm, workload])).values()].flatMap((phaseSeries) => {
		const phase = phaseSeries[0] && evidenceOf(phaseSeries[0], phases);
		return phase ? phaseFindings(phaseSeries, phase, {
			budget,
			asksKnown
		}) : [];
	}).map((finding) => tolerate(finding, budget.tolerations, today)).sort((a, b) => weight(b) - weight(a) || (identity(a) < identity(b) ? -1 : 1));
}
function isLeak({ decides, verdict }) {
	return decides && verdict === "leak";
}
function byMetric(a, b) {
	const [x, y] = [`${a.metric} ${a.key}`, `${b.metric} ${b.key}`];
	return x === y ? 0 : x < y ? -1 : 1;
}
/** A leak without evidence is still a leak: nothing is then known but iterations. */
function evidenceOf({ arm, workload }, phases) {
	return phases.find((phase) => phase.arm === arm && phase.workload === workload) ?? {
		arm,
		workload,
		goplsVersion: "(devel)",
		sentPerIteration: noWork(),
		stretches: [],
		waits: []
	};
}
function phaseFindings(series, phase, { budget, asksKnown }) {
	const leaks = series.filter(isLeak);
	const counts = leaks.filter(({ metric }) => metric === "counter");
	const waits = phase.waits ?? [];
	const goroutines = goroutineLeaks(leaks, waits);
	const heap = heapLeaks(series, phase, { asksKnown });
	const partsOf = goroutineParts(heap.components, goroutines, waits);
	const rest = heap.components.filter((component) => !partsOf.some((parts) => parts.includes(component)));
	const goroutinesStay = goroutines.length === 0;
	return [
		...clusterComponents(rest).map((cluster) => heapFinding(cluster, phase, { goroutinesStay })),
		...heap.known,
		...goroutines.map((leak, i) => goroutineFinding(leak, phase, partsOf[i] ?? [])),
		...counts.filter((leak) => !(asksKnown && isKnownCount(leak, phase, budget))).map((leak) => counterFinding(leak, phase))
	];
}
function heapLeaks(series, phase, { asksKnown }) {
	const leaks = series.filter((growth) => isLeak(growth) && heapMetrics.includes(growth.metric)).map((leak) => ({
		...leak,
		confirmed: leak.confirmation?.answer === "confirmed"
	}));
	const known = asksKnown ? phase.known : void 0;
	const grown = grownSites({
		...phase,
		known
	});
	const doses = (phase.doses ?? []).map((dose) => ({
		...dose,
		leaks: leaks.filter((leak) => isConfirmedBy(dose, leak))
	}));
	return {
		components: leakComponents([{
			leaks: leaks.filter((leak) => !doses.some((dose) => dose.leaks.includes(leak))),
			sites: grown.foreign,
			phase
		}, ...doses.map((dose) => {
			const dosed = {
				...phase,
				stretches: dose.stretches,
				known: asksKnown ? dose.known : void 0
			};
			return {
				leaks: dose.leaks,
				sites: grownSites(dosed).foreign,
				phase: dosed
			};
		})]),
		known: known?.known.flatMap((one) => knownFinding(one, {
			phase: known,
			series,
			evidence: phase,
			sites: grown.known(one)
		}) ?? []) ?? []
	};
}
/** A leak that grew again under a dose is named by what the dose's profiles show: the first session has few samples of it. */
function isConfirmedBy({ ablation, stretches }, { confirmation }) {
	return stretches.length > 0 && confirmation?.answer === "confirmed" && confirmation.ablation === ablation;
}
/** What grew between the phase's profiles, without what the observer and bounded caches hold. */
function grownSites({ stretches, goplsVersion, known }) {
	const parts = new Map(known?.known.flatMap((growth) => growth.leak.parts.map((part) => [part, growth])));
	const allocatorOf = allocators((known?.known ?? []).map(({ leak }) => leak), goplsVersion);
	const owned = difference(stretches).flatMap((growth) => {
		const allocator = allocatorOf(siteKey(growth.site.frames, growth.site.objectBytes), growth.site);
		return allocator ? [{
			growth,
			known: allocator.part && parts.get(allocator.part)
		}] : [];
	});
	const of = (wanted) => owned.filter(({ known: found }) => found === wanted).map(({ growth }) => growth);
	return {
		foreign: of(void 0),
		known: of
	};
}
function weight({ perIteration: { value, unit } }) {
	if (unit === "entries") return value * ENTRY_BYTES;
	return unit === "goroutines" ? value * GOROUTINE_BYTES : value;
}
function identity({ fingerprint, arm, workload, kept }) {
	return JSON.stringify([
		fingerprint,
		arm,
		workload,
		kept
	]);
}
// src/judge/profile/reference-growth.ts
/**
* Each chain that does not hold in the last profile what it holds in the first, in no order. Throws profile-damaged.
*/
function referenceGrowth({ first, last }) {
	const names = nameTable();
	const sums = /* @__PURE__ */ new Map();
	for (const [profile, sign] of [[first, -1], [last, 1]]) eachChain(profile, names, (key, objects, bytes) => {
		const sum = sums.get(key) ?? {
			objects: 0,
			bytes: 0
		};
		sum.objects += sign * objects;
		sum.bytes += sign * bytes;
		if (sum.objects === 0 && sum.bytes === 0) sums.delete(key);
		else sums.set(key, sum);
	});
	return [...sums].map(([key, { objects, bytes }]) => ({
		path: names.namesOf(key),
		objects,
		bytes
	}));
}
// src/judge/cause/holder/chain-tree.ts
/** Nodes of a tree. The difference of two profiles of a gopls has some hundred. */
const MOST_NODES = 5e4;
/** The chains as trees, by their roots. Undefined: there are more nodes than any gopls has. */
function chainTree(chains) {
	const roots = /* @__PURE__ */ new Map();
	let count = 0;
	for (const chain of chains) {
		let [siblings, parent] = [roots, void 0];
		for (const name of chain.path) {
			const known = siblings.get(name);
			if (!known && ++count > MOST_NODES) return void 0;
			const node = known ?? {
				name,
				parent,
				children: /* @__PURE__ */ new Map(),
				objects: 0,
				bytes: 0,
				chains: []
			};
			siblings.set(name, node);
			node.objects += chain.objects;
			node.bytes += chain.bytes;
			node.chains.push(chain);
			[siblings, parent] = [node.children, node];
		}
	}
	return [...roots.values()];
}
/** The names from the root to a node. */
function pathOf(node) {
	const names = [];
	for (let at = node; at; at = at.parent) names.push(at.name);
	return names.reverse();
}
// src/judge/cause/holder/choose-holders.ts
/** With fewer units much grows by that number by chance. */
const MIN_UNITS = 20;
/** A node that holds this share of what its parent holds holds it all. */
const ALL = .98;
/**
* A chain that grows by so much more or less than a whole number for each unit grows by that number: by a share of it, and never by more than
* a part of one object. A single object in all does no harm.
*/
const NEAR_WHOLE = {
	share: .02,
	most: .05
};
/** What grows with the work grows by whole numbers: this share of it at the least. */
const LEAST_WHOLE = .5;
/** Of the objects that are kept, this share at the least must be there in their own sizes. */
const LEAST_OF_SIZES = .5;
/** Growth beside a node that is less than this share of its own says nothing. */
const LITTLE = .05;
/** Objects of known sizes are all that is kept, if they have this share of its bytes. */
const ALL_OF_IT = .9;
/** The allocator puts several small objects without pointers into one slot of this size, and its counts by size leave that out. */
const TINY_BLOCK = 16;
/**
* The chains whose growth between two profiles is what is kept, the likeliest first; none: nothing fits. A node fits if
* - its objects and its bytes are those that are kept, give or take 15 %; slots of 16 B may be counted or not;
* - half of it or more stands in chains that grow by a whole number for each unit: a cache that fills does not;
* - half of the objects or more have the sizes of what is kept; where the sizes are not known, nothing beside it grows by whole numbers: it
*   would be a part of a larger leak.
* Of a chain the node that is nearest to the root counts, and from there on whatever still holds 98 % of it.
*/
function chooseHolders(chains, kept) {
	if (kept.units < MIN_UNITS || !(kept.bytesPerUnit.low > 0) || !Number.isFinite(kept.bytesPerUnit.high)) return [];
	return fitting(chainTree(chains) ?? [], kept).map((node) => ({
		node,
		ofSizes: shareOfSizes(node, kept),
		distance: distance(node, kept)
	})).sort((a, b) => b.ofSizes - a.ofSizes || a.distance - b.distance || (order(a.node) < order(b.node) ? -1 : 1)).map(({ node }) => ({
		path: folded(pathOf(lastOf(node))),
		objectsPerUnit: node.objects / kept.units
	}));
}
/** Of each branch the first node that fits. */
function fitting(roots, kept) {
	const found = [];
	const open = [...roots];
	for (let node = open.pop(); node; node = open.pop()) if (fits(node, kept)) found.push(node);
	else open.push(...node.children.values());
	return found;
}
function fits(node, kept) {
	const { units, bytesPerUnit, objectsPerUnit } = kept;
	const tiny = node.chains.reduce((sum, chain) => sum + (isTiny(chain) ? chain.objects : 0), 0);
	const isNear = (most, perSlot, { low, high }) => most - tiny * perSlot <= high * units * 1.15 && most >= low * units * .85;
	if (!isNear(node.bytes, TINY_BLOCK, bytesPerUnit)) return false;
	const counted = sizesAreAll(kept);
	const objects = sum([...objectsPerUnit.values()]);
	if (counted && !isNear(node.objects, 1, {
		low: objects,
		high: objects
	})) return false;
	const measure = counted ? "objects" : "bytes";
	if (sum(node.chains.filter((chain) => isWhole$1(chain, units)).map((chain) => chain[measure])) < node[measure] * LEAST_WHOLE) return false;
	return counted ? shareOfSizes(node, kept) >= LEAST_OF_SIZES : !isPart(node, units);
}
/** Whether the nearest node above that holds much more holds something that grows by whole numbers as well. */
function isPart(node, units) {
	for (let above = node.parent; above; above = above.parent) {
		const own = new Set(node.chains);
		const others = above.chains.filter((chain) => !own.has(chain));
		const much = (chains) => sum(chains.map(({ bytes }) => Math.abs(bytes))) >= node.bytes * LITTLE;
		if (much(others)) return much(others.filter((chain) => isWhole$1(chain, units)));
	}
	return false;
}
/** Whether objects of known sizes are all that is kept, not a part of it. */
function sizesAreAll({ bytesPerUnit, objectsPerUnit }) {
	return sum([...objectsPerUnit].map(([bytesEach, count]) => bytesEach * count)) >= bytesPerUnit.value * ALL_OF_IT;
}
function isTiny({ objects, bytes }) {
	return objects > 0 && bytes === objects * TINY_BLOCK;
}
function isWhole$1({ objects }, units) {
	const each = Math.round(objects / units);
	const near = Math.min(NEAR_WHOLE.share * each, NEAR_WHOLE.most) * units;
	return each >= 1 && Math.abs(objects - each * units) <= Math.max(1, near);
}
/** The share of the kept objects that a node has in their own sizes. A chain of objects of one size has it as its mean. */
function shareOfSizes({ chains }, { units, objectsPerUnit }) {
	const found = /* @__PURE__ */ new Map();
	for (const { objects, bytes } of chains) if (objects !== 0) found.set(bytes / objects, (found.get(bytes / objects) ?? 0) + objects);
	const wanted = [...objectsPerUnit].map(([bytesEach, count]) => [bytesEach, count * units]);
	const there = wanted.map(([bytesEach, objects]) => Math.min(objects, Math.max(0, found.get(bytesEach) ?? 0)));
	const all = sum(wanted.map(([, objects]) => objects));
	return all > 0 ? sum(there) / all : 0;
}
/** How far a node's bytes are from those that are kept. */
function distance({ bytes }, { units, bytesPerUnit }) {
	return Math.abs(Math.log(bytes / (bytesPerUnit.value * units)));
}
function order(node) {
	return pathOf(node).join("\n");
}
/** The last node below a node that still holds all of its objects. */
function lastOf(node) {
	let last = node;
	for (;;) {
		const next = [...last.children.values()].find(({ objects }) => objects >= node.objects * ALL);
		if (!next) return last;
		last = next;
	}
}
/** A list is a chain of the same field again and again, as long as goref follows it: written once, with how often. */
function folded(path) {
	const runs = [];
	for (const name of path) {
		const last = runs.at(-1);
		if (last?.name === name) last.count++;
		else runs.push({
			name,
			count: 1
		});
	}
	return runs.map(({ name, count }) => count > 1 ? `${name} × ${count}` : name);
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// src/judge/cause/holder/infer-holder.ts
/** A count grows by a whole number of entries for each unit, give or take this. */
const NEAR = .05;
/** Its interval has no other whole number in it. */
const TELLS_APART = .5;
/**
* Who may hold what is kept, by gopls' own counts: the one that grows in the same workload by a whole number of entries for each unit, to each
* of which belong as many of the kept objects, size by size. That both grow alike is no proof. Undefined: there is none, or
* more than one.
*/
function inferHolder({ kept, arm, workload }, series, sent) {
	if (kept.what !== "objects") return void 0;
	const perIteration = unitsPerIteration(kept.unit, sent);
	const [only, ...others] = series.flatMap((one) => {
		if (one.metric !== "counter" || one.arm !== arm || one.workload !== workload) return [];
		const entries = one.decides && one.verdict === "leak" ? wholeEntries(one, perIteration) : void 0;
		return entries !== void 0 && kept.objects.every(({ count }) => count % entries === 0) ? [{
			counter: one.key,
			entries
		}] : [];
	});
	if (!only || others.length > 0) return void 0;
	const objectsPerUnit = kept.objects.reduce((sum, { count }) => sum + count, 0);
	return {
		by: "counters",
		path: [only.counter],
		objectsPerUnit,
		unit: kept.unit,
		entriesPerUnit: only.entries
	};
}
function wholeEntries({ perIteration: { value, low, high } }, unitsPerIteration) {
	if (unitsPerIteration <= 0) return void 0;
	const entries = Math.round(value / unitsPerIteration);
	const isNear = Math.abs(value / unitsPerIteration - entries) <= NEAR;
	const tells = Math.max(entries - low / unitsPerIteration, high / unitsPerIteration - entries) < TELLS_APART;
	return entries >= 1 && isNear && tells ? entries : void 0;
}
// src/judge/cause/holder/name-holders.ts
/**
* The findings with who holds what is kept on the heap: as the reference chains of a fresh process tell it, or else as gopls' own counts
* let infer it. Profiles are decoded where a finding needs them; one that is damaged or gone is a warning.
*/
function nameHolders(findings, sources) {
	const { recording, pieces, series, phases } = sources;
	const asked = findings.filter(isHeld);
	const warnings = [];
	const dosed = pieces.filter(({ arm, workload }) => asked.some((finding) => finding.arm === arm && finding.workload === workload)).flatMap((piece) => {
		const read = readDose(piece, recording);
		if (!read) return [];
		if ("code" in read) warnings.push(read);
		return "code" in read ? [] : [read];
	});
	return {
		findings: findings.map((finding) => {
			if (!isHeld(finding)) return finding;
			const phase = phases.find(({ arm, workload }) => arm === finding.arm && workload === finding.workload);
			const holder = heldByChain(finding, dosed) ?? (phase ? inferHolder(finding, series, phase.sentPerIteration) : void 0);
			return holder ? {
				...finding,
				holder
			} : finding;
		}),
		warnings
	};
}
/** What is on the heap is held by somebody; a goroutine holds itself, and entries are counted where they are. */
function isHeld({ kept: { what } }) {
	return what === "objects" || what === "memory" || what === "known-leak";
}
/** Undefined: no two profiles were taken. */
function readDose(piece, recording) {
	const taken = piece.snapshots.flatMap((snapshot) => {
		const references = recording.references?.find((one) => isAfter(one, snapshot));
		return references ? [{
			snapshot,
			path: references.path
		}] : [];
	});
	const [first, last] = [taken[0], taken.at(-1)];
	if (!first || !last || first === last) return void 0;
	try {
		const profile = ({ path }) => ({
			path,
			raw: recording.profile(path)
		});
		const chains = referenceGrowth({
			first: profile(first),
			last: profile(last)
		});
		return {
			piece,
			from: first.snapshot,
			to: last.snapshot,
			chains
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const { arm, workload } = piece;
		return {
			code: "holders-unreadable",
			arm,
			workload,
			path: `${first.path} or ${last.path}`,
			reason: error.message
		};
	}
}
function isAfter(references, { arm, session, phase, cycle }) {
	return references.arm === arm && references.session === session && references.phase === phase && references.cycle === cycle;
}
/** The piece that alone makes it grow comes first. */
function heldByChain(finding, dosed) {
	const [main] = finding.perUnit;
	if (!main) return void 0;
	const { unit } = main;
	const counted = finding.sizeClasses.filter((size) => size.unit === unit);
	const objectsPerUnit = new Map(counted.map((size) => [size.bytes, size.objectsPerUnit]));
	const ordered = [...dosed.filter(({ piece: { arm, workload } }) => arm === finding.arm && workload === finding.workload)].sort((a, b) => Number(b.piece.ablation === finding.method) - Number(a.piece.ablation === finding.method));
	for (const { from, to, chains } of ordered) {
		const [best, ...others] = chooseHolders(chains, {
			units: unitsBetween(from, to, unit),
			bytesPerUnit: intervalOfJson(main),
			objectsPerUnit
		});
		if (best) return {
			by: "references",
			...best,
			unit,
			...others.length > 0 ? { others: others.length } : {}
		};
	}
}
function unitsBetween(from, to, unit) {
	if (unit === "iteration") return to.iterations - from.iterations;
	const kind = kindOf(unit);
	return to.sent[kind] - from.sent[kind];
}
// src/judge/recorded/footprints.ts
/** The workload whose start is a session's footprint: the first of the first group. */
function footprintWorkload({ header }) {
	return sessionGroups(header.plan.workloads)[0]?.[0]?.name ?? "";
}
/** The owned heap after the soak, in bytes, of every session of an arm. */
function footprintsOf(recording, arm) {
	const workload = footprintWorkload(recording);
	return snapshotsOf(recording, "measure", "measure", "footprint").filter((snapshot) => snapshot.arm === arm && snapshot.phase === workload && snapshot.cycle === 0).flatMap((snapshot) => {
		const ownedBytes = ownedHeapOf(snapshot);
		return ownedBytes === void 0 ? [] : [ownedBytes - (snapshot.heap?.held.ballast ?? 0)];
	});
}
// src/stats/rank-sum-counts.ts
/** Above it the counts come near 2⁵³, beyond which they are no longer exact, and the normal approximation is close. */
const MOST_RANKS = 50;
/**
* In how many ways `take` of the ranks can be drawn, by the sum that they have: the exact null distribution of the rank
* sum (Wilcoxon 1945; by dynamic programming as in Streitberg and Röhmel 1986, Stat. Softw. Newsl. 12:10, so that tied
* ranks are right). Ranks are whole numbers of at least 1: double them where ties make halves. Undefined above 50 ranks.
*/
function rankSumCounts(ranks, take) {
	if (ranks.length > MOST_RANKS) return void 0;
	const largest = ranks.reduce((sum, rank) => sum + rank, 0);
	const bySize = Array.from({ length: take + 1 }, () => new Float64Array(largest + 1));
	const none = bySize[0];
	if (none) none[0] = 1;
	for (const rank of ranks) for (let size = take; size > 0; size--) addShifted(bySize[size], bySize[size - 1], rank);
	return bySize[take];
}
function addShifted(to, from, by) {
	if (!to || !from) return;
	for (let sum = by; sum < to.length; sum++) to[sum] = (to[sum] ?? 0) + (from[sum - by] ?? 0);
}
// src/stats/hodges-lehmann.ts
/** (1 − 0.9) / 2 is a little below 0.05. */
const DUST$1 = 1e-12;
/**
* Hodges–Lehmann shift from a to b: the median of all differences b − a, in their unit (Hodges and Lehmann 1963, Ann.
* Math. Stat. 34:598). Its interval is the one of those differences that the Mann–Whitney test does not reject as a shift
* at 1 − confidence (Hollander, Wolfe and Chicken 2014, section 4.3). Assumes independent values and two distributions
* that differ by a shift only; free of their shape. With ties it covers the shift at least as often as it says.
*
* The interval covers at least as often as asked: 4 against 4 at 95 % are the extreme differences, which cover 97.1 %. An
* end for which the samples are too small is ±Infinity, as both are for 3 against 3 at 95 %. At 90 %, one-sided 95 %, 3
* against 3 suffice, and give the extreme differences. Above 50 values the normal approximation is inverted, with
* continuity correction. An empty sample: the value is 0, unbounded.
*/
function hodgesLehmann(a, b, confidence) {
	const differences = a.flatMap((from) => b.map((to) => to - from)).sort((x, y) => x - y);
	if (differences.length === 0) return {
		value: 0,
		low: -Infinity,
		high: Infinity,
		confidence
	};
	const outside = countOutside(a.length, b.length, (1 - confidence) / 2);
	return {
		value: medianSorted(differences),
		low: differences[outside - 1] ?? -Infinity,
		high: differences[differences.length - outside] ?? Infinity,
		confidence
	};
}
/** How many values of U, from 0, lie in a tail of the given probability: the place, from 1, of the interval's end. */
function countOutside(n, m, tail) {
	const counts = rankSumCounts(Array.from({ length: n + m }, (_, i) => i + 1), m);
	if (!counts) {
		const deviation = Math.sqrt(n * m * (n + m + 1) / 12);
		return Math.max(0, Math.floor((n * m + 1) / 2 + normalQuantile(tail) * deviation));
	}
	const ofU = counts.subarray(m * (m + 1) / 2);
	const all = ofU.reduce((total, count) => total + count, 0);
	let sum = 0;
	return ofU.findIndex((count) => {
		sum += count;
		return sum > (tail + DUST$1) * all;
	});
}
// src/stats/mann-whitney.ts
/**
* Mann–Whitney U test of whether b tends to be larger or smaller than a (Mann and Whitney 1947, Ann. Math. Stat. 18:50).
* Assumes independent values, and the same distribution in both where nothing differs. No unit: only ranks count.
*
* Up to 50 values the p-value is exact, of the permutations of mid-ranks, so that ties are right: twice the smaller tail,
* at most 1 (scipy.stats.mannwhitneyu "exact"; scipy.stats.permutation_test). Above it is the normal approximation, with
* continuity correction and the variance of the mid-ranks, which is the one corrected for ties. The smallest p-value of 3
* against 3 is 0.1, of 4 against 4 0.029. An empty sample, or all values equal: p = 1.
*/
function mannWhitney(a, b) {
	const ranks = doubledMidRanks([...a, ...b]);
	const sum = ranks.slice(a.length).reduce((total, rank) => total + rank, 0);
	const u = (sum - b.length * (b.length + 1)) / 2;
	const counts = rankSumCounts(ranks, b.length);
	const pValue = counts ? exactTails(counts, sum) : normalTails(u, a.length, b.length, ranks);
	return {
		u,
		pValue: Math.min(1, pValue)
	};
}
/** The mean of the places that a value has among all, from 1, times two: whole numbers. */
function doubledMidRanks(values) {
	const sorted = Float64Array.from(values).sort();
	return values.map((value) => sorted.indexOf(value) + sorted.lastIndexOf(value) + 2);
}
function exactTails(counts, sum) {
	const add = (total, count) => total + count;
	const [below, above] = [counts.subarray(0, sum + 1).reduce(add, 0), counts.subarray(sum).reduce(add, 0)];
	return 2 * Math.min(below, above) / counts.reduce(add, 0);
}
function normalTails(u, n, m, doubledRanks) {
	const all = n + m;
	const squares = doubledRanks.reduce((total, rank) => total + ((rank - all - 1) / 2) ** 2, 0);
	const variance = n * m * squares / (all * (all - 1));
	const distance = Math.max(Math.abs(u - n * m / 2) - .5, 0);
	return variance > 0 ? 2 * normalTail(distance / Math.sqrt(variance)) : 1;
}
/**
* Two-sided error that a look after that number of sessions of each arm may use, so that all looks together stay at 5 %: the extreme
* order of 4 and 4 has p = 2/70, of 5 and 5 p = 2/252.
*/
const ERRORS = [
	{
		sessions: 4,
		error: .0286
	},
	{
		sessions: 5,
		error: .0107
	},
	{
		sessions: 6,
		error: .0107
	}
];
/**
* A difference whose interval is below this is none, whatever share of a small heap it is. gopls' parse cache keeps the 100 files
* that were parsed last, and which ones those are differs from start to start: in 12 starts of gopls v0.16.2 on a module of 42
* files the owned heap was 30.5 to 33.3 MiB, and within each of them steady to 0.03 MiB.
*/
const SMALL_BYTES = 4194304;
/**
* The owned heap after the soak, of several sessions of each arm, in bytes. `limit` is the share of the baseline's median that
* is allowed.
*
* - worse: Mann–Whitney's p is below the look's error, the Hodges–Lehmann shift is at or above the limit, and its interval above 0.
* - better: the same the other way round.
* - same: the interval of the shift is below the limit, or below 4 MiB.
* - inconclusive: else; with fewer than 4 sessions of each arm, always.
*/
function compareFootprint(baselineBytes, candidateBytes, limit) {
	const sessions = Math.min(baselineBytes.length, candidateBytes.length);
	const error = ERRORS.findLast((look) => sessions >= look.sessions)?.error ?? .05;
	const shift = hodgesLehmann(baselineBytes, candidateBytes, 1 - error);
	const { pValue } = mannWhitney(baselineBytes, candidateBytes);
	const allowed = limit * (baselineBytes.length > 0 ? median([...baselineBytes]) : 0);
	const proven = sessions >= 4 && pValue <= error;
	const worse = proven && shift.value >= allowed && shift.low > 0;
	const better = proven && -shift.value >= allowed && shift.high < 0;
	const bounded = shift.high < Math.max(allowed, SMALL_BYTES);
	return {
		baselineBytes,
		candidateBytes,
		shift,
		pValue,
		verdict: worse ? "worse" : better ? "better" : bounded ? "same" : "inconclusive"
	};
}
// src/judge/growth/same-quantity.ts
/** Whether two growths are of the same thing: one metric and key, in whatever session and arm. */
function isSameQuantity(a, b) {
	return a.metric === b.metric && a.key === b.key;
}
// src/judge/verdict/total-difference.ts
/**
* The series that one thing may be counted under. A name changes with every version: a field more moves an object to another size class,
* or out of the classes; a function renamed moves its goroutines to another stack, and a type renamed its entries to another counter. All
* goroutines together are a series, with an empty key: those that can never run again are among them, and which ones those are only newer
* runtimes say. The owned heap is a sum already.
*/
function namesOf({ metric }) {
	if (metric === "size-class" || metric === "large-objects") return {
		metrics: HEAP,
		isTotal: false
	};
	if (metric === "counter") return {
		metrics: [metric],
		isTotal: false
	};
	return {
		metrics: [metric === "leaked-goroutines" ? "goroutines" : metric],
		isTotal: true
	};
}
const HEAP = ["size-class", "large-objects"];
/** A difference below this share of its floor is drift, which in a class of large objects would outweigh a leak of small ones. */
const DRIFT = .5;
/**
* What two arms differ by in all: of goroutines the difference of their total; else the sum of the differences that are proven in either
* direction (99 %). Of the heap it is worse where the sum in bytes is proven above 0, and either the sum of objects is so too and no less
* than the floor of a class, or the sum in bytes is no less than the budget; of goroutines and entries, where it is proven and no less than
* the floor. So an object that became larger by a field is no more than the field.
*/
function totalDifference(of, all, budget) {
	const { metrics, isTotal } = namesOf(of.candidate);
	const members = all.filter(({ candidate: { workload, metric } }) => workload === of.candidate.workload && metrics.includes(metric)).filter((other) => isTotal ? other.candidate.key === "" : isProven(other, budget));
	const counted = members.filter(({ candidate }) => candidate.unit !== "bytes");
	const amount = sumOfIndependent(members.map(({ candidate, strict }) => times(strict, amountOf(candidate))));
	const count = sumOfIndependent(counted.map(({ strict }) => strict));
	const usual = sumOfIndependent(members.map(({ candidate, difference }) => times(difference, amountOf(candidate))));
	const { leakFrom, allowed } = wholeAllowance(of.candidate, budget);
	const floor = Math.min(...counted.map(({ candidate }) => allowance(candidate, budget).leakFrom));
	const isMore = (sum, number) => sum.low > 0 && (number.low > 0 && number.value >= floor || sum.value >= leakFrom);
	return {
		isWorse: isMore(amount, count),
		isBetter: isMore(times(amount, -1), times(count, -1)),
		isBounded: usual.high < allowed
	};
}
function isProven({ candidate, strict }, budget) {
	const { leakFrom } = allowance(candidate, budget);
	return (strict.low > 0 || strict.high < 0) && Math.abs(strict.value) >= DRIFT * leakFrom;
}
/** Bytes of one object of a class; what is not of the heap is added up as it is. */
function amountOf({ metric, key }) {
	return metric === "size-class" ? Number(key) : 1;
}
/** Of the heap, the budget in bytes. */
function wholeAllowance(series, budget) {
	return allowance(series.unit === "objects" ? {
		...series,
		unit: "bytes"
	} : series, budget);
}
// src/judge/verdict/compare-growth.ts
/**
* The growths of two arms, series by series; what only one arm has grew by exactly 0 in the other, and so did a plateau:
* its growth was not for good, in whichever arm. Series that do not decide in either arm are left out.
*
* - worse: the candidate's is a leak by itself, and the difference is proven (99 %) and at or above the floor; in all that
*   may have taken this name (total-difference.ts) the candidate is worse as well.
* - better: the same with the arms exchanged; the baseline's must have grown again in a fresh process.
* - same: the difference is below the budget (95 %), or it is in all that may have taken this name.
* - inconclusive: a difference above the budget is possible, and not proven.
*/
function compareGrowth(baseline, candidate, budget) {
	const partner = (wanted, others) => others.find((series) => isSameSeries(series, wanted)) ?? flat({
		...wanted,
		arm: others[0]?.arm ?? wanted.arm
	});
	const differences = [...candidate.map((series) => ({
		candidate: series,
		baseline: partner(series, baseline)
	})), ...baseline.filter((series) => !candidate.some((measured) => isSameSeries(measured, series))).map((series) => ({
		candidate: partner(series, candidate),
		baseline: series
	}))].filter((pair) => pair.candidate.decides && pair.baseline.decides).map((pair) => differenceOf(forGood(pair.baseline), forGood(pair.candidate)));
	return differences.map((difference) => judged(difference, differences, budget));
}
function isSameSeries(a, b) {
	return a.workload === b.workload && isSameQuantity(a, b);
}
function differenceOf(baseline, candidate) {
	return {
		baseline,
		candidate,
		difference: between(baseline.perIteration, candidate.perIteration),
		strict: between(baseline.strict, candidate.strict)
	};
}
function judged(compared, all, budget) {
	const { baseline, candidate, difference, strict } = compared;
	const { leakFrom, allowed } = allowance(candidate, budget);
	const total = totalDifference(compared, all, budget);
	const isMore = candidate.verdict === "leak" && strict.low > 0 && difference.value >= leakFrom;
	const isLess = baseline.verdict === "leak" && strict.high < 0 && -difference.value >= leakFrom;
	const isConfirmed = baseline.confirmation?.answer === "confirmed";
	const isSame = isMore ? total.isBounded : difference.high < allowed;
	const verdict = verdictOf({
		isMore,
		isLess: isLess && isConfirmed,
		isSame
	}, total);
	return {
		...compared,
		verdict,
		isUntried: isLess && baseline.confirmation === void 0
	};
}
function verdictOf({ isMore, isLess, isSame }, total) {
	if (isMore && total.isWorse) return "worse";
	if (isLess && total.isBetter) return "better";
	return isSame ? "same" : "inconclusive";
}
/** The phases of two arms may have ended at different looks: the difference is then as sure as the less sure of them. */
function between(a, b) {
	const confidence = Math.min(a.confidence, b.confidence);
	return differenceOfEstimates({
		...a,
		confidence
	}, {
		...b,
		confidence
	});
}
function forGood(series) {
	return series.verdict === "plateau" ? {
		...flat(series),
		points: series.points,
		verdict: series.verdict
	} : series;
}
/** The same series where it never moved, and so has no track. */
function flat(moved) {
	const zero = ({ confidence }) => ({
		...pointInterval(0),
		confidence
	});
	return {
		...moved,
		perIteration: zero(moved.perIteration),
		strict: zero(moved.strict),
		firstHalf: zero(moved.firstHalf),
		secondHalf: zero(moved.secondHalf),
		pValue: 1,
		points: [],
		verdict: "bounded"
	};
}
// src/judge/compare-arms.ts
/** Compares the arms of a recording: growth, and, with sessions enough, the owned heap after the soak. Nothing without a baseline. */
function compareArms(series, recording, causes) {
	const { arms, baseline, budget } = recording.header.plan;
	if (baseline === void 0) return {
		comparisons: [],
		findings: [],
		untried: []
	};
	const seriesOf = (arm) => series.filter((growth) => growth.arm === arm);
	const results = arms.filter(({ name }) => name !== baseline).filter(({ name }) => seriesOf(name).length > 0 && seriesOf(baseline).length > 0).map(({ name }) => {
		const growths = compareGrowth(seriesOf(baseline), seriesOf(name), budget);
		const footprint = footprintOf(recording, baseline, name);
		const comparison = {
			baseline,
			candidate: name,
			growth: growths.filter(isShown).map(growthComparison),
			...footprint === void 0 ? {} : { footprint: footprintComparison(footprint) }
		};
		const worse = growths.filter(({ verdict }) => verdict === "worse").map(regrown);
		const untolerated = {
			...causes.budget,
			tolerations: []
		};
		return {
			comparison,
			growths,
			findings: [...findCauses({
				...causes,
				budget: untolerated,
				asksKnown: false,
				series: worse
			}).map((finding) => ({
				...finding,
				kind: "regression"
			})), ...footprint?.verdict === "worse" ? [footprintFinding(name, recording, footprint)] : []]
		};
	});
	return {
		comparisons: results.map(({ comparison }) => comparison),
		findings: results.flatMap(({ findings }) => findings),
		untried: seriesOf(baseline).filter((before) => results.some(({ growths }) => growths.some(({ baseline: compared, isUntried }) => isUntried && compared === before)))
	};
}
function footprintOf(recording, baseline, candidate) {
	const [before = [], after = []] = [baseline, candidate].map((arm) => footprintsOf(recording, arm));
	if (Math.min(before.length, after.length) < 4) return void 0;
	return compareFootprint(before, after, recording.header.plan.budget.footprint);
}
/** The owned heap is always shown. */
function isShown({ candidate, verdict }) {
	return candidate.metric === "owned-heap" || verdict !== "same";
}
function growthComparison({ baseline, candidate, difference, verdict }) {
	const { workload, metric, key, unit } = candidate;
	const side = (estimate) => ({
		...jsonInterval(estimate),
		unit
	});
	return {
		workload,
		metric,
		key,
		baseline: side(baseline.perIteration),
		candidate: side(candidate.perIteration),
		difference: side(difference),
		verdict
	};
}
function footprintComparison({ baselineBytes, candidateBytes, shift, pValue, verdict }) {
	return {
		baselineBytes: [...baselineBytes],
		candidateBytes: [...candidateBytes],
		shift: jsonInterval(shift),
		ratio: jsonInterval(dividedBy(shift, median([...baselineBytes]))),
		pValue,
		verdict
	};
}
/** The candidate's series with what it grows more than the baseline's. */
function regrown({ candidate, difference, strict }) {
	return {
		...candidate,
		perIteration: difference,
		strict
	};
}
function footprintFinding(arm, recording, { shift }) {
	return {
		kind: "footprint",
		arm,
		workload: footprintWorkload(recording),
		fingerprint: "footprint",
		owner: "owned heap after the soak",
		kept: { what: "footprint" },
		confirmed: true,
		frames: [],
		perIteration: {
			...jsonInterval(shift),
			unit: "bytes"
		},
		perUnit: [],
		sizeClasses: []
	};
}
// src/workload/ablations.ts
/** How many times a workload's turns between two readings a piece has, to tell whether it makes a suspect grow. */
const METHOD_TURNS = 5;
const LOOP_TURNS = 2;
/**
* A workload in pieces, from the smallest to the whole, each a closed loop of its own: every LSP method alone on open
* files; everything that is asked; what is left without requests; the workload as it is. In pieces of requests the files are as they
* are on disk: a question about text that an edit makes may fail there, and is left out then by who drives it. A workload without
* requests, and a tour, which has no stop twice, have only themselves.
*/
function ablations(workload) {
	const asks = stepsOf({
		setup: [],
		iteration: workload.iteration,
		teardown: []
	}).flatMap(({ step }) => isAsk(step) ? [step] : []);
	const whole = piece(workload, "all", { iteration: workload.iteration });
	if (asks.length === 0 || workload.tour) return [whole];
	const files = [...new Set(asks.map(({ file }) => file ?? "largest"))];
	const settle = { do: "settle" };
	const beside = (steps) => kept(steps, (step) => BESIDE_DOCUMENTS.has(step.do));
	const open = {
		setup: [
			...beside(workload.setup),
			...files.map((file) => ({
				do: "open",
				file
			})),
			settle
		],
		teardown: [
			...files.map((file) => ({
				do: "close",
				file
			})),
			...beside(workload.teardown),
			settle
		]
	};
	const methods = [...new Set(asks.map(({ method }) => method))];
	const only = (keeps) => kept(workload.iteration, keeps);
	return [
		...methods.map((method) => piece(workload, method, {
			...open,
			iteration: only((step) => isAsk(step) && step.method === method)
		})),
		piece(workload, "asks", {
			...open,
			iteration: only(isAsk)
		}),
		piece(workload, "edits", { iteration: only((step) => !isAsk(step)) }),
		whole
	];
}
/** Steps on the disk, the folders and the settings. */
const BESIDE_DOCUMENTS = /* @__PURE__ */ new Set([...[
	"change-on-disk",
	"write-by-rename",
	"create-on-disk",
	"delete-on-disk",
	"restore-on-disk"
], ...[
	"add-folder",
	"remove-folder",
	"change-configuration"
]]);
/** The workload and the piece of it that an ablation's name says: "everyday/textDocument/hover" is hover, of everyday. */
function ablationOf(name) {
	const slash = name.indexOf("/");
	return {
		workload: name.slice(0, slash),
		piece: name.slice(slash + 1)
	};
}
function isAsk(step) {
	return step.do === "ask" || step.do === "cancel";
}
/** The steps that are kept; what repeats or chooses stays with what is left in it, so that as many turns are done. */
function kept(steps, keeps) {
	return steps.flatMap((step) => {
		if (step.do === "choose") return [{
			...step,
			from: step.from.map((list) => kept(list, keeps))
		}];
		if (step.do !== "repeat") return keeps(step) ? [step] : [];
		const inner = kept(step.steps, keeps);
		return inner.length > 0 ? [{
			...step,
			steps: inner
		}] : [];
	});
}
function piece(workload, name, steps) {
	const isLoop = steps.iteration.some((step) => !isAsk(step));
	const iterationsPerCycle = workload.iterationsPerCycle * (isLoop ? LOOP_TURNS : METHOD_TURNS);
	return {
		...workload,
		name: `${workload.name}/${name}`,
		iterationsPerCycle,
		...steps
	};
}
// src/judge/verdict/confirm-series.ts
/** What still is the pace of the first session, or of the half before: half of it. */
const SAME_PACE = 1 / 2;
const BEST_FIRST = [
	"confirmed",
	"unclear",
	"refuted"
];
/**
* Suspects against what they did in a fresh process under a large dose: leaks, and what is undecided because it grows in steps.
* One that is refuted becomes a plateau. What grew in steps and is confirmed becomes a leak, with the growth of the dose; a leak that is
* proven to grow by less there has that growth, too. Others stay as they are. Where several pieces were dosed, the one that says most for
* growth counts, of several the one with the pace nearest to the first session's.
*/
function confirmSeries(series, dosed, budget) {
	return series.map((suspect) => {
		const lumpy = isLumpy(suspect, budget);
		if (!lumpy && !(suspect.decides && suspect.verdict === "leak")) return suspect;
		const tried = tryOf(suspect, dosed, budget);
		if (!tried) return suspect;
		const { confirmation, growth } = tried;
		if (confirmation.answer === "refuted") return {
			...suspect,
			verdict: "plateau",
			confirmation
		};
		if (confirmation.answer === "unclear" || !growth) return {
			...suspect,
			confirmation
		};
		const isLess = growth.perIteration.high < suspect.perIteration.low;
		if (!lumpy && !isLess) return {
			...suspect,
			confirmation
		};
		return {
			...suspect,
			verdict: "leak",
			perIteration: growth.perIteration,
			strict: growth.strict,
			confirmation
		};
	});
}
function tryOf(suspect, dosed, budget) {
	const pace = paceOf(suspect);
	const distance = ({ perTurn }) => perTurn.value > 0 ? Math.abs(Math.log(perTurn.value / pace)) : Number.POSITIVE_INFINITY;
	const [best] = dosed.filter(({ growth, workload }) => growth.arm === suspect.arm && workload === suspect.workload).filter(({ growth }) => isSameQuantity(growth, suspect) && growth.points.length > 1).map(({ growth, ablation, turns }) => {
		return {
			confirmation: {
				answer: answerOf(growth, {
					pace,
					isProven: suspect.verdict === "leak"
				}, budget),
				ablation,
				perTurn: growth.perIteration,
				turns
			},
			growth
		};
	}).sort(({ confirmation: a }, { confirmation: b }) => BEST_FIRST.indexOf(a.answer) - BEST_FIRST.indexOf(b.answer) || distance(a) - distance(b) || (a.ablation < b.ablation ? -1 : 1));
	return best ?? stoodStill(suspect, dosed);
}
/** What grows in steps has no slope that would be its pace. */
function paceOf({ verdict, perIteration, points }) {
	const net = verdict === "leak" ? void 0 : netGrowth(points);
	return net ? Math.max(net.whole, net.late) : perIteration.value;
}
/**
* - confirmed: growth is proven (95 %) and at the floor or above, which is proven here or in the first session; it goes on, in the
*   second half at half the first half's pace or more and in the last two cycles at half of all; it reaches half of the first
*   session's pace with its interval, and with what it had more in the end, whatever fell in between. A superlinear leak is
*   faster; what fills and is dropped in turn has little more in the end.
* - refuted: growth is below half the pace and below the floor; or it ended, slower in the second half, which came to less than
*   the floor. Neither where something was dropped: that hides what grew.
* - unclear: all else, as a leak beside a cache that filled.
*/
function answerOf(growth, suspected, budget) {
	const { perIteration, firstHalf, secondHalf, points } = growth;
	const { leakFrom } = allowance(growth, budget);
	const enough = suspected.pace * SAME_PACE;
	const floor = suspected.isProven ? perIteration.value : perIteration.low;
	const isProven = perIteration.low > 0 && floor >= leakFrom;
	const slows = secondHalf.value < firstHalf.value * SAME_PACE;
	const goesOn = !slows && risePerTurn(points.slice(-3)) >= perIteration.value * SAME_PACE;
	const isAsFast = perIteration.high >= enough && risePerTurn(points) >= enough;
	if (isProven && goesOn && isAsFast) return "confirmed";
	const isSlow = perIteration.high < Math.min(enough, leakFrom);
	const hasEnded = slows && secondHalf.value < leakFrom && risePerTurn(secondHalfOf(points)) < leakFrom;
	return (isSlow || hasEnded) && !hasFall(points, growth.unit) ? "refuted" : "unclear";
}
/** From the first reading to the last. */
function risePerTurn(points) {
	const [first, last] = [points[0], points.at(-1)];
	return first && last && last.x > first.x ? (last.y - first.y) / (last.x - first.x) : 0;
}
function secondHalfOf(points) {
	return points.slice(Math.floor((points.length - 1) / 2));
}
/** A count that never changed has no growth of its own: where its workload was dosed at all, it stood still. */
function stoodStill(suspect, dosed) {
	const [longest] = [...dosed.filter(({ growth, workload }) => growth.arm === suspect.arm && workload === suspect.workload)].sort((a, b) => b.turns - a.turns || (a.ablation < b.ablation ? -1 : 1));
	if (!longest) return void 0;
	const { confidence } = suspect.perIteration;
	const { ablation, turns } = longest;
	return { confirmation: {
		answer: "refuted",
		ablation,
		perTurn: {
			...pointInterval(0),
			confidence
		},
		turns
	} };
}
// src/judge/known/found-in-dose.ts
/**
* Series in which known leaks grow, with what only the dose shows. A phase has too few samples for a small leak beside large
* known ones. Where a fresh process proves that as much as the floor is kept for each turn, that is a leak, and confirmed: by its
* call sites, or, in a piece in which no known leak grows, by the exact count. It is told of the first piece that shows as much of it as
* the one that shows most. Where nothing is proven, what may be left is what the dose of the whole workload leaves open. The same holds
* for bytes that a phase knows too little of, where no known leak turned out to be. All other series stay as they are, with the callers
* that the dose names.
*/
function foundInDose(series, pieces, budget) {
	return series.map((one) => {
		const dosed = pieces.filter(({ arm, workload }) => arm === one.arm && workload === one.workload);
		const tries = dosed.flatMap((piece) => piece.beside.filter((growth) => isSameQuantity(growth, one)).map((growth) => ({
			growth,
			piece
		})));
		const most = mostTelling(tries.filter(({ growth }) => isKept(growth, budget)));
		if (!one.decides) return one;
		if (most && one.verdict === "leak" && one.confirmation?.answer === "confirmed") return named(one, most.growth);
		if (!one.known) return isWide(one, budget) ? seenCloser(one, wholeTurn(tries.filter(wasNotChosen)), budget) : one;
		if (most) return confirmedBy(one, most, piecesNotBy(most, dosed, tries));
		return one.verdict === "leak" ? one : seenCloser(one, wholeTurn(tries), budget);
	});
}
/** A piece stands for a leak of which it brings this share. */
const MOST_OF_IT = .7;
/** Of pieces that show a leak, the smallest that shows most of it. */
function mostTelling(tries) {
	const values = tries.map(({ growth }) => growth.perIteration.value);
	const enough = tries.filter(({ growth }) => growth.perIteration.value >= Math.max(...values) * MOST_OF_IT);
	return enough.find((one) => !isWhole(one)) ?? enough[0];
}
function isWhole({ piece }) {
	return piece.ablation === "all";
}
/** Pieces that don't make a leak grow which the whole makes grow: by less than half as much (95 %), or its count never changed there. */
function piecesNotBy(most, dosed, tries) {
	if (!isWhole(most)) return [];
	const half = most.growth.perIteration.value / 2;
	const grew = tries.filter(({ growth }) => growth.perIteration.high >= half).map(({ piece }) => piece);
	return dosed.filter((piece) => !grew.includes(piece)).map(({ ablation }) => ablation);
}
/** A piece that was chosen for its suspects is no part of an iteration's work. */
function wasNotChosen({ piece }) {
	return !piece.wasChosen;
}
/** What makes up an iteration's work: the whole, where it was dosed, for much is kept only where a request follows a change; or all pieces. */
function wholeTurn(tries) {
	const whole = tries.filter(isWhole);
	return whole.length > 0 ? whole : tries;
}
/** A piece that no known leak grows in is counted exactly, and judged like any dose. */
function isKept(growth, budget) {
	const { known, callers, strict, perIteration } = growth;
	if (known) return callers !== void 0 && strict.low >= allowance(growth, budget).leakFrom;
	return answerOf(growth, {
		pace: perIteration.value,
		isProven: false
	}, budget) === "confirmed";
}
function confirmedBy(series, { growth, piece }, notBy) {
	const { perIteration, strict } = growth;
	const { ablation, turns } = piece;
	const confirmation = {
		answer: "confirmed",
		ablation,
		perTurn: perIteration,
		turns,
		...notBy.length > 0 ? { notBy } : {}
	};
	return {
		...named(series, growth),
		perIteration,
		strict,
		verdict: "leak",
		confirmation
	};
}
/** Bytes of which a phase knows too little, as it ended early for the dose beside it, and no known leak was there after all. */
function isWide(series, budget) {
	const { unit, verdict, secondHalf } = series;
	const goesOn = secondHalf.low >= allowance(series, budget).leakFrom;
	return unit === "bytes" && verdict === "inconclusive" && !goesOn && !isLumpy(series, budget);
}
/** That something stands beside known leaks at all, which no single function needs to have the floor of. */
const PROVEN = .998;
/**
* Objects at many stacks, or in several pieces, of which none has the floor alone, are undecided where they are proven (99.9 %, one side)
* and may reach it together. Bytes are judged by what the dose leaves open: whether growth at the budget is excluded, and would have been
* proven.
*/
function seenCloser(series, tries, budget) {
	if (tries.length === 0) return series;
	const together = (of) => {
		const estimates = tries.map(({ growth }) => of(growth));
		return {
			...sumOfIndependent(estimates),
			confidence: Math.min(...estimates.map(({ confidence }) => confidence))
		};
	};
	const [perIteration, strict] = [together((growth) => growth.perIteration), together((growth) => growth.strict)];
	const closer = strict.high - strict.low < series.strict.high - series.strict.low ? {
		...series,
		perIteration,
		strict
	} : series;
	const { allowed, leakFrom } = allowance(series, budget);
	if (series.unit !== "bytes") return lowAt(PROVEN, closer.strict) > 0 && closer.perIteration.high >= leakFrom && !tries.every(({ growth }) => hasEnded(growth, budget)) ? {
		...closer,
		verdict: "inconclusive"
	} : closer;
	const isBelow = closer.perIteration.high < allowed && provenGrowth(closer) <= allowed;
	const below = closer.strict.low > 0 ? "within-budget" : "bounded";
	return {
		...closer,
		verdict: isBelow ? below : "inconclusive"
	};
}
/** What was counted exactly, without any known leak, and came to rest in the dose. */
function hasEnded(growth, budget) {
	if (growth.known) return false;
	return answerOf(growth, {
		pace: growth.perIteration.value,
		isProven: false
	}, budget) === "refuted";
}
function named(series, { callers }) {
	return callers ? {
		...series,
		callers
	} : series;
}
// src/judge/known/new-known-leaks.ts
/**
* What candidates do worse than the baseline, with the known leaks that explain it. A leak of the catalogue that the candidate shows and the
* baseline's version does not have is confirmed: its stacks are known, and a fresh process would tell nothing more. `found` is what the
* candidates' growth comes from; `ofBaseline` the known leaks that the baseline may have.
*/
function newKnownLeaks(worse, found, ofBaseline) {
	const isNew = ({ known }) => known !== void 0 && !ofBaseline.some(({ id }) => id === known.id);
	const added = found.filter(({ kind }) => kind === "known").filter(isNew);
	return worse.map((finding) => {
		const { arm, workload, fingerprint } = finding;
		const same = added.find((one) => one.arm === arm && one.workload === workload && one.fingerprint === fingerprint);
		return same?.known ? {
			...finding,
			known: same.known,
			confirmed: true
		} : finding;
	});
}
// src/judge/needs/next-sessions.ts
/** On two cores, this number at once counted the same as one after the other (docs/method.md). */
const MOST_SIDE_BY_SIDE = 2;
/**
* What must be measured next, from what was measured so far; nothing: the verdict can't change any more. Those that are returned
* together may run side by side.
*
* 1. Of each arm, the baseline first, a session for each group of workloads that share a gopls. Where known leaks grow with a repeated
*    workload of an arm under judgement, a fresh process beside it doses that workload: a phase has too few samples to see a small leak
*    beside known ones.
* 2. In a fresh process, once for each arm under judgement and group: its suspects, what grows in steps among them, and the series
*    in which known leaks grow, of workloads that were not dosed yet.
* 3. Where nothing has failed yet: the baseline's, where it keeps more than a candidate. Either that is an improvement, or it makes
*    up for what the candidate keeps more of something else. A leak that both keep to the same amount costs no session.
* 4. Where nothing has failed yet: sessions of both arms for their owned heap after the soak, in pairs, while the footprint is
*    undecided and there are repetitions left.
*/
function nextSessions(recording, judged) {
	const unmeasured = unmeasuredSessions(recording);
	if (unmeasured.length > 0) return unmeasured;
	const confirming = confirmingSession(recording, judged);
	if (confirming) return [confirming];
	return judged.outcome === "fail" ? [] : footprintPair(recording, judged);
}
/** The baseline first. */
function armsInOrder({ header }) {
	const { arms, baseline } = header.plan;
	return [...arms].sort((a, b) => Number(b.name === baseline) - Number(a.name === baseline));
}
/** Of the first arm that is not measured whole, as many sessions as may run side by side on this machine. */
function unmeasuredSessions(recording) {
	const groups = sessionGroups(recording.header.plan.workloads);
	const most = Math.min(MOST_SIDE_BY_SIDE, recording.header.machine.cpus);
	for (const arm of armsInOrder(recording)) {
		const missing = groups.flatMap((workloads) => {
			const beside = dosedBesideKnown(workloads, arm, recording);
			const session = {
				arm,
				purpose: "measure",
				workloads,
				suspects: []
			};
			return beside.length > 0 ? [session, {
				...session,
				purpose: "dose",
				workloads: beside
			}] : [session];
		}).filter((session) => !isDone(recording, session));
		if (missing.length > 0) return missing.slice(0, most);
	}
	return [];
}
/** Of workloads that share a gopls, those that are dosed because known leaks of an arm under judgement grow with them. */
function dosedBesideKnown(workloads, arm, { header }) {
	const { plan, gopls } = header;
	const version = gopls[arm.name]?.version;
	if (plan.schedule.confirmDose === 0 || version === void 0 || arm.name === plan.baseline) return [];
	const leaks = knownLeaksFor(version, plan.budget);
	return workloads.filter(repeats).filter((workload) => {
		const kinds = workKindsOf(workload);
		const has = (unit) => unit === "iteration" || kinds.has(kindOf(unit));
		return leaks.some((leak) => growsWith(leak, has));
	});
}
function confirmingSession(recording, judged) {
	const { plan } = recording.header;
	if (plan.schedule.confirmDose === 0) return void 0;
	for (const { arm, suspects } of suspected(recording, judged)) for (const workloads of sessionGroups(plan.workloads)) {
		const session = {
			arm,
			purpose: "confirm",
			workloads,
			suspects: suspects.filter(({ workload }) => workloads.some(({ name }) => name === workload))
		};
		if (session.suspects.length > 0 && !isDone(recording, session)) return session;
	}
}
/** The baseline last. */
function suspected(recording, judged) {
	const { plan } = recording.header;
	const candidates = judgedArms(plan).map((arm) => {
		const untried = judged.series.filter((one) => one.arm === arm.name).filter((one) => isLumpy(one, plan.budget) || isBesideKnown(one)).filter((one) => one.known === void 0 || !wasDosed(one, recording));
		return {
			arm,
			suspects: [.../* @__PURE__ */ new Set([...suspectsOf(arm, judged), ...untried])]
		};
	});
	const baseline = plan.arms.filter(({ name }) => name === plan.baseline && judged.outcome !== "fail");
	return [...candidates, ...baseline.map((arm) => ({
		arm,
		suspects: judged.untried
	}))];
}
/** Leaking series of the workloads in which something was found that is not confirmed yet, and is neither known nor tolerated. */
function suspectsOf({ name }, { series, findings }) {
	const unconfirmed = findings.filter(({ kind, arm, confirmed }) => arm === name && !confirmed && (kind === "leak" || kind === "regression"));
	const workloads = new Set(unconfirmed.map(({ workload }) => workload));
	return series.filter(({ arm, workload, decides, verdict }) => arm === name && workloads.has(workload) && decides && verdict === "leak");
}
/** A series in which a known leak grows, so that only the dose can tell what else does: a size class, or bytes that are open. */
function isBesideKnown({ decides, metric, known, verdict }) {
	return decides && known !== void 0 && (metric === "size-class" || verdict === "inconclusive");
}
/** Whether a series' workload was dosed beside the session that measured it. */
function wasDosed({ arm, workload }, { loads }) {
	return loads.some((load) => load.purpose === "dose" && load.arm === arm && workload in load.files);
}
/** Only the numbers of sessions at which the comparison may be looked at decide; every second pair changes its order. */
function footprintPair(recording, { comparisons }) {
	const { baseline, schedule, workloads } = recording.header.plan;
	if (baseline === void 0 || schedule.repetitions < 4) return [];
	const order = armsInOrder(recording);
	const sessions = Math.min(...order.map(({ name }) => footprintsOf(recording, name).length));
	const looks = [
		4,
		5,
		schedule.repetitions
	];
	const undecided = comparisons.some(({ footprint }) => !footprint || footprint.verdict === "inconclusive");
	if (sessions >= schedule.repetitions || looks.includes(sessions) && !undecided) return [];
	const [first = []] = sessionGroups(workloads);
	return (sessions % 2 === 1 ? [...order].reverse() : order).map((arm) => ({
		arm,
		purpose: "footprint",
		workloads: first,
		suspects: []
	}));
}
function isDone({ loads }, session) {
	return loads.some((load) => load.arm === session.arm.name && load.purpose === session.purpose && isOf(load, session.workloads));
}
/** Whether a session was for a group of workloads; a recording of before there were groups has one session for all. */
function isOf({ files }, workloads) {
	return Object.keys(files).length === 0 || workloads.some(({ name }) => name in files);
}
// src/workload/control-workload.ts
/** The control as a workload: an iteration opens one document and does not close it. It has as many a cycle as everyday has iterations. */
const controlWorkload = {
	name: "control",
	about: "Opens documents and leaves them open, so that gopls keeps each one's text: growth that must be seen.",
	finds: [],
	cost: "",
	session: "shared",
	settings: {},
	text: "repeat",
	iterationsPerCycle: 8,
	setup: [],
	iteration: [],
	teardown: []
};
// src/stats/mann-kendall.ts
/**
* Mann–Kendall test of a monotone trend (Mann 1945; Kendall 1975), S and its tie-corrected variance summed over segments.
* Assumes independent errors; `inflation` multiplies the variance where they are not. All ties, or no pair: p = 1.
*/
function mannKendall(segments, inflation = 1) {
	const s = segments.reduce((sum, points) => sum + kendallS(points), 0);
	const variance = kendallVariance(segments) * inflation;
	const z = variance > 0 ? Math.max(Math.abs(s) - 1, 0) / Math.sqrt(variance) : 0;
	return {
		s,
		variance,
		pValue: Math.min(1, 2 * normalTail(z))
	};
}
function kendallS(points) {
	let s = 0;
	for (const [i, a] of points.entries()) for (const b of points.slice(i + 1)) s += Math.sign(b.x - a.x) * Math.sign(b.y - a.y);
	return s;
}
// src/stats/random-walk-trend.ts
/** With fewer points the ratio below was not simulated. */
const MIN_POINTS = 6;
/**
* Quantiles of |slope| · span / range of the residuals, for the Theil–Sen slope of a Gaussian random walk of n points:
* a + b / (n − 3), fitted to a million simulated walks each of 6, 8, 11, 15, 21 and 41 points (scripts/golden-stats.py).
*
* No fit is below a simulated quantile. The largest misfit is 10.3 % too wide, for 11 points at 0.999; 5.6 % at 0.998,
* 3.7 % at 0.9, at most 3.1 % at the others. With more points the fits widen, to 7 % at 121.
*/
const QUANTILES = [
	{
		confidence: .9,
		a: 1.85,
		b: 3.67
	},
	{
		confidence: .95,
		a: 2.23,
		b: 5.3
	},
	{
		confidence: .97,
		a: 2.49,
		b: 6.73
	},
	{
		confidence: .99,
		a: 2.99,
		b: 10.4
	},
	{
		confidence: .994,
		a: 3.2,
		b: 12.7
	},
	{
		confidence: .998,
		a: 3.62,
		b: 19.5
	},
	{
		confidence: .999,
		a: 3.9,
		b: 25.4
	}
];
/**
* Judges a slope against the worst error that is no growth, a random walk, by how far the residuals range over the span.
*
* Kendall's S knows ranks only: with strongly dependent errors its inflated interval is unbounded, however small those
* errors are next to the trend. This bound is wide, but it shrinks with the residuals: a line that bends by 1 % is a
* trend, and a single step of one object is no unbounded doubt. Span: the longest segment; range: the widest.
*/
function randomWalkTrend(segments, residuals, slope) {
	const n = Math.max(0, ...segments.map((points) => points.length));
	const span = Math.max(0, ...segments.map((points) => (points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)));
	if (n < MIN_POINTS || span <= 0) return {
		halfWidth: () => Infinity,
		pValue: 1
	};
	const range = Math.max(...residuals.map((values) => Math.max(...values) - Math.min(...values)));
	return {
		halfWidth: (confidence) => range === 0 ? 0 : quantileOf(confidence, n) * range / span,
		pValue: tail(Math.abs(slope) * span, range, n)
	};
}
function quantileOf(confidence, n) {
	const row = QUANTILES.find((quantile) => quantile.confidence >= confidence - 1e-9);
	return row ? fitted(row, n) : Infinity;
}
function fitted({ a, b }, n) {
	return a + b / (n - 3);
}
/** A power of the ratio between two quantiles; beyond the last one such that the simulated tail falls at least as fast. */
function tail(rise, range, n) {
	if (rise === 0) return 1;
	if (range === 0) return 0;
	const ratio = rise / range;
	const index = QUANTILES.findLastIndex((row) => ratio >= fitted(row, n));
	const [below, above] = [QUANTILES[index], QUANTILES[index + 1]];
	if (!below) return 1;
	const chance = 1 - below.confidence;
	const power = above ? Math.log((1 - above.confidence) / chance) / Math.log(fitted(above, n) / fitted(below, n)) : -8 * (n - 2) / (n + 4);
	return chance * (ratio / fitted(below, n)) ** power;
}
// src/stats/rank-autocorrelation.ts
const MIN_PAIRS = 4;
/** Beyond it the factor on the variance, 99 here, says no more than that nothing is known. */
const MOST = .98;
/**
* Lag-1 autocorrelation of residuals, as Spearman's rank correlation between each and the next of its segment, −1 to 1.
* Ties get their mean rank. Undefined without scatter, and with fewer than 4 pairs.
*/
function rankAutocorrelation(residuals) {
	const earlier = residuals.flatMap((values) => values.slice(0, -1));
	const later = residuals.flatMap((values) => values.slice(1));
	if (earlier.length < MIN_PAIRS) return void 0;
	const r = sampleRankCorrelation(earlier, later);
	return Number.isFinite(r) ? r : void 0;
}
/**
* The lag-1 autocorrelation of the errors around a line, 0 to 0.98, from that of the residuals: (n r + 3) / (n − 5).
*
* Residuals of a line are less alike than errors are, by about (2 + 4 r) / n (Kendall 1954, Biometrika 41:403, for a mean
* (1 + 4 r) / n). One more in the numerator and the denominator makes up for how far r itself scatters: simulated intervals
* at 95 % then miss 7 % or less of errors with an autocorrelation of up to 0.5 (`npm run bench calibration`). No scatter: 0.
*/
function errorAutocorrelation(residuals) {
	const r = rankAutocorrelation(residuals);
	if (r === void 0) return 0;
	const n = residuals.reduce((sum, values) => sum + values.length, 0);
	return n > 5 ? Math.min(Math.max((n * r + 3) / (n - 5), 0), MOST) : MOST;
}
// src/stats/residuals.ts
/** Differences below this share of the largest y are rounding of the arithmetic, not scatter. */
const DUST = 1e-10;
/**
* What is left of y, segment by segment, without the slope and the segment's median level. The dust of floating-point
* arithmetic is taken off, so that points on a line leave exactly 0.
*/
function residuals(segments, slope) {
	const grain = Math.max(0, ...segments.flatMap((points) => points.map(({ y }) => Math.abs(y)))) * DUST;
	return segments.map((points) => {
		if (points.length === 0) return [];
		const levels = points.map(({ x, y }) => y - slope * x);
		const level = median(levels);
		return levels.map((value) => grain === 0 ? value - level : Math.round((value - level) / grain) * grain);
	});
}
// src/judge/growth/fit-trend.ts
/**
* The slope of a series whose errors may depend on each other. Kendall's variance is multiplied by (1 + r) / (1 − r), r the
* lag-1 autocorrelation of the errors. A random walk is the worst that errors can be, so that an interval, and a p-value, need
* be no wider than they are for one.
*/
function fitTrend(segments) {
	const { value } = theilSen(segments, { confidence: .95 });
	const scatter = residuals(segments, value);
	const autocorrelation = errorAutocorrelation(scatter);
	const inflation = (1 + autocorrelation) / (1 - autocorrelation);
	const walk = randomWalkTrend(segments, scatter, value);
	const estimateAt = (confidence) => {
		const kendall = theilSen(segments, {
			confidence,
			inflation
		});
		const half = walk.halfWidth(confidence);
		return {
			...kendall,
			low: Math.max(kendall.low, value - half),
			high: Math.min(kendall.high, value + half)
		};
	};
	return {
		estimateAt,
		pValue: Math.min(mannKendall(segments, inflation).pValue, walk.pValue),
		autocorrelation
	};
}
// src/judge/growth/measure-growth.ts
/** Errors that all looks at a phase may make together. */
const EXCLUSION_ERROR = .05;
const SUSPICION_ERROR = .01;
/** From this number of points on, the second half is a series of its own. */
const MIN_LATE_POINTS = 9;
/**
* The growth of each track per iteration, in the track's unit: Theil–Sen slope with intervals that hold at 95 % and 99 %,
* and of its two halves at 90 %. Of a phase that could have ended at several looks, `errorShare` is the share of those 5 %
* and 1 % that the look at which it ended may use. A second half that is long enough is tried as well, for what happened before
* it may have been a disturbance that hides growth behind it; each of the two tries then has half of the 1 %, and where the
* second half alone is the better proof, its slope is the growth. Readings that never became stable count like others; the slope is
* robust. A track of fewer than 5 points has an unbounded interval, and one of none the value 0.
*/
function measureGrowth(tracks, errorShare = () => 1) {
	return tracks.map((track) => measureTrack(track, errorShare(track)));
}
function measureTrack(track, errorShare) {
	const segments = cutAtFalls(track.points, track.unit);
	const [first, second] = halves(segments);
	const whole = fitTrend(segments);
	const late = fitTrend(second);
	const isTriedTwice = second.reduce((sum, points) => sum + points.length, 0) >= MIN_LATE_POINTS;
	const certainty = 1 - SUSPICION_ERROR * errorShare / (isTriedTwice ? 2 : 1);
	const isBetter = whole.estimateAt(certainty).low <= 0 || late.pValue < whole.pValue;
	const trend = isTriedTwice && late.estimateAt(certainty).low > 0 && isBetter ? late : whole;
	return {
		...track,
		perIteration: trend.estimateAt(1 - EXCLUSION_ERROR * errorShare),
		strict: trend.estimateAt(certainty),
		firstHalf: fitTrend(first).estimateAt(.9),
		secondHalf: late.estimateAt(.9),
		pValue: trend.pValue,
		cuts: segments.length - 1,
		autocorrelation: whole.autocorrelation
	};
}
/** Before and after the middle of the iterations; a point in the middle belongs to both. */
function halves(segments) {
	const xs = segments.flatMap((points) => points.map(({ x }) => x));
	const middle = xs.length === 0 ? 0 : (Math.min(...xs) + Math.max(...xs)) / 2;
	const part = (isIn) => segments.map((points) => points.filter(({ x }) => isIn(x))).filter((points) => points.length > 0);
	return [part((x) => x <= middle), part((x) => x >= middle)];
}
// src/judge/needs/see-control.ts
/**
* Half of a count's interval may be this share of the count, as it is where a class goes up and down by an object or two: a wider
* one would contain what was planted whatever grew.
*/
const MOST_DOUBT = .2;
/** The size class that each document's text filled before recordings said so; in that alone such a control was meant to show. */
const EARLY_CLASS_BYTES = 1152;
/**
* Whether a run saw what was planted, from one arm's snapshots of the control's workload. Each metric in which something was
* planted is judged as in a phase, `errorShare` being the share of all errors that the look at which it ended may use:
*
* - objects in the size class of the documents' texts, and goroutines: the interval of the growth is narrow and contains what was
*   planted, or lies above it ("more"), for gopls may keep something for each opened document of its own accord;
* - the owned heap, where there are heap profiles, which has more of a document than its text: the interval reaches up to the text, begins
*   above 0, and not above what all size classes and large objects grew by.
*
* A run that saw less of any of them may miss a leak as well. A heap that moves too much to show what was planted, or its absence, is
* "unsure".
*/
function seeControl(snapshots, errorShare = 1) {
	const last = snapshots.at(-1);
	const documents = last?.iterations ?? 0;
	const { objects, bytes, goroutines } = last?.planted ?? {
		objects: documents,
		bytes: EARLY_CLASS_BYTES
	};
	const per = (count) => documents > 0 ? count / documents : 0;
	const growths = measureGrowth(makeTracks(snapshots.map((snapshot) => withGoroutinesOf(snapshot, goroutines?.function)), [controlWorkload]), () => errorShare);
	const ofClass = growths.filter(({ metric, key }) => metric === "size-class" && key === String(bytes));
	const texts = counted({
		metric: "size-class",
		key: String(bytes),
		planted: per(objects)
	}, ofClass);
	const onStack = growths.filter(({ metric }) => metric === "goroutines");
	const metrics = [
		texts,
		...last?.planted ? ownedHeap(growths, bytes * per(objects)) : [],
		...goroutines ? [counted({
			metric: "goroutines",
			key: goroutines.function,
			planted: per(goroutines.count)
		}, onStack)] : []
	];
	const shownBy = {
		bytes,
		objectsPerDocument: texts.grown.value
	};
	return {
		planted: documents,
		seen: documents > 0 && metrics.every(isSeen),
		...isSeen(texts) ? { shownBy } : {},
		metrics
	};
}
/** Only the goroutines with that function on their stack. */
function withGoroutinesOf(snapshot, name) {
	const goroutines = snapshot.goroutines.filter(({ frames }) => name !== void 0 && frames.includes(name));
	return {
		...snapshot,
		goroutines
	};
}
/** What was planted, against the fastest of the growths that it may be: none that changes at all is a growth of 0. */
function counted(what, growths) {
	const [fastest] = [...growths].sort((a, b) => b.perIteration.value - a.perIteration.value);
	const grown = fastest?.perIteration ?? pointInterval(0);
	const isAll = (grown.high - grown.low) / 2 <= MOST_DOUBT * grown.value && grown.high >= what.planted * .98;
	const isMore = isAll && grown.low > what.planted * 1.02;
	return {
		...what,
		grown: jsonInterval(grown),
		answer: isMore ? "more" : isAll ? "seen" : "less"
	};
}
function isSeen({ answer }) {
	return answer === "seen" || answer === "more";
}
function ownedHeap(growths, planted) {
	const owned = growths.find(({ metric }) => metric === "owned-heap");
	if (!owned || owned.points.length === 0) return [];
	const { low, high } = owned.perIteration;
	const answer = low > 0 && high >= planted && low <= ledgerBytes(growths) * 1.02 ? "seen" : low <= 0 && high >= planted ? "unsure" : "less";
	return [{
		metric: "owned-heap",
		key: "",
		planted,
		grown: jsonInterval(owned.perIteration),
		answer
	}];
}
/** What is counted exactly: each size class, and what is above them. */
function ledgerBytes(growths) {
	return growths.reduce((sum, { metric, key, perIteration: { value } }) => {
		if (metric === "size-class") return sum + value * Number(key);
		return metric === "large-objects" ? sum + value : sum;
	}, 0);
}
// src/judge/recorded/look-of.ts
/**
* The look at which a phase of that number of cycles is judged: the first that it has not gone past. A phase that was cut off
* between two looks, for reasons that its readings do not know, is judged as at the next one.
*/
function lookOf({ looks, cycles }, cyclesDone) {
	return looks.find((look) => cyclesDone <= look.cycles) ?? looks.at(-1) ?? {
		cycles,
		share: 1
	};
}
// src/plan/dose.ts
/** Cycles that warm up, and the longer ones that follow: 13 to 8, so that nothing that comes back in turn keeps step with both. */
const WARMUP_CYCLES = 5;
const READ_CYCLES = 6;
const LONGER = 13 / 8;
/** Longer cycles that follow where what was read leaves too much open. */
const MORE_CYCLES = 6;
/**
* The turns of each cycle of a dose, for a base number of turns: 5 cycles of the base, and 6 of 13/8 of it. All of them are
* read, and the start as well. Turns are multiples of `step`, which `base` must be as well.
*/
function doseTurns(base, step = 1) {
	const longer = Math.max(1, Math.round(base * LONGER / step)) * step;
	return [...Array(WARMUP_CYCLES).fill(base), ...Array(READ_CYCLES).fill(longer)];
}
/** The turns of the cycles that may follow those of a dose: as many as its last has. */
function moreDoseTurns(turns) {
	return Array(MORE_CYCLES).fill(turns.at(-1) ?? 0);
}
// src/judge/growth/measure-dose.ts
/** From this number of readings on a dose is read from its start; with fewer its first half was not read. */
const FROM_THE_START = 9;
/** With fewer no slope has an interval. */
const MIN_READINGS = 6;
/**
* The growth of each track per turn of a dose. Its first half warms up, so that what only fills is full: slopes and halves are
* those of the second. Where falls leave that half too short for an interval, they are of all readings. Points are all of
* them.
*/
function measureDose(tracks) {
	return tracks.map((track) => {
		const [read, whole] = measureGrowth([afterWarmup(track), track]);
		const growth = read && Number.isFinite(read.perIteration.low) ? read : whole;
		if (!growth) throw new Error("a track that was measured has a growth");
		return {
			...growth,
			points: track.points
		};
	});
}
/**
* The growth of each track per turn of a dose beside known leaks, which looks for whatever grows: of all of its readings. A dose that went on,
* because they did not tell enough, has what disturbed them behind it, and is measured like a suspect's.
*/
function measureDoseBesideKnown(tracks) {
	return tracks.flatMap((track) => track.points.length > 12 ? measureDose([track]) : measureGrowth([track]));
}
function afterWarmup(track) {
	const { points } = track;
	if (points.length < FROM_THE_START) return track;
	const first = Math.min(Math.floor((points.length - 1) / 2), points.length - MIN_READINGS);
	return {
		...track,
		points: points.slice(first)
	};
}
// src/judge/recorded/dosed-pieces.ts
/** The pieces of the workloads that were dosed, in the order in which they were. */
function dosedPieces(recording) {
	const pieces = recording.header.plan.workloads.flatMap(ablations);
	const chosen = new Set(snapshotsOf(recording, "dose", "confirm"));
	const dosed = snapshotsOf(recording, "dose", "dose", "confirm");
	return [...groupBy(dosed, ({ arm, session, phase }) => JSON.stringify([
		arm,
		session,
		phase
	])).values()].flatMap((snapshots) => {
		const [first] = snapshots;
		const piece = pieces.find(({ name }) => name === first?.phase);
		const turns = snapshots.at(-1)?.iterations ?? 0;
		if (!first || !piece || turns === 0) return [];
		const { workload, piece: ablation } = ablationOf(piece.name);
		return [{
			arm: first.arm,
			workload,
			ablation,
			piece,
			turns,
			wasChosen: chosen.has(first),
			snapshots
		}];
	});
}
// src/judge/recorded/recorded-growths.ts
/**
* The growth of phases with cycles enough, and of the pieces that were dosed, with and without what known leaks keep. A leak that one of an
* arm's phases shows is taken off all of them: a phase may have too few samples of it. Throws profile-damaged.
*/
function recordedGrowths(recording, phases) {
	const { plan } = recording.header;
	const readPhases = phases.flatMap((phase) => {
		const workload = plan.workloads.find(({ name }) => name === phase.workload);
		const { share } = lookOf(plan.schedule, cyclesOf(phase));
		const measure = (tracks) => measureGrowth(tracks, () => share);
		return workload ? [{
			...phase,
			read: readOf(recording, phase, {
				workload,
				measure
			})
		}] : [];
	});
	const readPieces = dosedPieces(recording).map((dosed) => ({
		...dosed,
		read: readOf(recording, dosed, {
			workload: dosed.piece,
			measure: dosed.wasChosen ? measureDose : measureDoseBesideKnown,
			measureThroughout: (tracks) => measureGrowth(tracks)
		})
	}));
	const readsOf = (arm) => [...readPhases, ...readPieces].flatMap((one) => one.arm === arm ? [one.read] : []);
	const arms = plan.arms.map(({ name }) => name);
	const shown = new Map(arms.map((arm) => [arm, new Set(readsOf(arm).flatMap(shownLeaks))]));
	const notSeen = (arm) => {
		const leaks = readsOf(arm).flatMap(notSeenLeaks);
		return [...new Map(leaks.map((leak) => [leak.id, leak])).values()].filter(({ id }) => !shown.get(arm)?.has(id));
	};
	const separated = ({ read, ...phase }) => ({
		...phase,
		...withoutKnown(read, shown.get(phase.arm) ?? /* @__PURE__ */ new Set())
	});
	return {
		phases: readPhases.map(separated),
		pieces: readPieces.map(separated),
		notSeen: new Map(arms.map((arm) => [arm, notSeen(arm)]))
	};
}
function readOf(recording, { arm, snapshots }, judged) {
	const { plan, gopls } = recording.header;
	return readPhase(snapshots, {
		...judged,
		goplsVersion: gopls[arm]?.version ?? "(devel)",
		budget: plan.budget,
		isKept: (path) => recording.profiles?.has(path) ?? true,
		profile: (path) => parseHeapProfile(recording.profile(path), path)
	});
}
// src/judge/verdict/outcome-of.ts
/**
* What a run comes to. It fails on what `failOn` names: a confirmed leak ("leak"), also one that is known or tolerated
* ("any-leak"), what a candidate does worse than the baseline ("regression"), what stayed undecided ("inconclusive"); on
* nothing with "never". What stayed undecided leaves it inconclusive: a suspect that was not confirmed, and, where that was
* asked for, growth or a difference that is possible and not proven. No deciding series at all is never a pass.
*/
function outcomeOf({ series, findings, comparisons, failOn }) {
	const asked = (...reasons) => reasons.some((reason) => failOn.includes(reason));
	const fails = (...reasons) => !asked("never") && asked(...reasons);
	const found = (...kinds) => findings.filter(({ kind }) => kinds.includes(kind));
	const confirmed = ({ confirmed }) => confirmed;
	if (found("leak").some(confirmed) && fails("leak", "any-leak")) return "fail";
	if (found("known", "tolerated").length > 0 && fails("any-leak")) return "fail";
	if (found("regression", "footprint").some(confirmed) && fails("regression")) return "fail";
	const onlyCompared = comparisons.length > 0 && asked("regression") && !asked("leak", "any-leak");
	const deciding = series.filter(({ decides }) => decides);
	const unsure = deciding.length === 0 || !onlyCompared && isUnsure(deciding, found("leak")) || comparisons.some(isUndecided) && asked("regression") || found("regression", "footprint").some((finding) => !finding.confirmed);
	if (unsure && fails("inconclusive")) return "fail";
	return unsure ? "inconclusive" : "pass";
}
function isUnsure(deciding, leaks) {
	return deciding.some(({ verdict }) => verdict === "inconclusive") || leaks.some(({ confirmed }) => !confirmed);
}
function isUndecided({ growth, footprint }) {
	return growth.some(({ verdict }) => verdict === "inconclusive") || footprint?.verdict === "inconclusive";
}
// src/judge/assess.ts
/**
* Assesses a recording, of a run that has ended or that goes on. It depends on nothing but what was measured: not on how the run
* ended. Throws control-not-seen and profile-damaged.
*/
function assess(recording) {
	const { plan, startedAt } = recording.header;
	const measuredSoFar = measuredPhases(recording);
	const phases = measuredSoFar.filter((phase) => cyclesOf(phase) >= 5);
	const tooShort = measuredSoFar.filter((phase) => cyclesOf(phase) < 5);
	const { phases: measured, pieces, notSeen } = recordedGrowths(recording, phases);
	const chosen = pieces.filter(({ wasChosen }) => wasChosen);
	const confirmed = (growths, doses) => confirmSeries(decide(growths, plan.budget), doses, plan.budget);
	const whole = confirmed(measured.flatMap((phase) => phase.whole), chosen.flatMap((piece) => dosedGrowths(piece, piece.whole)));
	const series = foundInDose(confirmed(measured.flatMap((phase) => phase.beside), chosen.flatMap((piece) => dosedGrowths(piece, piece.beside))), pieces, plan.budget);
	const control = controlOf(recording);
	const judgedNames = judgedArms(plan).map(({ name }) => name);
	const judged = series.filter(({ arm }) => judgedNames.includes(arm));
	const evidence = measured.map((phase) => gatherEvidence(phase, {
		series,
		pieces,
		recording
	}));
	const causes = {
		phases: evidence,
		budget: plan.budget,
		today: startedAt.slice(0, 10)
	};
	const { comparisons, findings: compared, untried } = compareArms(whole, recording, causes);
	const found = findCauses({
		...causes,
		series: judged
	});
	const holders = nameHolders([...newKnownLeaks(compared, found, leaksOfBaseline(recording)), ...found], {
		recording,
		pieces: chosen,
		series: judged,
		phases: evidence
	});
	const { findings } = holders;
	const decided = outcomeOf({
		series: judged,
		findings,
		comparisons,
		failOn: plan.budget.failOn
	});
	const outcome = plan.schedule.controlCycles > 0 && !control?.seen && decided === "pass" ? "inconclusive" : decided;
	const needs = nextSessions(recording, {
		series,
		findings,
		comparisons,
		untried,
		outcome
	});
	return {
		phases,
		tooShort,
		series,
		judged,
		findings,
		comparisons,
		control,
		outcome,
		notSeen,
		holderWarnings: holders.warnings,
		needs
	};
}
/** The known leaks that the baseline's gopls may have; none without a baseline. */
function leaksOfBaseline({ header }) {
	const { plan, gopls } = header;
	const version = plan.baseline === void 0 ? void 0 : gopls[plan.baseline]?.version;
	return version === void 0 ? [] : knownLeaksFor(version, plan.budget);
}
function dosedGrowths({ ablation, workload, turns }, growths) {
	return growths.map((growth) => ({
		growth,
		workload,
		ablation,
		turns
	}));
}
/**
* What was planted, as the first session saw it that did not, or else the first. Undefined: not seen yet, for a control that was cut short
* may be too short to be seen. Throws control-not-seen.
*/
function controlOf(recording) {
	const { schedule } = recording.header.plan;
	const snapshots = snapshotsOf(recording, "control", "measure");
	const controls = [...groupBy(snapshots, ({ arm, session }) => JSON.stringify([arm, session]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, readings]) => {
		const cycles = cyclesOf({ snapshots: readings });
		if (cycles < 5) return void 0;
		const control = seeControl(readings, lookOf(schedule, cycles).share);
		if (control.seen) return control;
		if (cycles < schedule.controlCycles) return void 0;
		const missed = (control.metrics ?? []).filter(({ answer }) => answer === "less");
		if (missed.length === 0) return control;
		throw failure("control-not-seen", {
			planted: control.planted,
			arm: readings[0]?.arm ?? "",
			missed
		});
	});
	if (!controls.every((control) => control !== void 0)) return void 0;
	return controls.find(({ seen }) => !seen) ?? controls[0];
}
// src/stats/log-histogram.ts
/** Each bucket ends this many times as high as the one before it: C. Masson, J. E. Rim, H. K. Lee, DDSketch, PVLDB 12 (2019), section 2.1. */
const GAMMA = 1.01 / .99;
/** Bucket 0 holds all that is not above this. */
const SMALLEST = .001;
/** The bucket of a value. */
function bucketOf(value) {
	if (!(value > SMALLEST)) return 0;
	return Math.ceil(Math.log(value / SMALLEST) / Math.log(GAMMA));
}
/** All that was counted in several histograms. */
function addedUp(histograms) {
	const counts = /* @__PURE__ */ new Map();
	for (const [bucket, count] of histograms.flat()) counts.set(bucket, (counts.get(bucket) ?? 0) + count);
	return [...counts].sort(([a], [b]) => a - b);
}
/** How many values were counted. */
function countIn(histogram) {
	return histogram.reduce((sum, [, count]) => sum + count, 0);
}
/** The value below or at which a share of all values is, 0 to 1 (the nearest rank). Throws on an empty histogram. */
function quantileIn(histogram, share) {
	const rank = Math.max(1, Math.ceil(share * countIn(histogram)));
	let counted = 0;
	for (const [bucket, count] of histogram) {
		counted += count;
		if (counted >= rank) return middleOf(bucket);
	}
	throw new Error("an empty histogram has no quantile");
}
/** What differs from both ends of a bucket by the same share. */
function middleOf(bucket) {
	return bucket === 0 ? SMALLEST : SMALLEST * 2 * GAMMA ** bucket / 2.02020202020202;
}
export { provenGrowth as C, goroutineKey as D, ownedHeapOf as E, sendsNothing as O, detectable as S, makeTracks as T, shownLeaks as _, assess as a, holderOf as b, moreDoseTurns as c, controlWorkload as d, ablationOf as f, readPhase as g, difference as h, quantileIn as i, seeControl as l, isSameQuantity as m, bucketOf as n, measureDoseBesideKnown as o, ablations as p, countIn as r, doseTurns as s, addedUp as t, measureGrowth as u, withoutKnown as v, allowance as w, decide as x, heldBy as y };
