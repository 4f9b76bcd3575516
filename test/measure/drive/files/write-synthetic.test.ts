import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeSynthetic } from "../../../../src/measure/drive/files/write-synthetic.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const go = (args: readonly string[], cwd: string) => {
  const env = { ...process.env, GOFLAGS: "-mod=mod", GOWORK: "off", GOPROXY: "off" };
  const { status, stdout, stderr } = spawnSync(args[0] ?? "", args.slice(1), {
    cwd,
    env,
    encoding: "utf8",
    timeout: 90_000,
  });
  return { status, said: stdout + stderr };
};

test("it is in the form of gofmt, builds, and go vet has nothing against it", { timeout: 180_000 }, () => {
  const folder = join(temporaryFolder(), "made");
  writeSynthetic({ packages: 20, lines: 120 }, 1, folder);
  expect(existsSync(join(folder, "go.mod"))).toBe(true);
  expect(go(["gofmt", "-l", "."], folder)).toEqual({ status: 0, said: "" });
  expect(go(["go", "build", "./..."], folder)).toEqual({ status: 0, said: "" });
  expect(go(["go", "vet", "./..."], folder)).toEqual({ status: 0, said: "" });
});
