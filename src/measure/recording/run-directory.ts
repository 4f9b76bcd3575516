import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { failure } from "../../model/failure.ts";
import {
  type Load,
  LoadSchema,
  type Recording,
  type RunEnd,
  RunEndSchema,
  type RunHeader,
  RunHeaderSchema,
  type Warning,
  WarningSchema,
} from "../../model/recording.ts";
import { type Snapshot, SnapshotSchema } from "../../model/snapshot.ts";
import { parts } from "./parts.ts";
import { readProfile } from "./read-run-directory.ts";

/** A run directory being written: every part as soon as it is known, so that a crash keeps what was measured before it. */
export interface RunDirectory {
  readonly path: string;
  /** What was written so far, the same as it would be read from the disk. The header must have been written. */
  readonly recording: () => Recording;
  readonly writeHeader: (header: RunHeader) => void;
  readonly addLoad: (load: Load) => void;
  readonly addWarning: (warning: Warning) => void;
  readonly addSnapshot: (snapshot: Snapshot) => void;
  /** Returns the profile's path below the directory, with "/" between. */
  readonly addProfile: (name: string, zipped: Uint8Array) => string;
  /** Path of a session's log of standard error. */
  readonly logPath: (arm: string, session: number) => string;
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
  let header: RunHeader | undefined;
  let end: RunEnd | undefined;
  const loads: Load[] = [];
  const warnings: Warning[] = [];
  const snapshots: Snapshot[] = [];
  // What is kept in memory is read back from the text, so that it is what a replay will read; what can't be read is not written.
  const append = <S extends z.ZodType>(part: string, schema: S, value: object): z.infer<S> => {
    const line = JSON.stringify(value);
    const read = schema.parse(JSON.parse(line));
    appendFileSync(join(path, part), `${line}\n`);
    return read;
  };
  const write = <S extends z.ZodType>(part: string, schema: S, value: object): z.infer<S> => {
    const text = JSON.stringify(value, null, 2);
    const read = schema.parse(JSON.parse(text));
    writeFileSync(join(path, part), `${text}\n`);
    return read;
  };
  return {
    path,
    recording: () => {
      if (!header) throw new Error("a recording begins with its header");
      const profile = (name: string) => readProfile(path, name);
      return { header, loads: [...loads], warnings: [...warnings], snapshots: [...snapshots], end, profile };
    },
    writeHeader: (value) => {
      header = write(parts.header, RunHeaderSchema, value);
    },
    addLoad: (load) => {
      loads.push(append(parts.loads, LoadSchema, load));
    },
    addWarning: (warning) => {
      warnings.push(append(parts.warnings, WarningSchema, warning));
    },
    addSnapshot: (snapshot) => {
      snapshots.push(append(parts.snapshots, SnapshotSchema, snapshot));
    },
    addProfile: (name, zipped) => {
      const safe = name.replace(/[^A-Za-z0-9._-]/g, "_");
      writeFileSync(join(path, parts.profiles, safe), zipped);
      return `${parts.profiles}/${safe}`;
    },
    logPath: (arm, session) => join(path, parts.logs, `${arm.replace(/[^A-Za-z0-9._-]/g, "_")}-${session}-stderr.log`),
    writeEnd: (value) => {
      end = write(parts.end, RunEndSchema, value);
    },
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
