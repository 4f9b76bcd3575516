import { describe, expect, test } from "vitest";
import type { Label } from "../../bench/rules/label.ts";
import { type JudgedRun, renderComparison } from "../../bench/rules/render-comparison.ts";
import type { Call, Rule } from "../../bench/rules/rule.ts";
import { type Scored, score } from "../../bench/rules/score.ts";

function run(label: Label["label"], calls: Call["calls"], kind: Label["kind"] = "release"): Scored {
  return { label: { name: "a", label, kind }, calls };
}

describe("the score of a rule", () => {
  const runs = [
    run("leak", "leak"),
    run("leak", "leak"),
    run("leak", "no leak"),
    run("leak", "cannot tell"),
    run("no-leak", "leak", "mutant"),
    run("no-leak", "no leak", "null"),
    run("no-leak", "no leak", "null"),
    run("no-leak", "cannot tell", "null"),
    run("either", "leak"),
    run("either", "no leak"),
  ];

  test("counts what can't be told as no alarm for precision and as a miss for recall", () => {
    const { precision, recall, nullsCalledLeak, ...counts } = score(runs);
    expect(counts).toEqual({
      truePositives: 2,
      falsePositives: 1,
      falseNegatives: 1,
      trueNegatives: 2,
      cannotTell: { leaks: 1, clean: 1 },
    });
    expect(precision).toMatchObject({ k: 2, n: 3 });
    expect(recall).toMatchObject({ k: 2, n: 4 });
    expect(nullsCalledLeak).toMatchObject({ k: 0, n: 3 });
  });

  test("has the Clopper–Pearson interval", () => {
    const { recall, nullsCalledLeak } = score(runs);
    expect(recall.low).toBeCloseTo(0.0676, 4);
    expect(recall.high).toBeCloseTo(0.9324, 4);
    expect(nullsCalledLeak.low).toBe(0);
    expect(nullsCalledLeak.high).toBeCloseTo(1 - 0.025 ** (1 / 3), 6);
  });

  test("of nothing is nothing", () => {
    expect(score([]).precision).toEqual({ k: 0, n: 0, low: 0, high: 1 });
    expect(score([run("leak", "no leak")]).precision).toEqual({ k: 0, n: 0, low: 0, high: 1 });
  });
});

test("the comparison names every run, its wrong calls with their reason, and the figures", () => {
  const call = (calls: Call["calls"]): Call => ({ calls, why: `${calls} | because` });
  const rules: Rule[] = ["first", "second"].map((name) => ({ name, about: `about ${name}`, call: () => call("leak") }));
  const judged: JudgedRun[] = [
    { label: { name: "one_a", kind: "null", label: "no-leak" }, calls: [call("no leak"), call("leak")] },
    { label: { name: "two", kind: "mutant", label: "leak" }, calls: [call("leak"), call("cannot tell")] },
    { label: { name: "three", kind: "release", label: "either" }, calls: [call("leak"), call("no leak")] },
  ];
  const text = renderComparison(rules, judged).replace(/ +/g, " ").replace(/-{2,}/g, "-");
  expect(text).toContain("# 2 rules on the same 3 recordings");
  expect(text).toContain("| one\\_a | null | no-leak | no leak | **leak** |");
  expect(text).toContain("| two | mutant | leak | leak | cannot tell |");
  expect(text).toContain("| three | release | either | leak | no leak |");
  expect(text).toContain(
    "| first | 1 | 0 | 0 | 1 | 0 + 0 | 1 of 1: 100 % (2.5 … 100 %) | 1 of 1: 100 % (2.5 … 100 %) |",
  );
  expect(text).toContain("| second | 0 | 1 | 0 | 0 | 1 + 0 | 0 of 1: 0 % (0 … 97.5 %) | 0 of 1: 0 % (0 … 97.5 %) |");
  expect(text).toContain("| first | 0 of 1 | 0 … 97.5 % |");
  expect(text).toContain("- one\\_a, second, “leak”: leak | because");
  expect(text).toContain("- two, second, “cannot tell”: cannot tell | because");
  expect(text).not.toContain("- three");
});
