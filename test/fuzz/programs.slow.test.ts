import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { actionOptions } from "../../src/plan/options/action-options.ts";
import { messengerOptions } from "../../src/plan/options/messenger-options.ts";
import { options } from "../../src/plan/options/options.ts";
import type { GithubRest } from "../doubles/github-rest.ts";
import { githubInEachTest } from "../support/github-in-each-test.ts";
import { cli } from "../support/run-cli.ts";
import { environmentOf } from "./answer-in-process.ts";
import { type Chance, chanceOf, seedOf } from "./chance.ts";
import { hostileText } from "./hostile.ts";
import type { Answer } from "./kind.ts";
import { kinds } from "./kinds/kinds.ts";
import { faultsIn, wordFaults } from "./oracle.ts";
import { hostileReport, hostileZip } from "./report-artifact.ts";
import { runProgram } from "./run-program.ts";
import { listing, makeSandbox, removeSandbox, type Sandbox } from "./sandbox.ts";

const base = Number(process.env.FUZZ_SEED ?? "1");
/** Of each kind. A start of the program takes fifty times as long as an input takes within it. */
const INPUTS = 12;
const sha = "a".repeat(40);

function sandboxOfTest(): Sandbox {
  const sandbox = makeSandbox();
  onTestFinished(() => removeSandbox(sandbox));
  return sandbox;
}

/** Tries some inputs one after another; what is wrong is told by the input's number. */
async function each(kind: string, tryOne: (chance: Chance) => Promise<readonly string[]>): Promise<void> {
  const faults: string[] = [];
  for (let i = 0; i < INPUTS; i++) {
    const found = await tryOne(chanceOf(seedOf(kind, base, i)));
    faults.push(...found.map((fault) => `FUZZ_SEED=${base}, input ${i} of ${kind}: ${fault}`));
  }
  expect(faults).toEqual([]);
}

describe("the command line, as it is built", () => {
  test.each(kinds)("$name", async ({ name, make }) => {
    await each(name, async (chance) => {
      const sandbox = sandboxOfTest();
      const input = make(chance, sandbox);
      // No system passes these on.
      const args = input.args.map((word) => word.replaceAll("\0", ""));
      const before = listing(sandbox.root);
      const answer = await runProgram({ script: cli, args, cwd: sandbox.here, env: environmentOf(sandbox) });
      return faultsIn(input, answer, { sandbox, before });
    });
  });
});

/** Variables of a runner; its files are in the sandbox. */
function runnerEnvironment(sandbox: Sandbox, inputs: Readonly<Record<string, string>>, api: string) {
  const files = join(sandbox.root, "runner");
  mkdirSync(files);
  const file = (name: string, text = "") => {
    writeFileSync(join(files, name), text);
    return join(files, name);
  };
  return {
    ...environmentOf(sandbox),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "octo/repo",
    GITHUB_RUN_ID: "9",
    GITHUB_RUN_ATTEMPT: "2",
    GITHUB_SHA: "c".repeat(40),
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify({ pull_request: { number: 7, head: { sha } } })),
    GITHUB_OUTPUT: file("output"),
    GITHUB_STATE: file("state"),
    GITHUB_STEP_SUMMARY: file("summary"),
    RUNNER_TEMP: sandbox.temporary,
  };
}

/** Inputs of a step, some with a value that can't be. */
function someInputs(chance: Chance, names: readonly string[], values: readonly string[]): Record<string, string> {
  const chosen = Array.from({ length: chance.below(4) }, () => chance.pick(names));
  const text = () => (chance.in(0.5) ? chance.pick(values) : hostileText(chance)).replaceAll("\0", "").slice(0, 20_000);
  return Object.fromEntries(chosen.map((name) => [chance.in(0.05) ? `${name}s` : name, text()]));
}

/** What is wrong with how a step ended that nothing could be measured in, or that posts. */
function stepFaults({ code, stdout, stderr }: Answer, ends: readonly number[]): readonly string[] {
  const faults = [...wordFaults("standard output", stdout), ...wordFaults("standard error", stderr)];
  if (code === null || !ends.includes(code)) faults.push(`it exits with ${code}`);
  const errors = stdout.split("\n").filter((line) => line.startsWith("::error"));
  if (code !== 0 && errors.length === 0) faults.push(`exit ${code} without an error: ${stdout}${stderr}`);
  if (errors.some((line) => line.includes("this program failed"))) faults.push(`it fails as a bug does: ${errors}`);
  return faults;
}

describe("a step of a workflow", () => {
  let github: GithubRest;

  githubInEachTest((rest) => {
    github = rest;
  });

  test("that measures", async () => {
    const names = [...Object.keys(options), ...Object.keys(actionOptions)].filter(
      (name) => name !== "github-token" && name !== "out",
    );
    const values = [
      "v0.24.0",
      "everyday",
      "true",
      "false",
      "16",
      "2KiB",
      "3%",
      "leak",
      "90s",
      ".",
      "full",
      "1.24.13",
      "never",
    ];
    await each("action", async (chance) => {
      const sandbox = sandboxOfTest();
      const inputs = { "upload-artifact": "false", ...someInputs(chance, names, values) };
      const env = runnerEnvironment(sandbox, inputs, github.url);
      const answer = await runProgram({ script: resolve("dist/action.js"), args: [], cwd: sandbox.here, env });
      return [
        ...stepFaults(answer, [2, 4]),
        ...[...listing(sandbox.temporary).keys()].map((path) => `${path} is left behind`),
      ];
    });
  });

  test("that posts", async () => {
    await each("messenger", async (chance) => {
      const sandbox = sandboxOfTest();
      github.artifacts.length = 0;
      github.comments.length = 0;
      const zip = hostileZip(chance);
      github.artifacts.push({ id: 1, name: "gopls-leak-gate-report", run: 9, headSha: sha, expired: false, zip });
      writeFileSync(join(sandbox.here, "report.json"), hostileReport(chance));
      const values = ["report.json", "always", "issue", "pull-request", "key", "go.mod"];
      const given = chance.in(0.6) ? {} : someInputs(chance, Object.keys(messengerOptions), values);
      const path = chance.in(0.5) ? { report: "report.json" } : {};
      const env = runnerEnvironment(
        sandbox,
        { "github-token": "token", comment: "always", ...path, ...given },
        github.url,
      );
      const answer = await runProgram({ script: resolve("dist/messenger.js"), args: [], cwd: sandbox.here, env });
      const posted = github.comments.flatMap(({ body }) => wordFaults("a comment", body));
      return [...stepFaults(answer, [0, 2, 4]), ...posted];
    });
  });
});
