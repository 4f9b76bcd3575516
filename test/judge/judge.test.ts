import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import type { FailOn } from "../../src/model/plan.ts";
import { noWork } from "../../src/model/work.ts";
import { renderJson } from "../../src/report/json/render-json.ts";
import { ended, type MadeSession, madeRecording, twoArmPlan } from "../support/made-recording.ts";
import { plan, runEnd, schedule } from "../support/recorded.ts";

const hover = { do: "ask" as const, file: "in-turn" as const, method: "textDocument/hover" };
const one = plan({
  workloads: plan().workloads.map((workload) => ({ ...workload, iteration: [hover] })),
  schedule: schedule({ confirmDose: 8, controlCycles: 8 }),
});
const measured = (over: Partial<MadeSession> = {}): MadeSession => ({ arm: "gopls", purpose: "measure", ...over });
const fresh = (kept: number, arm = "gopls", piece = "all"): MadeSession => ({ arm, purpose: "confirm", kept, piece });

const judged = (...sessions: readonly MadeSession[]) => judge(ended(madeRecording(one, sessions)));

describe("one arm", () => {
  test("that keeps an object of 64 B an iteration, and does so again in a fresh process, fails", () => {
    const report = judged(measured({ kept: 1 }), fresh(1, "gopls", "textDocument/hover"));
    expect(report.outcome).toBe("fail");
    expect(report.findings).toMatchObject([{ kind: "leak", confirmed: true, method: "textDocument/hover" }]);
    const series = report.series.find(({ key }) => key === "64");
    expect(series).toMatchObject({ verdict: "leak", confirmation: { answer: "confirmed", turns: 50 } });
    expect(series?.perIteration.value).toBeCloseTo(1, 1);
  });

  test("that was sent nothing, though its workload asks, is not measured", () => {
    const recording = madeRecording(one, [measured()]);
    const snapshots = recording.snapshots.map((snapshot) => ({ ...snapshot, sent: noWork() }));
    expect(judge(ended({ ...recording, snapshots }))).toMatchObject({
      outcome: "not-measured",
      failure: { code: "workload-did-nothing" },
    });
  });

  test("that does not do so again passes: it levelled off", () => {
    const report = judged(measured({ kept: 1 }), fresh(0.2));
    expect(report).toMatchObject({ outcome: "pass", findings: [] });
    expect(report.series.find(({ key }) => key === "64")?.verdict).toBe("plateau");
  });

  test("whose suspicion nobody tried is inconclusive", () => {
    const report = judged(measured({ kept: 1 }));
    expect(report).toMatchObject({ outcome: "inconclusive", findings: [{ kind: "leak", confirmed: false }] });
  });

  test("that keeps nothing passes, and says what its control showed", () => {
    const report = judged(measured());
    expect(report).toMatchObject({ outcome: "pass", findings: [], comparisons: [] });
    expect(report.control).toMatchObject({ planted: 80, seen: true, shownBy: { bytes: 2304, objectsPerDocument: 1 } });
    expect(report.detectionLimit.bytesPerIteration).toBeLessThan(1000);
  });

  test("is judged the same with open files and times of requests; only what shows them is new", () => {
    const recording = madeRecording(one, [measured()]);
    const snapshots = recording.snapshots.map((snapshot) => ({
      ...snapshot,
      descriptors: 20 + 2 * snapshot.iterations,
      inotifyWatches: 3,
      ...(snapshot.cycle > 0 ? { latency: [{ method: hover.method, counts: [[400, 2] as const] }] } : {}),
    }));
    const [without, { latency, ...report }] = [judge(ended(recording)), judge(ended({ ...recording, snapshots }))];
    expect(latency).toMatchObject([
      { arm: "gopls", workload: "everyday", requests: [{ method: hover.method, count: 32 }] },
    ]);
    expect(report.warnings).toMatchObject([{ code: "descriptors-grow", message: expect.stringContaining("by 2 per") }]);
    expect(report.series.at(-1)).toMatchObject({ metric: "descriptors", decides: false, verdict: "leak" });
    expect(report.standing).toMatchObject([{ descriptors: 20, inotifyWatches: 3 }]);
    const same = { ...report, series: report.series.slice(0, -1), warnings: [], standing: without.standing };
    expect(same).toEqual(without);
  });

  test("that did not show its control is not measured, however clean", () => {
    const blind = madeRecording(one, [measured()]);
    const snapshots = blind.snapshots.map((snapshot) =>
      snapshot.part === "control" ? { ...snapshot, memory: blind.snapshots[0]?.memory ?? snapshot.memory } : snapshot,
    );
    const report = judge(ended({ ...blind, snapshots }));
    expect(report).toMatchObject({ outcome: "not-measured", failure: { code: "control-not-seen" } });
    expect(report.failure?.message).toBe(
      "80 documents, left open on purpose, did not show in gopls: objects of 2304 B: 1.00 planted for each document, 0.00 to 0.00 read; bytes of owned heap: 2304.00 planted for each document, 0.00 to 0.00 read",
    );
  });

  test("whose heap moves too much to show its control is no pass, and says so", () => {
    const recording = madeRecording(one, [measured()]);
    const snapshots = recording.snapshots.map((snapshot) => {
      const { part, cycle, memory } = snapshot;
      if (part !== "control") return snapshot;
      return { ...snapshot, memory: { ...memory, heapAlloc: memory.heapAlloc + (cycle % 3) * 300_000 } };
    });
    const report = judge(ended({ ...recording, snapshots }));
    expect(report).toMatchObject({ outcome: "inconclusive", control: { seen: false } });
    expect(report.summary).toMatch(/but its heap moves too much to show what was planted\.$/);
  });

  test("that was cut off before its control is no pass", () => {
    const report = judge(madeRecording(one, [measured({ control: false })]));
    expect(report.outcome).toBe("inconclusive");
    expect(report.control).toBeUndefined();
    expect(report.warnings).toContainEqual(
      expect.objectContaining({ message: expect.stringMatching(/^The run was cut off before it ended/) }),
    );
  });

  test("that was cut off in the middle of its control is no pass, and did not fail to see it", () => {
    const whole = madeRecording(one, [measured()]);
    const start = whole.snapshots[0]?.memory;
    const cutAt = (cycle: number) =>
      whole.snapshots
        .filter((snapshot) => snapshot.part !== "control" || snapshot.cycle <= cycle)
        .map((snapshot) => (snapshot.part === "control" && start ? { ...snapshot, memory: start } : snapshot));
    expect(judge({ ...whole, snapshots: cutAt(7) })).toMatchObject({ outcome: "inconclusive" });
    expect(judge({ ...whole, snapshots: cutAt(8) })).toMatchObject({ failure: { code: "control-not-seen" } });
  });

  test("that was cut off in a fresh process is no pass: the piece that grows may not have been dosed yet", () => {
    expect(judge(madeRecording(one, [measured({ kept: 1 }), fresh(0.2)])).outcome).toBe("inconclusive");
  });

  test("interrupted, is judged by what it has", () => {
    const failure = { code: "interrupted", message: "ended by SIGINT", hint: "" };
    const some = madeRecording(one, [measured({ kept: 1, control: false })]);
    const snapshots = some.snapshots.filter(({ cycle }) => cycle <= 12);
    const report = judge(ended({ ...some, snapshots }, runEnd({ ended: "interrupted", failure })));
    expect(report).toMatchObject({ outcome: "inconclusive", findings: [{ kind: "leak" }] });
    expect(report.warnings).toContainEqual(
      expect.objectContaining({ code: "cut-off", message: expect.stringContaining("12 of 16 cycles of everyday") }),
    );
  });

  test("with too few cycles is refused with the reason", () => {
    const some = madeRecording(one, [measured({ control: false })]);
    const report = judge({ ...some, snapshots: some.snapshots.filter(({ cycle }) => cycle <= 4) });
    expect(report).toMatchObject({ outcome: "not-measured", failure: { code: "too-few-cycles" } });
    expect(report.failure?.message).toBe(
      "everyday has 4 cycles, and a slope needs 5; the run was cut off before it ended",
    );
  });

  test("of a run that failed is not measured, however much it had", () => {
    const failure = { code: "gopls-crashed", message: "gopls ended while soaking", hint: "h" };
    const report = judge(ended(madeRecording(one, [measured({ kept: 1 })]), runEnd({ ended: "failed", failure })));
    expect(report).toMatchObject({ outcome: "not-measured", failure });
  });
});

describe("two arms", () => {
  const pair = (before: number, after: number, bytes: readonly [number, number] = [60e6, 60e6]): MadeSession[] => [
    { arm: "baseline", purpose: "measure", kept: before, ownedBytes: bytes[0] },
    { arm: "candidate", purpose: "measure", kept: after, ownedBytes: bytes[1] },
  ];
  const footprints = (bytes: readonly [number, number]): MadeSession[] =>
    Array.from({ length: 3 }, (_, i) => [
      { arm: "baseline", purpose: "footprint" as const, ownedBytes: bytes[0] + i * 1e4 },
      { arm: "candidate", purpose: "footprint" as const, ownedBytes: bytes[1] + i * 1e4 },
    ]).flat();
  const compared = (sessions: readonly MadeSession[], failOn: readonly FailOn[] = ["leak", "regression"]) => {
    const own = twoArmPlan();
    return judge(ended(madeRecording({ ...own, budget: { ...own.budget, failOn } }, sessions)));
  };
  const same: readonly [number, number] = [60e6, 60e6];

  test("a candidate that keeps what the baseline gave back is a regression", () => {
    const report = compared([...pair(0, 1), fresh(1, "candidate")]);
    expect(report.outcome).toBe("fail");
    expect(report.findings.map(({ kind, arm }) => `${kind} ${arm}`)).toContain("regression candidate");
    expect(report.comparisons[0]?.growth).toContainEqual(
      expect.objectContaining({ metric: "size-class", key: "64", verdict: "worse" }),
    );
  });

  test("the other way round it is an improvement, and passes", () => {
    const report = compared([...pair(1, 0), fresh(1, "baseline"), ...footprints(same)]);
    expect(report).toMatchObject({ outcome: "pass", findings: [] });
    expect(report.comparisons[0]?.growth).toContainEqual(
      expect.objectContaining({ metric: "size-class", key: "64", verdict: "better" }),
    );
  });

  test("a baseline that filled something, or was not tried in a fresh process, makes no improvement", () => {
    for (const tried of [[], [fresh(0.1, "baseline")]]) {
      const report = compared([...pair(1, 0), ...tried, ...footprints(same)]);
      expect(report.outcome).toBe("pass");
      expect(report.comparisons[0]?.growth.map(({ verdict }) => verdict)).not.toContain("better");
    }
  });

  test("the same leak in both is none where only regressions fail, and a leak where leaks do", () => {
    const sessions = [...pair(1, 1), fresh(1, "candidate"), ...footprints(same)];
    expect(compared(sessions, ["regression"]).outcome).toBe("pass");
    expect(compared(sessions, ["leak", "regression"]).outcome).toBe("fail");
  });

  test("a candidate that holds more after the soak is a footprint finding", () => {
    const report = compared([...pair(0, 0, [60e6, 70e6]), ...footprints([60e6, 70e6])]);
    expect(report).toMatchObject({ outcome: "fail", findings: [{ kind: "footprint", arm: "candidate" }] });
    expect(report.comparisons[0]?.footprint).toMatchObject({ verdict: "worse", pValue: expect.any(Number) });
    expect(report.comparisons[0]?.footprint?.ratio.value).toBeCloseTo(1 / 6, 2);
  });

  test("that were cut off before their footprints were compared are no pass", () => {
    const sessions = [...pair(0, 0), ...footprints(same).slice(0, 2)];
    const end = runEnd({ ended: "out-of-time" });
    expect(judge(ended(madeRecording(twoArmPlan(), sessions), end)).outcome).toBe("inconclusive");
  });

  test("two that are alike pass", () => {
    const report = compared([...pair(0, 0), ...footprints(same)]);
    expect(report).toMatchObject({ outcome: "pass", findings: [] });
    expect(report.comparisons[0]?.footprint?.verdict).toBe("same");
  });

  test("the order of a recording's lines does not matter", () => {
    const recording = ended(madeRecording(twoArmPlan(), [...pair(0, 1), fresh(1, "candidate"), ...footprints(same)]));
    const shuffled = <T>(list: readonly T[]) => list.toSorted((a, b) => hash(a) - hash(b));
    const other = {
      ...recording,
      snapshots: shuffled(recording.snapshots),
      loads: shuffled(recording.loads),
      warnings: shuffled(recording.warnings),
    };
    expect(other.snapshots).not.toEqual(recording.snapshots);
    expect(renderJson(judge(other))).toBe(renderJson(judge(recording)));
  });
});

function hash(value: unknown): number {
  return [...JSON.stringify(value)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7);
}
