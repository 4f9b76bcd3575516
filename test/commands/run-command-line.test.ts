import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommandLine } from "../../src/commands/run-command-line.ts";
import { reportFiles } from "../../src/report/json/report-files.ts";
import { header } from "../support/recorded.ts";
import { sampleOutside } from "../support/sample-outside.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** What a command line did in a folder. */
async function run(args: readonly string[], cwd: string) {
  let printed = "";
  const outside = sampleOutside({
    cwd,
    print: (text) => {
      printed += text;
    },
  });
  const code = await runCommandLine(args, outside);
  return { code, printed };
}

/** A folder with a run directory `out`, which no cycle was measured into. */
function withRecording(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "out", "plan.json"), JSON.stringify(header()));
  return folder;
}

function reportIn(folder: string) {
  return JSON.parse(readFileSync(join(folder, "out", reportFiles.json), "utf8"));
}

test("help and version are printed, with exit code 0", async () => {
  const folder = temporaryFolder();
  expect(await run(["--version"], folder)).toEqual({ code: 0, printed: "gopls-leak-gate 1.2.3\n" });
  expect((await run([], folder).catch(({ code }) => ({ code, printed: "" }))).code).toBe("workspace-no-module");
  expect((await run(["help"], folder)).printed).toMatch(/^gopls-leak-gate: does this gopls/);
  expect((await run(["help", "judge"], folder)).printed).toMatch(/^gopls-leak-gate judge: judge a run directory/);
});

test("--dry-run prints the steps of run and of measure, and leaves nothing behind", async () => {
  const folder = temporaryFolder();
  const workspace = ["--dry-run", "--workspace", resolve("examples/workspace")];
  const { code, printed } = await run(workspace, folder);
  expect(code).toBe(0);
  expect(printed).toMatch(/^everyday: a loop, 8 iterations [\s\S]*\n\ntype-unique: a loop, 3 iterations /);
  expect((await run(["measure", ...workspace], folder)).printed).toBe(printed);
  expect(readdirSync(folder)).toEqual([]);
});

describe("judge", () => {
  test("judges what is recorded, whatever config lies here", async () => {
    const folder = withRecording();
    writeFileSync(join(folder, ".gopls-leak-gate.yaml"), "max-growth: 8KiB\n");
    const { code, printed } = await run(["judge", "out"], folder);
    expect(code).toBe(4);
    expect(printed).toMatch(/^NOT MEASURED/);
    expect(reportIn(folder)).toMatchObject({ budgetBytesPerIteration: 2048, warnings: [] });
  });

  test("takes another budget, by flags before those of a config that is named, and leaves the recording as it is", async () => {
    const folder = withRecording();
    const plan = readFileSync(join(folder, "out", "plan.json"), "utf8");
    writeFileSync(join(folder, "gate.yaml"), "max-growth: 8KiB\nmax-footprint: 5 %\ncycles: 40\n");
    const flags = ["--max-growth", "512 B", "--fail-on=never", "--config", "gate.yaml"];
    const { printed } = await run(["judge", "out", ...flags], folder);
    expect(reportIn(folder)).toMatchObject({
      budgetBytesPerIteration: 512,
      budgetFootprint: 0.05,
      failOn: ["never"],
      warnings: [{ code: "other-budget" }],
    });
    expect(printed.replace(/\s+/g, " ")).toContain("--max-growth 512 B instead of 2048 B");
    expect(readFileSync(join(folder, "out", "plan.json"), "utf8")).toBe(plan);
  });

  const refused: readonly [flags: readonly string[], code: string, message: string][] = [
    [["--max-growth", "many"], "bad-value", '--max-growth can\'t be "many"'],
    [["--fail-on", "leaks"], "bad-value", '--fail-on can\'t be "leaks"'],
    [["--config", "none.yaml"], "config-missing", "there is no config file"],
    [["--config", "bad.yaml"], "bad-value", 'bad.yaml:1:13: max-growth can\'t be "many"'],
  ];
  test.each(refused)("refuses %j", async (flags, code, message) => {
    const folder = withRecording();
    writeFileSync(join(folder, "bad.yaml"), "max-growth: many\n");
    const failed = { code, exitCode: 2, message: expect.stringContaining(message) };
    await expect(run(["judge", "out", ...flags], folder)).rejects.toMatchObject(failed);
    expect(readdirSync(join(folder, "out"))).toEqual(["plan.json"]);
  });
});

test("workloads prints one as a file that is read again", async () => {
  const folder = temporaryFolder();
  const { printed } = await run(["workloads", "type-unique"], folder);
  writeFileSync(join(folder, "mine.yaml"), printed.replace("name: type-unique", "name: mine"));
  const again = await run(["workloads", "mine.yaml"], folder);
  expect(again.printed).toBe(printed.replace("name: type-unique", "name: mine"));
  expect((await run(["workloads"], folder)).printed).toMatch(/^\* everyday +shared /);
});
