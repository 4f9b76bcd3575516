import { expect, test } from "vitest";
import type { ProcessUsage } from "../../../src/gopls/process/process-usage.ts";
import { takeReading } from "../../../src/measure/reading/take-reading.ts";
import { debugReadings } from "../../support/debug-readings.ts";

const usage: ProcessUsage = {
  cpuMs: () => 40,
  rssBytes: () => undefined,
  peakRssBytes: () => undefined,
  openFiles: () => undefined,
};
const clock = () => {
  let nowMs = 0;
  const sleep = async (ms: number) => {
    nowMs += ms;
  };
  return { elapsed: () => nowMs, sleep };
};

test("a gopls is read by its debug server, its process and a clock: no session is needed", async () => {
  const reading = await takeReading(
    { debug: debugReadings({ heapObjects: [900, 900, 900, 880, 880] }), usage, clock: clock() },
    { withProfile: false },
  );
  expect(reading).toEqual({
    memory: expect.objectContaining({ heapObjects: 880 }),
    flushes: 2,
    stable: true,
    goroutines: [],
    counters: {},
    tookMs: { settle: 160, flush: 60, pages: 0, profile: 0 },
    goplsCpuMs: 40,
  });
});

test("what the system tells of open files is in it, as far as it tells", async () => {
  const read = async (openFiles: typeof usage.openFiles) => {
    const { descriptors, inotifyWatches } = await takeReading(
      { debug: debugReadings({}), usage: { ...usage, openFiles }, clock: clock() },
      { withProfile: false },
    );
    return [descriptors, inotifyWatches];
  };
  expect(await read(() => ({ descriptors: 12, inotifyWatches: 0 }))).toEqual([12, 0]);
  expect(await read(() => ({ descriptors: 12 }))).toEqual([12, undefined]);
});

test("the heap profile comes as pprof wrote it, where it is asked for", async () => {
  const zipped = new Uint8Array([31, 139]);
  const debug = { ...debugReadings({}), heapProfile: async () => zipped };
  expect((await takeReading({ debug, usage, clock: clock() }, { withProfile: true })).zippedProfile).toBe(zipped);
});
