import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { reportFiles } from "../../../src/report/json/report-files.ts";
import type { Chance } from "../chance.ts";
import { toJson } from "../hostile.ts";
import type { Kind } from "../kind.ts";
import { mutatedBytes, mutatedText, mutatedValue, valueChanges } from "../mutate.ts";
import { putOddity, type Sandbox } from "../sandbox.ts";

const recordings = readdirSync("test/fixtures/recordings")
  // That of a real gopls is four times as large as the others.
  .filter((name) => !name.startsWith("real-"))
  .map((name) => {
    const folder = join("test/fixtures/recordings", name);
    const { acceptable } = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as { acceptable: string[] };
    return { folder, mustFail: acceptable.join() === "fail" };
  });
const leaking = recordings.filter(({ mustFail }) => mustFail);

/** Damages a run directory; true: in no way that could take a leak away. */
type Damage = (folder: string, chance: Chance, sandbox: Sandbox) => boolean;

/** Run directories that were cut, changed, or had something put in the place of a part. */
export const runDirectoryKind: Kind = {
  name: "run-directory",
  share: 4,
  make: (chance, sandbox) => {
    const { folder, mustFail } = chance.pick(chance.in(0.6) ? leaking : recordings);
    const copy = join(sandbox.here, "run");
    cpSync(folder, copy, { recursive: true });
    let keepsLeak = mustFail;
    for (let left = chance.pick([1, 1, 1, 2, 3]); left > 0; left--) {
      keepsLeak = chance.pick(damages)(copy, chance, sandbox) && keepsLeak;
    }
    const reports = Object.values(reportFiles).map((name) => join(copy, name).slice(sandbox.root.length + 1));
    return { args: ["judge", "run"], mayWrite: (path) => reports.includes(path), verdictIn: copy, leaks: keepsLeak };
  },
};

const damages: readonly Damage[] = [
  cutPart,
  lineDamage,
  lineDamage,
  (folder, chance) => onALine(folder, chance, (value) => mutatedValue(value, chance, valueChanges.damage)),
  (folder, chance) => onALine(folder, chance, (value) => mutatedValue(value, chance, valueChanges.damage)),
  (folder, chance) => {
    onALine(folder, chance, (value) => mutatedValue(value, chance));
    return false;
  },
  onJson,
  onJson,
  (folder, chance) => {
    const path = join(folder, chance.pick(partsOf(folder)));
    if (!isFile(path)) return true;
    writeFileSync(
      path,
      chance.in(0.5) ? mutatedText(readFileSync(path, "utf8"), chance) : mutatedBytes(readFileSync(path), chance),
    );
    return false;
  },
  oddPart,
  damageProfile,
  damageProfile,
];

const lineParts = ["snapshots.jsonl", "snapshots.jsonl", "snapshots.jsonl", "loads.jsonl", "warnings.jsonl"];

/** Cuts a part off, as a disk that is full or a download that broke does. */
function cutPart(folder: string, chance: Chance): boolean {
  const path = join(folder, chance.pick([...lineParts, "plan.json", "end.json"]));
  if (isFile(path)) {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, chance.below(bytes.length + 1)));
  }
  return true;
}

/** Lines that are gone, there twice, in another order, or of nothing. */
function lineDamage(folder: string, chance: Chance): boolean {
  const path = join(folder, chance.pick(lineParts));
  if (!isFile(path)) return true;
  const lines = readFileSync(path, "utf8").split("\n");
  const from = chance.below(lines.length);
  const some = lines.slice(from, from + 1 + chance.below(chance.pick([1, 3, 30])));
  switch (chance.below(5)) {
    case 0:
      lines.splice(from, some.length);
      break;
    case 1:
      lines.splice(from, 0, ...some);
      break;
    case 2:
      lines.push(...some);
      break;
    case 3:
      lines.splice(from, some.length, ...some.reverse());
      break;
    default:
      lines.splice(from, 0, chance.pick(["", "{}", "null", "[]", "0", '""', "{"]));
  }
  writeFileSync(path, lines.join("\n"));
  return true;
}

function onALine(folder: string, chance: Chance, change: (value: unknown) => unknown): boolean {
  const path = join(folder, chance.pick(lineParts));
  if (!isFile(path)) return true;
  const lines = readFileSync(path, "utf8").split("\n");
  const at = chance.below(lines.length);
  try {
    lines[at] = toJson(change(JSON.parse(lines[at] ?? "")));
  } catch {
    // Other damage was here before.
  }
  writeFileSync(path, lines.join("\n"));
  return true;
}

/** What the plan asks for may be less then, and so may be what fails. */
function onJson(folder: string, chance: Chance): boolean {
  const path = join(folder, chance.pick(["plan.json", "plan.json", "end.json"]));
  if (!isFile(path)) return true;
  try {
    writeFileSync(path, toJson(mutatedValue(JSON.parse(readFileSync(path, "utf8")), chance)));
  } catch {
    // Other damage was here before.
  }
  return basename(path) !== "plan.json";
}

function oddPart(folder: string, chance: Chance, sandbox: Sandbox): boolean {
  const name = chance.pick([...partsOf(folder), "lock.json", ...Object.values(reportFiles), "profiles"]);
  putOddity(join(folder, name), chance, sandbox);
  return true;
}

function damageProfile(folder: string, chance: Chance): boolean {
  const profiles = join(folder, "profiles");
  if (!existsSync(profiles)) return true;
  const names = readdirSync(profiles);
  if (names.length === 0) return true;
  const path = join(profiles, chance.pick(names));
  if (chance.in(0.2)) rmSync(path, { recursive: true });
  else if (isFile(path)) {
    const bytes = readFileSync(path);
    writeFileSync(path, chance.in(0.5) ? mutatedBytes(bytes, chance) : insideOf(bytes, chance));
  }
  // Other profile bytes are other numbers.
  return false;
}

function insideOf(zipped: Buffer, chance: Chance): Buffer {
  try {
    return gzipSync(mutatedBytes(gunzipSync(zipped), chance));
  } catch {
    return zipped;
  }
}

function partsOf(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /^(?:plan|end)\.json$|\.jsonl$/.test(name));
}

/** Whether a file is there that can be damaged further. */
function isFile(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size < 10_000_000;
}
