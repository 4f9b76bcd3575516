import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import { judgedBy } from "../../bench/rules/judged-by.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("the commit of the rules is named, and one with other rules is refused", async () => {
  const folder = temporaryFolder();
  const rule = join(folder, "src", "rule.ts");
  const nobody = ["-c", "user.name=nobody", "-c", "user.email=nobody@example.com"];
  const git = async (...args: string[]) => (await execa("git", [...nobody, ...args], { cwd: folder })).stdout;
  const commit = async () => {
    await git("add", ".");
    await git("commit", "--quiet", "--message", "a");
    return await git("rev-parse", "--short=12", "HEAD");
  };
  mkdirSync(join(folder, "src"));
  writeFileSync(rule, "1");
  await git("init", "--quiet");
  const frozen = await commit();
  expect(await judgedBy(undefined, folder)).toBe(`Judged by the rules of commit \`${frozen}\`.`);

  writeFileSync(join(folder, "README.md"), "other files are no rules");
  await commit();
  expect(await judgedBy(frozen, folder)).toBe(`Judged by the rules of commit \`${frozen}\`.`);

  writeFileSync(rule, "2");
  expect(await judgedBy(undefined, folder)).toContain("with changes that are in no commit");
  await expect(judgedBy(frozen, folder)).rejects.toThrow("are not those of the working tree: src/rule.ts");

  await git("checkout", "--quiet", "--", ".");
  writeFileSync(join(folder, "src", "new.ts"), "3");
  await expect(judgedBy(frozen, folder)).rejects.toThrow("src/new.ts");
  await expect(judgedBy("no-such", folder)).rejects.toThrow("there is no commit no-such here");
});
