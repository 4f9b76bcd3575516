import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { makeFolder } from "../../files/make-folder.ts";
import { appendFile, writeFile } from "../../files/write-file.ts";
import { asFailure, failure } from "../../model/failure.ts";
import {
  type Load,
  LoadSchema,
  type Minimal,
  MinimalSchema,
  type Recording,
  type References,
  ReferencesSchema,
  type RunEnd,
  RunEndSchema,
  type RunHeader,
  RunHeaderSchema,
  type Warning,
  WarningSchema,
} from "../../model/recording.ts";
import { type Snapshot, SnapshotSchema } from "../../model/snapshot.ts";
import type { World } from "../../model/world.ts";
import { claimDirectory } from "./claim-directory.ts";
import { parts } from "./parts.ts";
import { readProfile } from "./read-run-directory.ts";

/**
 * A run directory being written: every part as soon as it is known, so that a crash keeps what was measured before it. Before anything is
 * written or read it is made sure that the directory is still this run's. All throw run-directory-lost, and what writeFile throws.
 */
export interface RunDirectory {
  readonly path: string;
  /** What was written so far, the same as it would be read from the disk. The header must have been written. */
  readonly recording: () => Recording;
  readonly writeHeader: (header: RunHeader) => void;
  readonly addLoad: (load: Load) => void;
  readonly addWarning: (warning: Warning) => void;
  readonly addSnapshot: (snapshot: Snapshot) => void;
  readonly addMinimal: (minimal: Minimal) => void;
  /** Returns the profile's path below the directory, with "/" between. */
  readonly addProfile: (name: string, zipped: Uint8Array) => string;
  /** Keeps a reference-chain profile, and notes of what it is. */
  readonly addReferences: (of: Omit<References, "path">, zipped: Uint8Array) => void;
  /** Path of a session's log of standard error. */
  readonly logPath: (arm: string, session: number) => string;
  readonly writeEnd: (end: RunEnd) => void;
  /** Throws run-directory-lost where the directory is another run's, or was moved. */
  readonly check: () => void;
  /** Gives the directory back: another run may move it aside from then on. */
  readonly release: () => void;
}

/** Makes a run directory, and gives it back when it was used. Throws what createRunDirectory throws. */
export async function inRunDirectory<T>(
  path: string,
  world: Pick<World, "processId" | "now">,
  use: (directory: RunDirectory) => Promise<T>,
): Promise<T> {
  const directory = createRunDirectory(path, world);
  try {
    return await use(directory);
  } finally {
    directory.release();
  }
}

/** Makes an empty run directory that is this run's until it is given back. Throws what claimDirectory throws. */
export function createRunDirectory(path: string, world: Pick<World, "processId" | "now">): RunDirectory {
  const lock = claimDirectory(path, world);
  try {
    writeFile(join(path, parts.ignore), "*\n", { within: path });
    mkdirSync(join(path, parts.profiles), { recursive: true });
    mkdirSync(join(path, parts.logs), { recursive: true });
  } catch (error) {
    lock.release();
    throw failure("out-not-writable", { path, reason: asFailure(error).message });
  }
  let header: RunHeader | undefined;
  let end: RunEnd | undefined;
  const loads: Load[] = [];
  const warnings: Warning[] = [];
  const snapshots: Snapshot[] = [];
  const minimals: Minimal[] = [];
  const references: References[] = [];
  // What is kept in memory is read back from the text, so that it is what a replay will read; what can't be read is not written.
  const append = <S extends z.ZodType>(part: string, schema: S, value: object): z.infer<S> => {
    const line = JSON.stringify(value);
    const read = schema.parse(JSON.parse(line));
    lock.check();
    appendFile(join(path, part), `${line}\n`, { within: path });
    return read;
  };
  const write = <S extends z.ZodType>(part: string, schema: S, value: object): z.infer<S> => {
    const text = JSON.stringify(value, null, 2);
    const read = schema.parse(JSON.parse(text));
    lock.check();
    writeFile(join(path, part), `${text}\n`, { within: path });
    return read;
  };
  const keep = (folder: string, name: string, zipped: Uint8Array): string => {
    lock.check();
    writeFile(join(path, folder, safeName(name)), zipped, { within: path });
    return `${folder}/${safeName(name)}`;
  };
  return {
    path,
    recording: () => {
      if (!header) throw new Error("a recording begins with its header");
      const profile = (name: string) => {
        lock.check();
        return readProfile(path, name);
      };
      const lists = {
        loads: [...loads],
        warnings: [...warnings],
        snapshots: [...snapshots],
        minimals: [...minimals],
        references: [...references],
      };
      return { header, ...lists, end, profile };
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
    addMinimal: (minimal) => {
      minimals.push(append(parts.minimals, MinimalSchema, minimal));
    },
    addProfile: (name, zipped) => keep(parts.profiles, name, zipped),
    addReferences: (of, zipped) => {
      const name = `${of.arm}-${of.session}-${of.phase}-${String(of.cycle).padStart(3, "0")}.pb.gz`;
      lock.check();
      makeFolder(join(path, parts.references));
      const kept = keep(parts.references, name, zipped);
      references.push(append(parts.referenceLines, ReferencesSchema, { ...of, path: kept }));
    },
    logPath: (arm, session) => join(path, parts.logs, `${safeName(arm)}-${session}-stderr.log`),
    writeEnd: (value) => {
      end = write(parts.end, RunEndSchema, value);
    },
    check: lock.check,
    release: lock.release,
  };
}

function safeName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, "_");
}
