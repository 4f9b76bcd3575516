import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { buildMutant } from "../../bench/mutants/build-mutant.ts";
import { chooseMutants } from "../../bench/mutants/choose-mutants.ts";
import { goplsProcesses } from "../support/gopls-processes.ts";
import { reportOf, runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { testWorld } from "../support/world.ts";

/** A measurement ends after 20 minutes by itself and then tells what it had; the build comes before it. */
const timeout = 30 * 60_000;

test("64 B planted for every hover fail: confirmed in a fresh process, and hover is named", { timeout }, async () => {
  const root = temporaryFolder();
  const [mutant] = chooseMutants(["hover-64B"]);
  if (!mutant) throw new Error("no such mutant");
  const path = await buildMutant(mutant, testWorld());
  const plan = ["--workspace", resolve("examples/workspace"), "--workload", "everyday", "--go-version", "1.24.13"];
  const more = ["--iterations", "16"]; // twice the default, on machines of all kinds
  const { code, stdout, stderr } = await runCli(root, [...plan, "--gopls-version", path, ...more]).ended;
  const report = reportOf(join(root, "out"));
  expect(code, stderr + stdout).toBe(1);
  const finding = report.findings.find(({ method }) => method === "textDocument/hover");
  expect(finding, stdout).toMatchObject({ kind: "leak", confirmed: true });
  expect(finding?.sizeClasses.find(({ bytes }) => bytes === 64)?.objectsPerIteration).toBeCloseTo(1, 0);
  expect(goplsProcesses(root)).toEqual([]);
});
