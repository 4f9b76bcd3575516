import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedFiles } from "../../../../src/measure/drive/files/changed-files.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";
import { testWorld } from "../../../support/world.ts";

/** A repository whose configuration names a program wherever git runs one while it compares; what ran leaves a file. */
function trapped() {
  const [folder, home, marks] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  const env = { PATH: process.env.PATH, HOME: home, GIT_CONFIG_NOSYSTEM: "1" };
  const git = (...args: string[]) => {
    const me = ["-c", "user.name=me", "-c", "user.email=me@example.com", "-c", "commit.gpgsign=false"];
    return execFileSync("git", [...me, ...args], { cwd: folder, env, encoding: "utf8", stdio: "pipe" });
  };
  const program = (name: string) => {
    const path = join(home, name);
    writeFileSync(path, `#!/bin/sh\necho ran > '${join(marks, name)}'\ncat\n`);
    chmodSync(path, 0o755);
    return path;
  };
  git("init", "--quiet", "--initial-branch", "main");
  writeFileSync(join(folder, "a.go"), "package a\n");
  writeFileSync(join(folder, "b.go"), "package b\n");
  git("add", "--all");
  git("commit", "--quiet", "--message", "first");
  mkdirSync(join(home, "hooks"));
  writeFileSync(join(home, "hooks/post-index-change"), `#!/bin/sh\necho ran > '${join(marks, "hook")}'\n`);
  chmodSync(join(home, "hooks/post-index-change"), 0o755);
  const settings = {
    "core.fsmonitor": program("fsmonitor"),
    "core.hooksPath": join(home, "hooks"),
    "diff.external": program("external"),
    "diff.go.command": program("command"),
    "diff.go.textconv": program("textconv"),
    "filter.trap.clean": program("clean"),
    "filter.with.dots.process": program("process"),
    "filter.trap.required": "true",
  };
  for (const [name, value] of Object.entries(settings)) git("config", name, value);
  writeFileSync(join(folder, ".git/info/attributes"), "a.go filter=trap diff=go\nb.go filter=with.dots diff=go\n");
  // Of the same length, so that git must compare what is in it.
  writeFileSync(join(folder, "a.go"), "package c\n");
  writeFileSync(join(folder, "b.go"), "package d\n");
  return { folder, env, git, ran: () => readdirSync(marks).sort() };
}

test("nothing that a repository names is run by asking what changed in it", async () => {
  const { folder, env, ran } = trapped();
  expect([...(await changedFiles(folder, testWorld({ env })))].sort()).toEqual(["a.go", "b.go"]);
  expect(ran()).toEqual([]);
});

test("git as it is runs it", () => {
  const { git, ran } = trapped();
  try {
    git("status");
    git("diff", "--name-only");
  } catch {
    // The program that stands for a filter's process speaks no protocol.
  }
  expect(ran()).toEqual(expect.arrayContaining(["clean", "fsmonitor"]));
});

test("a partial clone fetches nothing by a program of the repository", async () => {
  const { folder, env, git } = trapped();
  const mark = join(folder, "..", `${folder.split("/").at(-1)}-fetched`);
  git("config", "extensions.partialClone", "origin");
  git("config", "remote.origin.promisor", "true");
  git("config", "remote.origin.url", `ext::touch ${mark}`);
  git("config", "protocol.ext.allow", "always");
  const [commit] = git("rev-parse", "HEAD^{tree}").split("\n");
  execFileSync("rm", ["-f", join(folder, ".git/objects", commit?.slice(0, 2) ?? "", commit?.slice(2) ?? "")]);
  await changedFiles(folder, testWorld({ env }));
  expect(existsSync(mark)).toBe(false);
  expect(() => git("diff", "--name-only", "HEAD")).toThrow();
  expect(existsSync(mark)).toBe(true);
});

test("a folder that only looks like a bare repository is none", async () => {
  const { folder, env, ran } = trapped();
  const bare = join(folder, "sub");
  for (const part of ["objects", "refs"]) mkdirSync(join(bare, part), { recursive: true });
  writeFileSync(join(bare, "HEAD"), "ref: refs/heads/main\n");
  writeFileSync(join(bare, "config"), readFileSync(join(folder, ".git/config")));
  expect(await changedFiles(bare, testWorld({ env }))).toEqual([]);
  expect(ran()).toEqual([]);
});

test("where no argument can switch a filter off, nothing is asked", async () => {
  const { folder, env, git, ran } = trapped();
  git("config", "filter.a=b.clean", "false");
  writeFileSync(join(folder, ".git/info/attributes"), "a.go filter=a=b\n");
  expect(await changedFiles(folder, testWorld({ env }))).toEqual([]);
  expect(ran()).toEqual([]);
});

test("git is called in one place", () => {
  const source = new URL("../../../../src/", import.meta.url);
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const callers = files.filter((path) => /["'`]git["'`]\s*,/.test(readFileSync(new URL(path, source), "utf8")));
  expect(callers).toEqual(["measure/drive/files/read-git.ts"]);
});
