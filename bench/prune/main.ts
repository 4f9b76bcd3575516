import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { groupBy } from "../../src/stats/group-by.ts";
import { labelledRuns } from "../rules/labelled-runs.ts";
import { prunedProfile } from "./pruned-profile.ts";
import { withoutPaths } from "./without-paths.ts";

// npm run bench prune -- DIR --only REGEX --out OUT: copies labelled runs of DIR to OUT, as small as they can be judged: of each phase
// and dose the heap profiles at both ends, without what is not live; no log; no path of the machine that recorded them.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, out: { type: "string" } },
});
const { only = "", out } = values;
if (positionals.length === 0 || out === undefined)
  throw new Error("Usage: npm run bench prune -- DIR --only REGEX --out OUT");
const { runs } = labelledRuns(positionals);
for (const { path, label, read } of runs.filter((run) => new RegExp(only).test(run.label.name))) {
  const recording = read();
  const target = join(resolve(out), label.name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, "run", "profiles"), { recursive: true });
  const clean = (text: string) => withoutPaths(text, recording.header);
  writeFileSync(join(target, "label.json"), `${JSON.stringify(label, undefined, 2)}\n`);
  for (const part of ["plan.json", "loads.jsonl", "warnings.jsonl", "snapshots.jsonl", "end.json"]) {
    const file = join(path, "run", part);
    const text = readOptional(file);
    if (text !== undefined) writeFileSync(join(target, "run", part), clean(text));
  }
  for (const profile of endsOf(recording.snapshots)) {
    const pruned = prunedProfile(gunzipSync(readFileSync(join(path, "run", profile))));
    writeFileSync(join(target, "run", "profiles", basename(profile)), gzipSync(pruned, { level: 9 }));
  }
  process.stdout.write(`${target}\n`);
}

/** The profiles at both ends of each phase and dose. */
function endsOf(snapshots: readonly Snapshot[]): readonly string[] {
  const deciding = snapshots.filter(({ part, heap }) => heap !== undefined && (part === "measure" || part === "dose"));
  const phases = groupBy(deciding, ({ arm, session, part, phase }) => JSON.stringify([arm, session, part, phase]));
  return [...phases.values()].flatMap((phase) => [phase[0], phase.at(-1)].flatMap((end) => end?.heap?.path ?? []));
}

function readOptional(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
