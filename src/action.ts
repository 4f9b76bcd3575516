import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as core from "@actions/core";
import { planHere } from "./commands/plan-here.ts";
import { exitCode } from "./model/exit-code.ts";
import type { Report } from "./model/report.ts";
import { valuesFromInputs } from "./plan/options/inputs.ts";
import { makeDelivery } from "./plan/options/make-delivery.ts";
import type { Runner } from "./publish/deliver.ts";
import { ownRun } from "./publish/github/workflow-run.ts";
import { plainProgress } from "./publish/progress/plain-progress.ts";
import { severityOf } from "./publish/runner/annotate.ts";
import { maskSecrets } from "./publish/runner/mask-secrets.ts";
import { shownAnnotations } from "./publish/runner/shown-annotations.ts";
import { inRealWorld } from "./real-world.ts";
import { quietly, runEntry } from "./run-entry.ts";
import { onTerminal } from "./text/shown.ts";

const annotations = shownAnnotations(core);
const title = "gopls-leak-gate";
/** A log is as wide as its window. */
const LOG_COLUMNS = 120;

runEntry(main, ({ message, hint }) => {
  quietly(() => annotations.error(`${message}\n${hint}`, { title }));
  core.setOutput("outcome", "not-measured");
});

/** Measures, says the verdict, and returns the exit code: the verdict's, whatever became of saying it; 0 if inconclusive. */
async function main(): Promise<number> {
  maskSecrets(core.setSecret, process.env);
  const inputs = valuesFromInputs(process.env);
  const delivery = makeDelivery(inputs.delivery);
  const note = (text: string) => annotations.notice(text, { title });
  const { plan, out, webhook } = await planHere(inputs.run, { cwd: process.cwd(), env: process.env, note });
  const { show: progress, close: closeProgress } = plainProgress(process.stdout);
  const temporary = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), "gopls-leak-gate-"));
  core.saveState("temporary", temporary); // for post.ts
  // All that is started has the folder in its environment: by that post.ts finds what a killed step left running.
  const env = { ...process.env, GOTMPDIR: temporary };
  return inRealWorld({ progress, env, temporary }, async (world) => {
    const { gate } = await import("./commands/gate.ts");
    const report = await withoutCommands(async () => {
      const judged = await gate(plan, { out }, world).finally(closeProgress);
      core.info(await lastScreen(judged));
      return judged;
    });
    const thins = delivery.uploadArtifact && delivery.keepProfiles === "needed";
    if (thins && !world.interrupted.aborted) await thin(out);
    const { deliver } = await import("./publish/deliver.ts");
    await deliver({ report, runDirectory: out, delivery, webhook, cancelled: world.interrupted.aborted }, runner());
    return severityOf(report) === "error" ? exitCode(report.outcome) : 0;
  }).finally(() => remove(temporary));
}

/** The verdict as on a terminal, for who looks into the job's log. */
async function lastScreen(report: Report): Promise<string> {
  const { renderText } = await import("./report/text/render-text.ts");
  const { judgeCommand } = await import("./report/words/measure-command.ts");
  return onTerminal(
    `\n${renderText(report, { files: [], again: judgeCommand(report), color: true, width: LOG_COLUMNS })}`,
  );
}

/** What can't be made smaller is uploaded as it is. */
async function thin(directory: string): Promise<void> {
  try {
    const { thinProfiles } = await import("./measure/recording/thin-profiles.ts");
    const { allocatedIn } = await import("./judge/heap/allocated.ts");
    thinProfiles(directory, allocatedIn);
  } catch (error) {
    annotations.warning(`Heap profiles go into the artifact whole: ${(error as Error).message}`, { title });
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // post.ts tries again.
  }
}

/** Runs with workflow commands switched off: what gopls or a workspace says is printed, and must not be obeyed. */
async function withoutCommands<T>(run: () => Promise<T>): Promise<T> {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  try {
    return await run();
  } finally {
    core.info(`::${token}::`);
  }
}

function runner(): Runner {
  return {
    core: { ...annotations, setOutput: core.setOutput, summary: core.summary },
    run: ownRun(process.env),
    sleep: (ms) => sleep(ms),
    loadArtifacts: async () => new (await import("@actions/artifact")).DefaultArtifactClient(),
    loadGithub: async (token) => {
      const { context, getOctokit } = await import("@actions/github");
      const { githubEvent } = await import("./publish/github/github-event.ts");
      return { octokit: getOctokit(token), repository: context.repo, event: githubEvent(context.payload) };
    },
  };
}
