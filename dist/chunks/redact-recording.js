import { i as counterOwner, t as knownState } from "./goroutine-states.js";
import { i as unknownOwner, r as ownerCatalogue } from "./owner-catalogue.js";
import { f as failureCodes, l as failure } from "./run-entry.js";
import { n as sourceFile, t as functionName } from "./frame-names.js";
import { c as Profile, n as eachSample, u as StringTable } from "./live-samples.js";
import { t as joined } from "./joined.js";
import { n as liveOnlyMark } from "./live-profile.js";
import { t as wireFault } from "./wire-fault.js";
import { B as personas, O as stepsOf, P as isFileRole, j as WorkloadSchema } from "./plan.js";
import { r as isSynthetic } from "./names.js";
import { n as lastPart, r as tellsOfGopls } from "./setting-names.js";
import { n as builtInWorkloads } from "./built-in-workloads.js";
import { t as fileRefOf } from "./file-ref-of.js";
// src/judge/profile/renamed-profile.ts
/**
* A heap profile (not zipped) with other names: functions by the new ones, files as the function's package and the file's base name. Of all other
* texts only the words of the format are left: no path of a program, no build id, no comment, no label that is a text. Samples stay as they are
* written, byte for byte, as there are hundreds of thousands. Throws profile-damaged, with `path`.
*/
function renamedProfile(raw, names, path) {
	const { samples, tables } = apart(raw);
	const profile = decode(tables, path);
	const old = profile.stringTable.strings;
	const table = stringsInPlace(old);
	const place = (text) => table.dedup(text);
	for (const one of profile.function) {
		const was = functionName(old[Number(one.name)] ?? "");
		const name = names.functionName(was);
		const file = name === was ? names.baseName(baseOf(old[Number(one.filename)] ?? "")) : "";
		Object.assign(one, {
			name: place(name),
			systemName: place(name),
			filename: place(sourceFile(name, file))
		});
	}
	for (const mapping of profile.mapping) Object.assign(mapping, {
		filename: 0,
		buildId: 0
	});
	return joined([Object.assign(profile, { stringTable: table }).encode(), ...samples]);
}
/**
* A table in which each text has the place that it had, as samples and types refer to a text by its place. What is no word of the format is a number
* instead. New texts come behind.
*/
function stringsInPlace(old) {
	const table = new StringTable();
	for (const [index, text] of old.entries()) {
		const isWord = WORDS.has(text) && old.indexOf(text) === index;
		if (index > 0) table.dedup(isWord ? text : `text ${index}`);
	}
	return table;
}
/** What a heap profile of Go calls its values, their units and the label of a size, and what this program marks one with. */
const WORDS = /* @__PURE__ */ new Set([...[
	"alloc_objects",
	"alloc_space",
	"inuse_objects",
	"inuse_space"
], ...[
	"count",
	"bytes",
	"space",
	"objects",
	liveOnlyMark
]]);
/** The samples of a profile as they are written, and all the rest of it. */
function apart(raw) {
	const samples = [];
	const rest = [];
	let from = 0;
	eachSample(raw, (_, start, end) => {
		rest.push(raw.subarray(from, start));
		samples.push(raw.subarray(start, end));
		from = end;
	});
	rest.push(raw.subarray(from));
	return {
		samples,
		tables: joined(rest)
	};
}
function decode(tables, path) {
	const fault = wireFault(tables);
	if (fault) throw failure("profile-damaged", {
		path,
		reason: fault
	});
	try {
		return Profile.decode(tables);
	} catch (error) {
		throw failure("profile-damaged", {
			path,
			reason: error instanceof Error ? error.message : String(error)
		});
	}
}
function baseOf(file) {
	return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
// src/judge/redact/pseudonyms.ts
/** Numbers for names, beginning anew. */
function pseudonyms() {
	const known = /* @__PURE__ */ new Map();
	return (kind, name) => {
		const numbers = known.get(kind) ?? /* @__PURE__ */ new Map();
		known.set(kind, numbers);
		const number = numbers.get(name) ?? numbers.size + 1;
		numbers.set(name, number);
		return number;
	};
}
// src/judge/redact/public-names.ts
/** Top folders of Go's standard library, and what the runtime and the linker name so. */
const STANDARD = new Set([
	"archive arena bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go",
	"hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv",
	"strings structs sync syscall testing text time unicode unique unsafe vendor weak type"
].flatMap((line) => line.split(" ")));
/** Where the modules are that a release of gopls is built of, v0.9 to v0.24. */
const MODULES = /^(?:golang\.org\/x|honnef\.co\/go|mvdan\.cc|go\.opentelemetry\.io|gopkg\.in|github\.com\/(?:BurntSushi|fatih|fsnotify|golang|google|jba|modelcontextprotocol|rogpeppe|segmentio|sergi|yosida95|yuin))\//;
/** A symbol as the linker writes it, its type arguments written "[...]". */
const SYMBOL = /^[\w./*()%~·\-[\]]+$/;
/** Whether a function of a profile or a stack is Go's or gopls' own, or of a module that gopls is built of. */
function isPublicFunction(name) {
	if (!SYMBOL.test(name)) return false;
	if (/^main\.(?:main|init)(?:\.|$)/.test(name)) return true;
	return isPublicModule(name) || STANDARD.has(name.split(/[/.]/)[0] ?? "");
}
/** Whether a module, or what lies in it, is one that gopls is built of. */
function isPublicModule(path) {
	return MODULES.test(path);
}
/** A release, a pre-release or a commit of gopls, or a build of a checkout: "v0.24.0", "v0.0.0-20261014163302-24a65270771e", "(devel)". */
function isPublicVersion(version) {
	return version === "latest" || /^(?:\(devel\)|v\d{1,4}\.\d{1,4}\.\d{1,4}(?:-(?:pre|rc)\.\d{1,4})?(?:-(?:[\w.]{1,8}\.)?\d{14}-[0-9a-f]{12})?(?:\+dirty)?)$/.test(version);
}
const GO = String.raw`1\.\d{1,3}(?:\.\d{1,3}|rc\d{1,2}|beta\d{1,2})?`;
/** A release of Go: "1.27.0", "go1.27.0", "go1.27.0 X:nodwarf5" without its experiments; undefined: it is none. */
function publicGoVersion(version) {
	return new RegExp(`^(?:go)?${GO}(?= |$)`).exec(version)?.[0];
}
const SYSTEMS = "aix|android|darwin|dragonfly|freebsd|illumos|linux|netbsd|openbsd|plan9|solaris|windows";
const MACHINES = "386|amd64|arm|arm64|loong64|mips|mips64|mips64le|mipsle|ppc64|ppc64le|riscv64|s390x";
/** What `go version` says of a release, and no more; undefined: it says something else. */
function publicToolchain(text) {
	return new RegExp(`^go version go${GO} (?:${SYSTEMS})/(?:${MACHINES})$`).exec(text)?.[0];
}
/** LSP's own requests. */
function isPublicMethod(method) {
	return /^(?:textDocument|workspace|completionItem|codeAction|codeLens|documentLink|inlayHint|workspaceSymbol|callHierarchy|typeHierarchy|window)\/[A-Za-z]{1,30}(?:\/[A-Za-z]{1,20})*$/.test(method);
}
// src/judge/redact/redact-counter.ts
/** The name of a count of gopls' own as it is told: that of a Go type which is known here, or a number. */
function redactCounter(name, number) {
	return /^\w{1,40}(?:\.\w{1,40})?$/.test(name) && counterOwner(name) !== "unknown" ? name : `counter-${number("counter", name)}`;
}
// src/judge/redact/redact-settings.ts
/** Of settings of gopls those that are switches and numbers; all that is a text, a list or a map may name something of the user's. */
function redactSettings(settings) {
	return Object.fromEntries(Object.entries(settings).flatMap(([name, value]) => {
		return (typeof value === "boolean" || typeof value === "number") && tellsOfGopls(lastPart(name)) ? [[lastPart(name), value]] : [];
	}));
}
// src/judge/redact/redact-gopls.ts
/** Names that the program itself gives arms. */
const OWN_ARMS = [
	"gopls",
	"baseline",
	"candidate"
];
/** The name of an arm as it is told. */
function redactArmName(name, number) {
	return OWN_ARMS.includes(name) ? name : `arm-${number("arm", name)}`;
}
/** An arm without paths: its workspace is /WORKSPACE, and of what it sets what is a switch or a number is left. */
function redactArm(arm, number) {
	const goVersion = arm.goVersion === void 0 ? void 0 : publicGoVersion(arm.goVersion);
	return {
		name: redactArmName(arm.name, number),
		gopls: redactSource(arm.gopls, number),
		...goVersion === void 0 ? {} : { goVersion },
		workspace: redactWorkspace(arm.workspace, number),
		...arm.synthetic ? { synthetic: arm.synthetic } : {},
		env: redactEnv(arm.env),
		settings: redactSettings(arm.settings),
		editor: personas.some(({ name }) => name === arm.editor) ? arm.editor : "other",
		flags: []
	};
}
/** What was installed, with the modules that everybody's gopls is built of. */
function redactInstalled(gopls, number) {
	const { sum, insteadOf } = gopls;
	const instead = insteadOf === void 0 ? void 0 : publicGoVersion(insteadOf);
	return {
		version: redactVersion(gopls.version, number),
		goVersion: publicGoVersion(gopls.goVersion) ?? "unknown",
		...sum !== void 0 && /^h1:[\w+/]{43}=$/.test(sum) ? { sum } : {},
		path: "/WORKSPACE/gopls",
		buildInfo: redactBuildInfo(gopls.buildInfo),
		...instead === void 0 ? {} : { insteadOf: instead },
		toolchain: publicToolchain(gopls.toolchain) ?? "unknown",
		goToolchain: gopls.goToolchain === "local" ? "local" : publicGoVersion(gopls.goToolchain) ?? "unknown",
		goEnv: ""
	};
}
function redactSource(source, number) {
	switch (source.from) {
		case "release": return {
			from: "release",
			version: redactVersion(source.version, number)
		};
		case "checkout": return {
			from: "checkout",
			dir: `/FOLDER-${number("folder", source.dir)}`
		};
		case "binary": return {
			from: "binary",
			path: `/FOLDER-${number("folder", source.path)}/gopls`
		};
	}
}
function redactVersion(version, number) {
	return isPublicVersion(version) ? version : `version-${number("version", version)}`;
}
function redactWorkspace(workspace, number) {
	if (isSynthetic(workspace)) return workspace;
	const of = number("workspace", workspace);
	return of === 1 ? "/WORKSPACE" : `/WORKSPACE-${of}`;
}
/** Numbers and switches of the Go runtime and command; no other variable is named. */
function redactEnv(env) {
	return Object.fromEntries(Object.entries(env).filter(([name, value]) => VARIABLES.has(name) && /^(?:\d+(?:[KMGT]i?B|B)?|on|off|auto)$/.test(value)));
}
const VARIABLES = /* @__PURE__ */ new Set([
	"GOGC",
	"GOMEMLIMIT",
	"GOMAXPROCS",
	"GO111MODULE",
	"GOWORK",
	"CGO_ENABLED",
	"GOTELEMETRY"
]);
/** Settings of a build that name nothing. */
const BUILD = /^\tbuild\t(?:-buildmode|-compiler|-race|-trimpath|CGO_ENABLED|GOARCH|GOOS|GOAMD64|GOARM64|GOARM|vcs\.modified)=[a-z0-9.-]*$/;
const MODULE = /^\t(path|mod|dep)\t([\w./~-]+)(?:\t([\w.+()-]*))?(?:\t(?:h1:[\w+/]{43}=)?)?$/;
/** Of `go version -m` the lines of public modules and of plain settings. */
function redactBuildInfo(text) {
	return text.split("\n").filter((line) => {
		const [, , path = "", version = ""] = MODULE.exec(line) ?? [];
		return isPublicModule(path) && (version === "" || isPublicVersion(plain(version))) || BUILD.test(line);
	}).join("\n");
}
/** Major versions from 2 on of what has no go.mod. */
function plain(version) {
	return version.replace(/\+incompatible$/, "");
}
// src/judge/redact/redact-workload.ts
/** The name of a workload as it is told; those of the library stay. */
function redactWorkloadName(name, number) {
	return builtInWorkloads([name]).length > 0 ? name : `workload-${number("workload", name)}`;
}
/** An LSP request as it is told; a server's own is numbered by a letter, as a method has none but letters. */
function redactMethod(method, number) {
	return isPublicMethod(method) ? method : `custom/request${letters(number("request", method))}`;
}
/**
* A workload without names, paths, texts and places of the code: files are roles, and what is typed is of the fixed texts. So it does the same
* kinds of steps, and runs on any module. One of the library names nothing, and stays as it is.
*/
function redactWorkload(workload, number) {
	if (isOfLibrary(workload)) return workload;
	const names = {
		number,
		role: fileRolesOf(workload)
	};
	const steps = (list) => list.map((step) => redactStep(step, names));
	return {
		name: redactWorkloadName(workload.name, number),
		about: "A workload of the user's own, without its names and texts.",
		finds: [],
		cost: "",
		session: workload.session,
		settings: redactSettings(workload.settings),
		...workload.tour ? { tour: workload.tour } : {},
		setup: steps(workload.setup),
		iteration: steps(workload.iteration),
		teardown: steps(workload.teardown),
		text: workload.text,
		iterationsPerCycle: workload.iterationsPerCycle
	};
}
function isOfLibrary(workload) {
	const [library] = builtInWorkloads([workload.name]);
	const text = (one) => JSON.stringify(WorkloadSchema.parse({
		...one,
		iterationsPerCycle: 1
	}));
	return library !== void 0 && text(library) === text(workload);
}
/** Each kind names what it keeps, so that a new field of a step is not told by itself. */
function redactStep(step, names) {
	const { number, role: file } = names;
	switch (step.do) {
		case "open":
		case "close":
		case "delete-on-disk": return {
			do: step.do,
			file: file(step.file),
			...most(step)
		};
		case "save":
		case "take-back": return {
			do: step.do,
			file: file(step.file)
		};
		case "edit": return {
			do: step.do,
			file: file(step.file),
			...typed(step)
		};
		case "type": return {
			do: step.do,
			file: file(step.file),
			...typed(step),
			ms: step.ms
		};
		case "change-on-disk": return {
			do: step.do,
			file: file(step.file),
			...typed(step),
			...most(step)
		};
		case "write-by-rename": return {
			do: step.do,
			file: file(step.file),
			...typed(step),
			...most(step),
			...step.age ? { age: step.age } : {}
		};
		case "ask": return {
			do: step.do,
			...asked(step, names)
		};
		case "cancel": return {
			do: step.do,
			...asked(step, names),
			ms: step.ms
		};
		case "rename-and-back": return {
			do: step.do,
			file: file(step.file),
			to: "leakGateRenamed"
		};
		case "apply-action": return {
			do: step.do,
			file: file(step.file),
			kind: actionKind(step.kind)
		};
		case "create-on-disk": return {
			do: step.do,
			path: `created-${number("file", step.path)}.txt`,
			insert: "created\n"
		};
		case "add-folder":
		case "remove-folder": return {
			do: step.do,
			folder: redactFolder(step.folder, number)
		};
		case "change-configuration": return {
			do: step.do,
			settings: redactSettings(step.settings)
		};
		case "checkpoint": return {
			do: step.do,
			name: `checkpoint-${number("checkpoint", step.name)}`
		};
		case "repeat": return {
			do: step.do,
			times: step.times,
			steps: step.steps.map((one) => redactStep(one, names))
		};
		case "choose": return {
			do: step.do,
			from: step.from.map((list) => list.map((one) => redactStep(one, names)))
		};
		case "idle": return {
			do: step.do,
			ms: step.ms
		};
		case "restore-on-disk":
		case "settle": return { do: step.do };
	}
}
/** The role that stands for each file of a workload: one that is there already stays, and a path is one of the largest that no step names. */
function fileRolesOf(workload) {
	const refs = new Set(stepsOf(workload).flatMap(({ step }) => fileRefOf(step) ?? []));
	const roles = Array.from({ length: 2 * refs.size + 2 }, (_, i) => i === 0 ? "largest" : `largest-${i + 1}`).filter((role) => !refs.has(role));
	const paths = [...refs].filter((ref) => !isFileRole(ref));
	const known = new Map(paths.map((path, i) => [path, roles[i] ?? "in-turn"]));
	return (ref) => known.get(ref) ?? (isFileRole(ref) ? ref : "in-turn");
}
function most({ most }) {
	return most === void 0 ? {} : { most };
}
function typed({ text, part, insert }) {
	return text === "unique" || /\$\{unique\}/.test(insert ?? "") ? { text: "unique" } : {
		text: "repeat",
		...part === void 0 ? {} : { part }
	};
}
function asked(step, { number, role }) {
	const isWord = typeof step.at === "string";
	return {
		...step.file === void 0 ? {} : { file: role(step.file) },
		method: redactMethod(step.method, number),
		...isWord && step.at !== void 0 ? { at: step.at } : {}
	};
}
function actionKind(kind) {
	return /^(?:quickfix|refactor|source|gopls)(?:\.[A-Za-z]{1,30})*$/.test(kind) ? kind : "quickfix";
}
function redactFolder(folder, number) {
	return /^synthetic:\d+x\d+$/.test(folder) ? folder : `folder-${number("folder", folder)}`;
}
/** 1 is "A", 27 is "AA". */
function letters(number) {
	const rest = Math.floor((number - 1) / 26);
	return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + (number - 1) % 26);
}
// src/judge/redact/redact-plan.ts
/**
* A plan without the user's names. The stacks of the user's own known leaks stay in it, as a verdict needs them; what is written of a plan has no
* known leaks (pruned-header.ts).
*/
function redactPlan(plan, number) {
	const { arms, baseline, workloads, schedule, budget, start, rpcTrace, allowCommands, allowErrors } = plan;
	return {
		arms: arms.map((arm) => redactArm(arm, number)),
		...baseline === void 0 ? {} : { baseline: redactArmName(baseline, number) },
		workloads: workloads.map((workload) => redactWorkload(workload, number)),
		schedule,
		budget: redactBudget(budget, number),
		start,
		rpcTrace,
		...allowCommands === void 0 ? {} : { allowCommands },
		allowErrors
	};
}
function redactBudget(budget, number) {
	const { bytesPerIteration, footprint, failOn, tolerations, knownLeaks, knownLeaksOf } = budget;
	return {
		bytesPerIteration,
		footprint,
		failOn,
		tolerations: tolerations.map(({ fingerprint, ceiling, per, expires }) => ({
			fingerprint: /^[0-9a-f]{16}$/.test(fingerprint) ? fingerprint : "0000000000000000",
			ceiling,
			per,
			expires: /^\d{4}-\d\d-\d\d$/.test(expires) ? expires : "1970-01-01",
			reason: "a reason of the user's"
		})),
		...knownLeaks ? { knownLeaks: knownLeaks.map((leak) => redactKnownLeak(leak, number)) } : {},
		...knownLeaksOf !== void 0 && isPublicVersion(knownLeaksOf) ? { knownLeaksOf } : {}
	};
}
function redactKnownLeak(leak, number) {
	const words = "known by a file of the user's";
	const counters = leak.counters.map((counter) => redactCounter(counter, number));
	const id = `USER-${number("leak", leak.id)}`;
	return {
		...leak,
		id,
		title: words,
		about: words,
		counters,
		link: "https://example.com/"
	};
}
// src/judge/redact/redact-recording.ts
/**
* A recording without the names of the user's: of the workspace, its packages and files, of folders and users, of own workloads, arms and
* settings. Numbers stay, and so does what is Go's, gopls' or of the library of workloads; whatever is not known to be that gets a stand-in, the
* same one each time. Nothing is searched for names: what is told is made anew, so that what nobody thought of is left out. It is judged like the
* one that it was made of.
*/
function redactRecording({ header, loads, warnings, snapshots, minimals, allocated, end, profile, profiles }) {
	const number = pseudonyms();
	const names = {
		functionName: (name) => redactFunction(name, number),
		baseName: (name) => /^[a-z0-9_]{1,60}\.(?:go|s)$/.test(name) ? name : ""
	};
	const profilePath = (path) => `profiles/${number("profile", path)}.pb.gz`;
	const paths = new Map(snapshots.flatMap(({ heap }) => heap ? [[profilePath(heap.path), heap.path]] : []));
	const renamed = (raw, path) => renamedProfile(raw, names, path);
	return {
		recording: {
			header: redactHeader(header, number),
			loads: loads.map((load) => redactLoad(load, number)),
			warnings: warnings.map(redactWarning),
			snapshots: snapshots.map((snapshot) => redactSnapshot(snapshot, number, profilePath)),
			...minimals ? { minimals: minimals.map((minimal) => redactMinimal(minimal, number)) } : {},
			...allocated ? { allocated: allocated.map((one) => redactAllocated(one, number, profilePath)) } : {},
			end: end && redactEnd(end),
			profile: (path) => renamed(profile(paths.get(path) ?? path), path),
			...profiles ? { profiles: new Set([...profiles].map(profilePath)) } : {}
		},
		renamed
	};
}
function redactHeader({ startedAt, tool, machine, plan, gopls }, number) {
	return {
		format: 1,
		startedAt: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(startedAt) ? startedAt : "1970-01-01T00:00:00.000Z",
		tool: {
			name: tool.name,
			version: /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(tool.version) ? tool.version : "unknown"
		},
		machine: {
			os: /^(?:linux|darwin|win32|freebsd|openbsd|sunos|aix)$/.test(machine.os) ? machine.os : "unknown",
			arch: /^(?:x64|arm64|arm|ia32|ppc64|riscv64|s390x|loong64)$/.test(machine.arch) ? machine.arch : "unknown",
			cpus: machine.cpus
		},
		plan: redactPlan(plan, number),
		gopls: Object.fromEntries(Object.entries(gopls).map(([arm, one]) => [redactArmName(arm, number), redactInstalled(one, number)]))
	};
}
function redactLoad({ arm, session, purpose, loadMs, packages, files }, number) {
	return {
		arm: redactArmName(arm, number),
		session,
		purpose,
		loadMs,
		...packages === void 0 ? {} : { packages },
		files: Object.fromEntries(Object.entries(files).map(([workload, list]) => [redactWorkloadName(workload, number), list.map(({ path, lines, bytes }) => ({
			path: redactPath(path, number),
			lines,
			bytes
		}))]))
	};
}
/** "pkg-2/file-7_test.go": the same folder has the same number. */
function redactPath(path, number) {
	const at = path.lastIndexOf("/");
	const [, ending = ""] = /((?:_test)?\.go|\.mod|\.work|\.tmpl)$/.exec(path) ?? [];
	const file = `file-${number("file", path)}${ending}`;
	return at < 0 ? file : `pkg-${number("package", path.slice(0, at))}/${file}`;
}
/** What a session says of the workspace is in the user's words; its code says what it is about. */
function redactWarning({ code }) {
	const known = WARNINGS.has(code) ? code : "other";
	return {
		code: known,
		message: `A session warned (${known}). Its words are left out.`
	};
}
const WARNINGS = /* @__PURE__ */ new Set([...[
	"workspace-in-part",
	"files-by-name",
	"settings-left",
	"environment",
	"not-steady",
	"workspace-changed"
], ...[
	"modules-apart",
	"type-errors",
	"short-soak",
	"tour-too-small",
	"gopls-setting"
]]);
function redactSnapshot(snapshot, number, profilePath) {
	const { arm, phase, checkpoint, planted, goroutines, leakedGoroutines, waits, latency, counters, heap } = snapshot;
	const stacks = (list) => list.map(({ count, frames }) => ({
		count,
		frames: frames.map((name) => redactFunction(name, number))
	}));
	return {
		...numbersOf(snapshot),
		arm: redactArmName(arm, number),
		phase: redactPhase(phase, number),
		...checkpoint === void 0 ? {} : { checkpoint: `checkpoint-${number("checkpoint", checkpoint)}` },
		...planted ? { planted: redactPlanted(planted, number) } : {},
		goroutines: stacks(goroutines),
		...leakedGoroutines ? { leakedGoroutines: stacks(leakedGoroutines) } : {},
		...waits ? { waits: waits.map((wait) => redactWait(wait, number)) } : {},
		...latency ? { latency: latency.map(({ method, counts }) => ({
			method: redactMethod(method, number),
			counts
		})) } : {},
		counters: Object.fromEntries(Object.entries(counters).map(([name, of]) => [redactCounter(name, number), of])),
		...heap ? { heap: redactHeap(heap, profilePath) } : {}
	};
}
function redactWait({ count, state, frames, createdBy }, number) {
	return {
		count,
		state: knownState(state) ?? "unknown",
		frames: frames.map((name) => redactFunction(name, number)),
		...createdBy === void 0 ? {} : { createdBy: redactFunction(createdBy, number) }
	};
}
/** Fields of a snapshot that hold numbers, and words of the program alone. */
const NUMBERS = [...[
	"session",
	"part",
	"cycle",
	"iterations",
	"atMs",
	"sent",
	"memory",
	"tookMs",
	"flushes",
	"stable"
], ...[
	"rssBytes",
	"peakRssBytes",
	"goplsCpuMs",
	"descriptors",
	"inotifyWatches"
]];
function numbersOf(snapshot) {
	return Object.fromEntries(NUMBERS.flatMap((key) => key in snapshot ? [[key, snapshot[key]]] : []));
}
function redactHeap({ path, held, largeBytes, liveBytes }, profilePath) {
	return {
		path: profilePath(path),
		held,
		...largeBytes === void 0 ? {} : { largeBytes },
		...liveBytes === void 0 ? {} : { liveBytes }
	};
}
function redactPlanted(planted, number) {
	const { objects, bytes, goroutines } = planted;
	if (!goroutines) return {
		objects,
		bytes
	};
	return {
		objects,
		bytes,
		goroutines: {
			count: goroutines.count,
			function: redactFunction(goroutines.function, number)
		}
	};
}
/** Phases that are no workload's. */
const OWN_PHASES = ["control"];
const PIECE = /^(?:all|asks|edits|try-\d{1,6})$/;
/** The name of a workload, or with a slash behind it that of a piece. */
function redactPhase(phase, number) {
	if (OWN_PHASES.includes(phase)) return phase;
	const at = phase.indexOf("/");
	if (at < 0) return redactWorkloadName(phase, number);
	const piece = phase.slice(at + 1);
	return `${redactWorkloadName(phase.slice(0, at), number)}/${PIECE.test(piece) ? piece : redactMethod(piece, number)}`;
}
function redactFunction(name, number) {
	const short = functionName(name);
	return isPublicFunction(short) ? short : `private.function${number("function", name)}`;
}
const OWNERS = new Set(ownerCatalogue.owners("(devel)").map(({ owner }) => owner));
function redactAllocated({ first, last, owners, functions, stacks, others }, number, profilePath) {
	const owner = (name) => OWNERS.has(name) ? name : unknownOwner;
	return {
		first: profilePath(first),
		last: profilePath(last),
		owners: owners.map(({ owner: name, bytes, objects }) => ({
			owner: owner(name),
			bytes,
			objects
		})),
		functions: functions.map((name) => redactFunction(name, number)),
		stacks: stacks.map(({ frames, owner: name, bytes, objects }) => ({
			frames,
			owner: owner(name),
			bytes,
			objects
		})),
		others: {
			stacks: others.stacks,
			bytes: others.bytes
		}
	};
}
function redactMinimal({ arm, workload, fingerprint, minimal, ...numbers }, number) {
	const { session, tries, turns, cutShort } = numbers;
	return {
		arm: redactArmName(arm, number),
		workload: redactWorkloadName(workload, number),
		fingerprint: /^[0-9a-f]{16}$/.test(fingerprint) ? fingerprint : "0000000000000000",
		session,
		tries,
		cutShort,
		...turns === void 0 ? {} : { turns },
		...minimal ? { minimal: redactWorkload(minimal, number) } : {}
	};
}
function redactEnd({ ended, failure, cost }) {
	if (!failure) return {
		ended,
		cost
	};
	const code = failureCodes.find((known) => known === failure.code) ?? "unexpected";
	return {
		ended,
		failure: {
			code,
			message: `the run failed (${code}); the words of its failure are left out`,
			hint: ""
		},
		cost
	};
}
export { redactRecording };
