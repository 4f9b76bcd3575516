import { describe, expect, test } from "vitest";
import { allocatedIn } from "../../../src/judge/heap/allocated.ts";
import { churnOf } from "../../../src/judge/heap/churn.ts";
import { liveProfile } from "../../../src/judge/profile/live-profile.ts";
import { measuredPhases } from "../../../src/judge/recorded/measured-phases.ts";
import type { Recording } from "../../../src/model/recording.ts";
import { madeRecording } from "../../support/made-recording.ts";
import { type MadeSite, makeProfile } from "../../support/make-profile.ts";
import { installed, plan } from "../../support/recorded.ts";

const check = "golang.org/x/tools/gopls/internal/cache.(*typeCheckBatch).checkPackage";
const serve = "net/http/pprof.handler.ServeHTTP";
const live: MadeSite = { stack: ["a", "root"], objects: 1, bytesEach: 64 };
const made = (stack: readonly string[], allocated: number): MadeSite => ({
  stack,
  objects: 0,
  bytesEach: 64,
  allocated,
});

/** A run of 16 cycles of 10 iterations, each of which counts so many bytes, and whose last profile has these sites beside a live one. */
function recordingOf(sites: readonly MadeSite[], bytesPerCycle: number): Recording {
  const recording = madeRecording(plan(), [{ arm: "gopls", purpose: "measure" }]);
  const snapshots = recording.snapshots.map((snapshot) => ({
    ...snapshot,
    memory: { ...snapshot.memory, totalAlloc: 1e9 + snapshot.cycle * bytesPerCycle },
    heap: {
      path: `profiles/${snapshot.part}-${snapshot.cycle}.pb.gz`,
      held: { recorder: 0, boundedCaches: 0, ballast: 0 },
    },
  }));
  return {
    ...recording,
    header: { ...recording.header, gopls: { gopls: installed({ version: "v0.24.0" }) } },
    snapshots,
    profile: (path) => makeProfile(path === "profiles/measure-0.pb.gz" ? [live] : [live, ...sites]),
  };
}

const churn = (recording: Recording, most = 300) => {
  const [phase] = measuredPhases(recording);
  return phase && churnOf(phase, recording, most);
};

describe("churn", () => {
  test("is as much as the runtime counted, and each owner's as the samples share it", () => {
    // Of 1,600 bytes that were sampled the runtime counted 2,000.
    const recording = recordingOf([made(["x", check, "root"], 15), made(["y", "root"], 10)], 125);
    expect(churn(recording)).toMatchObject({
      iterations: 160,
      bytesPerIteration: 12.5,
      objectsPerIteration: 0.195313,
      observerBytesPerIteration: 0,
      owners: [
        { owner: "type check", bytesPerIteration: 7.5, objectsPerIteration: 0.117188 },
        { owner: "unknown", bytesPerIteration: 5, objectsPerIteration: 0.078125 },
      ],
      stacks: [
        { owner: "type check", bytes: 1200, objects: 19 },
        { owner: "unknown", bytes: 800, objects: 13 },
      ],
    });
  });

  test("is without what the observer allocates, which is told apart", () => {
    const trace = ["runtime.makeTraceFrames", "runtime.traceAdvance", "runtime.(*traceAdvancerState).start.func1"];
    const observed = recordingOf([made([check], 10), made(["x", serve], 20), made(trace, 10)], 160);
    expect(churn(observed)).toMatchObject({
      bytesPerIteration: 4,
      observerBytesPerIteration: 12,
      owners: [{ owner: "type check", bytesPerIteration: 4 }],
      stacks: [{ owner: "type check" }],
    });
  });

  test("draws stacks from the root down to two calls below their owner's function", () => {
    const recording = recordingOf(
      [
        made(["deep", "deeper", "c", "b", check, "root"], 1),
        made(["other", "c", "b", check, "root"], 2),
        made(["z"], 1),
      ],
      16,
    );
    const { functions = [], stacks = [] } = churn(recording) ?? {};
    expect(stacks.map(({ frames }) => frames.map((place) => functions[place]))).toEqual([
      ["root", check, "b", "c"],
      ["z"],
    ]);
  });

  test("has the largest stacks; of the others it says what they allocate, and nothing of their functions", () => {
    const recording = recordingOf([made(["a", check], 3), made(["b", check], 2), made(["c", check], 1)], 24);
    expect(churn(recording, 1)).toMatchObject({
      functions: [check, "a"],
      stacks: [{ bytes: 192 }],
      others: { stacks: 2, bytes: 192 },
    });
  });

  test("is the same of profiles that were thinned, where it was read off them before", () => {
    const whole = recordingOf([made(["a", check], 3), made(["x", serve], 20)], 100);
    const thin: Recording = { ...whole, profile: (path) => liveProfile(whole.profile(path)) };
    expect(churn(thin)).toBeUndefined();
    const kept = { ...thin, allocated: allocatedIn(whole) };
    expect(churn(kept)).toEqual(churn(whole));
    expect(allocatedIn(kept)).toEqual(kept.allocated);
  });

  test.each<[string, Partial<Recording>]>([
    ["profiles were thrown away", { profiles: new Set() }],
    ["the dead in them can't be read", { profile: () => makeProfile([live]).subarray(0, 40) }],
  ])("is not known where %s", (_, over) => {
    expect(churn({ ...recordingOf([made(["a"], 3)], 12), ...over })).toBeUndefined();
  });

  test.each([
    ["nothing", 0, false],
    ["much less", 9, false],
    ["about as much", 10, true],
    ["a quarter more", 15, true],
    ["much more", 16, false],
  ])("where the runtime counted %s, %i bytes a cycle, is known: %s", (_, bytesPerCycle, isKnown) => {
    // The samples have 192 bytes, 12 a cycle.
    expect(churn(recordingOf([made(["a"], 3)], bytesPerCycle)) !== undefined).toBe(isKnown);
  });
});
