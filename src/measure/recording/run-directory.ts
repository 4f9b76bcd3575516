import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { failure } from "../../model/failure.ts";
import type { Load, RunEnd, RunHeader, Warning } from "../../model/recording.ts";
import type { Snapshot } from "../../model/snapshot.ts";

/** Names of the parts of a run directory. */
export const parts = {
  header: "plan.json",
  loads: "loads.jsonl",
  warnings: "warnings.jsonl",
  snapshots: "snapshots.jsonl",
  profiles: "profiles",
  logs: "logs",
  end: "end.json",
} as const;

/** A run directory being written: every part as soon as it is known, so that a crash keeps what was measured before it. */
export interface RunDirectory {
  readonly path: string;
  readonly writeHeader: (header: RunHeader) => void;
  readonly addLoad: (load: Load) => void;
  readonly addWarning: (warning: Warning) => void;
  readonly addSnapshot: (snapshot: Snapshot) => void;
  /** Returns the profile's path below the directory, with "/" between. */
  readonly addProfile: (name: string, zipped: Uint8Array) => string;
  /** Path of a session's log of standard error. */
  readonly logPath: (arm: string, session: number) => string;
  /** CPU time of gopls up to the newest snapshot of each session, summed; undefined where the system does not tell. */
  readonly goplsCpuMs: () => number | undefined;
  readonly writeEnd: (end: RunEnd) => void;
}

/**
 * Makes an empty run directory. One from an earlier run steps aside, to the same name with its date; anything else that
 * is in the way is left alone. Throws out-not-ours or out-not-writable.
 */
export function createRunDirectory(path: string): RunDirectory {
  stepAside(path);
  try {
    mkdirSync(join(path, parts.profiles), { recursive: true });
    mkdirSync(join(path, parts.logs), { recursive: true });
  } catch (error) {
    throw failure("out-not-writable", { path, reason: (error as Error).message });
  }
  const cpuMs = new Map<number, number>();
  const append = (part: string, value: object) => appendFileSync(join(path, part), `${JSON.stringify(value)}\n`);
  const write = (part: string, value: object) => writeFileSync(join(path, part), `${JSON.stringify(value, null, 2)}\n`);
  return {
    path,
    writeHeader: (header) => write(parts.header, header),
    addLoad: (load) => append(parts.loads, load),
    addWarning: (warning) => append(parts.warnings, warning),
    addSnapshot: (snapshot) => {
      append(parts.snapshots, snapshot);
      if (snapshot.goplsCpuMs !== undefined) cpuMs.set(snapshot.session, snapshot.goplsCpuMs);
    },
    addProfile: (name, zipped) => {
      const safe = name.replace(/[^A-Za-z0-9._-]/g, "_");
      writeFileSync(join(path, parts.profiles, safe), zipped);
      return `${parts.profiles}/${safe}`;
    },
    logPath: (arm, session) => join(path, parts.logs, `${arm.replace(/[^A-Za-z0-9._-]/g, "_")}-${session}-stderr.log`),
    goplsCpuMs: () => (cpuMs.size === 0 ? undefined : [...cpuMs.values()].reduce((sum, ms) => sum + ms, 0)),
    writeEnd: (end) => write(parts.end, end),
  };
}

function stepAside(path: string): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) throw failure("out-not-ours", { path });
  if (readdirSync(path).length === 0) return;
  const header = join(path, parts.header);
  if (!existsSync(header)) throw failure("out-not-ours", { path });
  const date = statSync(header)
    .mtime.toISOString()
    .replace(/[-:]|\.\d+/g, "");
  renameSync(path, freeName(`${path}-${date}`));
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let i = 2; existsSync(name); i++) name = `${wanted}-${i}`;
  return name;
}
