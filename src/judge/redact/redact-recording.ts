import { knownState } from "../../gopls/facts/goroutine-states.ts";
import { ownerCatalogue, unknownOwner } from "../../gopls/facts/owner-catalogue.ts";
import type { Allocated } from "../../model/allocated.ts";
import { failureCodes } from "../../model/failure/catalogue.ts";
import type { Load, Minimal, Recording, RunEnd, RunHeader, Warning } from "../../model/recording.ts";
import type { GoroutineStack, GoroutineWait, Snapshot } from "../../model/snapshot.ts";
import { functionName } from "../profile/frame-names.ts";
import { type NewNames, renamedProfile } from "../profile/renamed-profile.ts";
import { type Pseudonyms, pseudonyms } from "./pseudonyms.ts";
import { isPublicFunction } from "./public-names.ts";
import { redactCounter } from "./redact-counter.ts";
import { redactArmName, redactInstalled } from "./redact-gopls.ts";
import { redactPlan } from "./redact-plan.ts";
import { redactMethod, redactWorkload, redactWorkloadName } from "./redact-workload.ts";

/** A recording that names nothing of the user's, and how its profiles are renamed. */
export interface Redacted {
  readonly recording: Recording;
  /** A heap profile (not zipped) in the same names. Throws profile-damaged, with `path`. */
  readonly renamed: (raw: Uint8Array, path: string) => Uint8Array;
}

/**
 * A recording without the names of the user's: of the workspace, its packages and files, of folders and users, of own workloads, arms and
 * settings. Numbers stay, and so does what is Go's, gopls' or of the library of workloads; whatever is not known to be that gets a stand-in, the
 * same one each time. Nothing is searched for names: what is told is made anew, so that what nobody thought of is left out. It is judged like the
 * one that it was made of.
 */
export function redactRecording({
  header,
  loads,
  warnings,
  snapshots,
  minimals,
  allocated,
  end,
  profile,
  profiles,
}: Recording): Redacted {
  const number = pseudonyms();
  const names: NewNames = {
    functionName: (name) => redactFunction(name, number),
    baseName: (name) => (/^[a-z0-9_]{1,60}\.(?:go|s)$/.test(name) ? name : ""),
  };
  const profilePath = (path: string) => `profiles/${number("profile", path)}.pb.gz`;
  const paths = new Map(snapshots.flatMap(({ heap }) => (heap ? [[profilePath(heap.path), heap.path] as const] : [])));
  const renamed = (raw: Uint8Array, path: string) => renamedProfile(raw, names, path);
  const recording: Recording = {
    header: redactHeader(header, number),
    loads: loads.map((load) => redactLoad(load, number)),
    warnings: warnings.map(redactWarning),
    snapshots: snapshots.map((snapshot) => redactSnapshot(snapshot, number, profilePath)),
    ...(minimals ? { minimals: minimals.map((minimal) => redactMinimal(minimal, number)) } : {}),
    ...(allocated ? { allocated: allocated.map((one) => redactAllocated(one, number, profilePath)) } : {}),
    end: end && redactEnd(end),
    profile: (path) => renamed(profile(paths.get(path) ?? path), path),
    ...(profiles ? { profiles: new Set([...profiles].map(profilePath)) } : {}),
  };
  return { recording, renamed };
}

function redactHeader({ startedAt, tool, machine, plan, gopls }: RunHeader, number: Pseudonyms): RunHeader {
  return {
    format: 1,
    startedAt: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(startedAt)
      ? startedAt
      : "1970-01-01T00:00:00.000Z",
    tool: { name: tool.name, version: /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(tool.version) ? tool.version : "unknown" },
    machine: {
      os: /^(?:linux|darwin|win32|freebsd|openbsd|sunos|aix)$/.test(machine.os) ? machine.os : "unknown",
      arch: /^(?:x64|arm64|arm|ia32|ppc64|riscv64|s390x|loong64)$/.test(machine.arch) ? machine.arch : "unknown",
      cpus: machine.cpus,
    },
    plan: redactPlan(plan, number),
    gopls: Object.fromEntries(
      Object.entries(gopls).map(([arm, one]) => [redactArmName(arm, number), redactInstalled(one, number)]),
    ),
  };
}

function redactLoad({ arm, session, purpose, loadMs, packages, files }: Load, number: Pseudonyms): Load {
  return {
    arm: redactArmName(arm, number),
    ...{ session, purpose, loadMs },
    ...(packages === undefined ? {} : { packages }),
    files: Object.fromEntries(
      Object.entries(files).map(([workload, list]) => [
        redactWorkloadName(workload, number),
        list.map(({ path, lines, bytes }) => ({ path: redactPath(path, number), lines, bytes })),
      ]),
    ),
  };
}

/** "pkg-2/file-7_test.go": the same folder has the same number. */
function redactPath(path: string, number: Pseudonyms): string {
  const at = path.lastIndexOf("/");
  const [, ending = ""] = /((?:_test)?\.go|\.mod|\.work|\.tmpl)$/.exec(path) ?? [];
  const file = `file-${number("file", path)}${ending}`;
  return at < 0 ? file : `pkg-${number("package", path.slice(0, at))}/${file}`;
}

/** What a session says of the workspace is in the user's words; its code says what it is about. */
function redactWarning({ code }: Warning): Warning {
  const known = WARNINGS.has(code) ? code : "other";
  return { code: known, message: `A session warned (${known}). Its words are left out.` };
}

const WARNINGS = new Set([
  ...["workspace-in-part", "files-by-name", "settings-left", "environment", "not-steady", "workspace-changed"],
  ...["modules-apart", "type-errors", "short-soak", "tour-too-small", "gopls-setting"],
]);

function redactSnapshot(snapshot: Snapshot, number: Pseudonyms, profilePath: (path: string) => string): Snapshot {
  const { arm, phase, checkpoint, planted, goroutines, leakedGoroutines, waits, latency, counters, heap } = snapshot;
  const stacks = (list: readonly GoroutineStack[]) =>
    list.map(({ count, frames }) => ({ count, frames: frames.map((name) => redactFunction(name, number)) }));
  return {
    ...numbersOf(snapshot),
    arm: redactArmName(arm, number),
    phase: redactPhase(phase, number),
    ...(checkpoint === undefined ? {} : { checkpoint: `checkpoint-${number("checkpoint", checkpoint)}` }),
    ...(planted ? { planted: redactPlanted(planted, number) } : {}),
    goroutines: stacks(goroutines),
    ...(leakedGoroutines ? { leakedGoroutines: stacks(leakedGoroutines) } : {}),
    ...(waits ? { waits: waits.map((wait) => redactWait(wait, number)) } : {}),
    ...(latency
      ? { latency: latency.map(({ method, counts }) => ({ method: redactMethod(method, number), counts })) }
      : {}),
    counters: Object.fromEntries(Object.entries(counters).map(([name, of]) => [redactCounter(name, number), of])),
    ...(heap ? { heap: redactHeap(heap, profilePath) } : {}),
  };
}

function redactWait({ count, state, frames, createdBy }: GoroutineWait, number: Pseudonyms): GoroutineWait {
  return {
    count,
    state: knownState(state) ?? "unknown",
    frames: frames.map((name) => redactFunction(name, number)),
    ...(createdBy === undefined ? {} : { createdBy: redactFunction(createdBy, number) }),
  };
}

/** Fields of a snapshot that hold numbers, and words of the program alone. */
const NUMBERS = [
  ...(["session", "part", "cycle", "iterations", "atMs", "sent", "memory", "tookMs", "flushes", "stable"] as const),
  ...(["rssBytes", "peakRssBytes", "goplsCpuMs", "descriptors", "inotifyWatches"] as const),
];

type Numbers = Pick<Snapshot, (typeof NUMBERS)[number]>;

function numbersOf(snapshot: Snapshot): Numbers {
  return Object.fromEntries(NUMBERS.flatMap((key) => (key in snapshot ? [[key, snapshot[key]]] : []))) as Numbers;
}

type Heap = NonNullable<Snapshot["heap"]>;

function redactHeap({ path, held, largeBytes, liveBytes }: Heap, profilePath: (path: string) => string): Heap {
  return {
    path: profilePath(path),
    held,
    ...(largeBytes === undefined ? {} : { largeBytes }),
    ...(liveBytes === undefined ? {} : { liveBytes }),
  };
}

function redactPlanted(
  planted: NonNullable<Snapshot["planted"]>,
  number: Pseudonyms,
): NonNullable<Snapshot["planted"]> {
  const { objects, bytes, goroutines } = planted;
  if (!goroutines) return { objects, bytes };
  const of = { count: goroutines.count, function: redactFunction(goroutines.function, number) };
  return { objects, bytes, goroutines: of };
}

/** Phases that are no workload's. */
const OWN_PHASES = ["control"];
const PIECE = /^(?:all|asks|edits|try-\d{1,6})$/;

/** The name of a workload, or with a slash behind it that of a piece. */
function redactPhase(phase: string, number: Pseudonyms): string {
  if (OWN_PHASES.includes(phase)) return phase;
  const at = phase.indexOf("/");
  if (at < 0) return redactWorkloadName(phase, number);
  const piece = phase.slice(at + 1);
  return `${redactWorkloadName(phase.slice(0, at), number)}/${PIECE.test(piece) ? piece : redactMethod(piece, number)}`;
}

function redactFunction(name: string, number: Pseudonyms): string {
  const short = functionName(name);
  return isPublicFunction(short) ? short : `private.function${number("function", name)}`;
}

const OWNERS: ReadonlySet<string> = new Set(ownerCatalogue.owners("(devel)").map(({ owner }) => owner));

function redactAllocated(
  { first, last, owners, functions, stacks, others }: Allocated,
  number: Pseudonyms,
  profilePath: (path: string) => string,
): Allocated {
  const owner = (name: string) => (OWNERS.has(name) ? name : unknownOwner);
  return {
    first: profilePath(first),
    last: profilePath(last),
    owners: owners.map(({ owner: name, bytes, objects }) => ({ owner: owner(name), bytes, objects })),
    functions: functions.map((name) => redactFunction(name, number)),
    stacks: stacks.map(({ frames, owner: name, bytes, objects }) => ({ frames, owner: owner(name), bytes, objects })),
    others: { stacks: others.stacks, bytes: others.bytes },
  };
}

function redactMinimal({ arm, workload, fingerprint, minimal, ...numbers }: Minimal, number: Pseudonyms): Minimal {
  const { session, tries, turns, cutShort } = numbers;
  return {
    arm: redactArmName(arm, number),
    workload: redactWorkloadName(workload, number),
    fingerprint: /^[0-9a-f]{16}$/.test(fingerprint) ? fingerprint : "0000000000000000",
    ...{ session, tries, cutShort },
    ...(turns === undefined ? {} : { turns }),
    ...(minimal ? { minimal: redactWorkload(minimal, number) } : {}),
  };
}

function redactEnd({ ended, failure, cost }: RunEnd): RunEnd {
  if (!failure) return { ended, cost };
  const code = failureCodes.find((known) => known === failure.code) ?? "unexpected";
  const message = `the run failed (${code}); the words of its failure are left out`;
  return { ended, failure: { code, message, hint: "" }, cost };
}
