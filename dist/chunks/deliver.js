import { r as reportFiles } from "./report.js";
import { t as renderMarkdown } from "./render-markdown.js";
import { d as refusal, l as reportSuffix, n as stickyComment, t as writeSummary } from "./write-summary.js";
import { n as retryRequests } from "./retry-requests.js";
import { t as measuringRun } from "./workflow-run.js";
import { t as annotate } from "../action.js";
import { c as comparedArms } from "./names.js";
import { n as badFindings } from "./findings.js";
import { tellWebhook } from "./tell-webhook.js";
import { join } from "node:path";
import { readdirSync } from "node:fs";
// src/publish/runner/set-outputs.ts
/** Sets the outputs that a verdict gives; `runDirectory` is absolute. */
function setOutputs(setOutput, report, runDirectory) {
	setOutput("outcome", report.outcome);
	setOutput("run-directory", runDirectory);
	setOutput("report-json", join(runDirectory, reportFiles.json));
	setOutput("report-markdown", join(runDirectory, reportFiles.markdown));
	setOutput("report-html", join(runDirectory, reportFiles.html));
	setOutput("gopls-version", comparedArms(report).candidate?.gopls.version ?? "");
	setOutput("growth-bytes-per-iteration", growthBytesPerIteration(report) ?? "");
	setOutput("findings", badFindings(report).length);
}
/** Growth of the candidate's owned heap, of the workload that grew most, the estimate; absent where nothing was measured. */
function growthBytesPerIteration(report) {
	const { candidate } = comparedArms(report);
	const growths = report.series.filter(({ metric, arm }) => metric === "owned-heap" && arm === candidate?.name).map(({ perIteration }) => perIteration.value);
	return growths.length === 0 ? void 0 : Math.max(...growths);
}
// src/publish/runner/upload-artifact.ts
/** Profiles, most of the bytes, are gzipped already: more effort than this gains nothing on them, and the rest is small. */
const compressionLevel = 1;
/**
* Uploads the files of a run directory as one artifact. A refusal — GitHub Enterprise Server has no such artifacts, a name
* can be taken — is a value and not an error: the files stay where they are and the verdict stands.
*/
async function uploadArtifact(client, { name, directory, only, retentionDays }) {
	try {
		const options = {
			compressionLevel,
			...retentionDays === void 0 ? {} : { retentionDays }
		};
		const files = only === void 0 ? filesBelow(directory) : [join(directory, only)];
		const { id } = await client.uploadArtifact(name, files, directory, options);
		return id === void 0 ? {
			uploaded: false,
			why: "the service gave it no id"
		} : {
			uploaded: true,
			id
		};
	} catch (error) {
		return {
			uploaded: false,
			why: error instanceof Error ? error.message : String(error)
		};
	}
}
function filesBelow(directory) {
	return readdirSync(directory, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
// src/publish/deliver.ts
/**
* Says a report where people look: job summary, outputs, annotation, artifact, comment, webhook; what needs least first. None of
* them can change the verdict: one that fails is said, and the next follows.
*/
async function deliver(delivered, runner) {
	const { report, runDirectory, delivery, webhook, cancelled } = delivered;
	const { core } = runner;
	const attempt = (what, act) => act().then(() => true, (error) => sayFailed(core, what, error));
	await attempt("job summary", () => writeSummary(core.summary, renderMarkdown(report)));
	setOutputs(core.setOutput, report, runDirectory);
	annotate(core, report);
	let artifactUrl;
	if (delivery.uploadArtifact) {
		if (await attempt("artifact", async () => {
			artifactUrl = await deliverArtifact(delivered, runner);
		})) await attempt("artifact of the report alone", () => deliverReport(delivered, runner));
	}
	if (delivery.comment !== "never" && !cancelled) await attempt("comment", () => deliverComment(delivered, runner, artifactUrl));
	if (webhook && !cancelled) {
		const links = {
			...runner.run ? { run: runner.run.url } : {},
			...artifactUrl ? { artifact: artifactUrl } : {}
		};
		await attempt("webhook message", () => tellWebhook(webhook, report, links, runner.sleep));
	}
}
async function deliverArtifact(delivered, { core, loadArtifacts, run }) {
	const id = await upload(delivered, await loadArtifacts(), { name: delivered.delivery.artifactName });
	core.setOutput("artifact-id", id);
	if (run === void 0) return void 0;
	const url = `${run.url}/artifacts/${id}`;
	core.setOutput("artifact-url", url);
	return url;
}
/** The messenger takes this one, so that it need not fetch the profiles. */
async function deliverReport(delivered, { loadArtifacts }) {
	const name = delivered.delivery.artifactName + reportSuffix;
	await upload(delivered, await loadArtifacts(), {
		name,
		only: reportFiles.json
	});
}
async function upload({ runDirectory: directory, delivery: { retentionDays } }, client, artifact) {
	const result = await uploadArtifact(client, {
		...artifact,
		directory,
		retentionDays
	});
	if (!result.uploaded) throw new Error(`${result.why} The files are in ${directory}.`);
	return result.id;
}
async function deliverComment({ report, delivery }, runner, artifactUrl) {
	const { token, comment, artifactName } = delivery;
	if (token === void 0 || runner.run === void 0) return;
	const { octokit, repository, event } = await runner.loadGithub(token);
	if (event.pull_request === void 0) return;
	const run = measuringRun(event, runner.run);
	retryRequests(octokit, runner.sleep);
	const { url } = await stickyComment(octokit, {
		...repository,
		pullRequest: event.pull_request.number,
		marker: {
			key: artifactName,
			run
		},
		markdown: renderMarkdown(report, {
			runUrl: run.url,
			...artifactUrl === void 0 ? {} : { artifactUrl }
		}),
		create: comment === "always" || report.outcome === "fail"
	});
	if (url !== void 0) runner.core.setOutput("comment-url", url);
}
/** A token that may not write is everyday life of pull requests from forks, so only a notice. */
function sayFailed(core, what, error) {
	const status = refusal(error);
	const title = "gopls-leak-gate";
	if (status !== void 0) core.notice(`No ${what}: the token may not write here (${status}). The job summary has the report. To comment, the job needs \`pull-requests: write\`. For pull requests from forks, it can't have that.`, { title });
	else core.warning(`No ${what}: ${error instanceof Error ? error.message : String(error)}`, { title });
	return false;
}
export { deliver };
