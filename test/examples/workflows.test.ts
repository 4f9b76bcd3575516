// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are workflows

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isMap, isPair, isScalar, type Node, type Pair, parse, visit } from "yaml";
import { readWorkflow, type Step, scriptIn, type Workflow } from "./read-workflow.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const examples = yamlIn("examples/workflows");
const workflows = [...examples, ...yamlIn(".github/workflows")];
const example = (name: string) => readWorkflow(`examples/workflows/${name}.yml`).workflow;

/** Our actions as the examples name them; whoever copies one puts owner and commit there. */
const gate = "OWNER/gopls-leak-gate@COMMIT";
const messenger = "OWNER/gopls-leak-gate/comment@COMMIT";
const ours: Readonly<Record<string, string>> = {
  [gate]: "action.yml",
  [messenger]: "comment/action.yml",
  "./": "action.yml",
};

test.each(workflows)("%s pins the actions of others to a commit, and says which version that is", (path) => {
  const uses = pairsIn(path, "uses").filter(({ value }) => !(String(value) in ours));
  for (const { value } of uses) {
    expect(String(value)).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expect((value as Node).comment).toMatch(/^ v\d+\.\d+\.\d+$/);
  }
});

test("an action has one commit, in the examples, the documents and here", () => {
  const documents = ["README.md", ...namesIn("docs").filter((name) => name.endsWith(".md"))];
  const texts = [...workflows, ...documents].map((path) => readFileSync(join(root, path), "utf8"));
  const used = texts.flatMap((text) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+)@([0-9a-f]{40} # v\S+)/g)]);
  const commits = new Map(used.map(([, action = "", commit = ""]) => [action, commit]));
  expect(commits.size).toBeGreaterThan(2);
  for (const [text, action = "", commit] of used) expect(commit, text).toBe(commits.get(action));
});

test.each(workflows)("%s grants nothing at the top, and says what each right of a job is for", (path) => {
  const { workflow } = readWorkflow(path);
  expect(workflow.permissions).toEqual({});
  for (const [name, job] of Object.entries(workflow.jobs)) expect(job, name).toHaveProperty("permissions");
  const granted = pairsIn(path, "permissions").flatMap(({ value }) => (isMap(value) ? value.items : []));
  for (const { key, value } of granted) {
    expect(isScalar(value) ? value.comment : undefined, `${key} of ${path}`).toMatch(/^ to .+/);
  }
});

test.each(workflows)("%s has names, time limits and a group, and puts no expression into a script", (path) => {
  const { workflow } = readWorkflow(path);
  expect(workflow.name).toBeTruthy();
  expect(workflow.concurrency).toEqual({ group: expect.any(String), "cancel-in-progress": expect.anything() });
  for (const [name, job] of Object.entries(workflow.jobs)) {
    expect(job, name).toMatchObject({ name: expect.any(String), "timeout-minutes": expect.any(Number) });
    for (const step of job.steps) {
      expect(step.name, name).toBeTruthy();
      expect(step.run ?? "", step.name).not.toContain("${{");
    }
  }
});

test.each(workflows)("%s leaves no credentials behind a checkout", (path) => {
  const checkouts = stepsOf(readWorkflow(path).workflow).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  for (const step of checkouts) expect(step.with).toMatchObject({ "persist-credentials": false });
});

test.each(workflows)("%s gives our actions inputs that they have", (path) => {
  for (const { uses = "", with: given = {} } of stepsOf(readWorkflow(path).workflow)) {
    const action = ours[uses];
    if (action === undefined) continue;
    const { inputs } = parse(readFileSync(join(root, action), "utf8")) as { inputs: object };
    expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([]);
  }
});

test.each(["pull-request", "forks-measure", "matrix"])("%s skips its measurement, and never the workflow", (name) => {
  const { on, jobs } = example(name);
  expect(on).toEqual({ pull_request: { types: ["opened", "synchronize", "reopened", "labeled"] } });
  expect(jobs.memory).toMatchObject({
    needs: "changes",
    if: "${{ !cancelled() && needs.changes.outputs.relevant != 'false' }}",
  });
  const path = `examples/workflows/${name}.yml`;
  expect(scriptIn(path, "decide")).toBe(scriptIn("examples/workflows/pull-request.yml", "decide"));
});

test("the check to require has one name in all of them", () => {
  const named = ["pull-request", "forks-measure", "matrix"].map((name) =>
    Object.values(example(name).jobs).filter((job) => job.name === "gopls memory"),
  );
  expect(named.map((jobs) => jobs.length)).toEqual([1, 1, 1]);
});

test("a job that runs code of a fork, or a gopls that is being tried, can write nothing", () => {
  for (const name of ["forks-measure", "nightly", "pull-request", "matrix"]) {
    const measuring = Object.values(example(name).jobs).filter(({ steps }) =>
      steps.some(({ run, uses }) => run !== undefined || uses === gate),
    );
    expect(measuring.length).toBeGreaterThanOrEqual(2);
    const rights = measuring.flatMap(({ permissions = {} }) => Object.values(permissions));
    expect(rights.filter((right) => right !== "read")).toEqual([]);
  }
});

test("a job with the messenger does nothing else", () => {
  for (const name of ["forks-comment", "nightly", "pull-request", "matrix"]) {
    const posting = Object.values(example(name).jobs).filter(({ steps }) =>
      steps.some(({ uses }) => uses === messenger),
    );
    expect(posting.map(({ steps }) => steps.length)).toEqual([1]);
  }
});

test("the second workflow for forks waits for the first", () => {
  const { on } = example("forks-comment");
  expect(on).toEqual({ workflow_run: { workflows: [example("forks-measure").name], types: ["completed"] } });
});

test("the nightly issues are made of what the measurements leave", () => {
  const given = (action: string) => stepsOf(example("nightly")).find(({ uses }) => uses === action)?.with;
  const name = given(messenger)?.["artifact-name"];
  expect(given(gate)?.["artifact-name"]).toBe(`${name}-\${{ matrix.name }}`);
});

function yamlIn(folder: string): string[] {
  return namesIn(folder).filter((name) => /\.ya?ml$/.test(name));
}

function namesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
}

function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** Every entry with this key, wherever it is. */
function pairsIn(path: string, key: string): Pair[] {
  const found: Pair[] = [];
  visit(readWorkflow(path).document, {
    Pair: (_index, pair) => {
      if (isPair(pair) && String(pair.key) === key) found.push(pair);
    },
  });
  return found;
}
