import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type * as z from "zod";
import { failure } from "../../model/failure.ts";
import { LoadSchema, type Recording, RunEndSchema, RunHeaderSchema, WarningSchema } from "../../model/recording.ts";
import { SnapshotSchema } from "../../model/snapshot.ts";
import { parts } from "./parts.ts";

/** The largest profile that is unzipped: far above any real one, and it stops a bomb. */
const MAX_PROFILE_BYTES = 512 * 1024 * 1024;

/**
 * Reads and checks a run directory. A last line that was cut off is dropped where the run did not end by itself; all
 * else that does not fit is damage. Throws not-a-run-directory or run-directory-damaged.
 */
export function readRunDirectory(path: string): Recording {
  const headerText = readPart(path, parts.header);
  if (headerText === undefined) throw failure("not-a-run-directory", { path, reason: `it has no ${parts.header}` });
  const header = parseJson(path, parts.header, headerText, RunHeaderSchema);
  const endText = readPart(path, parts.end);
  const end = endText === undefined ? undefined : parseJson(path, parts.end, endText, RunEndSchema);
  const cutOff = end === undefined;
  return {
    header,
    loads: readLines(path, parts.loads, LoadSchema, cutOff),
    warnings: readLines(path, parts.warnings, WarningSchema, cutOff),
    snapshots: readLines(path, parts.snapshots, SnapshotSchema, cutOff),
    end,
    profile: (profile) => readProfile(path, profile),
    profiles: profilesIn(path),
  };
}

/** As snapshots name them. */
function profilesIn(path: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(join(path, parts.profiles)).map((name) => `${parts.profiles}/${name}`));
  } catch {
    return new Set();
  }
}

/** The unzipped heap profile of a snapshot, by its path below the run directory. Throws run-directory-damaged or profile-damaged. */
export function readProfile(path: string, profile: string): Uint8Array {
  // The name comes from the recording, which may come from anywhere: it must not lead out of the directory.
  if (!/^profiles\/[A-Za-z0-9._-]+$/.test(profile))
    throw failure("run-directory-damaged", {
      path,
      where: parts.snapshots,
      reason: "a profile's path leads out of it",
    });
  try {
    return gunzipSync(readFileSync(join(path, profile)), { maxOutputLength: MAX_PROFILE_BYTES });
  } catch (error) {
    throw failure("profile-damaged", { path: profile, reason: (error as Error).message });
  }
}

function readPart(path: string, part: string): string | undefined {
  try {
    return readFileSync(join(path, part), "utf8");
  } catch {
    if (part === parts.header && !isDirectory(path))
      throw failure("not-a-run-directory", { path, reason: "it does not exist" });
    return undefined;
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
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
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw failure("run-directory-damaged", { path, where, reason: (error as Error).message });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw failure("run-directory-damaged", {
    path,
    where,
    reason: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "it does not fit"}`,
  });
}
