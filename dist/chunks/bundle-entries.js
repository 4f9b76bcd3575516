import { c as comparedArms, n as editingWords, o as workspaceWords, r as isSynthetic } from "./names.js";
import { i as freshProcess, o as isNote, r as whereAllocated, t as findingNotes } from "./finding-notes.js";
import { a as linkedId, c as codeBlock, i as comparisonTable, l as codeSpan, o as linkedNote, r as findingStack, s as markdownRows, t as renderMarkdown, u as escapeMarkdown } from "./render-markdown.js";
import { t as postedReport } from "./posted-report.js";
import { t as advice } from "./advice.js";
import { l as controlSentence, s as sizeClassesText, u as standingSentence } from "./latency2.js";
import { c as formatInterval, d as nearlyWhole, o as formatAmount, p as mainUnit, r as workWords } from "./units.js";
import { t as formatCount } from "./format-count.js";
import { i as workloadOf } from "./confirmation-of.js";
import { n as isToolsFunction } from "./package-suffix.js";
import { a as oneLine } from "./run-entry.js";
import { t as shortName } from "./short-name.js";
import { reportedFindings, reportedPhases } from "./reported-findings.js";
import { n as measureCommand, r as measureNotes } from "./measure-command.js";
import { t as fileRefOf } from "./file-ref-of.js";
import { t as stepWords } from "./step-words.js";
import { t as renderHtml } from "./render-html.js";
import { t as renderJson } from "./render-json.js";
import { r as reportFiles } from "./report.js";
import { a as shownJson } from "./shown.js";
import { showWorkload } from "./show-workload.js";
import { gzipSync } from "node:zlib";
// src/report/bundle/attached-table.ts
/** The files of a bundle and how to open them, as Markdown. */
function attachedTable(attached) {
	const rows = attached.map(({ name, about, open }) => [
		codeSpan(name),
		escapeMarkdown(about),
		open === void 0 ? "" : codeSpan(open)
	]);
	const table = markdownRows([
		"file",
		"what it is",
		"open it with"
	], rows, [
		"l",
		"l",
		"l"
	]);
	return table === "" ? "" : `### Attached\n\n${table}`;
}
// src/report/bundle/pruned-header.ts
/** What is kept of a plan for somebody else: nothing that the report says too, no path of this machine's programs, and no secret. */
function prunedHeader({ gopls, plan, ...run }, workloads) {
	const { knownLeaks: _, ...budget } = plan.budget;
	return {
		...run,
		plan: {
			...plan,
			arms: plan.arms.map(({ env, settings, ...arm }) => ({
				...arm,
				env: withoutSecrets(env),
				settings: settingsWithoutSecrets(settings)
			})),
			workloads: plan.workloads.filter(({ name }) => workloads.has(name)),
			budget
		},
		gopls: Object.fromEntries(Object.entries(gopls).map(([arm, { version, goVersion, sum, insteadOf, toolchain }]) => [arm, {
			version,
			goVersion,
			sum,
			insteadOf,
			toolchain
		}]))
	};
}
/** gopls' settings of which the variables are named, and no more. */
function settingsWithoutSecrets(settings) {
	return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, /(?:^|\.)env$/.test(name) ? withoutSecrets(value) : value]));
}
/** Variables of which only numbers and switches are told: an address of a proxy can hold a password. */
function withoutSecrets(env) {
	if (typeof env !== "object" || env === null || Array.isArray(env)) return {};
	return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, PLAIN.test(String(value)) ? String(value) : "(left out)"]));
}
const PLAIN = /^(?:\d+(?:[KMGT]i?B|B)?|on|off|auto|local)$/;
// src/report/bundle/build-facts.ts
/** What is no release may hold anything, whatever version it says. */
const FROM = {
	release: "",
	checkout: " (a build of a checkout)",
	binary: " (a binary that was given)"
};
/** Far above what a build of gopls says. */
const MOST_LINES = 80;
/** Which gopls it was, and the Go that built it, as Markdown. */
function buildFacts(report, { arms }) {
	const { candidate, baseline } = comparedArms(report);
	if (!candidate) return "Unknown.";
	const { version, goVersion, sum, buildInfo } = candidate.gopls;
	const built = goVersion === void 0 ? "" : `, built with ${codeSpan(goVersion)}`;
	const from = FROM[arms.find(({ name }) => name === candidate.name)?.gopls.from ?? "release"];
	const before = baseline ? `, beside ${codeSpan(baseline.gopls.version)}` : "";
	const lines = (buildInfo ?? "").split("\n").filter((line) => line.trim() !== "");
	return [`golang.org/x/tools/gopls ${codeSpan(version)}${sum === void 0 ? "" : ` ${codeSpan(sum)}`}${built}${before}${from}`, ...lines.length > 1 ? [`<details><summary>go version -m gopls</summary>\n\n${codeBlock(lines.slice(0, MOST_LINES))}\n\n</details>`] : []].join("\n\n");
}
/** The system, the Go that gopls calls, and what was set for it, as Markdown. */
function environmentFacts(report, { arms }) {
	const { candidate } = comparedArms(report);
	const { os, arch, cpus } = report.machine;
	const env = Object.entries(withoutSecrets(arms.find(({ name }) => name === candidate?.name)?.env ?? {}));
	const calls = candidate?.gopls.toolchain;
	return [
		`${escapeMarkdown(`${os} ${arch}, ${cpus} CPUs.`)}${calls === void 0 ? "" : ` gopls calls ${codeSpan(calls)}.`}`,
		env.length === 0 ? "No variable was set for it." : `Set for it:\n\n${codeBlock(env.map(([name, value]) => `${name}=${value}`))}`,
		"The output of `go env`: (to be added)"
	].join("\n\n");
}
/** By which editor gopls was used, and with which settings, as Markdown. */
function settingsFacts(report, { arms, start }) {
	const { candidate } = comparedArms(report);
	const settings = settingsWithoutSecrets(arms.find(({ name }) => name === candidate?.name)?.settings ?? {});
	const isSet = Object.keys(settings).length > 0;
	const how = start.mode === "stdio" ? "one process on pipes" : "a daemon";
	return [`No editor: gopls-leak-gate speaks LSP with gopls as an editor does${editingWords(report, codeSpan)} (${how}).`, isSet ? `Settings:\n\n${codeBlock(JSON.stringify(settings, null, 2).split("\n"))}` : "No setting was changed."].join(" ");
}
// src/report/bundle/issue-title.ts
/** GitHub takes 256 characters. */
const LONGEST = 150;
/** A title as gopls' issues have it: "x/tools/gopls: memory leak: 1.2 KiB kept per LSP request, by export.Spans". Plain text. */
function issueTitle(finding, report) {
	const { perIteration } = finding;
	const kept = `${keptAmount(finding)} kept per ${workWords(finding, report)}`;
	const what = perIteration.unit === "goroutines" ? "goroutine leak" : "memory leak";
	const by = allocator(finding);
	const title = oneLine(`x/tools/gopls: ${what}: ${kept}${by === void 0 ? "" : `, ${what === "goroutine leak" ? "at" : "by"} ${by}`}`);
	const characters = [...title];
	return characters.length > LONGEST ? `${characters.slice(0, 149).join("")}…` : title;
}
/** What is kept for one unit of work: "43 B", "1 goroutine". */
function keptAmount(finding) {
	const { value } = mainUnit(finding);
	const { unit } = finding.perIteration;
	return formatAmount(unit === "bytes" ? value : nearlyWhole(value), unit);
}
/** The first function of gopls on the stack, or else the one that allocates. */
function allocator({ frames }) {
	const frame = frames.find(({ function: name }) => isToolsFunction(name)) ?? frames[0];
	return frame && shortName(frame.function);
}
// src/report/bundle/finding-section.ts
/** What grows, in figures, and the stack that allocates it, as Markdown. */
function findingSection(finding, report) {
	const stack = finding.frames.length > 0 ? findingStack(finding) : "No heap profile names the stack.";
	return [
		`**${escapeMarkdown(finding.owner)}**: ${escapeMarkdown(finding.summary)}`,
		figures(finding, report),
		stack
	].join("\n\n");
}
function figures(finding, report) {
	const { perIteration, workload } = finding;
	const unit = mainUnit(finding);
	const classes = sizeClassesText(finding);
	const grown = grownInAll(finding, report);
	const rows = [
		[`kept per ${escapeMarkdown(workWords(finding, report))}`, `**${keptAmount(finding)}** (95 %: ${formatInterval(unit, perIteration.unit)})`],
		...unit.unit === "iteration" ? [] : [[`kept per iteration of ${codeSpan(workload)}`, `${formatAmount(perIteration.value, perIteration.unit)} (95 %: ${formatInterval(perIteration, perIteration.unit)})`]],
		...classes === void 0 ? [] : [["objects", escapeMarkdown(classes)]],
		...grown === void 0 ? [] : [["in this run", grown]],
		...findingNotes(finding, report).map((note) => ["note", linkedNote(note, finding)])
	];
	return markdownRows(["what", "how much"], rows, ["l", "l"]);
}
/** "5.3 KiB after 128 iterations"; undefined where the report does not say how many there were. */
function grownInAll(finding, report) {
	const phase = workloadOf(report, finding);
	if (!phase) return void 0;
	const iterations = phase.cycles * phase.iterationsPerCycle;
	const { value, unit } = finding.perIteration;
	return `${formatAmount(value * iterations, unit)} after ${formatCount(iterations)} ${iterations === 1 ? "iteration" : "iterations"}`;
}
// src/report/bundle/known-list.ts
/** Leaks that are known, each with the link where it can be read, as a Markdown list. */
function knownList(known, report) {
	return known.map((finding) => {
		const [note = ""] = findingNotes(finding, report);
		const kept = `${keptAmount(finding)} per ${escapeMarkdown(workWords(finding, report))}`;
		return `- ${sentenceCase$1(linkedNote(note, finding))}. It kept ${kept} in ${codeSpan(finding.workload)}.`;
	}).join("\n");
}
function sentenceCase$1(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/report/bundle/step-list.ts
/** More steps than this are in the workload's file. */
const MOST = 60;
/** What a workload does, step by step, as a Markdown list; requests about one file, one after the other, are one line. */
function stepList({ setup, iteration, teardown }) {
	return [
		["Before:", setup],
		["Each iteration:", iteration],
		["After:", teardown]
	].flatMap(([title, steps]) => steps.length > 0 ? [`${title}\n\n${lines(steps, "")}`] : []).join("\n\n");
}
function lines(steps, indent) {
	const all = grouped(steps).flatMap((group) => groupLines(group, indent));
	const left = all.length - MOST;
	return [...all.slice(0, MOST), ...left > 0 ? [`${indent}- … and ${left} more, in the workload's file`] : []].join("\n");
}
/** Steps in a row that ask about one file, together. */
function grouped(steps) {
	const groups = [];
	for (const step of steps) {
		const last = groups.at(-1);
		const before = last?.[0];
		const isAlike = step.do === "ask" && before?.do === "ask" && fileRefOf(step) === fileRefOf(before);
		if (last && isAlike) last.push(step);
		else groups.push([step]);
	}
	return groups;
}
function groupLines(group, indent) {
	const [first] = group;
	if (!first) return [];
	const ref = fileRefOf(first);
	const about = group.map((step) => step.do === "ask" ? codeSpan(stepWords(step)) : escapeMarkdown(stepWords(step))).filter((text) => text !== "").join(", ");
	const file = ref === void 0 ? "" : codeSpan(ref);
	const joined = (first.do === "ask" || first.do === "cancel") && file !== "" ? `${about} in ${file}` : [file, about].filter((text) => text !== "").join(": ");
	return [`${indent}- ${`${first.do} ${joined}`.trim()}`, ...innerLines(first, `${indent}  `)];
}
function innerLines(step, indent) {
	if (step.do === "repeat") return [lines(step.steps, indent)];
	if (step.do !== "choose") return [];
	return step.from.map((list, index) => `${indent}- ${index + 1}:\n${lines(list, `${indent}  `)}`);
}
// src/report/bundle/reproduction.ts
/** What was done, step by step, and how to do it again, with this program and without it, as Markdown. */
function reproduction(report, facts) {
	const { candidate } = comparedArms(report);
	const shown = shownWorkloads$1(report);
	const workspace = candidate?.workspace ?? "";
	const where = isSynthetic(workspace) ? `on ${workspaceWords(workspace)}` : facts.isRedacted ? "on a private module" : `on ${codeSpan(workspace)}`;
	const names = [...new Set(shown.map(({ name }) => name))];
	return [
		`A script did what an editor does, ${where}, again and again. ${escapeMarkdown(standingSentence(report))}`.trim(),
		...names.map((name) => workloadPart(name, shown, facts)),
		"Again, with the files of this bundle (any Go module will do, unless the workload names files):",
		codeBlock([measureCommand({
			...report,
			workloads: shown
		}, facts.workloadFiles)]),
		...measureNotes({
			...report,
			workloads: shown
		}, facts.workloadFiles).map(escapeMarkdown),
		"Or without gopls-leak-gate: start gopls with `-debug=localhost:6060`, wait 90 s after it has loaded, and do these steps in an editor. Fetch `http://localhost:6060/debug/pprof/heap?gc=1` before and after, and compare both with `go tool pprof -http=: -base`."
	];
}
function shownWorkloads$1(report) {
	const phases = reportedPhases(report);
	const shown = report.workloads.filter(({ name }) => phases.some(({ workload }) => workload === name));
	return shown.length > 0 ? shown : report.workloads;
}
function workloadPart(name, shown, { plan }) {
	const done = shown.findLast((workload) => workload.name === name);
	const planned = plan.workloads.find((workload) => workload.name === name);
	const iterations = done ? done.cycles * done.iterationsPerCycle : 0;
	const files = done?.files.map(({ path, lines }) => `${codeSpan(path)} (${formatCount(lines)} lines)`) ?? [];
	return [
		`**${formatCount(iterations)} iterations of ${codeSpan(name)}.** ${escapeMarkdown(done?.about ?? "")}`,
		...files.length > 0 ? [`Files: ${files.slice(0, MOST_FILES).join(", ")}${files.length > MOST_FILES ? " …" : ""}.`] : [],
		...planned ? [`<details><summary>Step by step</summary>\n\n${stepList(planned)}\n\n</details>`] : []
	].join("\n\n");
}
const MOST_FILES = 6;
// src/report/bundle/issue-text.ts
/**
* The text of an issue for gopls' maintainers, as Markdown. Its headings are the fields of the form for gopls at github.com/golang/go
* (.github/ISSUE_TEMPLATE/03-gopls.yml), so that each part can be pasted into its own. What is not worth an issue says so instead. Other people's
* names are text, and nobody's home is named.
*/
function issueText(measured, facts) {
	const report = postedReport(measured);
	const found = reportedFindings(report);
	const { news, footprints, known } = found;
	const [first] = news;
	return `${(first ? leakParts(report, first, found, facts) : footprints.length > 0 ? footprintParts(report, known, facts) : nothingNewParts(report, known, facts)).filter((part) => part !== "").join("\n\n")}\n`;
}
function leakParts(report, first, { news, known }, facts) {
	const title = issueTitle(first, report);
	return [
		`# ${escapeMarkdown(title)}`,
		beforePosting(title, first, facts),
		lead(report, first, news),
		...form(report, facts, [
			...news.map((finding) => findingSection(finding, report)),
			comparisonTable(report),
			certainty(report),
			knownBeside(report, known)
		]),
		attachedTable(facts.attached)
	];
}
function footprintParts(report, known, facts) {
	const { candidate, baseline } = comparedArms(report);
	const title = "x/tools/gopls: more memory is held after loading than by the release before";
	return [
		`# ${title}`,
		beforePosting(title, void 0, facts),
		`gopls ${codeSpan(candidate?.gopls.version ?? "")} holds more memory than ${codeSpan(baseline?.gopls.version ?? "")} once the same workspace is loaded, before any work. It is not memory that grows.`,
		...form(report, facts, [
			comparisonTable(report),
			certainty(report),
			knownBeside(report, known)
		]),
		attachedTable(facts.attached)
	];
}
function nothingNewParts(report, known, facts) {
	return [
		known.length > 0 ? "# Nothing to file: these leaks are known" : "# Nothing to file",
		escapeMarkdown(report.outcome === "not-measured" ? `Nothing was measured: ${report.summary}` : report.summary),
		...report.failure ? [escapeMarkdown(report.failure.hint)] : [],
		known.length > 0 ? "Each leak that this run saw is one that gopls is known to have, and is below its ceiling. Please open no new issue. The link of each is where it can be read, and where figures of another workspace can help." : report.outcome === "not-measured" ? "So there is no finding that gopls' maintainers could use. This bundle holds what the run left." : "So there is no finding that gopls' maintainers could use. This bundle holds what the run measured.",
		knownList(known, report),
		report.outcome === "inconclusive" ? escapeMarkdown(advice(report) ?? "") : "",
		"### gopls version",
		buildFacts(report, facts.plan),
		warnings(report),
		attachedTable(facts.attached)
	];
}
/** What is read first: whether it is real, in sentences. */
function lead(report, finding, news) {
	const { candidate } = comparedArms(report);
	const place = whereAllocated(finding);
	const grown = grownInAll(finding, report);
	const fresh = freshProcess(finding, report);
	const isGoroutine = finding.perIteration.unit === "goroutines";
	return [
		`gopls ${codeSpan(candidate?.gopls.version ?? "")} ${finding.confirmed ? "keeps" : "may keep"} **${keptAmount(finding)}** for every ${escapeMarkdown(workWords(finding, report))}${grown === void 0 ? "" : `: ${grown}`}.`,
		...place === void 0 ? [] : [`${isGoroutine ? "The goroutine stands at" : "It is allocated at"} ${codeSpan(place)}.`],
		...finding.confirmed ? [] : ["**This is not proven.**"],
		...fresh === void 0 ? [] : [`${sentenceCase(escapeMarkdown(fresh))}.`],
		...news.length > 1 ? [`There ${news.length === 2 ? "is 1 more finding" : `are ${news.length - 1} more findings`} below.`] : []
	].join(" ");
}
/** What the person who posts it does before: it is deleted then. */
function beforePosting(title, finding, { isRedacted }) {
	const names = isRedacted ? "The names of the workspace, its packages and files were taken out. Look through it anyway." : "It names folders, packages and files of the workspace, here and in the attached files. `bundle --redact` makes one that does not.";
	return [
		"> **Before you post this**, and then delete these lines:",
		">",
		...finding?.confirmed === false ? ["> - It did not show in a fresh process, or was not tried there. Measure again first, with more `--cycles`."] : [],
		...finding?.known ? [`> - It looks like a leak that is known: ${linkedId(finding.known)}. Look there first. What is new about it is in the notes below.`] : [],
		`> - Title: ${codeSpan(title)}`,
		`> - ${names}`,
		"> - Wanted from you: the output of `gopls stats -anon`, run in the workspace. Put it under *Logs*. `-anon` hides names.",
		"> - Wanted from you: the output of `go env` there, without what is private, under *go env*.",
		"> - Search [gopls' issues](https://github.com/golang/go/issues?q=is%3Aissue+label%3Agopls+leak) for the function that is named below.",
		"> - A new issue: <https://github.com/golang/go/issues/new?template=03-gopls.yml>. GitHub takes the zip as it is."
	].join("\n");
}
/** The form's fields; `seen` is what goes under "What did you see instead?". */
function form(report, facts, seen) {
	return [
		"### gopls version",
		buildFacts(report, facts.plan),
		"### go env",
		environmentFacts(report, facts.plan),
		"### What did you do?",
		...reproduction(report, facts),
		"### What did you expect to see?",
		"No growth. After each iteration documents, folders, settings, files and gopls' errors are as they were before it, and that was checked. So what a garbage collection leaves should not grow with the number of iterations.",
		"### What did you see instead?",
		...seen,
		warnings(report),
		"### Editor and settings",
		settingsFacts(report, facts.plan),
		"### Logs",
		"The output of `gopls stats -anon`: (to be added)"
	];
}
function certainty(report) {
	return ["**How sure is this?** After each cycle gopls finishes all work, and garbage is collected until the count of objects stands still. Then the live objects of each size class are read (`runtime.MemStats.BySize`), and a heap profile is taken. A leak is growth that is proven at 99 %, lasts through the second half, and repeats in a fresh process.", escapeMarkdown(controlSentence(report))].filter((text) => text !== "").join(" ");
}
function knownBeside(report, known) {
	if (known.length === 0) return "";
	return `The same run saw leaks that are known. They are not part of the figures above.\n\n${knownList(known, report)}`;
}
function warnings(report) {
	const told = report.warnings.filter((warning) => !isNote(warning));
	return told.length === 0 ? "" : `The run warned:\n\n${told.map(({ message }) => `- ${escapeMarkdown(message)}`).join("\n")}`;
}
function sentenceCase(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/publish/bundle/bundle-entries.ts
/** The files of a bundle, the text of an issue first. */
function bundleEntries(parts) {
	const { header, report, isRedacted } = parts;
	const workloads = shownWorkloads(parts);
	const files = [
		...evidence(parts),
		text(reportFiles.markdown, "the report, to be read", renderMarkdown(report)),
		text(reportFiles.html, "the report as a page: memory over time, and where it grew", renderHtml(report)),
		text(reportFiles.json, "the report, for programs", renderJson(report)),
		...workloads.map(({ file, workload }) => text(file, `what was done: the workload ${workload.name}`, workloadText(workload, isRedacted), `gopls-leak-gate --workload ./${file}`)),
		...report.findings.flatMap(({ minimal, fingerprint }) => minimal?.found ? text(minimal.found.file, `the shortest workload that shows ${fingerprint}`, minimal.found.yaml, `gopls-leak-gate --workload ./${minimal.found.file}`) : []),
		text("plan.json", "what was to be measured, with what, on what machine", `${shownJson(JSON.stringify(prunedHeader(header, new Set(workloads.map(({ workload }) => workload.name))), null, 2))}\n`)
	];
	const attached = files.map(({ name, about, open }) => ({
		name,
		about,
		...open === void 0 ? {} : { open }
	}));
	const workloadFiles = new Map(workloads.map(({ file, workload }) => [workload.name, `./${file}`]));
	return [text("issue.md", "the text of an issue for gopls' maintainers", issueText(report, {
		plan: header.plan,
		attached,
		workloadFiles,
		isRedacted
	})), ...files];
}
function text(name, about, content, open) {
	return {
		name,
		about,
		content: Buffer.from(content),
		...open === void 0 ? {} : { open }
	};
}
/** The profiles, which `go tool pprof` opens. */
function evidence({ growth, profiles, header }) {
	const name = freshNames();
	const hasArms = header.plan.arms.length > 1;
	return [...growth ? [profile(reportFiles.growth, "what grew in all workloads together; runtime/trace is the measurement's own", growth)] : [], ...profiles.flatMap(({ arm, workload, first, last, iterations }) => {
		const stem = name(hasArms ? `${arm}-${workload}` : workload);
		const [before, after] = [`profiles/${stem}-first.pb.gz`, `profiles/${stem}-last.pb.gz`];
		const compare = `go tool pprof -http=: -base ${before} ${after}`;
		return [profile(before, `the heap at the start of ${workload}: what is live`, first), profile(after, `the heap after ${iterations} iterations of ${workload}`, last, compare)];
	})];
}
function profile(name, about, raw, open = `go tool pprof -http=: ${name}`) {
	return {
		name,
		about,
		open,
		content: gzipSync(raw, { level: 9 })
	};
}
/** The workloads in which something was found, or else all of them, and the names of their files. */
function shownWorkloads({ header, report }) {
	const phases = reportedPhases(report);
	const found = header.plan.workloads.filter(({ name }) => phases.some(({ workload }) => workload === name));
	const shown = found.length > 0 ? found : header.plan.workloads;
	const name = freshNames();
	return shown.map((workload) => ({
		workload,
		file: shown.length === 1 ? "workload.yaml" : `workload-${name(workload.name).toLowerCase()}.yaml`
	}));
}
function workloadText(workload, isRedacted) {
	return (isRedacted ? "# Without names of the code: files are roles, and what was typed is of the fixed texts. So it runs on any module, and does the\n# same kinds of steps.\n" : "") + showWorkload(workload);
}
/** Names of files out of any names, each once. */
function freshNames() {
	const taken = /* @__PURE__ */ new Set();
	return (name) => {
		const plain = name.replace(/[^A-Za-z0-9-]+/g, "-").slice(0, 60);
		let fresh = plain;
		for (let i = 2; taken.has(fresh.toLowerCase()); i++) fresh = `${plain}-${i}`;
		taken.add(fresh.toLowerCase());
		return fresh;
	};
}
export { bundleEntries };
