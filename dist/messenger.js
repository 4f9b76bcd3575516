import { a as inputValues, i as refuseUnknownInputs, l as error, n as ownRun, o as actionOptions, r as runVariables, s as core_exports } from "./chunks/workflow-run.js";
import { F as Failure, I as failure, o as oneOf } from "./chunks/quantities.js";
import { setTimeout } from "node:timers/promises";
// src/plan/options/messenger-options.ts
const TO = ["pull-request", "issue"];
const COMMENT = ["on-finding", "always"];
/** Every input of the messenger; comment/action.yml is made of it. */
const messengerOptions = {
	"github-token": {
		about: "Token that posts. It needs pull-requests: write, or issues: write for an issue, and actions: read to take reports from artifacts.",
		default: void 0,
		parse: (value) => value
	},
	report: {
		about: "Path of a report.json. Without it, reports are taken from the artifacts of the workflow run that triggered this one, or else of this one.",
		default: void 0,
		parse: (value) => value
	},
	"artifact-name": {
		about: "The gate's artifact-name. Every artifact that begins with it and a hyphen and ends in -report is a report, so one name serves a matrix.",
		default: actionOptions["artifact-name"].default,
		parse: actionOptions["artifact-name"].parse
	},
	to: {
		about: "Where the report goes: pull-request, or issue, which is opened on a failure and closed on a pass.",
		default: "pull-request",
		parse: (value, option) => oneOf(TO, value, option)
	},
	comment: {
		about: "When a pull request gets its first comment: on-finding or always. One that is there is brought up to date.",
		default: "on-finding",
		parse: (value, option) => oneOf(COMMENT, value, option)
	},
	key: {
		about: "Tells several comments or issues apart, with report; each artifact has one of its own.",
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
main().catch((error$1) => {
	const { message, hint } = error$1 instanceof Failure ? error$1 : failure("unexpected", { said: error$1.stack ?? String(error$1) });
	error(`${message}\n${hint}`, { title: "gopls-leak-gate" });
	process.exitCode = 1;
});
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
	await postReports(message, {
		core: core_exports,
		octokit,
		repository: context.repo,
		event,
		run
	});
}
export { permissionTo as t };
