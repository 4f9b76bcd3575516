import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { changedFiles } from "../../../../src/measure/drive/files/changed-files.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";
import { testWorld } from "../../../support/world.ts";

const ME = ["-c", "user.name=me", "-c", "user.email=me@example.com", "-c", "commit.gpgsign=false"];

/** A repository of one commit on `branch`, with git as it is without anybody's settings. */
function repository(branch = "main") {
  const [folder, home] = [temporaryFolder(), temporaryFolder()];
  const env = { PATH: process.env.PATH, HOME: home, GIT_CONFIG_NOSYSTEM: "1" };
  const git = (...args: string[]) =>
    execFileSync("git", [...ME, ...args], { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const commit = (path: string, text = "package changed\n") => {
    write(path, text);
    git("add", "--all");
    git("commit", "--quiet", "--message", path);
  };
  git("init", "--quiet", "--initial-branch", branch);
  commit("a.go", "package a\n");
  commit("sub/b.go", "package b\n");
  const changed = async (at = ".", over: Record<string, string> = {}) =>
    [...(await changedFiles(join(folder, at), testWorld({ env: { ...env, ...over } })))].sort();
  return { folder, git, write, commit, changed };
}

describe("the files of the change under review are", () => {
  test.each(["main", "master"])(
    "those that a branch changed since it left %s, whatever came there since",
    async (base) => {
      const { git, commit, changed } = repository(base);
      git("switch", "--quiet", "--create", "topic");
      commit("a.go");
      commit("new.go");
      git("switch", "--quiet", base);
      commit("sub/b.go");
      git("switch", "--quiet", "topic");
      expect(await changed()).toEqual(["a.go", "new.go"]);
    },
  );

  test("with those that are not committed yet, staged or not, and new ones that git does not know", async () => {
    const { git, write, commit, changed } = repository();
    git("switch", "--quiet", "--create", "topic");
    commit("new.go");
    write("a.go", "package edited\n");
    write("staged.go", "package staged\n");
    git("add", "staged.go");
    write("sub/untracked.go", "package untracked\n");
    write("ignored.go", "package ignored\n");
    write(".git/info/exclude", "/ignored.go\n");
    expect(await changed()).toEqual(["a.go", "new.go", "staged.go", "sub/untracked.go"]);
    expect(await changed("sub")).toEqual(["untracked.go"]);
  });

  test("on the main branch itself, only those that are not committed", async () => {
    const { write, changed } = repository();
    expect(await changed()).toEqual([]);
    write("sub/b.go", "package edited\n");
    expect(await changed()).toEqual(["sub/b.go"]);
  });

  test("named from the workspace, and only those in it", async () => {
    const { git, commit, changed } = repository();
    git("switch", "--quiet", "--create", "topic");
    commit("a.go");
    commit("sub/b.go");
    commit("sub/größe und 世界.go");
    expect(await changed("sub")).toEqual(["b.go", "größe und 世界.go"]);
  });

  test("in a pull request's checkout, those that the merge brings, where no branch is known", async () => {
    const { git, commit, changed } = repository();
    git("switch", "--quiet", "--create", "topic");
    commit("a.go");
    git("switch", "--quiet", "main");
    commit("sub/b.go");
    git("merge", "--quiet", "--no-ff", "--message", "merge", "topic");
    git("checkout", "--quiet", "--detach");
    git("branch", "--quiet", "--delete", "--force", "main", "topic");
    expect(await changed()).toEqual(["a.go"]);
  });

  test("those since the branch that the pull request is for, where GitHub names it", async () => {
    const { git, commit, changed } = repository();
    git("switch", "--quiet", "--create", "release");
    commit("release.go");
    git("update-ref", "refs/remotes/origin/release", "HEAD");
    git("switch", "--quiet", "--create", "topic");
    commit("a.go");
    expect(await changed(".", { GITHUB_BASE_REF: "release" })).toEqual(["a.go"]);
    expect(await changed(".", { GITHUB_BASE_REF: "gone" })).toEqual(["a.go", "release.go"]);
    expect(await changed()).toEqual(["a.go", "release.go"]);
  });
});

describe("nothing is known to have changed", () => {
  test("where there is no repository", async () => {
    const folder = temporaryFolder();
    // A temporary folder could lie in somebody's repository.
    const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: "/dev/null", HOME: folder };
    expect(await changedFiles(folder, testWorld({ env }))).toEqual([]);
  });

  test("where there is no git", async () => {
    const { folder, commit } = repository();
    commit("a.go");
    expect(await changedFiles(folder, testWorld({ env: { PATH: "/nowhere" } }))).toEqual([]);
  });

  test("where the workspace itself is not there", async () => {
    const { folder, changed } = repository();
    rmSync(join(folder, "sub"), { recursive: true });
    expect(await changed("sub")).toEqual([]);
  });

  test("in a checkout that is one commit deep", async () => {
    const { folder, git } = repository();
    const shallow = join(temporaryFolder(), "shallow");
    git("clone", "--quiet", "--depth", "1", `file://${folder}`, shallow);
    git("-C", shallow, "checkout", "--quiet", "--detach");
    git("-C", shallow, "branch", "--quiet", "--delete", "--force", "main");
    git("-C", shallow, "remote", "remove", "origin");
    expect(await changedFiles(shallow, testWorld({ env: { PATH: process.env.PATH } }))).toEqual([]);
  });
});
