import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { readRunDirectory } from "../../src/measure/recording/read-run-directory.ts";
import type { Recording } from "../../src/model/recording.ts";
import { type Label, LabelSchema } from "./label.ts";

export interface LabelledRun {
  /** The folder that holds the label and the run. */
  readonly path: string;
  readonly label: Label;
  /** Reads all of it but the profiles, each time. */
  readonly read: () => Recording;
}

/**
 * The runs below these directories, DIR/NAME/run with DIR/NAME/label.json, by name. Every folder of a DIR must be one;
 * files beside them don't matter. What is missing or doesn't fit is in `faults`, a line each, so that all are seen at once.
 */
export function labelledRuns(directories: readonly string[]): {
  readonly runs: readonly LabelledRun[];
  readonly faults: readonly string[];
} {
  const faults: string[] = [];
  const runs: LabelledRun[] = [];
  const seen = new Set<string>();
  for (const directory of directories) {
    const folders = foldersIn(directory);
    if (folders.length === 0) faults.push(`${directory}: no run is in it`);
    for (const path of folders) {
      try {
        const run = labelledRun(path);
        const real = realpathSync(join(path, "run"));
        if (seen.has(real)) faults.push(`${path}: its run is given twice`);
        else runs.push(run);
        seen.add(real);
      } catch (error) {
        faults.push(`${path}: ${(error as Error).message}`);
      }
    }
  }
  return { runs, faults };
}

/** Folders, and links to such or to nothing; empty where there is no such directory. */
function foldersIn(directory: string): readonly string[] {
  if (!isFolder(directory)) return [];
  const paths = readdirSync(directory).map((name) => join(directory, name));
  return paths.filter((path) => isFolder(path) || !existsSync(path)).sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function labelledRun(path: string): LabelledRun {
  if (!existsSync(path)) throw new Error("the link leads nowhere");
  const label = readLabel(path);
  const directory = join(path, "run");
  if (!isFolder(directory)) throw new Error("it has no folder run");
  const read = () => {
    const recording = readRunDirectory(directory);
    // A run that ended early is a result; one whose end nobody wrote down is half of one.
    if (!recording.end) throw new Error("its run has no end.json: it is being measured, or was cut off");
    if (recording.end.ended === "interrupted") throw new Error("its run was interrupted: record it again");
    return recording;
  };
  read();
  return { path, label, read };
}

function readLabel(path: string): Label {
  const file = join(path, "label.json");
  if (!existsSync(file)) throw new Error("it has no label.json");
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`label.json: ${(error as Error).message}`);
  }
  const parsed = LabelSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`label.json: ${issue?.path.join(".") || "label"}: ${issue?.message ?? "it does not fit"}`);
}
