import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chooseConfigurations } from "../../bench/lab/choose-configurations.ts";
import { inParallel } from "../../bench/lab/in-parallel.ts";
import { isComplete } from "../../bench/lab/is-complete.ts";
import { leakbench as all, sets } from "../../bench/lab/sets.ts";
import { workspaces } from "../../bench/lab/workspaces.ts";
import { type Group, groups, LabelSchema } from "../../bench/rules/label.ts";
import { replaceTable } from "../../bench/rules/replace-table.ts";
import { rules } from "../../bench/rules/rules.ts";
import { knownLeaks } from "../../src/gopls/facts/known-leaks.ts";
import { options } from "../../src/plan/options/options.ts";
import { runEnd } from "../support/recorded.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const inGroup = (group: Group) => all.filter(({ label }) => label.group === group);

describe("LeakBench", () => {
  test("gives every run a folder of its own", () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9.-]+$/);
  });

  test("only says what the program understands", () => {
    for (const { name, options: chosen } of all) {
      for (const [option, value] of Object.entries(chosen)) {
        const known = options[option as keyof typeof options];
        expect(() => known.parse(value, option), `${name} --${option}`).not.toThrow();
      }
    }
  });

  test("has labels that can be read, of every group", () => {
    for (const { name, label } of all) expect(LabelSchema.safeParse({ name, ...label }).success, name).toBe(true);
    expect(groups.filter((group) => inGroup(group).length === 0)).toEqual([]);
  });

  test("knows only leaks that the catalogue has for that release", () => {
    for (const { name, label, arms } of all) {
      const gopls = arms.at(-1)?.gopls;
      if (gopls === undefined) throw new Error(`${name} has no arm`);
      const version = "release" in gopls ? gopls.release : gopls.mutant.base.gopls;
      const ids = knownLeaks(version).map(({ id }) => id);
      for (const id of label.known ?? []) expect(ids, name).toContain(id);
    }
  });

  test("has 73 clean runs with the default workloads, of three releases on six modules", () => {
    const clean = inGroup("clean");
    expect(clean).toHaveLength(73);
    expect(new Set(clean.map(({ label }) => label.workspace)).size).toBe(6);
    expect(new Set(clean.map(({ arms }) => JSON.stringify(arms))).size).toBe(3);
    for (const { label, options: chosen } of clean) {
      expect(label.label).toBe("no leak");
      expect(Object.keys(chosen)).toEqual(["seed"]);
    }
  });

  test("has as many of the others as the page says", () => {
    expect(inGroup("A/A")).toHaveLength(20);
    expect(inGroup("look-alikes").length + inGroup("same leak in both arms").length).toBeGreaterThanOrEqual(20);
    const planted = inGroup("planted, one object per unit, v0.16.2").length;
    expect(planted).toBeGreaterThanOrEqual(15);
    expect(inGroup("planted, one object per unit, v0.24.0")).toHaveLength(planted);
  });

  test("is what its page says", () => {
    const page = readFileSync(new URL("../../docs/leakbench.md", import.meta.url), "utf8");
    expect(page).toContain(`\`--set leakbench\` is all ${all.length} runs.`);
    const { leakbench: _all, newest: _newest, causes: _causes, ...parts } = sets;
    for (const [name, runs] of Object.entries(parts)) expect(page).toContain(`| \`${name}\` | ${runs.length} |`);
    for (const { name } of rules) expect(page).toContain(`- **${name}**: `);
    for (const { module, version } of Object.values(workspaces).flatMap((one) => ("module" in one ? [one] : [])))
      expect(page).toContain(`${module} ${version}`);
    expect(replaceTable(page, "new")).toContain("<!-- leakbench -->\nnew\n");
  });

  test("is chosen by part and by what matches, each run once", () => {
    expect(
      chooseConfigurations("clean,real,leakbench", "x-mod-seed-1$|57222-v0.10.1-s").map(({ name }) => name),
    ).toEqual([
      "clean-v0.15.3-x-mod-seed-1",
      "clean-v0.16.1-x-mod-seed-1",
      "clean-v0.16.2-x-mod-seed-1",
      "real-57222-v0.10.1-sample",
      "twice-v0.16.2-x-mod-seed-1",
      "twice-v0.15.3-x-mod-seed-1",
      "twice-v0.18.1-x-mod-seed-1",
      "twice-v0.24.0-x-mod-seed-1",
    ]);
    expect(() => chooseConfigurations("null", undefined)).toThrow(
      'no set "null". There are: leakbench, newest, causes, clean, planted',
    );
    expect(() => chooseConfigurations("real", "v9")).toThrow("--only v9 matches none of: real-57222-v0.10.1-sample");
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

describe("a configuration is complete", () => {
  const folderOf = (end: string | undefined, label = "{}"): string => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "run"));
    if (label) writeFileSync(join(folder, "label.json"), label);
    if (end) writeFileSync(join(folder, "run", "end.json"), JSON.stringify({ ...runEnd(), ended: end }));
    return folder;
  };

  test.each([
    ["complete", true],
    ["out-of-time", true],
    ["failed", true],
    ["interrupted", false],
    [undefined, false],
  ])("where its run ended %s: %s", (end, complete) => {
    expect(isComplete(folderOf(end))).toBe(complete);
  });

  test("not without a label, and not where nothing is", () => {
    expect(isComplete(folderOf("complete", ""))).toBe(false);
    expect(isComplete(join(temporaryFolder(), "none"))).toBe(false);
  });
});
