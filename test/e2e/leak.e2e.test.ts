import { join } from "node:path";
import { expect, test } from "vitest";
import { goplsProcesses } from "../support/gopls-processes.ts";
import { moduleCopy } from "../support/module-copy.ts";
import { reportOf, runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("golang.org/x/mod v0.20.0: the request contexts that gopls v0.24.0 keeps are exact integers, and known", async () => {
  const root = temporaryFolder();
  const workspace = moduleCopy("golang.org/x/mod@v0.20.0", root);
  // The whole soak: the parse cache lets go of much 65 to 81 s after the start.
  const plan = ["--workspace", workspace, "--gopls-version", "v0.24.0", "--workload", "everyday"];
  const { code, stdout, stderr } = await runCli(root, plan).ended;
  // Never a leak; the heap beside a flight recorder may be too restless to say more.
  expect([0, 3], stderr + stdout).toContain(code);
  const { series, findings } = reportOf(join(root, "out"));
  const perRequest = (size: string) =>
    series.find((one) => one.metric === "size-class" && one.key === size)?.perUnit.find((one) => one.unit === "request")
      ?.value;
  expect(perRequest("416")).toBeCloseTo(1, 1);
  expect(perRequest("128")).toBeCloseTo(1, 1);
  expect(findings.map(({ kind, known }) => `${kind} ${known?.id}`)).toContain("known CL-D");
  expect(goplsProcesses(root)).toEqual([]);
});
