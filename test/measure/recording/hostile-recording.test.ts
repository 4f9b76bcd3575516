import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRunDirectory } from "../../../src/measure/recording/read-run-directory.ts";
import type { Failure } from "../../../src/model/failure.ts";
import { refusal } from "../../support/refusal.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const recorded = "test/fixtures/recordings/leak-1x64B";
const lines = readFileSync(join(recorded, "snapshots.jsonl"), "utf8").trimEnd().split("\n");
const plan = readFileSync(join(recorded, "plan.json"), "utf8");

/** The refusal of this recording with another part. */
function refused(part: string, text: string): Failure {
  const folder = temporaryFolder();
  cpSync(recorded, folder, { recursive: true });
  writeFileSync(join(folder, part), text);
  return refusal(() => readRunDirectory(folder));
}

/** JSON with another value at a place, "memory.sys". */
function withValue(json: string, place: string, value: unknown): string {
  const whole = JSON.parse(json);
  const keys = place.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((inner, key) => inner[key], whole);
  parent[last] = value;
  return JSON.stringify(whole);
}

const many = (count: number, value: unknown): readonly unknown[] => Array.from({ length: count }, () => value);
const counters = Object.fromEntries(many(6_000, 0).map((_, index) => [`c${index}`, index]));

describe("numbers that no run can have written are damage", () => {
  test.each([
    ["fewer bytes than none", "memory.heapAlloc", -1],
    ["half an object", "memory.sizeClasses", [[8, 0.5]]],
    ["fewer objects than none", "memory.sizeClasses", [[8, -5]]],
    ["more size classes than Go has", "memory.sizeClasses", many(300, [8, 1])],
    ["a number as text", "memory.sys", "5"],
    ["iterations before the first", "iterations", -8],
    ["fewer requests than none", "sent.requests", -1],
    ["fewer goroutines than none", "goroutines", [{ count: -1, frames: [] }]],
    ["stacks without end", "goroutines", many(6_000, { count: 1, frames: [] })],
    ["counters without end", "counters", counters],
  ])("%s", (_, place, value) => {
    const changed = withValue(lines[1] ?? "", place, value);
    const failure = refused("snapshots.jsonl", `${[lines[0], changed, ...lines.slice(2)].join("\n")}\n`);
    expect(failure).toMatchObject({ code: "run-directory-damaged", exitCode: 4 });
    expect(failure.message).toContain(`at snapshots.jsonl, line 2: ${place}`);
  });
});

describe("lines that no run can have written are damage", () => {
  test.each([
    ["an amount below none", { owners: [{ owner: "a", bytes: -1, objects: 0 }] }, "owners.0.bytes"],
    ["a place that is no place", { stacks: [{ frames: [-1], owner: "a", bytes: 1, objects: 1 }] }, "stacks.0.frames.0"],
    ["stacks without end", { stacks: many(1_001, { frames: [], owner: "", bytes: 1, objects: 1 }) }, "stacks"],
  ])("what profiles told before they were thinned: %s", (_, over, place) => {
    const told = { first: "a", last: "b", owners: [], functions: [], stacks: [], others: { stacks: 0, bytes: 0 } };
    expect(refused("allocated.jsonl", `${JSON.stringify({ ...told, ...over })}\n`).message).toContain(
      `at allocated.jsonl, line 1: ${place}`,
    );
  });

  test("a snapshot that is there twice, wherever", () => {
    const failure = refused("snapshots.jsonl", `${[...lines, lines[3]].join("\n")}\n`);
    expect(failure.message).toContain("at snapshots.jsonl, line 33: cycle 3 of everyday is there twice");
  });

  test("a cycle that is there twice, after other iterations", () => {
    const changed = withValue(lines[2] ?? "", "cycle", 1);
    const failure = refused("snapshots.jsonl", `${[...lines.slice(0, 2), changed, ...lines.slice(3)].join("\n")}\n`);
    expect(failure.message).toContain("at snapshots.jsonl, line 3: cycle 1 of everyday is there twice");
  });

  test("more cycles of a phase than a run may have", () => {
    const all = many(2_502, lines[0]).map((line, cycle) => withValue(String(line), "cycle", cycle));
    expect(refused("snapshots.jsonl", `${all.join("\n")}\n`).message).toContain(
      "line 2502: everyday has more than 2501 snapshots",
    );
  });

  test("JSON without end", () => {
    const deep = `${"[".repeat(500_000)}${"]".repeat(500_000)}`;
    const settings = plan.replace('"settings": {}', `"settings": {"a": ${deep}}`);
    expect(refused("plan.json", settings).message).toContain("at plan.json: it is nested too deep");
    expect(refused("loads.jsonl", `${deep}\n`).message).toContain("at loads.jsonl, line 1: ");
  });
});

describe("a plan", () => {
  const { arms, workloads } = JSON.parse(plan).plan;
  test.each([
    ["a budget below none", "plan.budget.bytesPerIteration", -1],
    ["a look that takes more than all errors", "plan.schedule.looks.0.share", 100],
    ["a look that takes none", "plan.schedule.looks.0.share", -1],
    ["nothing that it could fail on, not even never", "plan.budget.failOn", []],
    ["no arm", "plan.arms", []],
    ["arms without end", "plan.arms", many(101, arms[0])],
    ["workloads without end", "plan.workloads", many(300, workloads[0])],
    ["an arm called __proto__", "plan.arms.0.name", "__proto__"],
    ["a workload called __proto__", "plan.workloads.0.name", "__proto__"],
    ["no iterations in a cycle", "plan.workloads.0.iterationsPerCycle", 0],
  ])("with %s is damage", (_, place, value) => {
    const failure = refused("plan.json", withValue(plan, place, value));
    expect(failure).toMatchObject({ code: "run-directory-damaged", message: expect.stringContaining(`: ${place}`) });
  });

  test("that does not say what an arm ran is damage", () => {
    expect(refused("plan.json", withValue(plan, "gopls", {})).message).toContain("which gopls the arm gopls ran");
  });

  test("of another version of this program is told as such", () => {
    const failure = refused("plan.json", '{"format":2,"tool":{"name":"gopls-leak-gate","version":"9.0.0"}}');
    expect(failure).toMatchObject({
      code: "run-directory-of-another-version",
      message: expect.stringContaining("by gopls-leak-gate 9.0.0, in format 2; this version reads format 1"),
    });
  });

  test("that is no map is told in one sentence", () => {
    expect(refused("plan.json", "[]").message).toMatch(/plan\.json: [A-Z]/);
  });

  test.each(['{"format_version":"1.2","terraform_version":"1.7.0"}', "{}", '{"tool":5}'])(
    "%s is of another program",
    (text) => {
      expect(refused("plan.json", text)).toMatchObject({
        code: "not-a-run-directory",
        exitCode: 2,
        message: expect.stringContaining("its plan.json is of another program"),
      });
    },
  );
});
