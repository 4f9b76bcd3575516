import { h as howItEnded, l as failure, o as Failure, u as recordedFailure } from "./run-entry.js";
import { a as roundInterval, i as comparisonReport, n as limitSentence, o as roundNumber } from "./limit.js";
import { c as comparedArms, i as seriesName, l as andList, s as armLabel } from "./names.js";
import { a as besideAccepted, c as formatInterval, h as mostTelling, i as againstCeiling, m as comparisonOf, o as formatAmount, p as mainUnit, r as workWords } from "./units.js";
import { a as isExpired, n as badFindings, o as suspects, r as candidateFindings } from "./findings.js";
import { a as headline, t as confirmationOf } from "./confirmation-of.js";
import { n as changedGrowth, r as changedWords, t as afterSoak } from "./changed.js";
import { r as undecidedSeries, t as judgedGrowth } from "./notable-series.js";
import { i as formatBytes, t as formatCount } from "./format-count.js";
import { t as shortName } from "./short-name.js";
import { C as asWorkloadFile, d as reportedWork, f as sentUnits, g as workPer, h as workOf, l as mapWork, p as unitsPerIteration, u as noWork, x as isVersionKnown } from "./plan.js";
import { t as workloadYaml } from "./workload-yaml.js";
import { f as unlistedArms } from "./real-world.js";
import { n as dividedBy, r as finiteOrNull } from "./interval.js";
import { C as provenGrowth, E as ownedHeapOf, O as sendsNothing, S as detectable, a as assess, b as holderOf, h as difference, i as quantileIn, r as countIn, t as addedUp, w as allowance } from "./log-histogram.js";
import { t as parseHeapProfile } from "./parse-heap-profile.js";
import { n as observerOwner, t as mostBoundedBytes } from "./owner-catalogue.js";
import { i as shortened, r as namePlaces, t as allocatedOf } from "./allocated2.js";
import { n as phaseMoments, t as phaseEnds } from "./phase-ends.js";
import { n as ownerOf } from "./owner-of.js";
import { t as groupBy } from "./group-by.js";
import { t as judgedArms } from "./judged-arms.js";
import { t as cyclesOf } from "./measured-phases.js";
import { i as quantile } from "./order-statistics.js";
// src/report/words/kept-words.ts
const MOST = 3;
/** The worst finding of each unit: "40.0 KiB for every edit and 1.2 KiB for every LSP request". */
function keptWords(findings, report) {
	const worst = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { unit, value } = mainUnit(finding);
		const key = `${unit} ${finding.method ?? ""}`;
		const other = worst.get(key);
		if (!other || mainUnit(other).value < value) worst.set(key, finding);
	}
	const parts = [...worst.values()].map((finding) => {
		return `${formatAmount(mainUnit(finding).value, finding.perIteration.unit)}${finding.kind === "regression" ? " more" : ""} for every ${workWords(finding, report)}${accepted(finding, report)}`;
	});
	const more = parts.length > MOST ? [`${parts.length - MOST} things more`] : [];
	return andList([...parts.slice(0, MOST), ...more]);
}
/** Why growth that was known or tolerated still is a leak. */
function accepted(finding, report) {
	const { known, toleration, kind } = finding;
	if (kind !== "leak") return "";
	if (toleration && isExpired(toleration, report)) return `; its toleration ended on ${toleration.expires}`;
	if (toleration) {
		const { above } = againstCeiling(finding, {
			amount: toleration.ceiling,
			per: toleration.per
		});
		return above === void 0 ? "" : `, ${above} above what is tolerated`;
	}
	if (!known) return "";
	const { above } = againstCeiling(finding, {
		amount: known.ceiling.bytes,
		per: known.ceiling.per
	});
	if (above !== void 0) return `, ${above} above the ceiling of the known leak ${known.id}`;
	return known.excused === false ? ` (like the known leak ${known.id})` : ` (like the known leak ${known.id}, but more objects of a size)`;
}
// src/report/words/summary/pass-sentence.ts
/** A pass in one sentence: what the candidate gives back that the baseline kept, or how much growth was excluded. */
function passSentence(report, comparison) {
	const limit = `${limitSentence(report) ?? "no growth was found"}${besideAccepted(report)}`;
	if (!comparison) return `gopls ${armLabel(report, comparedArms(report).candidate?.name)}: ${limit}.`;
	const [candidate, baseline] = [armLabel(report, comparison.candidate), armLabel(report, comparison.baseline)];
	const better = changedGrowth(report, comparison, "better");
	if (better.length > 0) return `gopls ${candidate} ${better.every(({ whole }) => whole) ? `gives back what ${baseline} kept` : `keeps less memory than ${baseline}`}: ${changedWords(better, "less")}.`;
	const { footprint } = comparison;
	if (footprint?.verdict === "better") return `gopls ${candidate} needs less memory than ${baseline}: ${afterSoak(footprint)}.`;
	return `gopls ${candidate}${[...comparison.growth.map(({ verdict }) => verdict), footprint?.verdict ?? "same"].every((verdict) => verdict === "same" || verdict === "better") ? ` is no worse than ${baseline}` : ""}: ${limit}.`;
}
// src/report/words/summary/regression-sentence.ts
/** How the candidate is worse than the baseline, in one sentence; undefined: the comparison does not show it. */
function regressionSentence(report, comparison) {
	const [candidate, baseline] = [armLabel(report, comparison.candidate), armLabel(report, comparison.baseline)];
	const worse = changedGrowth(report, comparison, "worse");
	if (worse.length > 0) return `gopls ${candidate} ${worse.every(({ whole }) => whole) ? `keeps memory that ${baseline} gave back` : `keeps more memory than ${baseline}`}: ${howMuch(report, comparison) ?? changedWords(worse, "more")}.`;
	const { footprint } = comparison;
	if (footprint?.verdict !== "worse") return void 0;
	return `gopls ${candidate} needs more memory than ${baseline}: ${afterSoak(footprint)}.`;
}
/** Where only counts are worse and not the heap as a whole, the findings say how many bytes that is. */
function howMuch(report, { growth, candidate }) {
	const isHeap = growth.some(({ metric, verdict }) => metric === "owned-heap" && verdict === "worse");
	const found = report.findings.filter(({ kind, arm }) => kind === "regression" && arm === candidate);
	return isHeap || found.length === 0 ? void 0 : keptWords(found, report);
}
// src/report/words/summary/undecided-sentence.ts
/** What could not be determined, in one sentence: a leak that was not seen twice, a difference, a growth. */
function undecidedSentence(report, comparison) {
	const found = suspects(report);
	if (found.length > 0) return suspected(found, report);
	const [worst, ...more] = undecidedSeries(report);
	if (worst) return `Could not determine whether ${nameOf$1(report)} leaks: ${undecidedGrowth(worst, more.length)}`;
	return (comparison && undecidedComparison(report, comparison)) ?? `${nameOf$1(report)}: ${unfinished(report)}`;
}
function suspected(findings, report) {
	const why = findings.some((finding) => confirmationOf(finding, report) !== void 0) ? "but it grew differently in a fresh process" : "but the run ended before a fresh process could confirm that";
	return `${nameOf$1(report, findings[0]?.arm)} may keep ${keptWords(findings, report)}, ${why}.`;
}
function undecidedComparison(report, { candidate, baseline, growth, footprint }) {
	const undecided = mostTelling(growth.filter(({ verdict }) => verdict === "inconclusive"));
	const start = `Could not determine whether ${nameOf$1(report, candidate)} is worse than ${armLabel(report, baseline)}`;
	if (undecided) {
		const range = formatInterval(undecided.difference, undecided.difference.unit);
		return `${start}: ${seriesName(undecided)} in ${undecided.workload} differs by ${range} per iteration (95 %).`;
	}
	if (footprint?.verdict !== "inconclusive") return void 0;
	return `${start}: its own heap after the soak differs by ${formatInterval(footprint.shift, "bytes")} (95 %).`;
}
function undecidedGrowth(worst, others) {
	const { workload } = worst;
	const perIteration = judgedGrowth(worst);
	const also = others === 0 ? "" : `, and ${others} more are undecided`;
	const range = formatInterval(perIteration, perIteration.unit);
	return `growth of ${seriesName(worst)} in ${workload} is ${range} per iteration (95 %)${also}.`;
}
/** All that was measured is well, but something is missing: what shows that this run would have seen a leak, or another session. */
function unfinished(report) {
	const limit = limitSentence(report);
	if (limit === void 0) return "what was measured could not decide.";
	const above = `${limit}${besideAccepted(report)}, but`;
	if (report.control && !report.control.seen) return `${above} its heap moves too much to show what was planted.`;
	return `${above} the run ended before ${report.control ? "all that it needs was measured" : "its control leak was planted"}.`;
}
function nameOf$1(report, arm = comparedArms(report).candidate?.name) {
	return `gopls ${armLabel(report, arm)}`.trim();
}
// src/report/words/summary/summary-sentence.ts
/**
* The verdict in one sentence: what is kept per what, how the candidate differs, how much growth was excluded, what stayed
* undecided, or why nothing was measured.
*/
function summarySentence(report) {
	const { failure } = report;
	if (failure) return asSentence(firstLine(failure.message));
	const bad = badFindings(report);
	const comparison = comparisonOf(report, bad[0]?.arm) ?? report.comparisons[0];
	switch (headline(report).word) {
		case "REGRESSION": return (comparison && regressionSentence(report, comparison)) ?? keptSentence(bad, report);
		case "LEAK": return keptSentence(bad.length > 0 ? bad : candidateFindings(report, "known", "tolerated"), report);
		case "PASS": return passSentence(report, comparison);
		default: return undecidedSentence(report, comparison);
	}
}
function keptSentence(findings, report) {
	return `gopls ${armLabel(report, findings[0]?.arm)} keeps ${keptWords(findings, report)}.`;
}
function firstLine(text) {
	return text.split("\n", 1)[0]?.trim() ?? "";
}
function asSentence(text) {
	return /[.!?:]$/.test(text) ? text : `${text}.`;
}
// src/report/words/finding/finding-summary.ts
/**
* What is kept, per what: "1.2 KiB kept for every request: 1 × 416 B, 2 × 176 B" where all of it is whole numbers of objects,
* else "40.0 KiB kept for every edit: parse cache, go/token.(*File).AddLine".
*/
function findingSummary({ kept, owner, frames }) {
	switch (kept.what) {
		case "objects": return `${bytesKept(kept)}: ${objectsKept(kept.objects)}`;
		case "memory": return `${bytesKept(kept)}${allocatedBy(owner, frames)}`;
		case "known-leak": return `${bytesKept(kept)}: ${kept.title}`;
		case "goroutines": return `${goroutinesKept(kept)} for every ${kept.unit}: ${frames[0] ? shortName(frames[0].function) : "on many stacks, of each a few"}`;
		case "entries": return `${entriesKept(kept)} kept for every ${kept.unit}: ${kept.counter}, as gopls counts`;
		case "footprint": return "gopls holds more memory before any work";
	}
}
function bytesKept({ bytesPerUnit, unit }) {
	return `${formatBytes(bytesPerUnit)} kept for every ${unit}`;
}
const MOST_SIZES = 6;
function objectsKept(objects) {
	const listed = objects.map(({ count, bytesEach }) => `${count} × ${bytesEach} B`);
	const more = listed.length - MOST_SIZES;
	return listed.slice(0, MOST_SIZES).join(", ") + (more > 0 ? ` and ${more} more sizes` : "");
}
/** Functions that allocate for whoever calls them. */
const PLUMBING = /^(?:runtime|reflect|strings|bytes|maps|slices|sync|context|internal|unicode|strconv|sort|iter|hash)[./]/;
function allocatedBy(owner, frames) {
	const named = frames.find((frame) => !PLUMBING.test(frame.function)) ?? frames[0];
	return named ? `: ${owner}, ${shortName(named.function)}` : "; no heap profile names the stack";
}
function goroutinesKept({ countPerUnit, dead }) {
	const goroutines = countPerUnit === 1 ? "goroutine" : "goroutines";
	const fate = dead ? "that can never run again" : countPerUnit === 1 ? "that never ends" : "that never end";
	return `${formatCount(countPerUnit)} ${goroutines} ${fate}`;
}
function entriesKept({ countPerUnit }) {
	return `${formatCount(countPerUnit)} ${countPerUnit === 1 ? "entry" : "entries"}`;
}
// src/report/words/finding/toleration-words.ts
/** Why a toleration holds, or does not. */
function tolerationWords({ ceiling, per, expires, judged }, unit) {
	const format = unit === "bytes" ? formatBytes : formatCount;
	switch (judged.answer) {
		case "expired": return `its last day was ${expires}`;
		case "unit-not-sent": return `its ceiling is per ${per}, and this workload has none`;
		case "above-ceiling": return `it grows by ${format(judged.growth)} per ${per}, above the tolerated ${format(ceiling)}`;
		case "holds": return `it grows by ${format(judged.growth)} per ${per}, within the ${format(ceiling)} tolerated until ${expires}`;
	}
}
// src/report/make/finding-report.ts
/** A finding as the report has it: in words, and rounded. */
function findingReport(finding) {
	const { kind, arm, workload, fingerprint, owner, confirmed, method, known, holder, toleration, frames } = finding;
	const { unit } = finding.perIteration;
	return {
		kind,
		arm,
		workload,
		fingerprint,
		owner,
		summary: findingSummary(finding),
		confirmed,
		...method === void 0 ? {} : { method },
		...finding.mechanism === void 0 ? {} : { mechanism: {
			...finding.mechanism,
			share: roundNumber(finding.mechanism.share) ?? 0
		} },
		...known === void 0 ? {} : { known },
		...holder === void 0 ? {} : { holder: holderReport(holder) },
		frames,
		perIteration: {
			...roundInterval(finding.perIteration),
			unit
		},
		perUnit: finding.perUnit.map((against) => ({
			unit: against.unit,
			...roundInterval(against)
		})),
		sizeClasses: finding.sizeClasses.map((sizeClass) => ({
			...sizeClass,
			objectsPerIteration: roundNumber(sizeClass.objectsPerIteration) ?? 0,
			objectsPerUnit: roundNumber(sizeClass.objectsPerUnit) ?? 0
		})),
		...toleration === void 0 ? {} : { toleration: tolerationReport(toleration, unit) }
	};
}
/** Types of Go reach thousands of characters, and a chain hundreds of nodes: of both the beginning, of a chain its end as well. */
function holderReport({ path, objectsPerUnit, ...holder }) {
	const names = path.map((name) => [...name].slice(0, MOST_CHARACTERS).join(""));
	const left = names.length - MOST_NODES;
	const shown = left <= 0 ? names : [
		...names.slice(0, MOST_NODES / 2),
		`${left} more`,
		...names.slice(-MOST_NODES / 2)
	];
	return {
		...holder,
		path: shown,
		objectsPerUnit: roundNumber(objectsPerUnit) ?? 0
	};
}
const MOST_CHARACTERS = 200;
const MOST_NODES = 60;
function tolerationReport(toleration, unit) {
	const { judged, ...asked } = toleration;
	return {
		...asked,
		holds: judged.answer === "holds",
		why: tolerationWords(toleration, unit)
	};
}
// src/report/make/minimal-report.ts
/** What became of the search for the shortest workload that shows a finding, as its report has it. */
function minimalReport({ tries, cutShort, minimal, turns }, finding) {
	return {
		tries,
		...cutShort ? { cutShort } : {},
		...minimal && turns ? { found: {
			turns,
			...fileOf(minimal, finding)
		} } : {}
	};
}
function fileOf(minimal, { fingerprint, summary }) {
	const comment = [
		"The shortest workload that shows this, found by gopls-leak-gate --minimize:",
		`${summary} (fingerprint ${fingerprint}).`,
		"Roles such as in-turn and largest are files of the workspace, so it runs on any."
	];
	const about = `The shortest workload that shows the finding ${fingerprint}.`;
	const file = asWorkloadFile({
		...minimal,
		about,
		finds: [],
		cost: ""
	});
	return {
		steps: minimal.iteration.map(stepName),
		file: `minimal-${fingerprint}.yaml`,
		yaml: workloadYaml(file, comment)
	};
}
/** "textDocument/hover" of what is asked, "edit in-turn" of all else. */
function stepName(step) {
	if (step.do === "ask") return step.method;
	return [step.do, "file" in step ? step.file ?? "" : ""].filter((word) => word !== "").join(" ");
}
// src/report/make/report-header.ts
/** What a report says of the run itself, measured or not. */
function reportHeader({ plan, startedAt, tool, machine, gopls }, end) {
	const { cycles, soakMs, repetitions, seed, maxMs } = plan.schedule;
	return {
		schema: 1,
		failOn: plan.budget.failOn,
		budgetBytesPerIteration: plan.budget.bytesPerIteration,
		budgetFootprint: plan.budget.footprint,
		...plan.budget.knownLeaksOf === void 0 ? {} : { knownLeaksOf: plan.budget.knownLeaksOf },
		schedule: {
			cycles,
			soakMs,
			repetitions,
			seed,
			maxMs
		},
		...allowed(plan),
		...files(plan),
		...editing(plan),
		startedAt,
		tool,
		machine,
		arms: plan.arms.map((arm) => armReport(arm, plan.baseline, gopls[arm.name])),
		...end === void 0 ? {} : { cost: costReport(end.cost) }
	};
}
function editing({ arms, start, rpcTrace, editorSettings }) {
	const editor = arms[0]?.editor ?? "full";
	const parts = {
		...editor === "full" ? {} : { editor },
		...editorSettings && editorSettings.taken.length > 0 ? { settings: editorSettings.file } : {},
		...start.mode === "daemon" ? { clients: start.clients } : {},
		...rpcTrace ? { rpcTrace } : {}
	};
	return Object.keys(parts).length === 0 ? {} : { editing: parts };
}
function allowed({ allowCommands, allowErrors }) {
	if (!allowCommands && !allowErrors) return {};
	return { allowed: {
		...allowCommands ? { commands: true } : {},
		...allowErrors ? { errors: true } : {}
	} };
}
/** By what only a file can say. */
function files({ arms, budget }) {
	const named = [...arms.some(({ name }) => !unlistedArms.includes(name)) || budget.tolerations.length > 0 ? ["config"] : [], ...budget.knownLeaks ? ["known-leaks"] : []];
	return named.length === 0 ? {} : { files: named };
}
function armReport({ name, workspace, gopls }, baseline, installed) {
	const role = baseline === void 0 ? "only" : name === baseline ? "baseline" : "candidate";
	if (!installed) return {
		name,
		role,
		workspace,
		gopls: { version: wanted(gopls) }
	};
	const { version, goVersion, sum, insteadOf, toolchain, buildInfo } = installed;
	return {
		name,
		role,
		workspace,
		gopls: {
			version,
			goVersion,
			...sum === void 0 ? {} : { sum },
			...insteadOf === void 0 ? {} : { insteadOf },
			toolchain,
			buildInfo
		}
	};
}
function wanted(source) {
	switch (source.from) {
		case "release": return source.version;
		case "checkout": return `of ${source.dir}`;
		case "binary": return source.path;
	}
}
function costReport({ totalMs, ...rest }) {
	const { installMs, soakMs, measureMs, ownCpuMs, goplsCpuMs } = rest;
	return {
		minutes: Math.round(totalMs / 6e4 * 100) / 100,
		installMs,
		soakMs,
		measureMs,
		ownCpuMs,
		...goplsCpuMs === void 0 ? {} : { goplsCpuMs }
	};
}
// src/report/make/series-reports.ts
const METRICS = [
	"owned-heap",
	"large-objects",
	"size-class",
	"goroutines",
	"leaked-goroutines",
	"counter",
	"heap-alloc",
	"rss",
	"descriptors"
];
/** Shown although they never decide; other series that do not decide say nothing that a reader could use. */
const SHOWN = [
	"owned-heap",
	"large-objects",
	"heap-alloc",
	"rss",
	"descriptors"
];
/** Series as the report has them, those that decide and the sizes that people know, sorted by workload, metric and key. */
function seriesReports(series, workloads) {
	const place = ({ arm, workload }) => workloads.findIndex((candidate) => candidate.arm === arm && candidate.name === workload);
	return series.filter(({ decides, metric }) => decides || SHOWN.includes(metric)).toSorted((a, b) => place(a) - place(b) || METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric) || Number(a.key) - Number(b.key) || byCodeUnits(a.key, b.key)).map((growth) => seriesReport(growth, workloads[place(growth)]));
}
/** Not by locale: the order must be the same on every machine. */
function byCodeUnits(a, b) {
	return a < b ? -1 : Number(a > b);
}
function seriesReport(series, workload) {
	const { arm, workload: name, metric, key, decides, verdict, unit, known } = series;
	const { perIteration, points } = series.whole ?? series;
	const sent = workload ? workOf(workload) : noWork();
	return {
		arm,
		workload: name,
		metric,
		key,
		decides,
		verdict,
		perIteration: {
			...roundInterval(perIteration),
			unit
		},
		perUnit: sentUnits.flatMap((unit) => {
			const count = unitsPerIteration(unit, sent);
			return count > 0 ? [{
				unit,
				...roundInterval(dividedBy(perIteration, count))
			}] : [];
		}),
		pValue: roundNumber(series.pValue) ?? 1,
		...known === void 0 ? {} : { besideKnown: {
			leaks: [...known],
			perIteration: {
				...roundInterval(series.perIteration),
				unit
			}
		} },
		...series.confirmation === void 0 ? {} : { confirmation: confirmationReport(series.confirmation) },
		points: points.map(({ x, y }) => [x, roundNumber(y) ?? 0])
	};
}
function confirmationReport(confirmation) {
	const { answer, ablation, perTurn, turns, notBy } = confirmation;
	return {
		answer,
		ablation,
		perTurn: roundInterval(perTurn),
		turns,
		...notBy === void 0 ? {} : { notBy }
	};
}
// src/report/words/warning-sentence.ts
/** What the judge warns of, in a sentence. */
function warningSentence(warning, { arms }) {
	switch (warning.code) {
		case "cut-off":
		case "out-of-time": return cutOff(warning, arms.length > 1);
		case "unstable-readings": return `In ${phaseName(warning)}, the heap was still moving at ${warning.unstable} of ${warning.readings} readings. This makes intervals wider.`;
		case "bounded-cache-above-cap": return `In ${phaseName(warning)}, bounded caches hold ${formatBytes(warning.heldBytes)}. What is above their cap of ${formatBytes(warning.capBytes)} counts as gopls' own heap.`;
		case "other-budget": return `This run was judged under another budget than it was measured for: ${warning.changes.map(budgetChange).join("; ")}. A measurement under the new budget might run longer and confirm other suspects.`;
		case "few-profiles": return `${phaseName(warning)} has ${warning.profiles} heap ${warning.profiles === 1 ? "profile" : "profiles"}. To prove a leak of gopls' own heap, ${warning.needed} are needed.`;
		case "descriptors-grow": return `In ${phaseName(warning)}, open file descriptors grew by ${formatCount(warning.perIteration)} per iteration: gopls did not close what it opened. They decide nothing here, but the system limits how many a process may have.`;
		case "holders-unreadable": return `${warning.path} can't be read, so that nobody can tell from it who holds what grows in ${phaseName(warning)}: ${warning.reason}.`;
		case "known-leaks-of-ignored": return `--known-leaks-of ${warning.asked} does nothing for ${warning.arm}: its gopls says that it is ${warning.version}.`;
		case "known-not-seen": return notSeen(warning);
	}
}
function cutOff({ ended, phases, plannedCycles, missing }, namesArms) {
	const done = phases.map((phase) => `${cyclesDone(phase.cycles, plannedCycles)} of ${namesArms ? phaseName(phase) : phase.workload}`).join(", ");
	const left = missing > 0 ? ` ${missing === 1 ? "1 workload was" : `${missing} workloads were`} not measured.` : "";
	return `The run ${howItEnded(ended)}. Only what it had measured was judged: ${done}.${left}`;
}
/** "7 of 16 cycles"; a phase that goes on past what was planned, because it was not decided, has more. */
function cyclesDone(done, planned) {
	return done > planned ? `${done} cycles (${planned} were planned)` : `${done} of ${planned} cycles`;
}
function notSeen({ version, leaks }) {
	const named = andList(leaks.map(({ id, title }) => `${id} (${title})`));
	const it = leaks.length === 1 ? "it" : "them";
	return `Known, not seen here: ${named}. This run would have shown ${it}. Does gopls ${version} fix ${it}?`;
}
function budgetChange(change) {
	const instead = (asked, recorded) => `--${change.key} ${asked} instead of ${recorded}`;
	switch (change.key) {
		case "max-growth": return instead(`${change.asked} B`, `${change.recorded} B`);
		case "max-footprint": return instead(percent(change.asked), percent(change.recorded));
		case "fail-on": return instead(change.asked.join(","), change.recorded.join(","));
		case "known-leaks": return change.asked === 0 ? "no --known-leaks" : `${change.asked} known ${change.asked === 1 ? "leak" : "leaks"} of --known-leaks`;
		case "known-leaks-of": return instead(change.asked ?? "none", change.recorded ?? "none");
		case "tolerations": return change.asked === 0 ? "no tolerations" : `${change.asked} ${change.asked === 1 ? "toleration" : "tolerations"} of the config`;
	}
}
function percent(share) {
	return `${Number((share * 100).toFixed(4))} %`;
}
function phaseName({ workload, arm }) {
	return `${workload} of ${arm}`;
}
// src/report/make/warning-reports.ts
/** The warnings of a report: what its sessions warned of, and then what the judge warns of. */
function warningReports(recorded, judged, { plan }) {
	return [...recorded, ...judged.map((warning) => ({
		code: warning.code,
		message: warningSentence(warning, plan)
	}))];
}
// src/report/make/workload-reports.ts
/**
* Each workload of each arm with one cycle or more, in the order of the plan: what was done to what.
* Sessions that only read a footprint or confirm a suspect are none of it.
*/
function workloadReports({ plan }, loads, snapshots) {
	return plan.arms.flatMap((arm) => {
		const armLoads = loads.filter((candidate) => candidate.arm === arm.name);
		const others = armLoads.filter(({ purpose }) => purpose !== "measure").map(({ session }) => session);
		return plan.workloads.flatMap((workload) => {
			const measured = snapshots.filter(({ arm: name, part, phase, session }) => name === arm.name && part === "measure" && phase === workload.name && !others.includes(session));
			return workloadReport(workload, armLoads.find(({ purpose, files }) => purpose === "measure" && workload.name in files)?.files[workload.name] ?? [], measured);
		});
	});
}
function workloadReport(workload, files, snapshots) {
	const [baseline, ...more] = snapshots.toSorted((a, b) => a.cycle - b.cycle);
	const last = more.at(-1);
	if (!baseline || !last) return [];
	const { heap, memory } = baseline;
	return [{
		name: workload.name,
		about: workload.about,
		arm: baseline.arm,
		cycles: last.cycle,
		iterationsPerCycle: last.iterations / last.cycle,
		...reportedWork(mapWork(workPer(last.sent, last.iterations), (count) => roundNumber(count) ?? 0)),
		files,
		...heap === void 0 ? {} : { ownedHeapBytes: memory.heapAlloc - heap.held.recorder - heap.held.boundedCaches },
		heapAllocBytes: memory.heapAlloc
	}];
}
// src/report/make/make-report.ts
/** The report of a measured run. Numbers have six significant digits, whole ones all of theirs; the order of series is fixed. */
function makeReport(judged) {
	const { header, loads, snapshots, outcome, control, detectionLimit: limit, end } = judged;
	const workloads = workloadReports(header, loads, snapshots);
	const measured = {
		...reportHeader(header, end),
		outcome,
		workloads,
		findings: judged.findings.map((finding) => withMinimal(findingReport(finding), judged.minimals ?? [])),
		series: seriesReports(judged.series, workloads),
		comparisons: judged.comparisons.map(comparisonReport),
		...control === void 0 ? {} : { control: roundedControl(control) },
		detectionLimit: {
			bytesPerIteration: limit.bytesPerIteration === null ? null : roundNumber(limit.bytesPerIteration),
			objectsPerIteration: limit.objectsPerIteration === null ? null : roundNumber(limit.objectsPerIteration),
			...limit.exceptions === void 0 ? {} : { exceptions: limit.exceptions.map(roundedException) }
		},
		...judged.heap,
		...judged.latency?.length ? { latency: judged.latency.map(roundedLatency) } : {},
		warnings: warningReports(judged.warnings, judged.judgedWarnings, header)
	};
	return {
		...measured,
		summary: summarySentence(measured)
	};
}
function withMinimal(finding, minimals) {
	const { arm, workload, fingerprint } = finding;
	const minimal = minimals.find((one) => one.arm === arm && one.workload === workload && one.fingerprint === fingerprint);
	return minimal ? {
		...finding,
		minimal: minimalReport(minimal, finding)
	} : finding;
}
function roundedLatency({ requests, ...phase }) {
	const rounded = (ms) => roundNumber(ms) ?? 0;
	return {
		...phase,
		requests: requests.map(({ medianMs, p95Ms, ...request }) => ({
			...request,
			medianMs: rounded(medianMs),
			...p95Ms === void 0 ? {} : { p95Ms: rounded(p95Ms) }
		}))
	};
}
function roundedException(exception) {
	const { perIteration } = exception;
	return {
		...exception,
		perIteration: perIteration === null ? null : roundNumber(perIteration)
	};
}
function roundedControl({ shownBy, metrics, ...control }) {
	const rounded = (value) => roundNumber(value) ?? 0;
	return {
		...control,
		...shownBy && { shownBy: {
			...shownBy,
			objectsPerDocument: rounded(shownBy.objectsPerDocument)
		} },
		...metrics && { metrics: metrics.map((metric) => ({
			...metric,
			planted: rounded(metric.planted),
			grown: roundInterval(metric.grown)
		})) }
	};
}
// src/report/make/not-measured-report.ts
/** The report of a run without a verdict: why there is none, and what is known of the run. */
function notMeasuredReport({ header, loads, snapshots, warnings, end }, failure, judgedWarnings = []) {
	const known = {
		...reportHeader(header, end),
		outcome: "not-measured",
		workloads: workloadReports(header, loads, snapshots),
		findings: [],
		series: [],
		comparisons: [],
		detectionLimit: {
			bytesPerIteration: null,
			objectsPerIteration: null
		},
		warnings: warningReports(warnings, judgedWarnings, header),
		failure: {
			code: failure.code,
			message: failure.message,
			hint: failure.hint
		}
	};
	return {
		...known,
		summary: summarySentence(known)
	};
}
// src/judge/budget-changes.ts
/** Where the budget has what an option changes. */
const FIELDS = {
	"max-growth": "bytesPerIteration",
	"max-footprint": "footprint",
	"fail-on": "failOn",
	"known-leaks": "knownLeaks",
	"known-leaks-of": "knownLeaksOf",
	tolerations: "tolerations"
};
/** What another budget changes of the one that a run was measured for; nothing: they are the same. */
function budgetChanges(recorded, asked) {
	return [
		{
			key: "max-growth",
			recorded: recorded.bytesPerIteration,
			asked: asked.bytesPerIteration
		},
		{
			key: "max-footprint",
			recorded: recorded.footprint,
			asked: asked.footprint
		},
		{
			key: "fail-on",
			recorded: recorded.failOn,
			asked: asked.failOn
		},
		{
			key: "known-leaks",
			recorded: recorded.knownLeaks?.length ?? 0,
			asked: asked.knownLeaks?.length ?? 0
		},
		{
			key: "known-leaks-of",
			recorded: recorded.knownLeaksOf,
			asked: asked.knownLeaksOf
		},
		{
			key: "tolerations",
			recorded: recorded.tolerations.length,
			asked: asked.tolerations.length
		}
	].filter(({ key }) => JSON.stringify(recorded[FIELDS[key]]) !== JSON.stringify(asked[FIELDS[key]]));
}
// src/judge/heap/churn.ts
/** Of v0.24.0 the samples' sum was within 0.2 % of what the runtime counted. One that is far off is of profiles that somebody took something out of. */
const MOST_OFF = 1.25;
/**
* What a phase allocated, by part of gopls and by the `most` call stacks that allocate most, whether it was given back or not. How much in all, the runtime counted
* (TotalAlloc); whose it was, the profile's samples say. What only the observer allocated is told apart. Undefined where the profiles do not tell.
*/
function churnOf(phase, recording, most) {
	const ends = phaseEnds(phase.snapshots, recording);
	const allocated = ends && allocatedOf(phase, recording);
	if (!allocated) return void 0;
	const { iterations } = ends;
	const sampled = sumOf$1(allocated.owners, "bytes");
	const scale = countedBytes(phase, ends) / sampled;
	if (!(iterations > 0 && scale >= 1 / MOST_OFF && scale <= MOST_OFF)) return void 0;
	const each = (number) => roundNumber(number * scale / iterations) ?? 0;
	const inAll = (number) => Math.round(number * scale);
	const own = allocated.owners.filter(({ owner }) => owner !== observerOwner);
	const others = allocated.stacks.slice(most);
	const { names: functions, placeOf } = namePlaces();
	const stacks = allocated.stacks.slice(0, most).map(({ frames, owner, bytes, objects }) => ({
		frames: frames.map((place) => placeOf(allocated.functions[place] ?? "")),
		owner,
		bytes: inAll(bytes),
		objects: inAll(objects)
	}));
	return {
		arm: phase.arm,
		workload: phase.workload,
		iterations,
		bytesPerIteration: each(sumOf$1(own, "bytes")),
		objectsPerIteration: each(sumOf$1(own, "objects")),
		observerBytesPerIteration: each(sampled - sumOf$1(own, "bytes")),
		owners: own.map(({ owner, bytes, objects }) => ({
			owner,
			bytesPerIteration: each(bytes),
			objectsPerIteration: each(objects)
		})),
		functions: functions(),
		stacks,
		others: {
			stacks: allocated.others.stacks + others.length,
			bytes: inAll(allocated.others.bytes + sumOf$1(others, "bytes"))
		}
	};
}
/** What the runtime counted between the ends of a phase. */
function countedBytes({ snapshots }, { first, last }) {
	const at = (path) => snapshots.find(({ heap }) => heap?.path === path)?.memory.totalAlloc ?? NaN;
	return at(last) - at(first);
}
function sumOf$1(amounts, of) {
	return amounts.reduce((sum, amount) => sum + amount[of], 0);
}
// src/judge/heap/grown-stacks.ts
/**
* Where a heap grew between two profiles of one process, by call stack. All that changed is in it, bounded caches and known leaks too, but
* for what only the debug server makes gopls hold. Sites that differ in the size of their objects alone are one stack.
*/
function grownStacks(pair, version) {
	return stacksOf(difference([pair]).filter(({ site }) => holderOf(site, version) !== "recorder"), version);
}
/**
* What stacks grow by per iteration less what those of the baseline do, matched by their functions; what is alike in both is left out.
*/
function stacksAgainst(own, baseline) {
	const differences = [...new Map([...baseline.stacks, ...own.stacks])].map(([key, { names, owner }]) => {
		const [here, there] = [own.stacks.get(key), baseline.stacks.get(key)];
		const less = (of) => (here?.[of] ?? 0) / own.iterations - (there?.[of] ?? 0) / baseline.iterations;
		return [key, {
			names,
			owner,
			bytes: less("bytes"),
			objects: less("objects")
		}];
	});
	return new Map(differences.filter(([, { bytes, objects }]) => bytes !== 0 || objects !== 0));
}
function stacksOf(sites, version) {
	const stacks = /* @__PURE__ */ new Map();
	for (const { site, inuseBytes, inuseObjects } of sites) {
		const names = site.frames.map((frame) => shortened(frame.function)).reverse();
		const key = names.join("\n");
		const before = stacks.get(key);
		const owner = before?.owner ?? ownerOf(site.frames, version);
		const [bytes, objects] = [(before?.bytes ?? 0) + inuseBytes, (before?.objects ?? 0) + inuseObjects];
		stacks.set(key, {
			names,
			owner,
			bytes,
			objects
		});
	}
	return stacks;
}
// src/judge/heap/most-changed.ts
/** The share of all change above which more stacks say nothing. */
const MOST_OF_IT = .99;
/** The stacks that are nearly all of a change, `most` at the most, and what all others hold. */
function mostChanged(stacks, most) {
	const all = [...stacks].sort(([a, x], [b, y]) => Math.abs(y.bytes) - Math.abs(x.bytes) || (a < b ? -1 : 1));
	const total = sumOf(all, Math.abs);
	let shown = 0;
	const kept = all.filter(([, { bytes }], i) => {
		const isWorthIt = i < most && shown < total * MOST_OF_IT;
		shown += Math.abs(bytes);
		return isWorthIt;
	});
	const others = all.slice(kept.length);
	return {
		kept,
		others: {
			stacks: others.length,
			grownBytes: sumOf(others, (bytes) => Math.max(bytes, 0)),
			shrunkBytes: sumOf(others, (bytes) => Math.max(-bytes, 0))
		}
	};
}
function sumOf(stacks, part) {
	return stacks.reduce((sum, [, { bytes }]) => sum + part(bytes), 0);
}
// src/judge/heap/grown-phase.ts
/** Reads where a phase grew off its profiles, of which `first` is the first; undefined without two. Throws profile-damaged. */
function phaseGrowth({ arm, workload, snapshots }, first, recording) {
	const ends = phaseEnds(snapshots, recording);
	if (!ends || !first) return void 0;
	const version = recording.header.gopls[arm]?.version;
	const until = (path) => grownStacks({
		first,
		last: parseHeapProfile(recording.profile(path), path)
	}, version);
	const earlier = phaseMoments(snapshots, recording).map(({ path, iterations }) => ({
		stacks: until(path),
		iterations
	}));
	return {
		arm,
		workload,
		iterations: ends.iterations,
		stacks: until(ends.last),
		earlier
	};
}
/** What a report shows of a phase's growth, with `most` stacks at the most, and of it against the baseline's. */
function grownOf(growth, baseline, most) {
	const { arm, workload, iterations, earlier } = growth;
	const places = namePlaces();
	const { kept, others } = mostChanged(growth.stacks, most);
	const stacks = kept.map(([key, stack]) => ({
		...placed(stack, places),
		...before(key, earlier)
	}));
	const against = baseline && againstOf(growth, baseline, {
		most,
		places
	});
	return {
		arm,
		workload,
		iterations,
		functions: places.names(),
		...earlier.length === 0 ? {} : { moments: earlier.map((moment) => moment.iterations) },
		stacks,
		others,
		...against === void 0 ? {} : { against }
	};
}
function before(key, earlier) {
	if (earlier.length === 0) return {};
	const at = (of) => earlier.map(({ stacks }) => stacks.get(key)?.[of] ?? 0);
	return {
		bytesAt: at("bytes"),
		objectsAt: at("objects")
	};
}
function againstOf(growth, baseline, { most, places }) {
	if (growth.iterations === 0 || baseline.iterations === 0) return void 0;
	const { kept, others } = mostChanged(stacksAgainst(growth, baseline), most);
	const rounded = (number) => roundNumber(number) ?? 0;
	const { arm, iterations } = baseline;
	return {
		arm,
		iterations,
		stacks: kept.map(([, stack]) => {
			const { bytes, objects, ...own } = placed(stack, places);
			return {
				...own,
				bytes: rounded(bytes),
				objects: rounded(objects)
			};
		}),
		others: {
			...others,
			grownBytes: rounded(others.grownBytes),
			shrunkBytes: rounded(others.shrunkBytes)
		}
	};
}
function placed({ names, owner, bytes, objects }, { placeOf }) {
	return {
		frames: names.map(placeOf),
		owner,
		bytes,
		objects
	};
}
// src/judge/heap/standing-heap.ts
/** What a gopls holds after the soak, at the start of its first workload, and who allocated it. */
function standingHeap(start, { profile, load, version }) {
	const { arm, memory, rssBytes, peakRssBytes, descriptors, inotifyWatches, goroutines } = start;
	return {
		arm,
		heapBytes: memory.heapAlloc,
		...rssBytes === void 0 ? {} : { rssBytes },
		...peakRssBytes === void 0 ? {} : { peakRssBytes },
		...descriptors === void 0 ? {} : { descriptors },
		...inotifyWatches === void 0 ? {} : { inotifyWatches },
		goroutines: goroutines.reduce((sum, { count }) => sum + count, 0),
		...load === void 0 ? {} : { loadMs: load.loadMs },
		...load?.packages === void 0 ? {} : { packages: load.packages },
		owners: profile ? ownersOf(profile, version) : []
	};
}
/** Live bytes of each owner, the largest first. */
function ownersOf({ sites }, version) {
	const bytesOf = /* @__PURE__ */ new Map();
	for (const { site, values } of sites.values()) {
		const owner = ownerOf(site.frames, version);
		bytesOf.set(owner, (bytesOf.get(owner) ?? 0) + values.inuseBytes);
	}
	return [...bytesOf].map(([owner, bytes]) => ({
		owner,
		bytes
	})).sort((a, b) => b.bytes - a.bytes || (a.owner < b.owner ? -1 : 1));
}
// src/judge/heap/timeline.ts
/**
* Every gopls process of a recording over its time, by session; places in a workload that asked to be read are left out,
* and so is the search for shorter workloads, which is after the verdict.
*/
function timelinesOf({ snapshots, loads }) {
	return [...groupBy(snapshots, ({ session }) => String(session)).values()].flatMap((read) => {
		const [first] = read;
		if (!first) return [];
		const { arm, session } = first;
		const purpose = purposeOf(session, loads);
		if (purpose === "minimize") return [];
		return [{
			arm,
			session,
			purpose,
			readings: readingsOf(read)
		}];
	}).sort((a, b) => a.session - b.session);
}
function purposeOf(session, loads) {
	return loads.find((load) => load.session === session)?.purpose ?? "measure";
}
function readingsOf(snapshots) {
	return snapshots.toSorted((a, b) => a.atMs - b.atMs || (a.phase < b.phase ? -1 : a.phase > b.phase ? 1 : a.cycle - b.cycle)).flatMap((snapshot) => {
		const { atMs, part, phase, cycle, memory, rssBytes, goroutines } = snapshot;
		if (part === "checkpoint" || part === "minimize") return [];
		const ownedBytes = ownedHeapOf(snapshot);
		return {
			atMs: Math.round(atMs),
			part,
			phase,
			cycle,
			heapBytes: memory.heapAlloc,
			...ownedBytes === void 0 ? {} : { ownedBytes },
			...rssBytes === void 0 ? {} : { rssBytes },
			goroutines: goroutines.reduce((sum, { count }) => sum + count, 0)
		};
	});
}
// src/judge/heap/heap-views.ts
/** Stacks of one phase that a picture shows, and of all phases together: a report has a size that is read. */
const MOST_STACKS = 300;
const MOST_STACKS_IN_ALL = 1600;
/** Reads what shows the heap off a recording. Profiles that were thrown away are not missed. Throws profile-damaged. */
function heapViews(recording, phases) {
	const { gopls, plan } = recording.header;
	const standing = [];
	const growths = [];
	const most = Math.min(MOST_STACKS, Math.floor(MOST_STACKS_IN_ALL / Math.max(1, phases.length)));
	const churn = [];
	for (const phase of phases) {
		const { arm, snapshots } = phase;
		const [start] = snapshots;
		if (!start) continue;
		const first = profileOf(start, recording);
		if (!standing.some((one) => one.arm === arm)) {
			const load = recording.loads.find(({ session }) => session === start.session);
			standing.push(standingHeap(start, {
				profile: first,
				load,
				version: gopls[arm]?.version
			}));
		}
		const growth = phaseGrowth(phase, first, recording);
		if (growth) growths.push(growth);
		const allocated = churnOf(phase, recording, most);
		if (allocated) churn.push(allocated);
	}
	const baselineOf = ({ arm, workload }) => growths.find((one) => one.arm === plan.baseline && one.arm !== arm && one.workload === workload);
	const grown = growths.map((growth) => grownOf(growth, baselineOf(growth), most));
	return {
		timeline: timelinesOf(recording),
		standing,
		grown,
		churn
	};
}
function profileOf({ heap }, { profiles, profile }) {
	if (!heap || !(profiles?.has(heap.path) ?? true)) return void 0;
	return parseHeapProfile(profile(heap.path), heap.path);
}
// src/judge/known-warnings.ts
/**
* What a reader should know about known leaks and the arms under judgement: which of them an arm does not show, by its name; and where the
* user named a release for a gopls that says its version.
*/
function knownWarnings({ plan, gopls }, notSeen) {
	const { knownLeaksOf } = plan.budget;
	return judgedArms(plan).flatMap(({ name: arm }) => {
		const version = gopls[arm]?.version;
		if (version === void 0) return [];
		const leaks = (notSeen.get(arm) ?? []).map(({ id, title }) => ({
			id,
			title
		}));
		return [...knownLeaksOf !== void 0 && isVersionKnown(version) ? [{
			code: "known-leaks-of-ignored",
			arm,
			version,
			asked: knownLeaksOf
		}] : [], ...leaks.length > 0 ? [{
			code: "known-not-seen",
			arm,
			version,
			leaks
		}] : []];
	});
}
// src/judge/latency-of.ts
/** Of fewer times the 95th percentile is the longest. */
const MIN_TAIL = 20;
/** How long gopls took in a phase, over all of its cycles; none where nothing was timed. */
function latencyOf({ arm, workload, snapshots }) {
	const times = snapshots.flatMap(({ latency }) => latency ?? []);
	const requests = [...groupBy(times, ({ method }) => method)].map(([method, cycles]) => ({
		method,
		counts: addedUp(cycles.map(({ counts }) => counts))
	})).filter(({ counts }) => countIn(counts) > 0).sort((a, b) => a.method < b.method ? -1 : 1).map(({ method, counts }) => ({
		method,
		...summary(counts)
	}));
	return requests.length === 0 ? [] : [{
		arm,
		workload,
		requests
	}];
}
function summary(counts) {
	const count = countIn(counts);
	return {
		count,
		medianMs: quantileIn(counts, .5),
		...count < MIN_TAIL ? {} : { p95Ms: quantileIn(counts, .95) }
	};
}
// src/judge/verdict/descriptor-warnings.ts
/** Workloads in which file descriptors are proven to be opened and to stay open. They decide nothing. */
function descriptorWarnings(series) {
	return series.filter(({ metric, verdict }) => metric === "descriptors" && verdict === "leak").map(({ arm, workload, perIteration }) => {
		return {
			code: "descriptors-grow",
			arm,
			workload,
			perIteration: perIteration.value
		};
	});
}
// src/judge/verdict/detection-limit.ts
/** Of the size classes, this share has the limit or a lower one; the others are exceptions. */
const TYPICAL = .9;
/**
* The smallest growth per iteration that this run proves nine times of ten, in all series that decide but the exceptions. Bytes:
* the worst of the series in bytes. Objects: what 90 % of the size classes have; always above the floor from which growth of a
* class counts. Exceptions are the other classes with their own limit, leaks with their growth, and what a fresh process
* refuted with the most that it may have grown there; in the order of the series.
*/
function detectionLimit(series, budget) {
	const deciding = series.filter(({ decides }) => decides);
	const limits = deciding.filter((one) => growthOf(one) === void 0).map((one) => ({
		series: one,
		limit: limitOf(one, budget)
	}));
	const of = (unit) => limits.filter((one) => one.series.unit === unit);
	const [bytes, objects] = [of("bytes"), of("objects")];
	const typical = objects.length === 0 ? Infinity : quantile(objects.map(({ limit }) => limit), TYPICAL);
	const restless = new Map(objects.map((one) => [one.series, one.limit]).filter(([, limit]) => limit > typical));
	return {
		bytesPerIteration: bytes.length === 0 ? null : finiteOrNull(Math.max(...bytes.map(({ limit }) => limit))),
		objectsPerIteration: finiteOrNull(typical),
		exceptions: deciding.flatMap((one) => {
			const limit = growthOf(one) ?? restless.get(one);
			const { arm, workload, metric, key } = one;
			return limit === void 0 ? [] : [{
				arm,
				workload,
				metric,
				key,
				perIteration: finiteOrNull(limit)
			}];
		})
	};
}
/** Of a leak, and of what a fresh process refuted: the growth that it has, or may have. */
function growthOf({ verdict, perIteration, confirmation }) {
	if (verdict === "leak") return perIteration.value;
	return confirmation?.answer === "refuted" ? confirmation.perTurn.high : void 0;
}
/**
* Growth in bytes is shown as such however far below the budget it is. A class must be at its floor as well, with its 95 % interval: as far
* above it as it would have to be above 0.
*/
function limitOf(series, budget) {
	const part = series.verdict === "plateau" ? "secondHalf" : "perIteration";
	const limit = provenGrowth(series, part);
	if (series.unit === "bytes") return limit;
	return Math.max(limit, allowance(series, budget).leakFrom + detectable(series[part]));
}
// src/judge/verdict/judge-warnings.ts
const MAX_UNSTABLE_SHARE = .25;
/** This number of points gives each half five, without which nothing is proven to last. */
const MIN_PROFILES = 9;
/** What a reader should know about the readings a verdict stands on; snapshots of the soak are left out. */
function judgeWarnings(snapshots) {
	const measured = snapshots.filter(({ phase }) => phase !== "soak");
	return [...groupBy(measured, ({ arm, phase }) => `${phase} of ${arm}`).values()].flatMap((readings) => [
		...unstable(readings),
		...unboundedCache(readings),
		...fewProfiles(readings)
	]);
}
function unstable(readings) {
	const count = readings.filter(({ stable }) => !stable).length;
	if (count <= readings.length * MAX_UNSTABLE_SHARE) return [];
	return [{
		code: "unstable-readings",
		...nameOf(readings),
		unstable: count,
		readings: readings.length
	}];
}
function unboundedCache(readings) {
	const most = Math.max(0, ...readings.map(({ heap }) => heap?.held.boundedCaches ?? 0));
	if (most <= mostBoundedBytes) return [];
	return [{
		code: "bounded-cache-above-cap",
		...nameOf(readings),
		heldBytes: most,
		capBytes: mostBoundedBytes
	}];
}
function fewProfiles(readings) {
	const count = readings.filter(({ heap }) => heap !== void 0).length;
	if (count >= MIN_PROFILES) return [];
	return [{
		code: "few-profiles",
		...nameOf(readings),
		profiles: count,
		needed: MIN_PROFILES
	}];
}
/** Readings of one phase have one name. */
function nameOf([first]) {
	return {
		arm: first?.arm ?? "",
		workload: first?.phase ?? ""
	};
}
// src/judge/judge.ts
/**
* The right half of a run: a recording's verdict. It depends on nothing but the recording, so that a replay gives the
* same report. A recording of a run that failed, with too few cycles, or in which the control was not seen, gives a report "not-measured".
*/
function judge(recorded, { assessed, budget } = {}) {
	const recording = budget ? underBudget(recorded, budget) : recorded;
	const budgetWarnings = budget ? otherBudget(recorded.header.plan.budget, budget) : [];
	try {
		const { end } = recording;
		if (end?.ended === "failed" && end.failure) throw recordedFailure(end.failure);
		const assessment = assessed ?? assess(recording);
		refuseTooFewCycles(assessment, end);
		refuseNothingSent(recording, assessment);
		return reportOf(recording, assessment, budgetWarnings);
	} catch (error) {
		if (error instanceof Failure) return notMeasuredReport(recording, error, budgetWarnings);
		throw error;
	}
}
function underBudget({ header, ...recording }, budget) {
	return {
		...recording,
		header: {
			...header,
			plan: {
				...header.plan,
				budget
			}
		}
	};
}
function otherBudget(recorded, asked) {
	const changes = budgetChanges(recorded, asked);
	return changes.length > 0 ? [{
		code: "other-budget",
		changes
	}] : [];
}
/** No phase with cycles enough, or a finished run with one too short, has no verdict: too-few-cycles. */
function refuseTooFewCycles({ phases, tooShort: [first] }, end) {
	if (first && (phases.length === 0 || end?.ended === "complete")) {
		const have = cyclesOf(first);
		throw failure("too-few-cycles", {
			workload: first.workload,
			have,
			need: 5,
			ended: end?.ended
		});
	}
}
/** What was sent nothing shows nothing. Throws workload-did-nothing. */
function refuseNothingSent({ header }, { phases }) {
	for (const { workload: name, snapshots } of phases) {
		const workload = header.plan.workloads.find((one) => one.name === name);
		const last = snapshots.at(-1);
		if (workload && last && sendsNothing(workload, last.sent)) throw failure("workload-did-nothing", { workload: name });
	}
}
function reportOf(recording, assessment, budgetWarnings) {
	const { header, loads, end } = recording;
	const { phases, series, judged, findings, comparisons, control, notSeen, holderWarnings } = assessment;
	const snapshots = phases.flatMap((phase) => phase.snapshots);
	const judgedWarnings = [
		...budgetWarnings,
		...endWarnings(recording, assessment),
		...judgeWarnings(snapshots),
		...descriptorWarnings(judged),
		...knownWarnings(header, notSeen),
		...holderWarnings
	];
	return makeReport({
		header,
		loads,
		snapshots,
		series,
		findings,
		comparisons,
		control,
		outcome: assessment.outcome === "pass" && end?.ended !== "complete" ? "inconclusive" : assessment.outcome,
		end,
		warnings: distinct(recording.warnings),
		judgedWarnings,
		detectionLimit: detectionLimit(judged, header.plan.budget),
		minimals: recording.minimals,
		heap: heapViews(recording, phases),
		latency: phases.flatMap(latencyOf)
	});
}
/** A warning of several sessions comes once, in an order that does not depend on which was first. */
function distinct(warnings) {
	return [...new Map(warnings.map((warning) => [`${warning.code}\n${warning.message}`, warning]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, warning]) => warning);
}
function endWarnings({ end, header }, { phases, tooShort }) {
	if (end?.ended === "complete") return [];
	const { schedule } = header.plan;
	return [{
		code: end?.ended === "out-of-time" ? "out-of-time" : "cut-off",
		ended: end?.ended,
		phases: phases.map(({ workload, arm, snapshots }) => ({
			workload,
			arm,
			cycles: cyclesOf({ snapshots })
		})),
		plannedCycles: schedule.cycles,
		missing: tooShort.length
	}];
}
export { judge };
