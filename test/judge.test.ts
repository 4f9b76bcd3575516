import { describe, expect, test } from "vitest";
import { judge } from "../src/judge.ts";
import type { Recording, RunEnd } from "../src/model/recording.ts";
import type { Snapshot } from "../src/model/snapshot.ts";
import { renderJson } from "../src/report/render-json.ts";
import { seededRandom } from "../src/stats/seeded-random.ts";
import { header, plan, runEnd, snapshot } from "./support/recorded.ts";

const random = seededRandom(7).uniform;

/** Snapshots of a phase in which a class of 64 B keeps so many objects per iteration. */
function phase(kept: number, cycles = 20): Snapshot[] {
  return Array.from({ length: cycles + 1 }, (_, cycle) => {
    const live = 1000 + Math.round(kept * cycle * 10) + Math.round(random());
    const noise = Math.round(random() * 4000);
    const memory = {
      ...snapshot().memory,
      heapAlloc: 80_000_000 + live * 64 + noise,
      heapObjects: 900_000 + live,
      sizeClasses: [
        [64, live],
        [96, 500 + Math.round(random())],
      ] as [number, number][],
    };
    return snapshot({ cycle, memory });
  });
}

function recording(snapshots: readonly Snapshot[], end: RunEnd | "cut off" = runEnd()): Recording {
  const profile = () => {
    throw new Error("no profile is needed");
  };
  return {
    header: header({ plan: plan() }),
    loads: [],
    warnings: [],
    snapshots,
    end: end === "cut off" ? undefined : end,
    profile,
  };
}

describe("judging a recording", () => {
  test("finds one object of 64 B kept per iteration, in an 80 MB heap", () => {
    const report = judge(recording(phase(1)));
    expect(report.outcome).toBe("fail");
    const series = report.series.find((one) => one.key === "64");
    expect(series?.verdict).toBe("leak");
    expect(series?.perIteration.value).toBeCloseTo(1, 1);
  });

  test("calls nothing a leak where nothing is kept", () => {
    const report = judge(recording(phase(0)));
    expect(report.series.filter((one) => one.decides).map((one) => one.verdict)).not.toContain("leak");
    expect(report.outcome).not.toBe("fail");
  });

  test("does not depend on the order of the recording's lines", () => {
    const snapshots = phase(1);
    const shuffled = [...snapshots].sort((a, b) => ((a.cycle * 7919) % 21) - ((b.cycle * 7919) % 21));
    expect(renderJson(judge(recording(shuffled)))).toBe(renderJson(judge(recording(snapshots))));
  });

  test("a recording that was interrupted is judged by what it has, with a warning", () => {
    const end = runEnd({
      ended: "interrupted",
      failure: { code: "interrupted", message: "ended by SIGINT", hint: "" },
    });
    const report = judge(recording(phase(1, 12), end));
    expect(report.outcome).toBe("fail");
    expect(report.warnings).toContainEqual(
      expect.objectContaining({ code: "cut-off", message: expect.stringContaining("everyday 12 of 20") }),
    );
    expect(judge(recording(phase(1, 12), "cut off")).warnings).toContainEqual(
      expect.objectContaining({ message: expect.stringMatching(/^The run was cut off before it ended/) }),
    );
  });

  test("too few cycles are refused with the reason", () => {
    const report = judge(recording(phase(1, 4), "cut off"));
    expect(report).toMatchObject({ outcome: "not-measured", failure: { code: "too-few-cycles" } });
    expect(report.failure?.message).toBe(
      "everyday has 4 cycles, and a slope needs 5; the run was cut off before it ended",
    );
  });

  test("a run that failed is not measured, however much it had", () => {
    const failure = { code: "gopls-crashed", message: "gopls ended while soaking", hint: "h" };
    const report = judge(recording(phase(1), runEnd({ ended: "failed", failure })));
    expect(report).toMatchObject({ outcome: "not-measured", failure });
  });
});
