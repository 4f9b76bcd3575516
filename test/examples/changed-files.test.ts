import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { scriptIn } from "./read-workflow.ts";
import { runScript } from "./run-script.ts";

const script = scriptIn("examples/workflows/pull-request.yml", "decide");

/** On the base, when the pull request begins. */
const base = ["go.mod", "go.sum", "main.go", "tools/go.mod", ".github/workflows/gopls.yml", "template.txt"];

/** What a pull request does to files: a text is written, undefined removes, and { to } renames. */
type Changes = Readonly<Record<string, string | undefined | { readonly to: string }>>;

const relevant: readonly [what: string, changes: Changes][] = [
  ["go.mod", { "go.mod": "module b\n" }],
  ["a go.mod that goes", { "tools/go.mod": undefined }],
  ["a new go.mod in a folder", { "a/b/go.mod": "module c\n" }],
  ["a go.mod in a folder with spaces and line breaks", { "a b\nc/go.mod": "module c\n" }],
  ["a go.mod below a folder that looks like a pattern", { ":(exclude)*/go.mod": "module c\n" }],
  ["a go.mod that becomes something else", { "tools/go.mod": { to: "tools/old.txt" } }],
  ["something else that becomes a go.mod", { "template.txt": { to: "sub/go.mod" } }],
  ["a go.mod that moves", { "tools/go.mod": { to: "internal/tools/go.mod" } }],
  ["go.work", { "go.work": "go 1.25\n" }],
  ["tools.go", { "tools/tools.go": "package tools\n" }],
  ["the editor's settings", { ".vscode/settings.json": "{}" }],
  ["settings in a folder of a workspace", { "services/api/.vscode/settings.json": "{}" }],
  ["the development container", { ".devcontainer/go/devcontainer.json": "{}" }],
  ["the development container in one file", { ".devcontainer.json": "{}" }],
  ["the gate's config", { ".gopls-leak-gate.yaml": "cycles: 20\n" }],
  ["the workflow itself", { ".github/workflows/gopls.yml": "name: other\n" }],
  ["one among many", { "main.go": "package main // 2\n", "x y.go": "package x\n", "go.mod": "module b\n" }],
];

const irrelevant: readonly [what: string, changes: Changes][] = [
  ["Go code", { "main.go": "package main // 2\n", "new.go": "package main\n" }],
  ["go.sum alone", { "go.sum": "a v1 h1:x=\n" }],
  ["another workflow", { ".github/workflows/other.yml": "name: other\n" }],
  ["names that are nearly those", { "go.mod.bak": "", "my-go.mod": "", "sub/go.mod/x.go": "package x\n" }],
  ["a name that ends in a line go.mod", { "x\ngo.mod": "module x\n" }],
  ["a config in a folder, which is not read", { "sub/.gopls-leak-gate.yaml": "cycles: 20\n" }],
  ["a rename", { "main.go": { to: "cmd/main.go" } }],
  ["nothing", {}],
];

test.each(relevant)("%s is measured", (_what, changes) => {
  expect(decide(mergeOf(changes))).toEqual({ status: 0, outputs: "relevant=true\n" });
});

test.each(irrelevant)("%s is not measured", (_what, changes) => {
  expect(decide(mergeOf(changes))).toEqual({ status: 0, outputs: "relevant=false\n" });
});

test("the label forces a measurement", () => {
  const cwd = mergeOf({ "main.go": "package main // 2\n" });
  expect(decide(cwd, { FORCED: "true" })).toEqual({ status: 0, outputs: "relevant=true\n" });
});

test("a checkout of two commits' depth is enough, and of one too little to decide anything", () => {
  const origin = mergeOf({ "main.go": "package main // 2\n" });
  expect(decide(cloneOf(origin, 2))).toEqual({ status: 0, outputs: "relevant=false\n" });
  expect(decide(cloneOf(origin, 1))).toEqual({ status: 128, outputs: "" });
});

function decide(cwd: string, env: Readonly<Record<string, string>> = {}) {
  return runScript(script, {
    cwd,
    env: {
      FORCED: "false",
      GITHUB_REPOSITORY: "octo/repo",
      GITHUB_WORKFLOW_REF: "octo/repo/.github/workflows/gopls.yml@refs/pull/7/merge",
      ...env,
    },
  });
}

/** A repository whose HEAD is the merge commit of a pull request with these changes; its base has a new go.mod since. */
function mergeOf(changes: Changes): string {
  const folder = temporaryFolder();
  git(folder, ["init", "--quiet", "--bare", "--template=", "--initial-branch=main"]);
  const changed = Object.entries(changes).map(([path, change]) => fileCommand(path, change));
  const history = [
    ...commit("main", ":1", []),
    ...base.map((path) => fileCommand(path, `${path}\n`.repeat(20))),
    ...commit("change", ":2", ["from :1"]),
    ...changed,
    ...commit("main", ":3", ["from :1"]),
    fileCommand("moved/go.mod", "module moved\n"),
    ...commit("main", ":4", ["from :3", "merge :2"]),
    ...changed,
  ];
  git(folder, ["fast-import", "--quiet"], `${history.join("\n")}\n`);
  return folder;
}

function cloneOf(origin: string, depth: number): string {
  const folder = temporaryFolder();
  git(folder, ["clone", "--quiet", `--depth=${depth}`, `file://${origin}`, "."]);
  return folder;
}

/** The beginning of a commit, in the language of git fast-import; commands for its files follow. */
function commit(branch: string, mark: string, parents: readonly string[]): string[] {
  const committer = "committer test <test@example.com> 1700000000 +0000";
  return [`commit refs/heads/${branch}`, `mark ${mark}`, committer, "data 4", "test", ...parents];
}

function fileCommand(path: string, change: Changes[string]): string {
  const quoted = JSON.stringify(path);
  if (change === undefined) return `D ${quoted}`;
  if (typeof change === "object") return `R ${quoted} ${JSON.stringify(change.to)}`;
  return `M 100644 inline ${quoted}\ndata ${Buffer.byteLength(change)}\n${change}`;
}

function git(cwd: string, args: readonly string[], input = ""): void {
  execFileSync("git", args, { cwd, input, env: { PATH: process.env.PATH, HOME: cwd }, stdio: "pipe" });
}
