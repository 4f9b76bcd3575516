import { describe, expect, test } from "vitest";
import type { Label } from "../../bench/rules/label.ts";
import { recordedBy } from "../../bench/rules/recorded-by.ts";
import { type JudgedRun, renderComparison, renderScores } from "../../bench/rules/render-comparison.ts";
import { replaceTable } from "../../bench/rules/replace-table.ts";
import type { Call, Rule } from "../../bench/rules/rule.ts";
import { isNamed, isRight, type Scored, score } from "../../bench/rules/score.ts";

function label(over: Partial<Label> = {}): Label {
  return { name: "a", group: "clean", label: "no leak", known: [], workspace: "sample", ...over };
}

function run(label: Label, calls: Call["calls"], more: Partial<Call> = {}): Scored {
  return { label, call: { calls, why: "", ...more } };
}

const leak = label({ label: "leak", names: "\\.planted" });
const known = label({ label: "known only", known: ["CL-D", "CL-B"] });

describe("what is right", () => {
  test.each<[string, Label, Call["calls"], Partial<Call>, boolean]>([
    ["a leak that fails", leak, "fail", {}, true],
    ["a leak that is undecided", leak, "inconclusive", {}, false],
    ["a leak that passes", leak, "pass", {}, false],
    ["a leak that was not measured", leak, "not measured", {}, false],
    ["no leak that passes", label(), "pass", {}, true],
    ["no leak that is undecided", label(), "inconclusive", {}, false],
    ["no leak with a known one", label(), "pass", { known: ["CL-B"] }, false],
    ["exactly the known ones", known, "pass", { known: ["CL-B", "CL-D"] }, true],
    ["one of the known ones", known, "pass", { known: ["CL-B"] }, false],
    ["the known ones, as a fail", known, "fail", { known: ["CL-B", "CL-D"] }, false],
    ["a known leak, to a rule without a catalogue", known, "fail", {}, true],
    ["a known leak that such a rule misses", known, "pass", {}, false],
  ])("%s", (_text, of, calls, more, right) => {
    expect(isRight(run(of, calls, more))).toBe(right);
  });

  test("a name counts where the run fails with it", () => {
    const named = ["runtime.mallocgc", "server.plantedKeep"];
    expect(isNamed(run(leak, "fail", { named }))).toBe(true);
    expect(isNamed(run(leak, "inconclusive", { named }))).toBe(false);
    expect(isNamed(run(leak, "fail", { named: ["jsonrpc2.(*conn).run"] }))).toBe(false);
    expect(isNamed(run(label({ label: "leak" }), "fail", { named }))).toBe(false);
  });
});

describe("the score of a rule", () => {
  const runs = [
    run(leak, "fail", { named: ["x.plantedKeep"] }),
    run(leak, "fail", { named: [] }),
    run(leak, "pass", { named: [] }),
    run(leak, "inconclusive", { named: [] }),
    run(leak, "not measured", { named: [] }),
  ];

  test("leaves no run out", () => {
    const { failed, right, named, ...counts } = score(runs);
    expect(counts).toEqual({ fail: 2, inconclusive: 1, pass: 1, notMeasured: 1 });
    expect([failed, right, named].map(({ k, n }) => [k, n])).toEqual([
      [2, 5],
      [2, 5],
      [1, 5],
    ]);
  });

  test("has the Clopper–Pearson interval", () => {
    const { failed } = score(Array.from({ length: 73 }, () => run(label(), "pass")));
    expect(failed.low).toBe(0);
    expect(failed.high).toBeCloseTo(1 - 0.025 ** (1 / 73), 6);
    expect(failed.high).toBeLessThan(0.05);
  });

  test("of a rule that names nothing has no names", () => {
    expect(score([run(leak, "fail")]).named).toMatchObject({ k: 0, n: 0 });
  });
});

const call = (calls: Call["calls"], more: Partial<Call> = {}): Call => ({ calls, why: `${calls} | because`, ...more });
const rules: Rule[] = ["first", "second"].map((name, i) => ({
  name,
  about: `about ${name}`,
  comparesArms: i === 0,
  call: () => call("fail"),
}));
const judged: JudgedRun[] = [
  { label: label({ name: "one_a" }), calls: [call("pass", { known: [], named: [] }), call("fail")] },
  {
    label: { ...leak, name: "two", group: "planted, one object per unit, v0.16.2" },
    calls: [call("fail", { known: [], named: ["jsonrpc2.x"] }), call("not measured")],
  },
  {
    label: label({ name: "three", group: "same leak in both arms" }),
    calls: [call("pass", { known: [], named: [] }), call("fail")],
  },
];
const narrow = (text: string) => text.replace(/ +/g, " ").replace(/-{2,}/g, "-");

test("the comparison names every run, what is wrong with its reason, and the figures by group", () => {
  const text = narrow(renderComparison(rules, judged, () => 9));
  expect(text).toContain("# 2 rules on the same 3 recordings");
  expect(text).toContain("| one\\_a | clean | no leak | pass | **fail** |");
  expect(text).toContain("| two | planted, one object per unit, v0.16.2 | leak | fail | **not measured** |");
  expect(text).toContain("| three | same leak in both arms | no leak | pass | – |");
  expect(text).toContain("- one\\_a, second, “fail”: fail | because");
  expect(text).toContain("- two, first, “fail”: fail | because");
  expect(text).not.toContain("- three");
  expect(text).not.toContain("- one\\_a, first");
});

test("the figures have a row for each group and rule, in the order of the groups", () => {
  const rows = narrow(renderScores(rules, judged, () => 9))
    .split("\n")
    .slice(2);
  expect(rows).toEqual([
    "| clean | first | 1 of 9 | 0 | 0 | 1 | 0 | 0 … 97.5 % | 1 of 1 (2.5 … 100 %) | – |",
    "| clean | second | 1 of 9 | 1 | 0 | 0 | 0 | 2.5 … 100 % | 0 of 1 (0 … 97.5 %) | – |",
    "| same leak in both arms | first | 1 of 9 | 0 | 0 | 1 | 0 | 0 … 97.5 % | 1 of 1 (2.5 … 100 %) | – |",
    "| planted, one object per unit, v0.16.2 | first | 1 of 9 | 1 | 0 | 0 | 0 | 2.5 … 100 % | 1 of 1 (2.5 … 100 %) | 0 of 1 (0 … 97.5 %) |",
    "| planted, one object per unit, v0.16.2 | second | 1 of 9 | 0 | 0 | 0 | 1 | 0 … 97.5 % | 0 of 1 (0 … 97.5 %) | – |",
  ]);
});

test("the figures take the place of those between the markers of a page", () => {
  const page = "# A\n\n<!-- leakbench -->\nold\n<!-- /leakbench -->\n\nend\n";
  expect(replaceTable(page, "$1 new")).toBe("# A\n\n<!-- leakbench -->\n$1 new\n<!-- /leakbench -->\n\nend\n");
  expect(() => replaceTable("# A", "new")).toThrow("has no <!-- leakbench -->");
});

test("the builds that recorded are told, the most used first", () => {
  const labels = ["a", "b", "b", undefined].map((cli) => label(cli === undefined ? {} : { cli }));
  expect(recordedBy(labels)).toBe("Recorded by build `b` (2), build `a` (1), build `unknown` (1).");
});
