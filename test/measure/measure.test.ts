import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { makeTemporaryFolder } from "../../src/gopls/process/temporary-folder.ts";
import { failure } from "../../src/model/failure.ts";
import type { Step } from "../../src/model/workload.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type FakeRun, fakeRun as run } from "./fake-run.ts";

test("what a killed run has left in the temporary folder is gone after the next one", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const temporary = temporaryFolder();
  makeTemporaryFolder({ temporary, processId: pid });
  const { left } = await run({ temporary });
  expect(left).toEqual([]);
});

const rest: Step = { do: "idle", ms: 300_000 };
const typing: Step = { do: "type", file: "largest", text: "unique", ms: 10_000 };

describe("a run ends when its time is over, wherever it is", () => {
  test.each<[where: string, given: FakeRun]>([
    ["in an iteration", { workload: { iteration: [rest] } }],
    ["in the set-up", { workload: { setup: [rest] } }],
    ["in the soak", { schedule: { soakMs: 300_000 } }],
    ["at a stop", { workload: { tour: { of: "packages", ms: 300_000 }, iteration: [rest] } }],
    ["before gopls has answered", { gopls: "hangs" }],
    ["while it is typed", { workload: { iteration: [{ do: "open", file: "largest" }, typing] } }],
  ])("%s", async (_, { schedule: over = {}, ...given }) => {
    const { end, report, left } = await run({ ...given, schedule: { ...over, maxMs: 1_500 } });
    expect(end).toMatchObject({ ended: "out-of-time" });
    expect(end.failure).toBeUndefined();
    expect(report.outcome).toBe("not-measured");
    expect(report.failure?.message).toContain("ran out of time (--max-minutes)");
    expect(left).toEqual([]);
  });

  test("and what took so long is in its cost", async () => {
    const { end } = await run({ schedule: { soakMs: 300_000, maxMs: 1_500 } });
    expect(end.cost.soakMs).toBeGreaterThan(0);
  });
});

test("what nobody caught ends a run as a failure, with an end in its recording", async () => {
  const uncaught = failure("too-many-open-files", { path: "/there", doing: "read", reason: "too many open files" });
  const { recording, report } = await run({ endWhen: ({ kind }) => (kind === "cycle" ? uncaught : undefined) });
  expect(recording.end).toMatchObject({ ended: "failed", failure: { code: "too-many-open-files" } });
  expect(report).toMatchObject({ outcome: "not-measured", failure: { code: "too-many-open-files" } });
});

describe("a control that is cut short is not seen yet", () => {
  const looks = [8, 16].map((cycles) => ({ cycles, share: 0.5 }));
  test.each([
    ["at its start", 0],
    ["in its middle", 6],
    ["between two looks", 9],
    ["at its last look but one", 15],
  ])("%s", async (_, cycle) => {
    const { end, report } = await run({
      env: { FAKE_BLIND: "1" },
      schedule: { cycles: 8, looks, controlCycles: 16 },
      endWhen: (progress) =>
        progress.kind === "share" && progress.stage === "control" && progress.done === cycle ? "SIGINT" : undefined,
    });
    expect(end).toMatchObject({ ended: "interrupted" });
    expect(report.failure).toBeUndefined();
    expect(report.outcome).toBe("inconclusive");
  });
});
