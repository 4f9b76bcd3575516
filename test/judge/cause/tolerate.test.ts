import { expect, test } from "vitest";
import { findCauses } from "../../../src/judge/cause/find-causes.ts";
import type { Toleration } from "../../../src/model/plan.ts";
import { noWork } from "../../../src/model/work.ts";
import { tolerationWords } from "../../../src/report/words/finding/toleration-words.ts";
import { budget, hover, phase, series, site, today } from "./sample-phase.ts";

const heap = { series: [series("size-class", "1024", 11)], phases: [phase([site(hover, 1100, 1024)])] };
const goroutines = { series: [series("goroutines", "cache.(*Session).poll", 11)], phases: [phase([])] };
const [leak] = findCauses({ ...heap, budget, today });

const toleration: Toleration = {
  fingerprint: leak?.fingerprint ?? "",
  ceiling: 1024,
  per: "request",
  reason: "a hover cache that a later release bounds",
  expires: "2026-11-24",
};
const judged = (changes: readonly Partial<Toleration>[], { on = today, of: { series: all, phases } = heap } = {}) => {
  const tolerations = changes.map((change) => ({ ...toleration, ...change }));
  const [finding] = findCauses({ series: all, phases, budget: { ...budget, tolerations }, today: on });
  return [finding?.kind, finding?.toleration && tolerationWords(finding.toleration, finding.perIteration.unit)];
};

test("up to its ceiling and to the end of its last day a leak is tolerated", () => {
  expect(judged([{}])).toEqual([
    "tolerated",
    "it grows by 1.0 KiB per request, within the 1.0 KiB tolerated until 2026-11-24",
  ]);
  expect(judged([{ per: "iteration", ceiling: 12_000 }])[0]).toBe("tolerated");
});

test("after it, above it, or without its unit it stays a leak, and is told why", () => {
  expect(judged([{}], { on: "2026-11-25" })).toEqual(["leak", "its last day was 2026-11-24"]);
  expect(judged([{ ceiling: 1000 }])).toEqual(["leak", "it grows by 1.0 KiB per request, above the tolerated 1000 B"]);
  const { opens: _, ...sent } = { ...noWork(), requests: 11, edits: 2 };
  const shut = { ...heap, phases: [phase([site(hover, 1100, 1024)], { sentPerIteration: { ...sent, opens: 0 } })] };
  expect(judged([{ per: "open" }], { of: shut })).toEqual([
    "leak",
    "its ceiling is per open, and this workload has none",
  ]);
});

test("of several the one that holds counts", () => {
  expect(judged([{ expires: "2026-01-01" }, { ceiling: 10 }, {}])[0]).toBe("tolerated");
  expect(judged([{ expires: "2026-01-01" }, { ceiling: 10 }])[1]).toBe("its last day was 2026-01-01");
});

test("another finding's is not asked", () => {
  expect(judged([{ fingerprint: "0000000000000000" }])).toEqual(["leak", undefined]);
});

test("goroutines are counted", () => {
  const [finding] = findCauses({ ...goroutines, budget, today });
  const fingerprint = finding?.fingerprint ?? "";
  expect(judged([{ fingerprint, ceiling: 1 }], { of: goroutines })).toEqual([
    "tolerated",
    "it grows by 1 per request, within the 1 tolerated until 2026-11-24",
  ]);
});
