import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dryRunOf } from "../support/dry-run-of.ts";
import { inputCopy } from "../support/input-copy.ts";

/** An input whose thousands of files its script makes. */
function made(name: string): string {
  const folder = inputCopy(name);
  execFileSync("sh", ["make.sh"], { cwd: folder });
  return folder;
}

test("a module behind one with 20,000 generated files is looked at", async () => {
  const printed = await dryRunOf({ workspace: join(made("09-generated-module-first"), "ws"), workload: "everyday" });
  expect(printed).toMatch(/app\/m\.go/);
  expect(printed).toMatch(/app\/x\/x\.go/);
});

test("the package that 20,100 files import is found, wherever it stands", async () => {
  const folder = made("39-most-imported-beyond-the-limit");
  const printed = await dryRunOf({ workspace: join(folder, "ws"), workload: join(folder, "look.yaml") });
  expect(printed).toMatch(/open +common\/c\.go/);
});
