import * as z from "zod";
import type { Allocated } from "./allocated.ts";
import { PlanSchema } from "./plan.ts";
import type { DeepReadonly } from "./readonly.ts";
import type { SnapshotSchema } from "./snapshot.ts";
import { WorkloadSchema } from "./workload.ts";

/** What `go version -m` says of the gopls that an arm ran. */
const InstalledGoplsSchema = z.object({
  /** Module version, "(devel)" for a checkout. */
  version: z.string(),
  goVersion: z.string(),
  /** Go checksum of the module ("h1:…"), absent for a checkout. */
  sum: z.string().optional(),
  path: z.string(),
  /** The whole of `go version -m`. */
  buildInfo: z.string(),
  /** The Go on PATH, where that can't build this gopls, so that another one built it; "go1.26.8". */
  insteadOf: z.string().optional(),
  /** The Go toolchain that gopls calls while it runs, as `go version` says it. */
  toolchain: z.string(),
  /** GOTOOLCHAIN that chooses it: "go1.27.0" or "local"; and the user's file of go settings (`go env GOENV`). */
  goToolchain: z.string(),
  goEnv: z.string(),
});

/** What is known when a run starts: `plan.json`. */
export const RunHeaderSchema = z.object({
  format: z.literal(1),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  tool: z.object({ name: z.literal("gopls-leak-gate"), version: z.string() }),
  machine: z.object({ os: z.string(), arch: z.string(), cpus: z.number() }),
  plan: PlanSchema,
  gopls: z.record(z.string(), InstalledGoplsSchema),
});

/** A thing the reader must know although the run went on. */
export const WarningSchema = z.object({ code: z.string(), message: z.string() });

/** Size of a file that a workload works on; its path is relative to the workspace, with "/" between. */
const FileFactsSchema = z.object({ path: z.string(), lines: z.number(), bytes: z.number() });

/** How one session loaded its workspace, written before the first snapshot. */
export const LoadSchema = z.object({
  arm: z.string(),
  session: z.number().int(),
  /**
   * What the session was for: all workloads; the owned heap after the soak alone; in a fresh process pieces of workloads in which
   * known leaks grow, many times over; suspects in a fresh process; the search for the shortest workload that shows a finding.
   */
  purpose: z.enum(["measure", "footprint", "dose", "confirm", "minimize"]).default("measure"),
  loadMs: z.number(),
  /** Packages of the workspace, as gopls counts them; absent before gopls v0.12. */
  packages: z.number().int().optional(),
  /** Files that each workload of the session works on, by the workload's name. */
  files: z.record(z.string(), z.array(FileFactsSchema)).default({}),
});

/** A reference-chain profile of the gopls of a dose, taken after the snapshot of a cycle. */
export const ReferencesSchema = z.object({
  arm: z.string(),
  session: z.number().int(),
  /** Of the dose's snapshots. */
  phase: z.string(),
  cycle: z.number().int().nonnegative(),
  /** Below the run directory. */
  path: z.string(),
  /** How long gopls stood still for it. */
  tookMs: z.number().nonnegative(),
});

/** What became of the search for the shortest workload that shows a finding: a line of `minimal.jsonl`. */
export const MinimalSchema = z.object({
  arm: z.string(),
  session: z.number().int(),
  /** In which it was found, and its fingerprint. */
  workload: z.string(),
  fingerprint: z.string(),
  /** Workloads that were tried. */
  tries: z.number().int().nonnegative(),
  /** The shortest that showed it, also when it was done once more; absent: there is none. */
  minimal: WorkloadSchema.optional(),
  /** Turns of that last time; present together with `minimal`. */
  turns: z.number().int().positive().optional(),
  /** Whether the time was over before every step had been tried. */
  cutShort: z.boolean(),
});

/** How the measurement ended: `end.json`. Its absence means that the run was cut off. */
export const RunEndSchema = z.object({
  ended: z.enum(["complete", "interrupted", "out-of-time", "failed"]),
  /** Present with "failed" and "interrupted". */
  failure: z.object({ code: z.string(), message: z.string(), hint: z.string() }).optional(),
  cost: z.object({
    installMs: z.number(),
    soakMs: z.number(),
    measureMs: z.number(),
    totalMs: z.number(),
    /** CPU time of this program and of gopls with its children; absent where the system does not tell. */
    ownCpuMs: z.number(),
    goplsCpuMs: z.number().optional(),
  }),
});

export type InstalledGopls = DeepReadonly<z.infer<typeof InstalledGoplsSchema>>;
export type RunHeader = DeepReadonly<z.infer<typeof RunHeaderSchema>>;
export type Warning = DeepReadonly<z.infer<typeof WarningSchema>>;
export type FileFacts = DeepReadonly<z.infer<typeof FileFactsSchema>>;
export type Load = DeepReadonly<z.infer<typeof LoadSchema>>;
export type References = DeepReadonly<z.infer<typeof ReferencesSchema>>;
export type Minimal = DeepReadonly<z.infer<typeof MinimalSchema>>;
export type RunEnd = DeepReadonly<z.infer<typeof RunEndSchema>>;

/** A run directory, read and checked; all that judging needs. */
export interface Recording {
  readonly header: RunHeader;
  readonly loads: readonly Load[];
  readonly warnings: readonly Warning[];
  readonly snapshots: readonly DeepReadonly<z.infer<typeof SnapshotSchema>>[];
  /** What became of each search for the shortest workload; absent: there was none. */
  readonly minimals?: readonly Minimal[];
  /** Absent: none were taken. */
  readonly references?: readonly References[];
  readonly end: RunEnd | undefined;
  /** The unzipped heap profile of a snapshot, or a reference-chain profile; throws a Failure when it is damaged. */
  readonly profile: (path: string) => Uint8Array;
  /** Paths of the heap profiles that are still there; absent: all are. Those between the ends of a phase may have been thrown away. */
  readonly profiles?: ReadonlySet<string>;
  /** What phases allocated, where it was read off their profiles before what tells it was taken out of them. */
  readonly allocated?: readonly Allocated[];
}
