import { readdirSync } from "node:fs";
import { join } from "node:path";
import { judge } from "../../src/judge/judge.ts";
import { defaultLimits } from "../../src/measure/drive/driven/limits.ts";
import { measure } from "../../src/measure/measure.ts";
import { readRunDirectory } from "../../src/measure/recording/read-run-directory.ts";
import { inRunDirectory } from "../../src/measure/recording/run-directory.ts";
import type { Plan, Schedule } from "../../src/model/plan.ts";
import type { Workload } from "../../src/model/workload.ts";
import type { Progress } from "../../src/model/world.ts";
import { sampleWorkload } from "../judge/growth/sample-snapshot.ts";
import { buildInfo, localGo, worldWithGo } from "../support/fake-go.ts";
import { type FakeGopls, fakeGopls } from "../support/fake-gopls.ts";
import { plan as samplePlan, schedule } from "../support/recorded.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { driveWorkspace, goText } from "./drive/drive-workspace.ts";

export interface FakeRun {
  readonly gopls?: FakeGopls;
  readonly env?: Record<string, string>;
  readonly schedule?: Partial<Schedule>;
  readonly workload?: Partial<Workload>;
  readonly plan?: Partial<Plan>;
  readonly temporary?: string;
  /** Ends the run as soon as progress says this. */
  readonly endWhen?: (progress: Progress) => unknown;
}

/** A whole run of a fake gopls over a small module, and what is left of it. */
export async function fakeRun({
  gopls = "well-behaved",
  env = {},
  workload = {},
  endWhen = () => undefined,
  ...given
}: FakeRun) {
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
    ...given.plan,
  });
  const { recording } = await inRunDirectory(out, world, (directory) =>
    measure(plan, directory, { ...world, env: { ...world.env } }, defaultLimits),
  );
  const read = readRunDirectory(out);
  return { seen, recording: read, end: recording.end, report: judge(read), left: readdirSync(temporary) };
}
