import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planHere } from "../../src/plan-here.ts";
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
  const { plan, out } = await planHere({ seed: "7" }, folder);
  expect(plan).toMatchObject({ arms: [{ workspace: folder }], schedule: { seed: 7, cycles: 16 } });
  expect(out).toBe(join(folder, "gopls-leak-gate-out"));
});

test("the config that lies here is read, and flags win over it", async () => {
  const folder = moduleWith({ ".gopls-leak-gate.yaml": "seed: 3\ncycles: 20\nout: here\n" });
  const { plan, out } = await planHere({ seed: "7", out: undefined }, folder);
  expect(plan.schedule).toMatchObject({ seed: 7, cycles: 20 });
  expect(out).toBe(join(folder, "here"));
});

test("another config takes the place of the one that lies here", async () => {
  const folder = moduleWith({ ".gopls-leak-gate.yaml": "seed: 3\n", "other.yaml": "cycles: 20\n" });
  const { plan } = await planHere({ config: "other.yaml" }, folder);
  expect(plan.schedule).toMatchObject({ seed: 1, cycles: 20 });
});

test("a fault in a config is told with the config's name", async () => {
  const folder = moduleWith({ ".gopls-leak-gate.yaml": "\ncycles: 4\n" });
  await expect(planHere({}, folder)).rejects.toMatchObject({
    code: "bad-value",
    message: '.gopls-leak-gate.yaml:2:9: cycles can\'t be "4"',
    hint: "It takes a whole number from 5 to 1000.",
  });
});

test("a config that was named has to be there", async () => {
  const folder = moduleWith({});
  await expect(planHere({ config: "gate.yml" }, folder)).rejects.toMatchObject({
    code: "config-missing",
    message: `there is no config file ${join(folder, "gate.yml")}`,
    exitCode: 2,
  });
  await expect(planHere({ config: "" }, folder)).rejects.toMatchObject({ code: "bad-value" });
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
  await expect(planHere({ config: "large.yaml" }, folder)).rejects.toMatchObject(unreadable("it has 1048577 bytes"));
  await expect(planHere({ config: "binary.yaml" }, folder)).rejects.toMatchObject(unreadable("not valid"));
  await expect(planHere({ config: "folder.yaml" }, folder)).rejects.toMatchObject(unreadable("it is a folder"));
});
