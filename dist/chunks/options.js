import { V as closest, o as WorkUnitSchema, t as FailOnSchema, x as isVersionKnown, z as persona } from "./plan.js";
import { l as failure } from "./run-entry.js";
import { t as builtInNames } from "./built-in-workloads.js";
// src/text/split-list.ts
/** The entries of a list with commas between them, or a line each, as people write an input of an Action; without white space around. */
function splitList(value) {
	return value.trim().split(/\s*[,\n]\s*/);
}
// src/workload/parse-workload-names.ts
/**
* Names of built-in workloads, paths of workload files, or `all` for every built-in one, with commas between, each once.
* What has a slash or ends in .yaml is a path. Throws workload-unknown and bad-value.
*/
function parseWorkloadNames(value, option) {
	const named = splitList(value);
	if (new Set(named).size !== named.length || named.includes("")) {
		const expected = `all, or one or more of ${builtInNames.join(", ")} and paths of workload files, each once, with commas between`;
		throw failure("bad-value", {
			option,
			value,
			expected
		});
	}
	const files = named.filter((name) => /[/\\]|\.ya?ml$/i.test(name));
	const names = named.filter((name) => !files.includes(name) && name !== "all");
	const unknown = names.find((name) => !builtInNames.includes(name));
	if (unknown !== void 0) {
		const meant = closest(unknown, [...builtInNames, "all"]);
		throw failure("workload-unknown", {
			option,
			name: unknown,
			closest: meant,
			known: builtInNames.join(", ")
		});
	}
	return {
		builtIn: named.includes("all") ? builtInNames : builtInNames.filter((name) => names.includes(name)),
		files
	};
}
// src/plan/options/choices.ts
/** The six spellings of YAML 1.2's core schema, as @actions/core reads them. Throws bad-value. */
function parseBoolean(value, option) {
	if (/^(true|True|TRUE)$/.test(value)) return true;
	if (/^(false|False|FALSE)$/.test(value)) return false;
	throw failure("bad-value", {
		option,
		value,
		expected: "true or false"
	});
}
/** One or more of `choices` with commas between, each at most once, in the order of `choices`; anything else: bad-value. */
function parseChoices(value, option, choices) {
	const named = splitList(value);
	const unknown = named.find((name) => !choices.some((choice) => choice === name));
	if (unknown === void 0 && new Set(named).size === named.length) return choices.filter((choice) => named.includes(choice));
	const meant = unknown === void 0 ? void 0 : closest(unknown, choices);
	const list = `one or more of ${choices.join(", ")}, each once, with commas between`;
	throw failure("bad-value", {
		option,
		value,
		expected: meant === void 0 ? list : `${list}; did you mean ${meant}`
	});
}
/** What may fail the gate; "never" stands alone. */
function parseFailOn(value, option) {
	const failOn = parseChoices(value, option, FailOnSchema.options);
	if (failOn.includes("never") && failOn.length > 1) throw failure("bad-value", {
		option,
		value,
		expected: "never alone, or what fails the gate without never"
	});
	return failOn;
}
/** The choice that a value names. Throws bad-value, which lists them. */
function oneOf(choices, value, option) {
	const choice = choices.find((choice) => choice === value);
	if (choice !== void 0) return choice;
	const expected = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
	throw failure("bad-value", {
		option,
		value,
		expected
	});
}
// src/plan/options/parse-go-version.ts
const FORM = /^(?:go)?(1\.(\d{1,3}))(\.\d{1,3}|(?:rc|beta)\d{1,3})?$/;
/**
* The Go release as its toolchain is named, without "go": "go1.24.13" and "1.24.13" are the same. Since Go 1.21 the first
* release of a line ends in ".0", so "1.25" is 1.25.0 (https://go.dev/doc/toolchain#version).
*/
function parseGoVersion(value, option) {
	const [, line, minor, rest] = FORM.exec(value) ?? [];
	if (line === void 0) throw failure("bad-value", {
		option,
		value,
		expected: "a Go release such as 1.24.13"
	});
	return line + (rest ?? (Number(minor) >= 21 ? ".0" : ""));
}
// src/plan/options/parse-gopls-version.ts
/** A version of gopls as its tag is written. "latest", a pseudo-version of no release, and anything else: bad-value. */
function parseGoplsVersion(value, option) {
	if (isVersionKnown(value)) return value;
	throw failure("bad-value", {
		option,
		value,
		expected: "a version of gopls as its tag is written, such as v0.24.0"
	});
}
// src/plan/options/quantities.ts
const UNIT_MS = {
	ms: 1,
	s: 1e3,
	m: 6e4
};
const DURATION = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m)$/;
/** Milliseconds of a duration such as "90s", "2m" or "500ms", at most `mostMs`. A bare number, and anything else: bad-value. */
function parseDuration(value, option, mostMs) {
	const [, number = "", unit = ""] = DURATION.exec(value) ?? [];
	const durationMs = number === "" ? NaN : Number(number) * (UNIT_MS[unit] ?? NaN);
	if (durationMs <= mostMs) return Math.round(durationMs);
	throw failure("bad-value", {
		option,
		value,
		expected: `a time such as 90s, 2m or 500ms, at most ${mostMs / 6e4}m`
	});
}
const PERCENTAGE = /^(\d{1,4}(?:\.\d{1,4})?) ?%$/;
const MOST_PERCENT = 1e3;
/** The share that a percentage such as "3%" or "2.5 %" is: 0.03, 0.025. A bare number, zero and over 1000%: bad-value. */
function parsePercent(value, option) {
	const percent = Number(PERCENTAGE.exec(value)?.[1] ?? NaN);
	if (percent > 0 && percent <= MOST_PERCENT) return percent / 100;
	const expected = `a percentage such as 3% or 2.5 %, more than 0% and at most ${MOST_PERCENT}%`;
	const share = /^0?\.\d{1,6}$/.test(value) ? Number((Number(value) * 100).toFixed(4)) : 0;
	throw failure("bad-value", {
		option,
		value,
		expected: share > 0 ? `${expected}; did you mean ${share}%` : expected
	});
}
/** A whole number in digits only, from `least` to `most`, both included; anything else: bad-value. */
function parseWholeNumber(value, option, { least, most }) {
	const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
	if (number >= least && number <= most) return number;
	throw failure("bad-value", {
		option,
		value,
		expected: `a whole number from ${least} to ${most}`
	});
}
const BYTES = {
	B: 1,
	KB: 1e3,
	KiB: 1024,
	MB: 1e6,
	MiB: 1048576
};
const GROWTH = /^(\d{1,9}(?:\.\d{1,6})?) ?(B|KB|KiB|MB|MiB)(?:\/iteration)?$/;
/**
* Bytes per iteration of a quantity such as "2KiB/iteration", "512B" or "1.5MiB": 1 KiB is 1024 bytes, 1 KB is 1000, and
* the "/iteration" may be left out. Anything else, and zero: bad-value.
*/
function parseGrowth(value, option) {
	const [, number = "", unit = ""] = GROWTH.exec(value) ?? [];
	const bytesPerIteration = Number(number) * (BYTES[unit] ?? 0);
	if (bytesPerIteration > 0) return bytesPerIteration;
	throw failure("bad-value", {
		option,
		value,
		expected: "an amount of memory per iteration, such as 2KiB/iteration, 512B or 1.5MiB (units: B, KB, KiB, MB, MiB)"
	});
}
const CEILING = /^(\d{1,9}(?:\.\d{1,6})?) ?(B|KB|KiB|MB|MiB|)\/([a-z]+)$/;
/**
* Growth that is tolerated, such as "40KiB/edit": bytes per unit of work. Goroutines are counted and have no unit:
* "1/request". Anything else, and zero: bad-value.
*/
function parseCeiling(value, option) {
	const [, number = "", unit = "", work = ""] = CEILING.exec(value) ?? [];
	const ceiling = Number(number) * (unit === "" ? 1 : BYTES[unit] ?? 0);
	const per = WorkUnitSchema.options.find((known) => known === work);
	if (ceiling > 0 && per !== void 0) return {
		ceiling,
		per
	};
	throw failure("bad-value", {
		option,
		value,
		expected: `growth per ${WorkUnitSchema.options.join(", ")}, such as 40KiB/edit; of goroutines their number, such as 1/request`
	});
}
// src/plan/options/webhook-options.ts
const FORMATS = ["slack", "json"];
const ON = ["unless-pass", "always"];
/** Options of the message that is sent when there is a verdict. They change nothing of the measurement, and no plan has them. */
const webhookOptions = {
	"webhook-url": {
		group: "Who is told",
		placeholder: "URL",
		about: "https address to which one message is posted after the verdict. It is a secret: no output shows it, and a config can't have it. Without it, the variable GOPLS_LEAK_GATE_WEBHOOK_URL counts.",
		default: void 0,
		parse: parseWebhookUrl
	},
	"webhook-format": {
		group: "Who is told",
		placeholder: "FORMAT",
		about: "slack or json (docs/configuration.md). Without it: slack for hooks.slack.com and hooks.slack-gov.com, else json.",
		default: void 0,
		parse: (value, option) => oneOf(FORMATS, value, option)
	},
	"webhook-on": {
		group: "Who is told",
		placeholder: "WHEN",
		about: "unless-pass: a message when the outcome is fail, inconclusive or not-measured. always: on a pass, too.",
		default: "unless-pass",
		parse: (value, option) => oneOf(ON, value, option)
	}
};
const LONGEST = 2e3;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** An address that may be posted to. Throws webhook-address, which does not tell it: who has it can post. */
function parseWebhookUrl(value, option) {
	const url = value.length <= LONGEST && URL.canParse(value) ? new URL(value) : void 0;
	const isReached = url?.protocol === "https:" || url?.protocol === "http:" && LOOPBACK.test(url.hostname);
	if (!url || !isReached || url.username !== "" || url.password !== "") throw failure("webhook-address", { option });
	return url.href;
}
// src/plan/options/options.ts
/** Values that only have a meaning together with the file system; make-plan.ts looks there. */
const asGiven = (value) => value;
/** Every option of a run, in the order of --help. What only the Action has is in action-options.ts. */
const options = {
	workspace: {
		group: "What is measured",
		placeholder: "DIR",
		about: "The folder that an editor opens: a Go module or a folder of one, one with a go.work, or one of several modules. It is never written to. synthetic:300x480 makes a module of 300 packages of 480 lines instead.",
		default: ".",
		parse: asGiven
	},
	"gopls-version": {
		group: "What is measured",
		placeholder: "VERSION",
		about: "A release (v0.24.0 or latest), a checkout of golang.org/x/tools, or a gopls binary.",
		default: "latest",
		parse: asGiven
	},
	"baseline-gopls-version": {
		group: "What is measured",
		placeholder: "VERSION",
		about: "A gopls to compare with, named in the same ways. Both are measured in one run. To grow more or to hold more than this one is a regression.",
		default: void 0,
		parse: asGiven
	},
	"go-version": {
		group: "What is measured",
		placeholder: "VERSION",
		about: "Go release that builds gopls and that gopls calls, such as 1.24.13. Without it: the go on PATH, or one that can build this gopls, which is downloaded.",
		default: void 0,
		parse: parseGoVersion
	},
	workload: {
		group: "What is measured",
		placeholder: "NAMES",
		about: "What the editor does: everyday (open, type, ask twelve things, undo, close), type-unique (text never typed before), a workload file, all, or other names from the command workloads.",
		default: "everyday,type-unique",
		parse: parseWorkloadNames
	},
	"allow-commands": {
		group: "What is measured",
		placeholder: "BOOL",
		about: "true: a workload may make gopls run code, write or fetch, as by gopls.run_tests, gopls.generate or the setting env. gopls then works on a disposable copy. Only on the command line: a config or a workflow lies in the checkout that a pull request changes, as the workload does.",
		default: "false",
		parse: parseBoolean
	},
	editor: {
		group: "What is measured",
		placeholder: "NAME",
		about: "The editor to imitate, with its capabilities and settings: full (most of what gopls reacts to), vscode, neovim, zed, eglot or helix.",
		default: "full",
		parse: (value, option) => persona(value, option).name
	},
	settings: {
		group: "What is measured",
		placeholder: "FILE",
		about: "Your own editor settings, for every gopls that is measured: JSON of VS Code, Zed, Neovim, Helix and others (docs/editors.md). It is read only if it is named here, because a pull request can change such a file.",
		default: void 0,
		parse: asGiven
	},
	clients: {
		group: "What is measured",
		placeholder: "N",
		about: "Number of editors attached to one gopls daemon; one of them does the work. Without it, gopls serves a single editor directly.",
		default: void 0,
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 16
		})
	},
	"rpc-trace": {
		group: "What is measured",
		placeholder: "BOOL",
		about: "true: gopls logs all messages into the run directory (-rpc.trace), which costs time and memory. The log holds source code of the workspace.",
		default: "false",
		parse: parseBoolean
	},
	"allow-errors": {
		group: "What is measured",
		placeholder: "BOOL",
		about: "true: measure a workspace of which more than a tenth of the packages have compile errors. They are listed either way.",
		default: "false",
		parse: parseBoolean
	},
	minimize: {
		group: "What is measured",
		placeholder: "BOOL",
		about: "true: after the verdict, look for the shortest workload that still shows each finding, and save it as a workload file. It takes some minutes more, and changes no verdict.",
		default: "false",
		parse: parseBoolean
	},
	holders: {
		group: "What is measured",
		placeholder: "WHEN",
		about: "auto: where grf (github.com/cloudwego/goref) is on PATH, a leak's report names who holds it; gopls stands still for some ten seconds, twice for each dose (docs/method.md). never: not.",
		default: "auto",
		parse: (value, option) => oneOf(["auto", "never"], value, option)
	},
	"max-growth": {
		group: "How it is judged",
		placeholder: "AMOUNT",
		about: "Memory growth that is allowed. For type-unique it is per new text; for a tour, 16 times as much per stop. Objects are counted one by one and have finer limits.",
		default: "2KiB/iteration",
		parse: parseGrowth
	},
	"max-footprint": {
		group: "How it is judged",
		placeholder: "PERCENT",
		about: "How much more memory than its baseline gopls may hold. More is a regression.",
		default: "3%",
		parse: parsePercent
	},
	"fail-on": {
		group: "How it is judged",
		placeholder: "LIST",
		about: "What gives exit code 1: leak, regression, any-leak, inconclusive, or never.",
		default: "leak,regression",
		parse: parseFailOn
	},
	"known-leaks": {
		group: "How it is judged",
		placeholder: "FILE",
		about: "YAML file of leaks that you know of (docs/known-leaks.md). Like gopls' own known leaks they are listed, and pass up to their ceilings.",
		default: void 0,
		parse: asGiven
	},
	"known-leaks-of": {
		group: "How it is judged",
		placeholder: "VERSION",
		about: "For a gopls that does not say its version, such as a checkout: the release whose known leaks it may have, such as v0.24.0. Without it they are listed, and fail.",
		default: void 0,
		parse: parseGoplsVersion
	},
	soak: {
		group: "How long it takes",
		placeholder: "TIME",
		about: "Time from the start of gopls to the first reading. Below 90s, gopls' own caches still move.",
		default: "90s",
		parse: (value, option) => parseDuration(value, option, 36e5)
	},
	cycles: {
		group: "How long it takes",
		placeholder: "N",
		about: "Readings per workload, 5 or more; fewer than 15 rarely prove anything. With 16, a run may end after 10 if everything is decided, or go on to 40 if not.",
		default: "16",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 5,
			most: 1e3
		})
	},
	iterations: {
		group: "How long it takes",
		placeholder: "N",
		about: "Turns of the workload between two readings; more turns show smaller leaks. Without it, each workload has its own number: 8 for everyday, 3 for type-unique.",
		default: void 0,
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 1e4
		})
	},
	repetitions: {
		group: "How long it takes",
		placeholder: "N",
		about: "How often each gopls is started, at most, to compare how much memory they hold. 1: as often as growth needs. Only with a baseline.",
		default: "6",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 20
		})
	},
	"max-minutes": {
		group: "How long it takes",
		placeholder: "N",
		about: "The measurement ends after this time, and what was measured is judged. The default is 3 more for each workload beyond two, and twice all that with a baseline.",
		default: "20",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 1440
		})
	},
	seed: {
		group: "How long it takes",
		placeholder: "N",
		about: "Changes the names that are typed; the same seed types the same text.",
		default: "1",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 0,
			most: 4294967295
		})
	},
	config: {
		group: "Files",
		placeholder: "FILE",
		about: "YAML file with these options by name, arms and tolerations. Flags and inputs win over it. The default file is optional.",
		default: ".gopls-leak-gate.yaml",
		parse: asGiven
	},
	out: {
		group: "Files",
		placeholder: "DIR",
		about: "Run directory: recording, heap profiles and reports. The directory of an earlier run is renamed to its date.",
		default: "gopls-leak-gate-out",
		parse: asGiven
	},
	...webhookOptions
};
/**
* Options that neither the config nor an input of the Action may give. A pull request changes those files together with the
* workload that they would vouch for, so that leave must come from whoever types the command.
*/
const commandLineOnly = ["allow-commands"];
/** Options whose value is a secret: a config, which lies in a repository, may not give it, and no message shows it. */
const secretOptions = ["webhook-url"];
/** Options whose value is a list, with commas between. */
const listOptions = ["workload", "fail-on"];
export { webhookOptions as a, parseGoVersion as c, parseWorkloadNames as d, secretOptions as i, oneOf as l, listOptions as n, parseCeiling as o, options as r, parseWholeNumber as s, commandLineOnly as t, parseBoolean as u };
