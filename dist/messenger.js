import { a as actionOptions, n as inputValues, o as core_exports, r as refuseUnknownInputs, t as shownAnnotations } from "./chunks/shown-annotations.js";
import { l as failure, n as runEntry } from "./chunks/run-entry.js";
import { l as oneOf } from "./chunks/options.js";
import { n as ownRun, r as runVariables } from "./chunks/workflow-run.js";
import { setTimeout } from "node:timers/promises";
// src/plan/options/messenger-options.ts
const TO = ["pull-request", "issue"];
const COMMENT = ["on-finding", "always"];
/** Every input of the messenger; comment/action.yml is made of it. */
const messengerOptions = {
	"github-token": {
		about: "Token that posts. It needs pull-requests: write, or issues: write for an issue. Reports from artifacts need actions: read as well.",
		default: void 0,
		parse: (value) => value
	},
	report: {
		about: "Path of a report.json. Without it, reports come from the artifacts of the workflow run that triggered this one, or else of this one.",
		default: void 0,
		parse: (value) => value
	},
	"artifact-name": {
		about: "The gate's artifact-name. One name serves a matrix: every artifact is taken that begins with it and a hyphen, and ends in -report.",
		default: actionOptions["artifact-name"].default,
		parse: actionOptions["artifact-name"].parse
	},
	to: {
		about: "Where the report goes: pull-request or issue. An issue is opened on a failure and closed on a pass.",
		default: "pull-request",
		parse: (value, option) => oneOf(TO, value, option)
	},
	comment: {
		about: "When a pull request gets its first comment: on-finding or always. An existing comment is always updated.",
		default: "on-finding",
		parse: (value, option) => oneOf(COMMENT, value, option)
	},
	key: {
		about: "Tells several comments or issues apart. Only with report: for artifacts, their names do that.",
		default: actionOptions["artifact-name"].default,
		parse: parseKey
	}
};
function parseKey(value, option) {
	if (/^[^\r\n]{1,100}$/.test(value)) return value;
	throw failure("bad-value", {
		option,
		value,
		expected: "1 to 100 characters on one line"
	});
}
// src/plan/options/make-message.ts
/** What writing needs of the workflow's token, by the place that is written to. */
const permissionTo = {
	"pull-request": "pull-requests: write",
	issue: "issues: write"
};
/**
* The inputs of the messenger, checked; those without a value take their default. Throws unknown-input, bad-value,
* token-missing.
*/
function makeMessage(values) {
	refuseUnknownInputs(Object.keys(values), Object.keys(messengerOptions));
	const { "artifact-name": name, to, comment, key } = messengerOptions;
	const place = to.parse(values.to ?? to.default, "to");
	const token = values["github-token"];
	if (token === void 0) throw failure("token-missing", { permission: permissionTo[place] });
	return {
		token,
		report: values.report,
		artifactName: name.parse(values["artifact-name"] ?? name.default, "artifact-name"),
		to: place,
		comment: comment.parse(values.comment ?? comment.default, "comment"),
		key: key.parse(values.key ?? key.default, "key")
	};
}
// src/messenger.ts
const annotations = shownAnnotations(core_exports);
runEntry(main, ({ message, hint }) => annotations.error(`${message}\n${hint}`, { title: "gopls-leak-gate" }));
/** Posts a report, or says why not. Nobody else's code runs in this process: it may hold a token that writes. */
async function main() {
	const message = makeMessage(inputValues(process.env));
	const run = ownRun(process.env);
	if (run === void 0) throw failure("not-in-a-workflow", { variables: runVariables.join(", ") });
	const { context, getOctokit } = await import("./chunks/github.js").then((n) => n.n);
	const { githubEvent } = await import("./chunks/github-event.js");
	const { retryRequests } = await import("./chunks/retry-requests.js").then((n) => n.r);
	const { postReports } = await import("./chunks/post-reports.js");
	const octokit = getOctokit(message.token);
	retryRequests(octokit, (ms) => setTimeout(ms));
	const event = githubEvent(context.payload);
	const { setOutput, summary } = core_exports;
	await postReports(message, {
		core: {
			notice: annotations.notice,
			setOutput,
			summary
		},
		octokit,
		repository: context.repo,
		event,
		run
	});
	return 0;
}
export { permissionTo as t };
