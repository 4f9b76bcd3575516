import { r as __exportAll } from "./rolldown-runtime.js";
// src/publish/github/workflow-run.ts
var workflow_run_exports = /* @__PURE__ */ __exportAll({ ownRun: () => ownRun });
/** What a runner sets, and what tells the run. */
const runVariables = [
	"GITHUB_SERVER_URL",
	"GITHUB_REPOSITORY",
	"GITHUB_RUN_ID",
	"GITHUB_SHA"
];
/** The run that this process is a step of, by the variables that a runner sets; undefined outside of a workflow. */
function ownRun(env) {
	const [server, repository, id, sha] = runVariables.map((name) => env[name]);
	if (!server || !repository || !sha || !/^[1-9]\d*$/.test(id ?? "")) return void 0;
	const attempt = Number(env.GITHUB_RUN_ATTEMPT) || 1;
	return {
		id: Number(id),
		attempt,
		sha,
		url: `${server}/${repository}/actions/runs/${id}`
	};
}
/** The run that measured, and the commit that it measured: the run whose end is this event, or else the own. */
function measuringRun({ workflow_run: ended, pull_request: pull }, messengerRun) {
	if (!ended) return {
		...messengerRun,
		sha: pull?.head.sha ?? messengerRun.sha
	};
	const url = messengerRun.url.replace(/\d+$/, String(ended.id));
	return {
		id: ended.id,
		attempt: ended.run_attempt,
		sha: ended.head_sha,
		url
	};
}
export { workflow_run_exports as i, ownRun as n, runVariables as r, measuringRun as t };
