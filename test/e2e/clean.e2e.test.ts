import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { goplsProcesses } from "../support/gopls-processes.ts";
import { judgedElsewhere } from "../support/judged-elsewhere.ts";
import { reportOf, runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const plan = ["--workspace", resolve("examples/workspace"), "--workload", "everyday"];
const clean = ["--gopls-version", "v0.16.2", "--go-version", "1.24.13"];

test("gopls v0.16.2, known to be clean, passes with its control seen, and is judged alike elsewhere", async () => {
  const root = temporaryFolder();
  const { code, stdout, stderr } = await runCli(root, [...plan, ...clean]).ended;
  const out = join(root, "out");
  const report = reportOf(out);
  expect(code, stderr + stdout).toBe(0);
  expect(report).toMatchObject({ outcome: "pass", findings: [], control: { seen: true } });
  expect(report.control?.shownBy?.objectsPerDocument).toBeCloseTo(1, 1);
  expect(goplsProcesses(root)).toEqual([]);
  const elsewhere = await judgedElsewhere(out, join(root, "elsewhere"));
  expect(elsewhere).toEqual({ code, report: readFileSync(join(out, "report.json"), "utf8") });
});
