import { F as Failure, L as recordedFailure } from "./quantities.js";
import { A as formatAmount, B as armLabel, D as workWords, H as comparisonReport, I as mainUnit, L as unitsPerIteration, M as formatInterval, N as formatShare, O as againstCeiling, P as middle, R as andList, S as confirmationOf, T as comparisonUnit, U as estimateReport, V as comparedArms, W as roundNumber, k as besideAccepted, v as seriesName, w as limitSentence, x as notableSeries, z as headline } from "./heap-rows.js";
import { n as candidateFindings, t as badFindings } from "./findings.js";
import { a as howItEnded, c as groupBy, i as assess, measure, n as nextSessions, o as allowance, r as armsUnderJudgement, s as mostBoundedBytes, t as readRunDirectory } from "./measure.js";
import { a as quantile } from "./short-name.js";
import { n as formatBytes } from "./format-count.js";
import { n as ReportSchema, t as renderMarkdown } from "./render-markdown.js";
import { t as reportFiles } from "./report-files.js";
import { join } from "node:path";
import { writeFileSync } from "node:fs";
// src/report/words/kept-words.ts
const MOST$1 = 3;
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
	const more = parts.length > MOST$1 ? [`${parts.length - MOST$1} things more`] : [];
	return andList([...parts.slice(0, MOST$1), ...more]);
}
/** Why a growth that was known or tolerated is a leak all the same. */
function accepted(finding, { startedAt }) {
	const { known, toleration, kind } = finding;
	if (kind !== "leak") return "";
	if (toleration && toleration.expires < startedAt.slice(0, 10)) return `; its toleration ended on ${toleration.expires}`;
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
	return above === void 0 ? "" : `, ${above} above the ceiling of the known leak ${known.id}`;
}
// src/report/words/changed.ts
/** A remainder below this share of the larger growth is none. */
const NOTHING = .1;
/**
* What is worse, or better: of each workload its owned heap, or the first series where that is as before; the largest
* of each unit.
*/
function changedGrowth(report, comparison, verdict) {
	const changed = comparison.growth.filter((one) => one.verdict === verdict);
	const ranked = [...new Set(changed.map(({ workload }) => workload))].flatMap((workload) => {
		const own = changed.filter((one) => one.workload === workload);
		const one = own.find(({ metric }) => metric === "owned-heap") ?? own[0];
		if (!one) return [];
		const { perIteration: by, work, word } = comparisonUnit(report, comparison, workload);
		const value = Math.abs(one.difference.value) / by;
		const [less, more] = [one.baseline.value, one.candidate.value].toSorted((a, b) => a - b);
		const whole = Math.abs(less ?? 0) < NOTHING * Math.abs(more ?? 0);
		return [{
			amount: formatAmount(value, one.difference.unit),
			work,
			word,
			whole,
			value
		}];
	}).toSorted((a, b) => b.value - a.value);
	return ranked.filter(({ word }, i) => ranked.findIndex((other) => other.word === word) === i);
}
const MOST = 2;
/** "37.5 KiB more for every edit and 1.2 KiB more for every LSP request". */
function changedWords(changed, direction) {
	return andList(changed.slice(0, MOST).map(({ amount, work }) => `${amount} ${direction} for every ${work}`));
}
/** Both owned heaps of a comparison: "61.0 MiB instead of 25.0 MiB of its own heap after the soak (+144 %)". */
function afterSoak({ baselineBytes, candidateBytes, ratio }) {
	const [is, was] = [candidateBytes, baselineBytes].map((bytes) => formatAmount(middle(bytes), "bytes"));
	return `${is} instead of ${was} of its own heap after the soak (${formatShare(ratio.value)})`;
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
/** What could not be told, in one sentence: a leak that was not seen twice, a difference, a growth. */
function undecidedSentence(report, comparison) {
	const suspects = candidateFindings(report, "leak", "regression").filter(({ confirmed }) => !confirmed);
	if (suspects.length > 0) return suspected(suspects, report);
	const [open] = notableSeries(report).filter(({ verdict, arm }) => verdict === "inconclusive" && arm === comparedArms(report).candidate?.name);
	const compared = open ? void 0 : comparison && undecidedComparison(report, comparison);
	if (compared !== void 0) return compared;
	return `${nameOf(report)}: ${open ? undecidedGrowth(open, report) : withoutControl(report)}`;
}
function suspected(suspects, report) {
	const why = suspects.some((finding) => confirmationOf(finding, report) !== void 0) ? "but it grew differently in a fresh process" : "but the run ended before a fresh process could confirm it";
	return `${nameOf(report, suspects[0]?.arm)} is suspected to keep ${keptWords(suspects, report)}, ${why}.`;
}
function undecidedComparison(report, { candidate, baseline, growth, footprint }) {
	const open = growth.filter(({ verdict }) => verdict === "inconclusive");
	const one = open.find(({ metric }) => metric === "owned-heap") ?? open[0];
	const start = `It could not be told whether ${nameOf(report, candidate)} is worse than ${armLabel(report, baseline)}`;
	if (one) {
		const range = formatInterval(one.difference, one.difference.unit);
		return `${start}: ${seriesName(one)} in ${one.workload} differs by ${range} per iteration (95 %).`;
	}
	if (footprint?.verdict !== "inconclusive") return void 0;
	return `${start}: its own heap after the soak differs by ${formatInterval(footprint.shift, "bytes")} (95 %).`;
}
function undecidedGrowth(worst, report) {
	const open = notableSeries(report).filter(({ verdict, arm }) => verdict === "inconclusive" && arm === worst.arm);
	const { perIteration, workload } = worst;
	const also = open.length === 1 ? "" : ` (and ${open.length - 1} more)`;
	const range = formatInterval(perIteration, perIteration.unit);
	return `growth of ${seriesName(worst)} in ${workload}${also} is neither proven nor excluded: ${range} per iteration (95 %).`;
}
/** All that was measured is well, but nothing shows that this run would have seen a leak. */
function withoutControl(report) {
	const limit = limitSentence(report);
	if (report.control || limit === void 0) return "nothing that was measured could decide.";
	return `${limit}${besideAccepted(report)}, but the run ended before its control leak was planted.`;
}
function nameOf(report, arm = comparedArms(report).candidate?.name) {
	return `gopls ${armLabel(report, arm)}`.trim();
}
// src/report/words/summary/summary-sentence.ts
/**
* The verdict in one sentence: what is kept per what, how the candidate differs, how much growth was excluded, what could not
* be told, or why nothing was measured.
*/
function summarySentence(report) {
	const { failure, comparisons } = report;
	if (failure) return asSentence(firstLine(failure.message));
	const bad = badFindings(report);
	const comparison = comparisons.find(({ candidate }) => candidate === bad[0]?.arm) ?? comparisons[0];
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
// src/report/make/report-header.ts
/** What a report says of the run itself, measured or not. */
function reportHeader({ plan, startedAt, tool, machine, gopls }, end) {
	const { cycles, soakMs, repetitions, seed } = plan.schedule;
	return {
		schema: 1,
		failOn: plan.budget.failOn,
		budgetBytesPerIteration: plan.budget.bytesPerIteration,
		budgetFootprint: plan.budget.footprint,
		schedule: {
			cycles,
			soakMs,
			repetitions,
			seed
		},
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
		...editorSettings ? { settings: editorSettings.file } : {},
		...start.mode === "daemon" ? { clients: start.clients } : {},
		...rpcTrace ? { rpcTrace } : {}
	};
	return Object.keys(parts).length === 0 ? {} : { editing: parts };
}
function armReport({ name, workspace, gopls }, baseline, installed) {
	const role = baseline === void 0 ? "only" : name === baseline ? "baseline" : "candidate";
	if (!installed) return {
		name,
		role,
		workspace,
		gopls: { version: wanted(gopls) }
	};
	const { version, goVersion, sum, toolchain, buildInfo } = installed;
	return {
		name,
		role,
		workspace,
		gopls: {
			version,
			goVersion,
			...sum === void 0 ? {} : { sum },
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
	"rss"
];
/** Shown although they never decide; other series that do not decide say nothing that a reader could use. */
const SHOWN = [
	"owned-heap",
	"large-objects",
	"heap-alloc",
	"rss"
];
/** Series as the report has them, those that decide and the sizes that people know, sorted by workload, metric and key. */
function seriesReports(series, workloads) {
	const place = ({ arm, workload }) => workloads.findIndex((candidate) => candidate.arm === arm && candidate.name === workload);
	return series.filter(({ decides, metric }) => decides || SHOWN.includes(metric)).toSorted((a, b) => place(a) - place(b) || METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric) || Number(a.key) - Number(b.key) || byCodeUnits(a.key, b.key)).map((one) => seriesReport(one, workloads[place(one)]));
}
/** Not by locale: the order must be the same on every machine. */
function byCodeUnits(a, b) {
	return a < b ? -1 : Number(a > b);
}
function seriesReport(series, workload) {
	const { arm, workload: name, metric, key, decides, verdict, perIteration, unit } = series;
	const sent = [
		"request",
		"edit",
		"open",
		"view"
	].map((unit) => ({
		unit,
		count: unitsPerIteration(workload, unit)
	}));
	return {
		arm,
		workload: name,
		metric,
		key,
		decides,
		verdict,
		perIteration: {
			...estimateReport(perIteration),
			unit
		},
		perUnit: sent.filter(({ count }) => count > 0).map((against) => ({
			unit: against.unit,
			...estimateReport(perIteration, against.count)
		})),
		pValue: roundNumber(series.pValue) ?? 1,
		...series.confirmation === void 0 ? {} : { confirmation: confirmationReport(series.confirmation) },
		points: series.points.map(({ x, y }) => [x, roundNumber(y) ?? 0])
	};
}
function confirmationReport({ answer, ablation, perTurn, turns }) {
	return {
		answer,
		ablation,
		perTurn: estimateReport(perTurn),
		turns
	};
}
// src/report/make/workload-reports.ts
/**
* Each workload of each arm that has a baseline and one cycle or more, in the order of the plan: what was done to what.
* Sessions that only read a footprint or confirm a suspect are none of it.
*/
function workloadReports({ plan }, loads, snapshots) {
	return plan.arms.flatMap((arm) => {
		const own = loads.filter((candidate) => candidate.arm === arm.name);
		const others = own.filter(({ purpose }) => purpose !== "measure").map(({ session }) => session);
		return plan.workloads.flatMap((workload) => {
			const measured = snapshots.filter(({ arm: name, part, phase, session }) => name === arm.name && part === "measure" && phase === workload.name && !others.includes(session));
			return workloadReport(workload, own.find(({ purpose, files }) => purpose === "measure" && workload.name in files)?.files[workload.name] ?? [], measured);
		});
	});
}
function workloadReport(workload, files, snapshots) {
	const [baseline, ...more] = snapshots.toSorted((a, b) => a.cycle - b.cycle);
	const last = more.at(-1);
	if (!baseline || !last) return [];
	const per = (count) => roundNumber(count / last.iterations) ?? 0;
	const { heap, memory } = baseline;
	return [{
		name: workload.name,
		about: workload.about,
		arm: baseline.arm,
		cycles: last.cycle,
		iterationsPerCycle: last.iterations / last.cycle,
		requestsPerIteration: per(last.sent.requests),
		editsPerIteration: per(last.sent.edits),
		newTextsPerIteration: per(last.sent.newTexts),
		opensPerIteration: per(last.sent.opens),
		viewsPerIteration: per(last.sent.views),
		files,
		...heap === void 0 ? {} : { ownedHeapBytes: memory.heapAlloc - heap.held.recorder - heap.held.boundedCaches },
		heapAllocBytes: memory.heapAlloc
	}];
}
// src/report/make/make-report.ts
/** The report of a measured run. Numbers have six significant digits, whole ones all of theirs; the order of series is fixed. */
function makeReport(judged) {
	const { header, loads, snapshots, outcome, control, detectionLimit: limit, warnings, end } = judged;
	const workloads = workloadReports(header, loads, snapshots);
	const measured = {
		...reportHeader(header, end),
		outcome,
		workloads,
		findings: judged.findings.map(roundedFinding),
		series: seriesReports(judged.series, workloads),
		comparisons: judged.comparisons.map(comparisonReport),
		...control === void 0 ? {} : { control: roundedControl(control) },
		detectionLimit: {
			bytesPerIteration: limit.bytesPerIteration === null ? null : roundNumber(limit.bytesPerIteration),
			objectsPerIteration: limit.objectsPerIteration === null ? null : roundNumber(limit.objectsPerIteration)
		},
		warnings
	};
	return {
		...measured,
		summary: summarySentence(measured)
	};
}
function roundedFinding(finding) {
	return {
		...finding,
		perIteration: {
			...estimateReport(finding.perIteration),
			unit: finding.perIteration.unit
		},
		perUnit: finding.perUnit.map((against) => ({
			unit: against.unit,
			...estimateReport(against)
		})),
		sizeClasses: finding.sizeClasses.map((sizeClass) => ({
			...sizeClass,
			objectsPerIteration: roundNumber(sizeClass.objectsPerIteration) ?? 0,
			objectsPerUnit: roundNumber(sizeClass.objectsPerUnit) ?? 0
		}))
	};
}
function roundedControl({ planted, seen, shownBy }) {
	if (!shownBy) return {
		planted,
		seen
	};
	const { bytes, objectsPerDocument } = shownBy;
	return {
		planted,
		seen,
		shownBy: {
			bytes,
			objectsPerDocument: roundNumber(objectsPerDocument) ?? 0
		}
	};
}
// src/report/make/not-measured-report.ts
/** The report of a run without a verdict: why there is none, and what is known of the run all the same. */
function notMeasuredReport({ header, loads, snapshots, warnings, end }, failure) {
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
		warnings,
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
// src/judge/verdict/detection-limit.ts
/** Of the size classes, this share has the limit or a lower one. */
const TYPICAL = .9;
/**
* The smallest growth per iteration that this run could have proven in the series that decide and are no leak. For
* one series that is the distance from its slope down to the lower end of its 99 % interval, but never less than the
* upper end of its 95 % interval, so that "no growth above the limit" is true of it as well. Bytes: the worst of
* the series in bytes. Objects: 90 % of the size classes are no worse; not less than the floor from which growth of a
* class counts.
*/
function detectionLimit(series, budget) {
	const limits = (unit) => series.filter((s) => s.decides && s.verdict !== "leak" && s.unit === unit).map((s) => Math.max(s.strict.value - s.strict.low, s.perIteration.high, floor(s, budget)));
	const [bytes, objects] = [limits("bytes"), limits("objects")];
	return {
		bytesPerIteration: finite(Math.max(-Infinity, ...bytes)),
		objectsPerIteration: objects.length === 0 ? null : finite(quantile(objects, TYPICAL))
	};
}
/** Growth in bytes is shown as such however far below the budget it is. */
function floor(series, budget) {
	return series.unit === "bytes" ? 0 : allowance(series, budget).leakFrom;
}
function finite(limit) {
	return Number.isFinite(limit) ? limit : null;
}
// src/judge/verdict/judge-warnings.ts
const MAX_UNSTABLE_SHARE = .25;
/** So many points give each half five of them, without which nothing is proven to last. */
const MIN_PROFILES = 9;
/** What a reader should know about the readings a verdict stands on; snapshots of the soak are left out. */
function judgeWarnings(snapshots) {
	const measured = snapshots.filter(({ phase }) => phase !== "soak");
	return [...groupBy(measured, ({ arm, phase }) => `${phase} of ${arm}`)].flatMap(([name, own]) => [
		...unstable(name, own),
		...unboundedCache(name, own),
		...fewProfiles(name, own)
	]);
}
function unstable(name, snapshots) {
	const count = snapshots.filter(({ stable }) => !stable).length;
	if (count <= snapshots.length * MAX_UNSTABLE_SHARE) return [];
	return [{
		code: "unstable-readings",
		message: `In ${name} the heap did not come to rest before ${count} of ${snapshots.length} readings; intervals are wider for it.`
	}];
}
function unboundedCache(name, snapshots) {
	const most = Math.max(0, ...snapshots.map(({ heap }) => heap?.held.boundedCaches ?? 0));
	if (most <= mostBoundedBytes) return [];
	return [{
		code: "bounded-cache-above-cap",
		message: `In ${name} caches that should be bounded hold ${formatBytes(most)}, more than their cap explains; what is above ${formatBytes(mostBoundedBytes)} counts as gopls' own.`
	}];
}
function fewProfiles(name, snapshots) {
	const count = snapshots.filter(({ heap }) => heap !== void 0).length;
	if (count >= MIN_PROFILES) return [];
	return [{
		code: "few-profiles",
		message: `In ${name} there are ${count} heap profile(s); a leak of the owned heap can be proven from ${MIN_PROFILES} on.`
	}];
}
// src/judge/judge.ts
/**
* The right half of a run: a recording's verdict. It depends on nothing but the recording, so that a replay gives the
* same report. A recording of a run that failed, with too few cycles, or in which the control was not seen, gives a report
* "not-measured".
*/
function judge(recording) {
	try {
		const { end } = recording;
		if (end?.ended === "failed" && end.failure) throw recordedFailure(end.failure);
		return reportOf(recording, assess(recording));
	} catch (error) {
		if (error instanceof Failure) return notMeasuredReport(recording, error);
		throw error;
	}
}
function reportOf(recording, assessment) {
	const { header, loads, end } = recording;
	const { phases, series, findings, comparisons, control } = assessment;
	const snapshots = phases.flatMap((phase) => phase.snapshots);
	const judged = armsUnderJudgement(header.plan).map(({ name }) => name);
	const own = series.filter(({ arm }) => judged.includes(arm));
	const warnings = [
		...said(recording.warnings),
		...endWarnings(recording, assessment),
		...judgeWarnings(snapshots)
	];
	return makeReport({
		header,
		loads,
		snapshots,
		series,
		findings,
		comparisons,
		control,
		outcome: assessment.outcome === "pass" && isUnfinished(recording) ? "inconclusive" : assessment.outcome,
		warnings,
		end,
		detectionLimit: detectionLimit(own, header.plan.budget)
	});
}
/** A run that ended before its time, with sessions missing that its verdict needs: what it has is no pass. */
function isUnfinished(recording) {
	return recording.end?.ended !== "complete" && nextSessions(recording).length > 0;
}
/** What several sessions said is said once, in an order that does not depend on which was first. */
function said(warnings) {
	return [...new Map(warnings.map((warning) => [`${warning.code}\n${warning.message}`, warning]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, warning]) => warning);
}
function endWarnings({ end, header }, { phases }) {
	if (end?.ended === "complete") return [];
	const { schedule, workloads, arms } = header.plan;
	const of = (arm) => arms.length > 1 ? ` of ${arm}` : "";
	const done = phases.map(({ workload, arm, snapshots }) => `${workload}${of(arm)} ${snapshots.length - 1} of ${schedule.cycles}`).join(", ");
	const missing = workloads.length * arms.length - phases.length;
	const left = missing > 0 ? `; ${missing} workload(s) were not measured at all` : "";
	return [{
		code: "cut-off",
		message: `The run ${howItEnded(end)}; judged is what it had measured: cycles of ${done}${left}.`
	}];
}
// src/report/json/render-json.ts
/** A pair of numbers over four lines, as JSON.stringify breaks it; no string of JSON has a line break in it. */
const BROKEN_PAIR = /\[\n\s+(-?[\d.e+-]+),\n\s+(-?[\d.e+-]+)\n\s+\]/g;
/**
* The report as JSON: two spaces, keys in the order of the schema, a line for each point of a series, a line break at the
* end. Equal reports give equal bytes. A report that breaks its own schema throws.
*/
function renderJson(report) {
	return `${JSON.stringify(ReportSchema.parse(report), null, 2).replace(BROKEN_PAIR, "[$1, $2]")}\n`;
}
// src/publish/write-reports.ts
/** Writes the reports of a run directory into it. */
function writeReports(directory, report) {
	writeFileSync(join(directory, reportFiles.json), renderJson(report));
	writeFileSync(join(directory, reportFiles.markdown), renderMarkdown(report));
}
// src/commands/gate.ts
/** The program: measure into a run directory, judge what is there, write the reports beside it. */
async function gate(plan, { out }, world) {
	await measure(plan, out, world);
	return judgeDirectory(out);
}
/** Judges a run directory and writes its reports; the same recording always gives the same bytes. */
function judgeDirectory(path) {
	const report = judge(readRunDirectory(path));
	writeReports(path, report);
	return report;
}
export { gate, judgeDirectory };
