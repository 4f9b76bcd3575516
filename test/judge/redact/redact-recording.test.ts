import { describe, expect, test } from "vitest";
import { judge } from "../../../src/judge/judge.ts";
import { redactRecording } from "../../../src/judge/redact/redact-recording.ts";
import { ended, madeRecording, twoArmPlan } from "../../support/made-recording.ts";

const recording = ended(
  madeRecording(twoArmPlan(), [
    { arm: "baseline", purpose: "measure" },
    { arm: "candidate", purpose: "measure", kept: 2 },
    { arm: "candidate", purpose: "confirm", kept: 16 },
  ]),
);

describe("a recording without names", () => {
  test("is judged like the one that it was made of", () => {
    const [was, is] = [judge(recording), judge(redactRecording(recording).recording)];
    expect(was.findings.length).toBeGreaterThan(0);
    expect(is.outcome).toBe(was.outcome);
    expect(is.findings).toEqual(was.findings);
    expect(is.series).toEqual(was.series);
    expect(is.comparisons).toEqual(was.comparisons);
  });

  test("leaves out a field that it does not know", () => {
    const later = <T extends object>(value: T) => ({ ...value, later: "zqsecret" });
    const { recording: told } = redactRecording({
      ...recording,
      header: later({
        ...recording.header,
        plan: later({ ...recording.header.plan, arms: recording.header.plan.arms.map(later) }),
      }),
      loads: recording.loads.map(later),
      snapshots: recording.snapshots.map((one) => later({ ...one, ...(one.heap ? { heap: later(one.heap) } : {}) })),
      end: recording.end && later(recording.end),
    });
    expect(JSON.stringify(told)).not.toContain("zqsecret");
  });

  test("has one stand-in for a name wherever it is, and another one for another name", () => {
    const files = (path: string) => ({ everyday: [{ path, lines: 1, bytes: 1 }] });
    const [load] = recording.loads;
    const loads = ["till/a.go", "till/b_test.go", "shop/a.go", "till/a.go", "go.mod"].map((path) => ({
      ...(load ?? expect.fail("no load")),
      files: files(path),
    }));
    const told = redactRecording({ ...recording, loads }).recording.loads.map(({ files }) => files.everyday?.[0]?.path);
    expect(told).toEqual([
      "pkg-1/file-1.go",
      "pkg-1/file-2_test.go",
      "pkg-2/file-3.go",
      "pkg-1/file-1.go",
      "file-4.mod",
    ]);
  });
});
