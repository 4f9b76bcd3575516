import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chooseConfigurations } from "../../bench/lab/choose-configurations.ts";
import { configurations } from "../../bench/lab/configurations.ts";
import { inParallel } from "../../bench/lab/in-parallel.ts";
import { type RunResult, readResult } from "../../bench/lab/read-result.ts";
import { scoreRun } from "../../bench/lab/score-run.ts";
import { scoreTable } from "../../bench/lab/score-table.ts";
import { mutants } from "../../bench/mutants/mutants.ts";
import { options } from "../../src/plan/options/options.ts";
import { groupBy } from "../../src/stats/group-by.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const all = Object.values(configurations).flat();

describe("the sets", () => {
  test("give every run a folder of its own", () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9.-]+$/);
  });

  test("only say what the program understands", () => {
    for (const { name, options: chosen } of all) {
      for (const [option, value] of Object.entries(chosen)) {
        const known = options[option as keyof typeof options];
        expect(() => known.parse(value, option), `${name} --${option}`).not.toThrow();
      }
    }
  });

  test("hold twenty clean runs or more: two workspaces, five seeds or more each", () => {
    const nulls = configurations.nulls ?? [];
    expect(nulls.length).toBeGreaterThanOrEqual(20);
    const workspaces = groupBy(nulls, (one) => JSON.stringify(one.workspace));
    expect(workspaces.size).toBe(2);
    for (const runs of workspaces.values()) {
      expect(new Set(runs.map((one) => one.options.seed)).size).toBeGreaterThanOrEqual(5);
    }
    for (const { label, gopls } of nulls)
      expect({ label, gopls }).toMatchObject({ label: "no-leak", gopls: { release: "v0.16.2" } });
  });

  test("hold every mutant with its expected verdict", () => {
    const planted = configurations.mutants ?? [];
    expect(planted.map(({ label }) => label)).toEqual(mutants.map(({ expected }) => expected));
    expect(planted.map(({ name }) => name)).toEqual(mutants.map(({ name }) => `mutant-${name}`));
  });

  test("are chosen by name and by what they match", () => {
    expect(chooseConfigurations("nulls,releases", "v0.1[01]|x-mod-seed-1$").map(({ name }) => name)).toEqual([
      "null-x-mod-seed-1",
      "release-v0.10.1",
      "release-v0.11.0",
    ]);
    expect(() => chooseConfigurations("null", undefined)).toThrow('no set "null". There are: nulls, mutants, releases');
    expect(() => chooseConfigurations("releases", "v9")).toThrow("--only v9 matches none of: release-v0.10.1");
  });
});

function answer(outcome: RunResult["outcome"], kind?: string, summary = ""): RunResult {
  return { outcome, summary, findings: kind ? [{ kind }] : [] };
}

describe("a score", () => {
  test.each([
    ["leak", answer("fail", "leak"), "right"],
    ["leak", answer("pass", "known"), "right"],
    ["leak", answer("pass", "tolerated"), "wrong"],
    ["leak", answer("pass"), "wrong"],
    ["leak", answer("inconclusive"), "undecided"],
    ["leak", answer("inconclusive", "regression"), "right"],
    ["no-leak", answer("pass"), "right"],
    ["no-leak", answer("pass", "known"), "right"],
    ["no-leak", answer("pass", "leak"), "wrong"],
    ["no-leak", answer("inconclusive"), "undecided"],
    ["either", answer("pass"), "right"],
    ["either", answer("fail", "leak"), "right"],
    ["either", answer("not-measured"), "not measured"],
    ["leak", undefined, "not measured"],
  ] as const)("of label %s and %o is %s", (label, report, score) => {
    expect(scoreRun(label, report)).toBe(score);
  });

  test("is counted: false alarms, and leaks that were found", () => {
    const [clean, ...others] = configurations.nulls ?? [];
    const [leaky] = configurations.releases ?? [];
    const [unread] = configurations.mutants ?? [];
    if (!clean || !others[0] || !leaky || !unread) throw new Error("a set is empty");
    const table = scoreTable([
      { configuration: clean, result: answer("pass", undefined, "No leak.") },
      { configuration: others[0], result: answer("fail", undefined, "Leak | or not.") },
      { configuration: leaky, result: answer("fail", undefined, "Leak.") },
      { configuration: unread, result: undefined },
    ]);
    expect(table).toContain("No leak.");
    expect(table.split("\n\n")[1]).toBe(
      [
        "False alarms of a clean gopls: 1 of 2, 0 undecided; the true rate is between 1.3 % and 98.7 % (95 %)",
        "Leaking releases found: 1 of 1, 0 undecided; the true rate is between 2.5 % and 100.0 % (95 %)",
        "Not measured: 1",
        "",
      ].join("\n"),
    );
  });
});

test("work in parallel starts in its order, never more than allowed at once", async () => {
  const started: number[] = [];
  let [running, most] = [0, 0];
  await inParallel([1, 2, 3, 4, 5], 2, async (piece) => {
    started.push(piece);
    most = Math.max(most, ++running);
    await Promise.resolve();
    running--;
  });
  expect({ started, most }).toEqual({ started: [1, 2, 3, 4, 5], most: 2 });
});

test("a result is read from a report with other things in it, and is absent where there is none", () => {
  const folder = temporaryFolder();
  expect(readResult(folder)).toBeUndefined();
  mkdirSync(join(folder, "run"));
  const report = {
    ...answer("fail", "leak", "Leak."),
    schema: 99,
    later: { than: "this" },
    cost: { minutes: 2.5, other: 1 },
  };
  writeFileSync(join(folder, "run", "report.json"), JSON.stringify(report));
  expect(readResult(folder)).toEqual({ ...answer("fail", "leak", "Leak."), cost: { minutes: 2.5 } });
});
