import type { Judged } from "../../src/report/make/make-report.ts";

/** What shows the heap of one gopls, with these functions on a stack that grew. */
export function heapViewsWith(...functions: readonly string[]): NonNullable<Judged["heap"]> {
  const reading = (i: number) => ({
    atMs: 92_000 + i * 2_500,
    part: i < 8 ? ("measure" as const) : ("control" as const),
    phase: i < 8 ? "everyday" : "control",
    cycle: i < 8 ? i : i - 8,
    heapBytes: 170_000_000 + i * 160_000,
    ownedBytes: 156_000_000 + i * 150_000,
    rssBytes: 342_000_000 - i * 90_000,
    goroutines: i < 8 ? 12 : 4 + i,
  });
  return {
    timeline: [
      { arm: "gopls", session: 1, purpose: "measure", readings: Array.from({ length: 12 }, (_, i) => reading(i)) },
    ],
    standing: [
      {
        arm: "gopls",
        heapBytes: 170_000_000,
        rssBytes: 342_000_000,
        peakRssBytes: 512_000_000,
        goroutines: 12,
        loadMs: 3_900,
        packages: 11,
        owners: [
          { owner: "parse cache", bytes: 120_000_000 },
          { owner: "type check", bytes: 44_000_000 },
          { owner: "unknown", bytes: 600_000 },
        ],
      },
    ],
    grown: [
      {
        arm: "gopls",
        workload: "everyday",
        iterations: 128,
        moments: [32, 80],
        functions: ["golang.org/x/tools/internal/jsonrpc2.(*conn).run", ...functions],
        stacks: [
          {
            frames: [0, ...functions.map((_, i) => i + 1)],
            owner: "transport",
            bytes: 1_900_000,
            objects: 4_608,
            bytesAt: [300_000, 1_200_000],
            objectsAt: [1_152, 3_072],
          },
          {
            frames: [0],
            owner: "transport",
            bytes: 40_000,
            objects: 128,
            bytesAt: [100_000, -20_000],
            objectsAt: [320, -64],
          },
          {
            frames: [0, ...functions.map((_, i) => i + 1).reverse()],
            owner: "parse cache",
            bytes: -300_000,
            objects: -900,
            bytesAt: [0, -60_000],
            objectsAt: [0, -180],
          },
        ],
        others: { stacks: 41, grownBytes: 60_000, shrunkBytes: 48_000 },
      },
    ],
    churn: [
      {
        arm: "gopls",
        workload: "everyday",
        iterations: 128,
        bytesPerIteration: 13_696_400,
        objectsPerIteration: 131_380.5,
        observerBytesPerIteration: 6_603_000,
        owners: [
          { owner: "type check", bytesPerIteration: 13_000_000, objectsPerIteration: 120_000 },
          { owner: "transport", bytesPerIteration: 666_000, objectsPerIteration: 11_000.5 },
          { owner: "progress", bytesPerIteration: 20_000, objectsPerIteration: 300 },
          { owner: "telemetry", bytesPerIteration: 10_400, objectsPerIteration: 80 },
        ],
        functions: ["golang.org/x/tools/gopls/internal/cache.(*typeCheckBatch).checkPackage", ...functions],
        stacks: [
          { frames: [0], owner: "type check", bytes: 1_600_000_000, objects: 14_000_000 },
          {
            frames: functions.map((_, i) => i + 1),
            owner: "transport",
            bytes: 80_000_000,
            objects: 1_200_000,
          },
        ],
        others: { stacks: 1_534, bytes: 73_139_200 },
      },
    ],
  };
}

/** The same of two arms, the candidate of which grows where the baseline does not, and the other way round. */
export function twoArmHeapViews(): NonNullable<Judged["heap"]> {
  const { timeline = [], standing = [], grown = [], churn = [] } = heapViewsWith("context.WithValue");
  const both = <T extends { readonly arm: string }>(views: readonly T[]) =>
    ["baseline", "candidate"].flatMap((arm) => views.map((view) => ({ ...view, arm })));
  const against = {
    arm: "baseline",
    iterations: 64,
    stacks: [
      { frames: [0, 1], owner: "transport", bytes: 14_843.7, objects: 36 },
      { frames: [0], owner: "transport", bytes: -312.5, objects: -1 },
    ],
    others: { stacks: 12, grownBytes: 90.25, shrunkBytes: 110 },
  };
  return {
    timeline: both(timeline),
    standing: both(standing),
    grown: both(grown).map((one) => (one.arm === "candidate" ? { ...one, against } : { ...one, iterations: 64 })),
    churn: both(churn),
  };
}
