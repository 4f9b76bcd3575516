import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planHere } from "../../src/commands/plan-here.ts";
import { knownLeak } from "../support/known-leak.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A Go module, with these files beside its go.mod. */
function moduleWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "go.mod"), "module example.com/m\n");
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

test("without a config everything is as the options say", async () => {
  const folder = moduleWith({});
  const { plan, out } = await planHere({ seed: "7" }, { cwd: folder, env: {} });
  expect(plan).toMatchObject({ arms: [{ workspace: folder }], schedule: { seed: 7, cycles: 16 } });
  expect(out).toBe(join(folder, "gopls-leak-gate-out"));
});

test("the config that lies here is read, and flags win over it", async () => {
  const folder = moduleWith({ ".gopls-leak-gate.yaml": "seed: 3\ncycles: 20\nout: here\n" });
  const { plan, out } = await planHere({ seed: "7", out: undefined }, { cwd: folder, env: {} });
  expect(plan.schedule).toMatchObject({ seed: 7, cycles: 20 });
  expect(out).toBe(join(folder, "here"));
});

test("another config takes the place of the one that lies here", async () => {
  const folder = moduleWith({ ".gopls-leak-gate.yaml": "seed: 3\n", "other.yaml": "cycles: 20\n" });
  const { plan } = await planHere({ config: "other.yaml" }, { cwd: folder, env: {} });
  expect(plan.schedule).toMatchObject({ seed: 1, cycles: 20 });
});

test("a fault in a config is told with the config's name", async () => {
  const folder = moduleWith({ ".gopls-leak-gate.yaml": "\ncycles: 4\n" });
  await expect(planHere({}, { cwd: folder, env: {} })).rejects.toMatchObject({
    code: "bad-value",
    message: '.gopls-leak-gate.yaml:2:9: cycles can\'t be "4"',
    hint: "It takes a whole number from 5 to 1000.",
  });
});

test("a config that was named has to be there", async () => {
  const folder = moduleWith({});
  await expect(planHere({ config: "gate.yml" }, { cwd: folder, env: {} })).rejects.toMatchObject({
    code: "config-missing",
    message: `there is no config file ${join(folder, "gate.yml")}`,
    exitCode: 2,
  });
  await expect(planHere({ config: "" }, { cwd: folder, env: {} })).rejects.toMatchObject({ code: "bad-value" });
});

test("editor settings are read where they are named, and nowhere else", async () => {
  const folder = moduleWith({});
  mkdirSync(join(folder, ".vscode"));
  const text = `{ "gopls.staticcheck": true, "go.toolsEnvVars": { "GOBIN": "\${workspaceFolder}/bin" } }`;
  writeFileSync(join(folder, ".vscode", "settings.json"), text);
  const { plan } = await planHere({ settings: ".vscode/settings.json" }, { cwd: folder, env: {} });
  expect(plan.arms).toMatchObject([{ settings: { staticcheck: true }, env: { GOBIN: join(folder, "bin") } }]);
  expect(plan.editorSettings?.file).toBe(".vscode/settings.json");
  expect((await planHere({}, { cwd: folder, env: {} })).plan.arms).toMatchObject([{ settings: {}, env: {} }]);
});

test("no token gets into them by a variable, and ones that can't be read are told", async () => {
  const folder = moduleWith({ "a.json": `{ "go.toolsEnvVars": { "A": "\${env:GITHUB_TOKEN}" } }`, "b.json": "{" });
  expect(
    (await planHere({ settings: "a.json" }, { cwd: folder, env: { GITHUB_TOKEN: "secret" } })).plan.arms[0]?.env,
  ).toEqual({ A: "" });
  const refused = (settings: string, code: string, message: string) =>
    expect(planHere({ settings }, { cwd: folder, env: {} })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  await refused("none.json", "settings-unreadable", "it is not there");
  await refused(".", "settings-unreadable", "it is a folder");
  await refused("b.json", "settings-bad", "b.json:1:2: a closing brace is missing");
  await refused("", "bad-value", "--settings can't be");
});

test("what can't be a config is not read", async () => {
  const folder = moduleWith({
    "large.yaml": `#${"x".repeat(1_048_576)}`,
    "binary.yaml": new Uint8Array([0xff, 0xfe, 0x00]),
  });
  mkdirSync(join(folder, "folder.yaml"));
  const unreadable = (reason: string) => ({
    code: "config-unreadable",
    message: expect.stringContaining(reason),
    exitCode: 2,
  });
  await expect(planHere({ config: "large.yaml" }, { cwd: folder, env: {} })).rejects.toMatchObject(
    unreadable("it has 1048577 bytes"),
  );
  await expect(planHere({ config: "binary.yaml" }, { cwd: folder, env: {} })).rejects.toMatchObject(
    unreadable("not valid"),
  );
  await expect(planHere({ config: "folder.yaml" }, { cwd: folder, env: {} })).rejects.toMatchObject(
    unreadable("it is a folder"),
  );
});

const KNOWN = `- id: MY-1
  title: something is kept
  about: Growth that was measured.
  unit: request
  parts: [{ stacks: ['^planted\\.Keep'], objects: { 48: 1 } }]
  ceiling: { bytes: 64 }
  link: https://example.com/1
`;

test("the user's known leaks are in the plan, named on the command line or in the config", async () => {
  const folder = moduleWith({ "mine.yaml": KNOWN, "gate.yaml": "known-leaks: mine.yaml\nknown-leaks-of: v0.24.0\n" });
  const budget = async (values: Record<string, string>) =>
    (await planHere(values, { cwd: folder, env: {} })).plan.budget;
  expect(await budget({ "known-leaks": "mine.yaml" })).toMatchObject({ knownLeaks: [knownLeak()] });
  expect(await budget({ config: "gate.yaml" })).toMatchObject({ knownLeaks: [knownLeak()], knownLeaksOf: "v0.24.0" });
  expect(Object.keys(await budget({}))).toEqual(["bytesPerIteration", "footprint", "failOn", "tolerations"]);
});

test("known leaks that can't be read are told", async () => {
  const folder = moduleWith({ "bad.yaml": KNOWN.replace("MY-1", "my"), "binary.yaml": new Uint8Array([0xff, 0xfe]) });
  const refused = (file: string, code: string, message: string) =>
    expect(planHere({ "known-leaks": file }, { cwd: folder, env: {} })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
      exitCode: 2,
    });
  await refused("none.yaml", "catalogue-missing", `there is no file of known leaks ${join(folder, "none.yaml")}`);
  await refused(".", "catalogue-unreadable", "it is a folder");
  await refused("binary.yaml", "catalogue-unreadable", "not valid");
  await refused("bad.yaml", "catalogue-bad", 'bad.yaml:1:7: [0].id can\'t be "my"');
  await refused("", "bad-value", "--known-leaks can't be");
});

const LOOP = "about: a loop\niteration: [{ do: settle }]\n";

test("workload files are read from here, named on the command line or in the config", async () => {
  const folder = moduleWith({ "mine.yaml": LOOP, ".gopls-leak-gate.yaml": "workload: [./mine.yaml, everyday]\n" });
  const names = async (values: Record<string, string>) =>
    (await planHere(values, { cwd: folder, env: {} })).plan.workloads.map(({ name }) => name);
  expect(await names({})).toEqual(["everyday", "mine"]);
  expect(await names({ workload: "mine.yaml" })).toEqual(["mine"]);
  expect(await names({ workload: join(folder, "mine.yaml") })).toEqual(["mine"]);
});

test("a workload file that can't be one is refused with its name", async () => {
  const folder = moduleWith({
    "large.yaml": `#${"x".repeat(2 ** 21 - 1)}`,
    "binary.yaml": new Uint8Array([0xff, 0xfe, 0x00]),
    "bad.yaml": LOOP.replace("settle", "setle"),
  });
  mkdirSync(join(folder, "folder.yaml"));
  const refused = (workload: string, code: string, message: string) =>
    expect(planHere({ workload }, { cwd: folder, env: {} })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
      exitCode: 2,
    });
  await refused("large.yaml", "workload-unreadable", "it has 2097152 bytes");
  await refused("binary.yaml", "workload-unreadable", "not valid");
  await refused("./folder.yaml", "workload-unreadable", "it is a folder");
  await refused("./none.yaml", "workload-missing", `there is no workload file ${join(folder, "none.yaml")}`);
  await refused("bad.yaml", "workload-bad", 'bad.yaml:2:19: iteration[0].do can\'t be "setle"');
});
