import { a as inputValues, d as saveState, f as setOutput, i as refuseUnknownInputs, l as error, n as ownRun, o as actionOptions, s as core_exports, u as info } from "./chunks/workflow-run.js";
import { a as exitCode, c as planHere, m as options, o as killLiveProcesses, r as plainProgress, t as realWorld } from "./chunks/real-world.js";
import { F as Failure, I as failure } from "./chunks/quantities.js";
import { t as badFindings } from "./chunks/findings.js";
import { join } from "node:path";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
import { randomUUID } from "node:crypto";
// src/plan/options/from-inputs.ts
/** The inputs of the Action as option values. Throws unknown-input. */
function valuesFromInputs(env) {
	const values = inputValues(env);
	refuseUnknownInputs(Object.keys(values), [...Object.keys(options), ...Object.keys(actionOptions)]);
	const side = (isDelivery) => Object.fromEntries(Object.entries(values).filter(([name]) => name in actionOptions === isDelivery));
	return {
		run: side(false),
		delivery: side(true)
	};
}
// src/plan/options/make-delivery.ts
/** The inputs that only the Action has, checked; those without a value take their default. Throws bad-value. */
function makeDelivery(values) {
	const { comment, "upload-artifact": upload, "artifact-name": name, "retention-days": days } = actionOptions;
	const retention = values["retention-days"];
	return {
		token: values["github-token"],
		comment: comment.parse(values.comment ?? comment.default, "comment"),
		uploadArtifact: upload.parse(values["upload-artifact"] ?? upload.default, "upload-artifact"),
		artifactName: name.parse(values["artifact-name"] ?? name.default, "artifact-name"),
		retentionDays: retention === void 0 ? void 0 : days.parse(retention, "retention-days")
	};
}
// src/publish/runner/severity-of.ts
/** An error where the gate fails or nothing was measured, a warning where a reader should look although it does not. */
function severityOf(report) {
	const { outcome } = report;
	if (outcome === "fail" || outcome === "not-measured") return "error";
	return outcome === "inconclusive" || badFindings(report).length > 0 ? "warning" : "notice";
}
// src/action.ts
process.on("exit", killLiveProcesses);
main().then(end, (error$1) => {
	const known = error$1 instanceof Failure ? error$1 : failure("unexpected", { said: error$1.stack ?? String(error$1) });
	setOutput("outcome", "not-measured");
	error(`${known.message}\n${known.hint}`, { title: "gopls-leak-gate" });
	end(known.exitCode);
});
function end(code) {
	process.exitCode = code;
}
/** Measures, says the verdict, and returns the exit code: the verdict's, whatever became of saying it; 0 if inconclusive. */
async function main() {
	const inputs = valuesFromInputs(process.env);
	const delivery = makeDelivery(inputs.delivery);
	const { plan, out } = await planHere(inputs.run);
	const progress = plainProgress(process.stdout);
	const temporary = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), "gopls-leak-gate-"));
	saveState("temporary", temporary);
	const env = {
		...process.env,
		GOTMPDIR: temporary
	};
	const world = realWorld({
		report: progress.report,
		env,
		temporary
	});
	try {
		const report = await quietly(() => runGate(plan, out, world)).finally(progress.close);
		const { deliver } = await import("./chunks/deliver.js");
		await deliver({
			report,
			runDirectory: out,
			delivery,
			cancelled: world.interrupted.aborted
		}, runner());
		return severityOf(report) === "error" ? exitCode(report.outcome) : 0;
	} finally {
		world.release();
		remove(temporary);
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
async function runGate(plan, out, world) {
	const { gate } = await import("./chunks/gate.js");
	return gate(plan, { out }, world);
}
/** Runs with workflow commands switched off: what gopls or a workspace says is printed, and must not be obeyed. */
async function quietly(run) {
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
		core: core_exports,
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
export { severityOf as t };
