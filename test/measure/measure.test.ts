import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTemporaryFolder } from "../../src/gopls/process/temporary-folder.ts";
import { judge } from "../../src/judge/judge.ts";
import { defaultLimits } from "../../src/measure/drive/driven/limits.ts";
import { measure } from "../../src/measure/measure.ts";
import { readRunDirectory } from "../../src/measure/recording/read-run-directory.ts";
import { inRunDirectory } from "../../src/measure/recording/run-directory.ts";
import { failure } from "../../src/model/failure.ts";
import type { Schedule } from "../../src/model/plan.ts";
import type { Step, Workload } from "../../src/model/workload.ts";
import type { Progress } from "../../src/model/world.ts";
import { sampleWorkload } from "../judge/growth/sample-snapshot.ts";
import { buildInfo, localGo, worldWithGo } from "../support/fake-go.ts";
import { type FakeGopls, fakeGopls } from "../support/fake-gopls.ts";
import { plan as samplePlan, schedule } from "../support/recorded.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { driveWorkspace, goText } from "./drive/drive-workspace.ts";

interface Given {
  readonly gopls?: FakeGopls;
  readonly env?: Record<string, string>;
  readonly schedule?: Partial<Schedule>;
  readonly workload?: Partial<Workload>;
  readonly temporary?: string;
  /** Ends the run as soon as progress says this. */
  readonly endWhen?: (progress: Progress) => unknown;
}

/** A whole run of a fake gopls over a small module, and what is left of it. */
async function run({ gopls = "well-behaved", env = {}, workload = {}, endWhen = () => undefined, ...given }: Given) {
  const { temporary = temporaryFolder() } = given;
  const out = join(temporaryFolder(), "out");
  const ending = new AbortController();
  const seen: Progress[] = [];
  const { world } = worldWithGo([["* version -m *", buildInfo("v0.99.0", "go1.26.0")], ...localGo("go1.26.0")], {
    temporary,
    interrupted: ending.signal,
    progress: (progress) => {
      seen.push(progress);
      const reason = endWhen(progress);
      if (reason !== undefined) ending.abort(reason);
    },
  });
  const workspace = driveWorkspace({ "go.mod": "module example.com/m\n", "a/a.go": goText("a", 3) });
  const [arm] = samplePlan().arms;
  if (!arm) throw new Error("the plan has no arm");
  const plan = samplePlan({
    arms: [
      {
        ...arm,
        workspace,
        gopls: { from: "binary", path: fakeGopls(gopls).path },
        env: { PATH: process.env.PATH ?? "", ...env },
      },
    ],
    workloads: [
      {
        ...sampleWorkload("w", "repeat"),
        about: "asks",
        iterationsPerCycle: 1,
        iteration: [{ do: "ask", method: "textDocument/hover" }],
        ...workload,
      },
    ],
    schedule: schedule({ soakMs: 50, cycles: 5, ...given.schedule }),
  });
  const { recording } = await inRunDirectory(out, world, (directory) =>
    measure(plan, directory, { ...world, env: { ...world.env } }, defaultLimits),
  );
  const read = readRunDirectory(out);
  return { seen, recording: read, end: recording.end, report: judge(read), left: readdirSync(temporary) };
}

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
  test.each<[where: string, given: Given]>([
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
