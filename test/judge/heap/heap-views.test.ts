import { describe, expect, test } from "vitest";
import { heapViews } from "../../../src/judge/heap/heap-views.ts";
import { measuredPhases } from "../../../src/judge/recorded/measured-phases.ts";
import type { Recording } from "../../../src/model/recording.ts";
import { madeRecording, twoArmPlan } from "../../support/made-recording.ts";
import type { MadeSite } from "../../support/make-profile.ts";
import { makeProfile } from "../../support/make-profile.ts";
import { installed, plan, schedule } from "../../support/recorded.ts";

const cache = "golang.org/x/tools/gopls/internal/cache.(*parseCache).startParse";
const own = plan({ schedule: schedule({ confirmDose: 8, controlCycles: 8 }) });

/** A run whose profiles hold these sites at the start of a phase, and those at all later readings. */
function recordingOf(first: readonly MadeSite[], last: readonly MadeSite[]): Recording {
  const made = madeRecording(own, [{ arm: "gopls", purpose: "measure" }]);
  const snapshots = made.snapshots.map((snapshot, i) => ({
    ...snapshot,
    ...(snapshot.heap ? { heap: { ...snapshot.heap, path: `profiles/${i}.pb.gz` } } : {}),
  }));
  const header = { ...made.header, gopls: { gopls: installed({ version: "v0.24.0" }) } };
  return { ...made, header, snapshots, profile: (path) => makeProfile(path === "profiles/0.pb.gz" ? first : last) };
}

/** The same, with a profile of its own for each reading: one stack has so many objects more after each iteration. */
function growing(made: Recording, perIteration: (session: number) => number): Recording {
  const objectsIn = new Map<string, number>();
  const snapshots = made.snapshots.map((snapshot) => {
    const { session, phase, cycle, iterations } = snapshot;
    const path = `profiles/${session}-${phase}-${cycle}`;
    objectsIn.set(path, 5 + iterations * perIteration(session));
    return { ...snapshot, heap: { path, held: { recorder: 0, boundedCaches: 0, ballast: 0 } } };
  });
  const profile = (path: string) =>
    makeProfile([{ stack: ["grows"], objects: objectsIn.get(path) ?? 0, bytesEach: 64 }]);
  return { ...made, snapshots, profile };
}

const viewsOf = (recording: Recording) => heapViews(recording, measuredPhases(recording));

describe("where a heap grew", () => {
  const site = (stack: readonly string[], objects: number, bytesEach = 64) => ({ stack, objects, bytesEach });

  test("is the difference of two profiles by stack, from the root, the largest change first", () => {
    const recording = recordingOf(
      [site(["a", cache, "root"], 10), site(["b", "root"], 50)],
      [site(["a", cache, "root"], 30), site(["a", cache, "root"], 1, 4096), site(["b", "root"], 40)],
    );
    const [grown] = viewsOf(recording).grown;
    const named = grown?.stacks.map(({ frames, bytesAt: _, objectsAt: __, ...stack }) => ({
      ...stack,
      names: frames.map((place) => grown.functions[place]),
    }));
    expect(named).toEqual([
      { names: ["root", cache, "a"], owner: "parse cache", bytes: 20 * 64 + 4096, objects: 21 },
      { names: ["root", "b"], owner: "unknown", bytes: -640, objects: -10 },
    ]);
    expect(grown?.others).toEqual({ stacks: 0, grownBytes: 0, shrunkBytes: 0 });
  });

  test("has the stacks that are most of it; of the others it says what they hold", () => {
    const sites = (objects: number) =>
      Array.from({ length: 400 }, (_, i) => site([`f${i}`, "root"], objects * (i + 1)));
    const [grown] = viewsOf(recordingOf(sites(1), sites(2))).grown;
    const shown = grown?.stacks.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0;
    expect(grown?.stacks.length).toBeLessThanOrEqual(300);
    expect(grown?.others.stacks).toBe(400 - (grown?.stacks.length ?? 0));
    expect(shown + (grown?.others.grownBytes ?? 0)).toBe((64 * 400 * 401) / 2);
  });

  test("leaves out what only the debug server makes gopls hold", () => {
    const recorder = [
      "runtime/trace.readBatch",
      "runtime/trace.(*recorder).Write",
      "runtime/trace.(*traceMultiplexer).startLocked.func1",
    ];
    const [grown] = viewsOf(recordingOf([site(["a"], 1)], [site(["a"], 2), site(recorder, 10, 65_536)])).grown;
    expect(grown?.stacks.map(({ bytes }) => bytes)).toEqual([64]);
  });

  test("is told at moments on the way: seven of the profiles between its ends, in the order of time", () => {
    const recording = growing(recordingOf([], []), () => 1);
    const [grown] = viewsOf(recording).grown;
    expect(grown?.moments).toEqual([20, 40, 60, 80, 100, 120, 140]);
    expect(grown?.iterations).toBe(160);
    expect(grown?.stacks).toEqual([
      {
        frames: [0],
        owner: "unknown",
        bytes: 160 * 64,
        objects: 160,
        bytesAt: [20, 40, 60, 80, 100, 120, 140].map((iterations) => iterations * 64),
        objectsAt: [20, 40, 60, 80, 100, 120, 140],
      },
    ]);
  });

  test("has no moments where profiles between its ends were thrown away", () => {
    const recording = growing(recordingOf([], []), () => 1);
    const ends = new Set(["profiles/1-everyday-0", "profiles/1-everyday-16"]);
    const [grown] = viewsOf({ ...recording, profiles: ends }).grown;
    expect(grown?.moments).toBeUndefined();
    expect(grown?.stacks).toEqual([{ frames: [0], owner: "unknown", bytes: 160 * 64, objects: 160 }]);
  });

  test("against the baseline is the difference per iteration, in the candidate alone", () => {
    const made = madeRecording(twoArmPlan(), [
      { arm: "candidate", purpose: "measure" },
      { arm: "baseline", purpose: "measure" },
    ]);
    const { grown } = viewsOf(growing(made, (session) => (session === 1 ? 3 : 1)));
    const against = Object.fromEntries(grown.map((one) => [one.arm, one.against]));
    expect(against).toEqual({
      candidate: {
        arm: "baseline",
        iterations: 160,
        stacks: [{ frames: [0], owner: "unknown", bytes: 128, objects: 2 }],
        others: { stacks: 0, grownBytes: 0, shrunkBytes: 0 },
      },
      baseline: undefined,
    });
  });

  test("is not known where profiles were thrown away", () => {
    const recording = { ...recordingOf([site(["a"], 1)], [site(["a"], 2)]), profiles: new Set<string>() };
    const views = viewsOf(recording);
    expect(views.grown).toEqual([]);
    expect(views.standing).toMatchObject([{ arm: "gopls", owners: [] }]);
  });
});

test("what stands there is summed by owner, the largest first", () => {
  const sites = [
    { stack: ["a", cache], objects: 4, bytesEach: 1024 },
    { stack: ["b", cache], objects: 1, bytesEach: 1024 },
    { stack: ["c"], objects: 1, bytesEach: 2048 },
  ];
  expect(viewsOf(recordingOf(sites, sites)).standing).toMatchObject([
    {
      arm: "gopls",
      owners: [
        { owner: "parse cache", bytes: 5120 },
        { owner: "unknown", bytes: 2048 },
      ],
    },
  ]);
});

test("a timeline has every reading of a process in the order of time", () => {
  const { timeline } = viewsOf(
    madeRecording(own, [
      { arm: "gopls", purpose: "measure" },
      { arm: "gopls", purpose: "confirm", piece: "all" },
    ]),
  );
  expect(timeline.map(({ session, purpose }) => [session, purpose])).toEqual([
    [1, "measure"],
    [2, "confirm"],
  ]);
  for (const { readings } of timeline) {
    const times = readings.map(({ atMs }) => atMs);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(readings.length).toBeGreaterThan(5);
  }
});
