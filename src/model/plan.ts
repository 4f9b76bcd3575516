import * as z from "zod";
import { GoplsVersionSchema } from "./gopls-version.ts";
import { KnownLeaksSchema } from "./known-leak.ts";
import type { DeepReadonly } from "./readonly.ts";
import { WorkUnitSchema } from "./work.ts";
import { KeySchema, WorkloadSchema } from "./workload.ts";

/** Where an arm's gopls comes from. `version` is a module version such as "v0.24.0", or "latest" until it is resolved. */
const GoplsSourceSchema = z.discriminatedUnion("from", [
  z.object({ from: z.literal("release"), version: z.string() }),
  z.object({ from: z.literal("checkout"), dir: z.string() }),
  z.object({ from: z.literal("binary"), path: z.string() }),
]);

/** One configuration under test: gopls build × Go toolchain × workspace × environment × gopls settings. */
const ArmSchema = z.object({
  name: KeySchema,
  gopls: GoplsSourceSchema,
  /** A Go release such as "1.24.13"; absent: the Go on PATH, or the newer one that this gopls asks for. */
  goVersion: z.string().optional(),
  /** Absolute directory that holds go.mod or go.work; of a module that is made for the session, what the user asked for. */
  workspace: z.string(),
  /** The module that is made; absent: the workspace is one that is there. `lines` is of each package. */
  synthetic: z.object({ packages: z.number().int(), lines: z.number().int() }).optional(),
  env: z.record(z.string(), z.string()),
  settings: z.record(z.string(), z.json()),
  /** Name of the editor that the client passes for. */
  editor: z.string().default("full"),
  /** Flags of gopls' command line beside those that the gate sets. */
  flags: z.array(z.string()).default([]),
});

/** How an editor reaches gopls: its own process on pipes, or a daemon to which several are attached. */
const StartSchema = z.discriminatedUnion("mode", [
  z.object({ mode: z.literal("stdio") }),
  z.object({ mode: z.literal("daemon"), clients: z.number().int() }),
]);

/** What was taken of the user's own editor settings, in words, and what was not. */
const EditorSettingsSchema = z.object({
  /** As the user named the file. */
  file: z.string(),
  /** Whose format it was read as, such as "Zed"; absent in recordings of before. */
  format: z.string().optional(),
  taken: z.array(z.string()),
  left: z.array(z.string()),
});

/** A number of cycles after which a phase may end, and the share of all errors that a verdict there may make. */
const LookSchema = z.object({ cycles: z.number().int().positive(), share: z.number().positive().max(1) });

const ScheduleSchema = z.object({
  /** Time from the start of gopls to the first baseline, at the least. */
  soakMs: z.number().nonnegative(),
  /** Cycles of each workload during the soak, as far as its time allows. */
  warmupCycles: z.number().int().nonnegative(),
  /** Cycles of a phase that is neither decided early nor extended. */
  cycles: z.number().int().positive(),
  /** When a phase may end, fewest cycles first; the shares add up to 1. None: after `cycles`, and nowhere else. */
  looks: z.array(LookSchema).default([]),
  /** A suspect must grow again in a fresh process, under this multiple of the work; 0: suspects are not confirmed. */
  confirmDose: z.number().nonnegative().default(0),
  /** Cycles after which the control that follows the last phase must have been seen; it may end earlier at the looks of a phase. 0: no control. */
  controlCycles: z.number().int().nonnegative().default(0),
  /** Sessions of each arm, at the most, where footprints are compared. */
  repetitions: z.number().int().positive().default(1),
  /** A heap profile is taken at the baseline, then once in this number of cycles, and at the end. */
  profileEveryCycles: z.number().int(),
  /** The whole measurement is ended, unfinished, after this time. */
  maxMs: z.number(),
  seed: z.number().int(),
});

/** What may fail the gate; `never` reports only. */
export const FailOnSchema = z.enum(["leak", "any-leak", "regression", "inconclusive", "never"]);

/** Growth that the user accepts although it is a leak, until a day. */
export const TolerationSchema = z.object({
  /** The finding's identity, as the report has it. */
  fingerprint: z.string(),
  /** Growth up to this is tolerated, in bytes (of goroutines: their number) per unit of work. */
  ceiling: z.number(),
  per: WorkUnitSchema,
  reason: z.string(),
  /** Last day on which it holds, "2027-03-31", in UTC. */
  expires: z.string(),
});

const BudgetSchema = z.object({
  /** Growth of memory that the user allows. */
  bytesPerIteration: z.number().nonnegative(),
  /** How much larger than the baseline's the candidate's owned heap may be: 0.03 is 3 %. */
  footprint: z.number().nonnegative().default(0.03),
  failOn: z.array(FailOnSchema).min(1),
  tolerations: z.array(TolerationSchema).default([]),
  /** The user's own, beside those of the catalogue; absent: none. */
  knownLeaks: KnownLeaksSchema.optional(),
  /** A gopls of unknown version is taken to have the known leaks of this release; absent: none of them is excused there. */
  knownLeaksOf: GoplsVersionSchema.optional(),
});

/** Far above what anybody measures in one run; each is judged by itself. */
const MOST_ARMS = 100;
const MOST_WORKLOADS = 200;

export const PlanSchema = z.object({
  arms: z.array(ArmSchema).min(1).max(MOST_ARMS),
  /** Name of the arm that the others are compared with; absent: nothing is compared. */
  baseline: z.string().optional(),
  workloads: z.array(WorkloadSchema).max(MOST_WORKLOADS),
  schedule: ScheduleSchema,
  budget: BudgetSchema,
  start: StartSchema.default({ mode: "stdio" }),
  /** Whether gopls logs what it is told and answers. */
  rpcTrace: z.boolean().default(false),
  /** A workload may make gopls run code, write or fetch, and every gopls works on a disposable copy; absent: no. */
  allowCommands: z.boolean().optional(),
  /** A workspace whose packages do not load without errors is measured anyway. */
  allowErrors: z.boolean().default(false),
  /** After the verdict, the shortest workload is looked for that shows each finding; absent: no. */
  minimize: z.boolean().optional(),
  /** "never": it is not looked for who holds what grows; absent: where grf is there. */
  holders: z.literal("never").optional(),
  /** Absent: none were read. */
  editorSettings: EditorSettingsSchema.optional(),
});

export type GoplsSource = DeepReadonly<z.infer<typeof GoplsSourceSchema>>;
export type Arm = DeepReadonly<z.infer<typeof ArmSchema>>;
export type EditorSettings = DeepReadonly<z.infer<typeof EditorSettingsSchema>>;
export type Start = DeepReadonly<z.infer<typeof StartSchema>>;
export type Schedule = DeepReadonly<z.infer<typeof ScheduleSchema>>;
export type Look = DeepReadonly<z.infer<typeof LookSchema>>;
export type Toleration = DeepReadonly<z.infer<typeof TolerationSchema>>;
export type FailOn = z.infer<typeof FailOnSchema>;
export type Budget = DeepReadonly<z.infer<typeof BudgetSchema>>;
export type Plan = DeepReadonly<z.infer<typeof PlanSchema>>;
