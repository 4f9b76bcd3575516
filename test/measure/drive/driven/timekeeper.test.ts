import { expect, test } from "vitest";
import { editor } from "../../../../src/lsp/editor.ts";
import { workDoneProgress } from "../../../../src/lsp/work-done-progress.ts";
import { timedEditor, timekeeper } from "../../../../src/measure/drive/driven/timekeeper.ts";
import { DIAGNOSTICS } from "../../../../src/model/latency.ts";
import { countIn, type LogHistogram, quantileIn } from "../../../../src/stats/log-histogram.ts";

/** An editor on a clock that a test sets, and a server that ends the work of an edit when it is told to. */
function timed() {
  const clock = { ms: 0 };
  const waiting = new Set<() => void>();
  const progress = workDoneProgress(() => {
    for (const wake of [...waiting]) wake();
  });
  const until = (met: () => boolean) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        if (met()) resolve();
      };
      waiting.add(wake);
      wake();
    });
  const world = { elapsed: () => clock.ms };
  const keeper = timekeeper(world);
  const silent = { notify: async () => {}, configure: () => ({}) };
  const typing = timedEditor(editor(silent, "full", "go"), { client: { until, progress }, timekeeper: keeper, world });
  const end = async (token: number) => {
    progress.take(token, { kind: "begin", title: "diagnosing changed files" });
    progress.take(token, { kind: "end" });
    await Promise.resolve();
    await Promise.resolve();
  };
  return { clock, keeper, typing, end };
}

/** The longest time, to ten milliseconds: a histogram knows it to 1 %. */
const longest = (counts: LogHistogram) => Math.round(quantileIn(counts, 1) / 10) * 10;

test("an answer is noted under its method, and what was taken is gone", () => {
  const { clock, keeper } = timed();
  clock.ms = 40;
  keeper.answered("b", 20);
  keeper.answered("a", 30);
  keeper.answered("b", 30);
  const taken = keeper.take();
  expect(taken.map(({ method, counts }) => [method, countIn(counts)])).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
  expect(taken.map(({ counts }) => longest(counts))).toEqual([10, 20]);
  expect(keeper.take()).toEqual([]);
});

test("an edit lasts until the server has ended its work", async () => {
  const { clock, keeper, typing, end } = timed();
  await typing.open("file:///a.go", "package a");
  clock.ms = 100;
  await typing.change("file:///a.go", { start: 0, end: 0, text: "// " });
  clock.ms = 150;
  expect(keeper.take()).toEqual([]);
  await end(1);
  expect(keeper.take().map(({ method, counts }) => [method, longest(counts)])).toEqual([[DIAGNOSTICS, 50]]);
});

test("an edit that another follows before that is none", async () => {
  const { clock, keeper, typing, end } = timed();
  await typing.open("file:///a.go", "package a");
  await typing.change("file:///a.go", { start: 0, end: 0, text: "/" });
  clock.ms = 10;
  await typing.change("file:///a.go", { start: 1, end: 1, text: "/" });
  clock.ms = 20;
  await end(1);
  expect(keeper.take()).toEqual([]);
  clock.ms = 40;
  await end(2);
  expect(keeper.take().map(({ counts }) => [countIn(counts), longest(counts)])).toEqual([[1, 30]]);
});
