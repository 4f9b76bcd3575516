import type { Plan } from "../../../src/model/plan.ts";
import type { Load, Recording } from "../../../src/model/recording.ts";
import type { Part, Snapshot } from "../../../src/model/snapshot.ts";
import type { Work } from "../../../src/model/work.ts";
import { makeProfile } from "../../support/make-profile.ts";
import { header, installed, plan, schedule } from "../../support/recorded.ts";
import type { LiveSite } from "../known/sample-profiles.ts";
import { readings } from "../known/sample-readings.ts";

/** A phase of a session, with the live objects of its sites at each cycle. */
export interface RecordedPhase {
  readonly sites: readonly LiveSite[];
  readonly arm?: string;
  readonly purpose?: Load["purpose"];
  readonly part?: Part;
  readonly phase?: string;
  readonly sent?: Partial<Work>;
}

export const oneArm = (over: Partial<Plan> = {}): Plan => plan({ schedule: schedule({ confirmDose: 8 }), ...over });

const STEADY = { stack: ["golang.org/x/tools/gopls/internal/cache.init"], objects: 1, bytesEach: 100_000_000 };

/** A recording of these phases, each in a session of its own, and how often each of its profiles was read. */
export function recordingOf(
  phases: readonly RecordedPhase[],
  { own = oneArm(), version = "v0.24.0" } = {},
): { readonly recording: Recording; readonly reads: ReadonlyMap<string, number> } {
  const bytes = new Map<string, () => Uint8Array>();
  const reads = new Map<string, number>();
  const snapshots = phases.flatMap((phase, i): readonly Snapshot[] => {
    const { sites, arm = "gopls", part = "measure", phase: name = "everyday", sent } = phase;
    const read = readings(sites, { arm, session: i + 1, part, phase: name, ...(sent ? { sent } : {}) });
    for (const [cycle, path] of [...read.profiles.keys()].entries()) {
      const at = sites.map(({ stack, bytesEach, live }) => ({ stack, bytesEach, objects: live[cycle] ?? 0 }));
      bytes.set(path, () => makeProfile([STEADY, ...at]));
    }
    return read.snapshots;
  });
  const profile = (path: string) => {
    reads.set(path, (reads.get(path) ?? 0) + 1);
    const made = bytes.get(path);
    if (!made) throw new Error(`${path} is not there`);
    return made();
  };
  const recording: Recording = {
    header: header({
      plan: own,
      gopls: Object.fromEntries(own.arms.map(({ name }) => [name, installed({ version })])),
    }),
    loads: phases.map(({ arm = "gopls", purpose = "measure" }, i) => ({
      arm,
      purpose,
      session: i + 1,
      loadMs: 1000,
      files: Object.fromEntries(
        own.workloads.map(({ name }) => [name, [{ path: "a.go", lines: 2000, bytes: 60_000 }]]),
      ),
    })),
    warnings: [],
    snapshots,
    end: undefined,
    profile,
    profiles: new Set(bytes.keys()),
  };
  return { recording, reads };
}
