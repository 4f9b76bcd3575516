import { lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as z from "zod";
import { FileFault } from "../../files/file-fault.ts";
import { readFile, readText } from "../../files/read-file.ts";
import { AllocatedSchema } from "../../model/allocated.ts";
import { Failure, failure } from "../../model/failure.ts";
import {
  LoadSchema,
  MinimalSchema,
  type Recording,
  type References,
  ReferencesSchema,
  RunEndSchema,
  type RunHeader,
  RunHeaderSchema,
  type Warning,
  WarningSchema,
} from "../../model/recording.ts";
import { SnapshotSchema } from "../../model/snapshot.ts";
import { armWithoutGopls, type Impossible, impossibleSnapshot } from "./impossible.ts";
import { parts } from "./parts.ts";

/** The largest part that is read, and the largest profile that is unzipped: far above any real one, and it stops a bomb. */
const MAX_PART_BYTES = 128 * 1024 * 1024;
const MAX_PROFILE_BYTES = 256 * 1024 * 1024;

/**
 * Reads and checks a run directory, which may be anybody's: no symbolic link in it is followed. A last line that was cut off is dropped
 * where the run did not end by itself, and so is an end that a full disk cut off; all else that does not fit is damage. Throws
 * not-a-run-directory, run-directory-damaged and what readFile throws.
 */
export function readRunDirectory(path: string): Recording {
  const headerText = readPart(path, parts.header);
  if (headerText === undefined) throw failure("not-a-run-directory", { path, reason: `it has no ${parts.header}` });
  const header = readHeader(path, headerText);
  const endText = readPart(path, parts.end);
  const end =
    endText === undefined || isCutOff(endText) ? undefined : parseJson(path, parts.end, endText, RunEndSchema);
  const cutOff = end === undefined;
  const snapshots = readLines(path, parts.snapshots, SnapshotSchema, cutOff);
  refuse(path, impossibleSnapshot(snapshots) ?? armWithoutGopls(header, snapshots));
  const { references, unreadable } = readReferences(path);
  return {
    header,
    loads: readLines(path, parts.loads, LoadSchema, cutOff),
    warnings: [...readLines(path, parts.warnings, WarningSchema, cutOff), ...unreadable],
    snapshots,
    minimals: readLines(path, parts.minimals, MinimalSchema, cutOff),
    references,
    end,
    profile: (profile) => readProfile(path, profile),
    profiles: profilesIn(path),
    allocated: readLines(path, parts.allocated, AllocatedSchema, false),
  };
}

/** No verdict needs them: what is damaged is a warning. */
function readReferences(path: string): {
  readonly references: readonly References[];
  readonly unreadable: readonly Warning[];
} {
  try {
    return { references: readReferenceLines(path), unreadable: [] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const message = `${parts.referenceLines} can't be read, so that nobody can tell from it who holds what grows: ${error.message}`;
    return { references: [], unreadable: [{ code: "holders-unreadable", message }] };
  }
}

/** Which reference-chain profiles were taken, as far as the list was written. Throws run-directory-damaged. */
export function readReferenceLines(path: string): readonly References[] {
  return readLines(path, parts.referenceLines, ReferencesSchema, true);
}

/** Throws not-a-run-directory for a plan of another program, and run-directory-of-another-version for one of another format. */
function readHeader(path: string, text: string): RunHeader {
  const { format, tool } = parseJson(path, parts.header, text, AnyHeaderSchema);
  if (tool?.name !== "gopls-leak-gate")
    throw failure("not-a-run-directory", { path, reason: `its ${parts.header} is of another program` });
  if (format !== 1)
    throw failure("run-directory-of-another-version", {
      path,
      format: JSON.stringify(format) ?? "unknown",
      version: tool.version ?? "of an unknown version",
    });
  return parseJson(path, parts.header, text, RunHeaderSchema);
}

/** The header of any version; in any other file these fields are missing. */
const AnyHeaderSchema = z.object({
  format: z.union([z.string(), z.number()]).optional().catch(undefined),
  tool: z.object({ name: z.string(), version: z.string().optional() }).optional().catch(undefined),
});

function refuse(path: string, impossible: Impossible | undefined): void {
  if (impossible) throw failure("run-directory-damaged", { path, ...impossible });
}

/** Whether the end of a run was not written to its end. */
function isCutOff(text: string): boolean {
  if (text.endsWith("\n")) return text.trim() === "";
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

/** As snapshots name them. */
function profilesIn(path: string): ReadonlySet<string> {
  try {
    if (!lstatSync(join(path, parts.profiles)).isDirectory()) return new Set();
    return new Set(readdirSync(join(path, parts.profiles)).map((name) => `${parts.profiles}/${name}`));
  } catch {
    return new Set();
  }
}

/** An unzipped heap profile or reference-chain profile, by its path below the run directory. Throws run-directory-damaged or profile-damaged. */
export function readProfile(path: string, profile: string): Uint8Array {
  // The name comes from the recording, which may come from anywhere: it must not lead out of the directory.
  if (!/^(?:profiles|references)\/[A-Za-z0-9._-]+$/.test(profile))
    throw failure("run-directory-damaged", {
      path,
      where: parts.snapshots,
      reason: "a profile's path leads out of it",
    });
  try {
    const zipped = readFile(join(path, profile), { within: path, most: MAX_PART_BYTES });
    return gunzipSync(zipped, { maxOutputLength: MAX_PROFILE_BYTES });
  } catch (error) {
    const reason = error instanceof FileFault ? error.reason : (error as Error).message;
    throw failure("profile-damaged", { path: profile, reason });
  }
}

function readPart(path: string, part: string): string | undefined {
  try {
    return readText(join(path, part), { within: path, most: MAX_PART_BYTES });
  } catch (error) {
    if (!(error instanceof FileFault && error.code === "file-missing")) throw error;
    if (part === parts.header) refuseNoFolder(path);
    return undefined;
  }
}

function refuseNoFolder(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return;
  const reason = stats === undefined ? "it does not exist" : "it is a file, and a run directory is a folder";
  throw failure("not-a-run-directory", { path, reason });
}

function readLines<S extends z.ZodType>(path: string, part: string, schema: S, cutOff: boolean): z.infer<S>[] {
  const text = readPart(path, part) ?? "";
  const lines = text.split("\n");
  const unfinished = lines.pop();
  if (unfinished !== "" && !cutOff)
    throw failure("run-directory-damaged", { path, where: `${part}, last line`, reason: "it is cut off" });
  return lines.map((line, i) => parseJson(path, `${part}, line ${i + 1}`, line, schema));
}

function parseJson<S extends z.ZodType>(path: string, where: string, text: string, schema: S): z.infer<S> {
  const damaged = (reason: string) => failure("run-directory-damaged", { path, where, reason });
  const parsed = unlessDeep(() => schema.safeParse(jsonIn(text, damaged)));
  if (parsed === undefined) throw damaged("it is nested too deep");
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw damaged(
    [...(issue?.path.length ? [issue.path.join(".")] : []), issue?.message ?? "it does not fit"].join(": "),
  );
}

function jsonIn(text: string, damaged: (reason: string) => Error): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw damaged((error as Error).message);
  }
}

/** JSON of any depth can be parsed, but not checked: settings are any JSON. Undefined: the stack is too small for it. */
function unlessDeep<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
