import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { fromBufferPromise } from "yauzl";
import { runCommandLine } from "../../src/commands/run-command-line.ts";
import { judge } from "../../src/judge/judge.ts";
import { parseHeapProfile } from "../../src/judge/profile/parse-heap-profile.ts";
import { readRunDirectory } from "../../src/measure/recording/read-run-directory.ts";
import { type Report, ReportSchema } from "../../src/model/report.ts";
import { parseWorkload } from "../../src/workload/parse-workload.ts";
import { sampleOutside } from "../support/sample-outside.ts";
import { SECRET, secretRun } from "../support/secret-run.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A folder with a copy of a recording as `out`. */
function withRun(name = "leak-1x64B"): string {
  const folder = temporaryFolder();
  cpSync(resolve("test/fixtures/recordings", name), join(folder, "out"), { recursive: true });
  return folder;
}

async function bundle(cwd: string, ...args: readonly string[]): Promise<string> {
  let printed = "";
  const print = (text: string) => {
    printed += text;
  };
  expect(await runCommandLine(["bundle", ...args], sampleOutside({ cwd, print }))).toBe(0);
  return printed;
}

/** The files of a zip by name; what is gzipped is unzipped. */
async function unzipped(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const zip = await fromBufferPromise(readFileSync(path));
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(Buffer.from(piece));
    const content = Buffer.concat(pieces);
    files.set(entry.fileName, entry.fileName.endsWith(".gz") ? gunzipSync(content) : content);
  }
  return files;
}

function reportIn(files: ReadonlyMap<string, Buffer>): Report {
  return ReportSchema.parse(JSON.parse(String(files.get("report.json"))));
}

describe("bundle", () => {
  test("puts what proves a leak into a zip, and lists it before", async () => {
    const folder = withRun();
    const printed = await bundle(folder, "out");
    const files = await unzipped(join(folder, "bundle.zip"));
    expect([...files.keys()]).toEqual([
      ...["issue.md", "growth.pb.gz", "profiles/everyday-first.pb.gz", "profiles/everyday-last.pb.gz"],
      ...["report.md", "report.html", "report.json", "workload.yaml", "plan.json"],
    ]);
    for (const name of files.keys()) expect(printed).toContain(`  ${name} `);
    expect(printed).toMatch(/^It names folders, packages and files of the workspace/);
    expect(String(files.get("issue.md"))).toMatch(/^# x\/tools\/gopls: memory leak: /);
    expect(reportIn(files).outcome).toBe("fail");
    const first = parseHeapProfile(files.get("profiles/everyday-first.pb.gz") ?? Buffer.alloc(0), "first");
    expect(first.sites.size).toBeGreaterThan(0);
    expect(readdirSync(folder).sort()).toEqual(["bundle.zip", "out"]);
  });

  test("of the same run gives the same bytes, and an earlier one steps aside", async () => {
    const folder = withRun();
    await bundle(folder, "out", "-o", "a.zip");
    await bundle(folder, "out", "-o", "a.zip");
    const zips = readdirSync(folder).filter((name) => name.endsWith(".zip"));
    expect(zips).toHaveLength(2);
    const [first, second] = zips.map((name) => readFileSync(join(folder, name)));
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  test("writes nothing with --dry-run", async () => {
    const folder = withRun();
    expect(await bundle(folder, "out", "--dry-run")).toContain("report.json");
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  test("does not change the run directory", async () => {
    const folder = withRun();
    const before = readdirSync(join(folder, "out"), { recursive: true });
    await bundle(folder, "out");
    expect(readdirSync(join(folder, "out"), { recursive: true })).toEqual(before);
  });

  test("of a run that was cut off has what there is, and says that nothing was measured", async () => {
    const folder = withRun();
    const lines = readFileSync(join(folder, "out", "snapshots.jsonl"), "utf8")
      .split("\n")
      .slice(0, 3);
    writeFileSync(join(folder, "out", "snapshots.jsonl"), `${lines.join("\n")}\n`);
    rmSync(join(folder, "out", "end.json"));
    await bundle(folder, "out");
    const files = await unzipped(join(folder, "bundle.zip"));
    expect(String(files.get("issue.md"))).toMatch(/^# Nothing to file\n\nNothing was measured: /);
    expect(files.has("growth.pb.gz")).toBe(false);
  });

  test("takes the growth that the run wrote where it can't be made again", async () => {
    const folder = withRun();
    await bundle(folder, "out", "-o", "whole.zip");
    const growth = (await unzipped(join(folder, "whole.zip"))).get("growth.pb.gz") ?? Buffer.alloc(0);
    const { thinProfiles } = await import("../../src/measure/recording/thin-profiles.ts");
    thinProfiles(join(folder, "out"), () => []);
    await bundle(folder, "out", "-o", "without.zip");
    expect((await unzipped(join(folder, "without.zip"))).has("growth.pb.gz")).toBe(false);
    writeFileSync(join(folder, "out", "growth.pb.gz"), gzipSync(growth));
    await bundle(folder, "out", "-o", "thin.zip");
    expect((await unzipped(join(folder, "thin.zip"))).get("growth.pb.gz")?.equals(growth)).toBe(true);
  });
});

test("the shortest workload that shows a finding is in the bundle, and without names with --redact", async () => {
  const folder = temporaryFolder();
  const run = secretRun(folder);
  const { findings, arms } = judge(readRunDirectory(run));
  const [finding] = findings;
  const [line] = readFileSync(join(run, "minimal.jsonl"), "utf8").split("\n");
  const found = { ...JSON.parse(line ?? ""), fingerprint: finding?.fingerprint, arm: arms[0]?.name };
  writeFileSync(join(run, "minimal.jsonl"), `${JSON.stringify(found)}\n`);
  const name = `minimal-${finding?.fingerprint}.yaml`;
  await bundle(folder, run, "-o", "open.zip");
  const open = await unzipped(join(folder, "open.zip"));
  expect(String(open.get(name)).match(SECRET)).not.toBeNull();
  expect(String(open.get("issue.md"))).toContain("shortest workload that shows it");
  await bundle(folder, run, "--redact", "-o", "redacted.zip");
  const redacted = await unzipped(join(folder, "redacted.zip"));
  expect(parseWorkload(String(redacted.get(name)), name, { isTrusted: true }).iteration.length).toBeGreaterThan(0);
  expect([...redacted.values()].join("\n").match(SECRET)).toBeNull();
});

describe("bundle --redact", () => {
  test("has no name of the user's in any file, and the same numbers", async () => {
    const folder = temporaryFolder();
    const run = secretRun(folder);
    await bundle(folder, run, "-o", "open.zip");
    await bundle(folder, run, "--redact", "-o", "redacted.zip");
    const open = await unzipped(join(folder, "open.zip"));
    const redacted = await unzipped(join(folder, "redacted.zip"));
    // The places are real: without --redact secrets of all files are told.
    for (const name of ["issue.md", "report.json", "workload.yaml", "plan.json", "profiles/zqworkload-first.pb.gz"])
      expect([name, open.get(name)?.toString("latin1").match(SECRET) !== null]).toEqual([name, true]);
    const told = [...redacted].map(([name, content]) => [name, (name + content.toString("latin1")).match(SECRET)]);
    expect(told.filter(([, secrets]) => secrets !== null)).toEqual([]);
    const [was, is] = [reportIn(open), reportIn(redacted)];
    expect(is.outcome).toBe(was.outcome);
    expect(is.findings.map(({ kind, perIteration, fingerprint }) => ({ kind, perIteration, fingerprint }))).toEqual(
      was.findings.map(({ kind, perIteration, fingerprint }) => ({ kind, perIteration, fingerprint })),
    );
    expect(is.series.map(({ points }) => points)).toEqual(was.series.map(({ points }) => points));
  });

  test("has a workload that can be run", async () => {
    const folder = temporaryFolder();
    await bundle(folder, secretRun(folder), "--redact");
    const text = String((await unzipped(join(folder, "bundle.zip"))).get("workload.yaml"));
    const workload = parseWorkload(text, "workload.yaml", { isTrusted: true });
    expect(workload.name).toBe("workload-1");
    expect(workload.iteration[0]).toEqual({ do: "open", file: "largest-3", most: 2 });
    expect(workload.iteration.at(1)).toEqual({ do: "edit", file: "largest-3", text: "repeat" });
  });

  test("takes the names out of the growth that a run wrote too", async () => {
    const folder = temporaryFolder();
    const run = secretRun(folder);
    await bundle(folder, run, "-o", "open.zip");
    const growth = (await unzipped(join(folder, "open.zip"))).get("growth.pb.gz") ?? Buffer.alloc(0);
    expect(growth.toString("latin1")).toMatch(SECRET);
    const { thinProfiles } = await import("../../src/measure/recording/thin-profiles.ts");
    thinProfiles(run, () => []);
    writeFileSync(join(run, "growth.pb.gz"), gzipSync(growth));
    await bundle(folder, run, "--redact");
    const told = (await unzipped(join(folder, "bundle.zip"))).get("growth.pb.gz");
    expect(told?.toString("latin1")).not.toMatch(SECRET);
    expect(told?.toString("latin1")).toContain("golang.org/x/tools/gopls/internal/");
  });
});

describe("bundle refuses", () => {
  const refused = (cwd: string, ...args: readonly string[]) =>
    runCommandLine(["bundle", ...args], sampleOutside({ cwd })).catch((error: Error) => error);

  test("what is no run directory, and writes nothing", async () => {
    const folder = temporaryFolder();
    expect(await refused(folder, "out")).toMatchObject({ code: "not-a-run-directory", exitCode: 2 });
    expect(existsSync(join(folder, "bundle.zip"))).toBe(false);
  });

  test("a damaged recording and a damaged profile", async () => {
    const folder = withRun();
    writeFileSync(join(folder, "out", "loads.jsonl"), "{}\n");
    expect(await refused(folder, "out")).toMatchObject({ code: "run-directory-damaged", exitCode: 4 });
    const thin = withRun();
    const { thinProfiles } = await import("../../src/measure/recording/thin-profiles.ts");
    thinProfiles(join(thin, "out"), () => []);
    writeFileSync(join(thin, "out", "growth.pb.gz"), gzipSync("nothing"));
    expect(await refused(thin, "out")).toMatchObject({ code: "profile-damaged", exitCode: 4 });
  });

  test("to write into a folder that is not there, or in the place of one, before it reads", async () => {
    const folder = withRun();
    mkdirSync(join(folder, "taken"));
    for (const output of ["none/bundle.zip", "taken"])
      expect(await refused(folder, "out", "-o", output)).toMatchObject({ code: "output-not-writable", exitCode: 2 });
  });

  test("a directory in which a run goes on", async () => {
    const folder = withRun();
    const { takeLock } = await import("../../src/measure/recording/lock.ts");
    const { testWorld } = await import("../support/world.ts");
    const lock = takeLock(join(folder, "out"), testWorld());
    expect(await refused(folder, "out")).toMatchObject({ code: "run-directory-in-use", exitCode: 2 });
    lock.release();
  });
});
