import { a as actionOptions, d as setOutput, f as setSecret, i as valuesFromInputs, l as info, m as summary, n as inputValues, o as core_exports, t as shownAnnotations, u as saveState } from "./chunks/shown-annotations.js";
import { d as webhookVariable, l as planHere, o as exitCode, r as plainProgress, t as inRealWorld } from "./chunks/real-world.js";
import { n as ownRun } from "./chunks/workflow-run.js";
import { n as badFindings } from "./chunks/findings.js";
import { t as postedReport } from "./chunks/posted-report.js";
import { i as secretOptions } from "./chunks/options.js";
import { n as runEntry, t as quietly } from "./chunks/run-entry.js";
import { r as onTerminal } from "./chunks/shown.js";
import { join } from "node:path";
import { mkdtempSync, rmSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
// src/plan/options/make-delivery.ts
/** The inputs that only the Action has, checked; those without a value take their default. Throws bad-value. */
function makeDelivery(values) {
	const { comment, "upload-artifact": upload, "artifact-name": name, "retention-days": days } = actionOptions;
	const keep = actionOptions["keep-profiles"];
	const retention = values["retention-days"];
	return {
		token: values["github-token"],
		comment: comment.parse(values.comment ?? comment.default, "comment"),
		uploadArtifact: upload.parse(values["upload-artifact"] ?? upload.default, "upload-artifact"),
		keepProfiles: keep.parse(values["keep-profiles"] ?? keep.default, "keep-profiles"),
		artifactName: name.parse(values["artifact-name"] ?? name.default, "artifact-name"),
		retentionDays: retention === void 0 ? void 0 : days.parse(retention, "retention-days")
	};
}
// src/publish/runner/annotate.ts
/** The runner cuts an annotation's message here. */
const limitCharacters = 4096;
/** Says the verdict as one annotation of the step. */
function annotate(annotations, report) {
	annotations[severityOf(report)](cut(sentence(postedReport(report))), { title: "gopls-leak-gate" });
}
function sentence({ summary, failure }) {
	return failure ? `${summary}\n${failure.hint}` : summary;
}
function cut(text) {
	return text.length <= limitCharacters ? text : `${text.slice(0, 4095)}…`;
}
/** An error where the gate fails or nothing was measured, a warning where a reader should look although it does not. */
function severityOf(report) {
	const { outcome } = report;
	if (outcome === "fail" || outcome === "not-measured") return "error";
	return outcome === "inconclusive" || badFindings(report).length > 0 ? "warning" : "notice";
}
// src/publish/runner/mask-secrets.ts
/**
* Tells the runner what no log may show, whoever prints it: inputs and variables that are secrets, as they were given. `setSecret` is that of
* @actions/core. It comes before all that reads an input.
*/
function maskSecrets(setSecret, env) {
	const inputs = inputValues(env);
	for (const secret of [...secretOptions.map((name) => inputs[name]), env[webhookVariable]]) if (secret) setSecret(secret);
}
// src/action.ts
const annotations = shownAnnotations(core_exports);
const title = "gopls-leak-gate";
/** A log is as wide as its window. */
const LOG_COLUMNS = 120;
runEntry(main, ({ message, hint }) => {
	quietly(() => annotations.error(`${message}\n${hint}`, { title }));
	setOutput("outcome", "not-measured");
});
/** Measures, says the verdict, and returns the exit code: the verdict's, whatever became of saying it; 0 if inconclusive. */
async function main() {
	maskSecrets(setSecret, process.env);
	const inputs = valuesFromInputs(process.env);
	const delivery = makeDelivery(inputs.delivery);
	const note = (text) => annotations.notice(text, { title });
	const { plan, out, webhook } = await planHere(inputs.run, {
		cwd: process.cwd(),
		env: process.env,
		note
	});
	const { show: progress, close: closeProgress } = plainProgress(process.stdout);
	const temporary = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), "gopls-leak-gate-"));
	saveState("temporary", temporary);
	const env = {
		...process.env,
		GOTMPDIR: temporary
	};
	return inRealWorld({
		progress,
		env,
		temporary
	}, async (world) => {
		const { gate } = await import("./chunks/gate.js");
		const report = await withoutCommands(async () => {
			const judged = await gate(plan, { out }, world).finally(closeProgress);
			info(await lastScreen(judged));
			return judged;
		});
		if (delivery.uploadArtifact && delivery.keepProfiles === "needed" && !world.interrupted.aborted) await thin(out);
		const { deliver } = await import("./chunks/deliver.js");
		await deliver({
			report,
			runDirectory: out,
			delivery,
			webhook,
			cancelled: world.interrupted.aborted
		}, runner());
		return severityOf(report) === "error" ? exitCode(report.outcome) : 0;
	}).finally(() => remove(temporary));
}
/** The verdict as on a terminal, for who looks into the job's log. */
async function lastScreen(report) {
	const { renderText } = await import("./chunks/render-text.js");
	const { judgeCommand } = await import("./chunks/measure-command.js").then((n) => n.i);
	return onTerminal(`\n${renderText(report, {
		files: [],
		again: judgeCommand(report),
		color: true,
		width: LOG_COLUMNS
	})}`);
}
/** What can't be made smaller is uploaded as it is. */
async function thin(directory) {
	try {
		const { thinProfiles } = await import("./chunks/thin-profiles.js");
		const { allocatedIn } = await import("./chunks/allocated2.js").then((n) => n.n);
		thinProfiles(directory, allocatedIn);
	} catch (error) {
		annotations.warning(`Heap profiles go into the artifact whole: ${error.message}`, { title });
	}
}
function remove(folder) {
	try {
		rmSync(folder, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	} catch {}
}
/** Runs with workflow commands switched off: what gopls or a workspace says is printed, and must not be obeyed. */
async function withoutCommands(run) {
	const token = randomUUID();
	info(`::stop-commands::${token}`);
	try {
		return await run();
	} finally {
		info(`::${token}::`);
	}
}
function runner() {
	return {
		core: {
			...annotations,
			setOutput,
			summary
		},
		run: ownRun(process.env),
		sleep: (ms) => setTimeout(ms),
		loadArtifacts: async () => new (await (import("./chunks/artifact.js"))).DefaultArtifactClient(),
		loadGithub: async (token) => {
			const { context, getOctokit } = await import("./chunks/github.js").then((n) => n.n);
			const { githubEvent } = await import("./chunks/github-event.js");
			return {
				octokit: getOctokit(token),
				repository: context.repo,
				event: githubEvent(context.payload)
			};
		}
	};
}
export { annotate as t };
