import type { Plan } from "../../src/model/plan.ts";
import type { Load, Recording, RunEnd } from "../../src/model/recording.ts";
import type { Part, Snapshot } from "../../src/model/snapshot.ts";
import { seededRandom } from "../../src/stats/seeded-random.ts";
import { heapProfile } from "../fake-gopls/heap-profile.mjs";
import { header, installed, plan, runEnd, schedule, snapshot } from "./recorded.ts";

/** A session to make up. */
export interface MadeSession {
  readonly arm: string;
  readonly purpose: Load["purpose"];
  /** Objects of 64 B kept per iteration, or of the piece per turn. */
  readonly kept?: number;
  readonly ownedBytes?: number;
  /** What its gopls was for; everyday alone without it. */
  readonly workloads?: readonly string[];
  /** With purpose "confirm". */
  readonly piece?: string;
  readonly control?: boolean;
}

/** Two arms, the first of them the baseline, with a control, confirmation and six repetitions. */
export function twoArmPlan(over: Partial<Plan> = {}): Plan {
  const arm = {
    gopls: { from: "release" as const, version: "latest" },
    workspace: "/w",
    env: {},
    settings: {},
    editor: "full",
    flags: [],
  };
  return plan({
    arms: [
      { ...arm, name: "baseline" },
      { ...arm, name: "candidate" },
    ],
    baseline: "baseline",
    schedule: schedule({ confirmDose: 8, controlCycles: 8, repetitions: 6 }),
    budget: { bytesPerIteration: 2048, footprint: 0.03, failOn: ["leak", "regression"], tolerations: [] },
    start: { mode: "stdio" },
    rpcTrace: false,
    ...over,
  });
}

/** A recording of these sessions, one after another, 16 cycles of 10 iterations each. */
export function madeRecording(own: Plan, sessions: readonly MadeSession[]): Recording {
  const numbered = sessions.map((session, i) => ({ ...session, number: i + 1 }));
  const gopls = Object.fromEntries(own.arms.map(({ name }) => [name, installed({ version: "v0.16.2" })]));
  return {
    header: header({ plan: own, gopls }),
    loads: numbered.map(({ arm, purpose, number, workloads = EVERYDAY }) => {
      const largest = { path: "a.go", lines: 100, bytes: 2000 };
      const files = Object.fromEntries(workloads.map((name) => [name, [largest]]));
      return { arm, purpose, session: number, loadMs: 1000, files };
    }),
    warnings: [],
    snapshots: numbered.flatMap(snapshotsOf),
    end: undefined,
    profile: () => heapProfile({ leaked: 10, bytesEach: 64 }),
  };
}

/** The recording of a run that came to its end, or to this one. */
export function ended(recording: Recording, end: RunEnd = runEnd()): Recording {
  return { ...recording, end };
}

const EVERYDAY = ["everyday"];

function snapshotsOf(session: MadeSession & { readonly number: number }): readonly Snapshot[] {
  const { purpose, kept = 0, piece = "all", control = purpose === "measure", workloads = EVERYDAY } = session;
  const [first = ""] = workloads;
  if (purpose === "footprint") return readings(session, "measure", first, { cycles: 0, kept });
  if (purpose === "confirm") return readings(session, "dose", `${first}/${piece}`, { cycles: 5, kept });
  const planted = control ? readings(session, "control", "control", { cycles: 8, kept: 1 }) : [];
  return [...workloads.flatMap((name) => readings(session, "measure", name, { cycles: 16, kept })), ...planted];
}

function readings(
  { arm, number, ownedBytes = 60e6 }: MadeSession & { readonly number: number },
  part: Part,
  phase: string,
  { cycles, kept }: { readonly cycles: number; readonly kept: number },
): readonly Snapshot[] {
  const random = seededRandom(number);
  return Array.from({ length: cycles + 1 }, (_, cycle) => {
    const bytes = part === "control" ? 2304 : 64;
    const live = 1000 + Math.round(10 * kept * cycle);
    const heapAlloc = ownedBytes + bytes * live + Math.round(2000 * random.normal());
    const memory = { ...snapshot().memory, heapAlloc, sizeClasses: [[bytes, live]] as [number, number][] };
    const heap = { path: "profiles/a.pb.gz", held: { recorder: 0, boundedCaches: 0, ballast: 0 } };
    const iterations = 10 * cycle;
    const planted = part === "control" ? { planted: { objects: iterations, bytes } } : {};
    return snapshot({ arm, session: number, part, phase, cycle, iterations, ...planted, memory, heap });
  });
}
