import { expect, test } from "vitest";
import { workDoneProgress } from "../../../src/lsp/work-done-progress.ts";
import { settleWork } from "../../../src/measure/drive/driven/settle-work.ts";
import { flush } from "../../../src/measure/reading/flush.ts";
import { settleAllocation } from "../../../src/measure/reading/settle-allocation.ts";
import { debugReadings } from "../../support/debug-readings.ts";
import { testWorld } from "../../support/world.ts";

test("settling waits until as much was finished as was sent, of each kind", async () => {
  let wake = () => {};
  const progress = workDoneProgress(() => wake());
  const until = (met: () => boolean) =>
    new Promise<void>((resolve) => {
      wake = () => met() && resolve();
      wake();
    });
  const sent = { opened: 1, changed: 2, closed: 0, saved: 1, watched: 1 };
  let settled = false;
  const watch = async <T>(_: string, __: number, something: Promise<T>) => something;
  const waiting = settleWork({
    client: { progress, until } as never,
    editor: { sent: () => sent } as never,
    watch,
    limitMs: 1,
  }).then(() => {
    settled = true;
  });
  const work = async (token: string, title: string) => {
    progress.take(token, { kind: "begin", title });
    progress.take(token, { kind: "end" });
    await Promise.resolve();
  };
  await work("a", "diagnosing opened files");
  await work("b", "diagnosing changed files");
  await Promise.resolve();
  expect(settled).toBe(false); // nothing is outstanding, and yet one change is not finished
  await work("c", "diagnosing changed files");
  await work("d", "diagnosing saved files");
  await Promise.resolve();
  expect(settled).toBe(false);
  await work("e", "diagnosing files changed on disk");
  await waiting;
  expect(settled).toBe(true);
});

test("quiet means two small steps of TotalAlloc in a row", async () => {
  const debug = debugReadings({ totalAlloc: [0, 900_000, 1_000_000, 2_000_000, 2_100_000, 2_200_000, 9_000_000] });
  await settleAllocation(debug, testWorld());
  expect(debug.reads()).toBe(6);
});

test("the flush stops when two counts agree, and says so when none do", async () => {
  const agreeing = debugReadings({ heapObjects: [1000, 900, 880, 5] });
  expect(await flush(agreeing, testWorld())).toMatchObject({ flushes: 3, stable: true, memory: { heapObjects: 880 } });
  const falling = debugReadings({ heapObjects: Array.from({ length: 20 }, (_, i) => 10_000 - 100 * i) });
  expect(await flush(falling, testWorld())).toMatchObject({ flushes: 8, stable: false });
});
