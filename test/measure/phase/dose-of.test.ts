import { describe, expect, test } from "vitest";
import type { BoundWorkload } from "../../../src/measure/drive/files/bind-workload.ts";
import { doseOf, dosesBesideKnown } from "../../../src/measure/phase/dose-of.ts";
import type { Series } from "../../../src/model/growth.ts";
import { ablations } from "../../../src/workload/ablations.ts";
import { builtInWorkloads } from "../../../src/workload/built-in-workloads.ts";
import { seriesWith } from "../../judge/verdict/sample-series.ts";
import { schedule } from "../../support/recorded.ts";

function bound(name: string, over: Partial<BoundWorkload> = {}): BoundWorkload {
  const [workload = expect.fail(`no workload ${name}`)] = builtInWorkloads([name]);
  const files = { filesOf: () => [], tour: [], all: [] };
  return { workload, files, warmupStops: 0, maxCycles: undefined, tooSmall: undefined, ...over };
}

const everyday = bound("everyday");
const pieceOf = (end: string) =>
  ablations(everyday.workload).find(({ name }) => name.endsWith(end)) ?? expect.fail(`no piece ${end}`);
const dosing = (msPerTurn: number) => ({ bound: everyday, schedule: schedule({ confirmDose: 8 }), msPerTurn });
const grows = (bytes: number): Series =>
  seriesWith("leak", { perIteration: { value: bytes, low: bytes, high: bytes, confidence: 0.95 } });
const total = (turns: readonly number[]) => turns.reduce((sum, count) => sum + count, 0);

describe("the dose of a piece", () => {
  test.each([
    { what: "quick: some 2,000 turns", msPerTurn: 5, bytes: 100, least: 2000, most: 2200 },
    { what: "slower: as many as three minutes have", msPerTurn: 150, bytes: 100, least: 1200, most: 1350 },
    { what: "slow: eight times the work of ten cycles", msPerTurn: 2_000, bytes: 100, least: 640, most: 760 },
    { what: "never tried: the same", msPerTurn: Number.POSITIVE_INFINITY, bytes: 100, least: 640, most: 760 },
    { what: "of a leak of 1 MB a turn: what memory allows", msPerTurn: 5, bytes: 1_000_000, least: 150, most: 300 },
  ])("$what", ({ msPerTurn, bytes, least, most }) => {
    const { turns } = doseOf(pieceOf("/hover"), [grows(bytes)], dosing(msPerTurn));
    expect(total(turns)).toBeGreaterThanOrEqual(least);
    expect(total(turns)).toBeLessThanOrEqual(most);
  });

  test("has cycles of two lengths, each of whole rounds through the files", () => {
    const { turns } = doseOf(pieceOf("/hover"), [grows(100)], dosing(5));
    expect(turns).toHaveLength(11);
    expect(new Set(turns).size).toBe(2);
    expect(turns.filter((count) => count % everyday.workload.iterationsPerCycle !== 0)).toEqual([]);
  });

  test("of a tour has no more turns than there are stops", () => {
    const stop = { path: "a.go", absolute: "/w/a.go", text: "", lines: 1, bytes: 1 };
    const tour = Array.from({ length: 100 }, () => stop);
    const touring = bound("everyday", { files: { filesOf: () => [], tour, all: tour }, maxCycles: 9 });
    const { turns } = doseOf(pieceOf("/all"), [grows(100)], { ...dosing(5), bound: touring });
    expect(turns).toHaveLength(11);
    expect(total(turns)).toBeLessThanOrEqual(100);
    expect(total(turns)).toBeGreaterThan(80);
  });
});

describe("beside known leaks", () => {
  const beside = (workload: BoundWorkload, confirmDose = 8) =>
    dosesBesideKnown(ablations(workload.workload), workload, schedule({ confirmDose })).map(({ turns, ...dose }) => ({
      piece: dose.piece.name,
      turns: total(turns),
      judgesBytes: dose.judgesBytes,
    }));

  test("the whole is dosed, and then all that is asked, of which bytes say nothing", () => {
    const [whole, asks, ...others] = beside(everyday);
    expect([whole?.piece, asks?.piece, others]).toEqual(["everyday/all", "everyday/asks", []]);
    expect([whole?.judgesBytes, asks?.judgesBytes]).toEqual([true, false]);
    expect(whole?.turns).toBeGreaterThanOrEqual(320);
    expect(whole?.turns).toBeLessThan(400);
    expect(asks?.turns).toBeGreaterThanOrEqual(1000);
    expect(asks?.turns).toBeLessThan(1200);
  });

  test("of a workload without requests, the whole, whose turns take long", () => {
    const [whole, ...others] = beside(bound("type-unique"));
    expect([whole?.piece, others]).toEqual(["type-unique/all", []]);
    expect(whole?.turns).toBeGreaterThanOrEqual(120);
    expect(whole?.turns).toBeLessThan(150);
  });

  test("cycles may follow where those don't tell, but not where a tour has no stops to spare", () => {
    const [whole, asks] = dosesBesideKnown(ablations(everyday.workload), everyday, schedule({ confirmDose: 8 }));
    expect(whole?.moreTurns).toEqual(Array(6).fill(whole?.turns.at(-1)));
    expect(asks?.moreTurns).toEqual([]);
    const touring = bound("everyday", { files: { filesOf: () => [], tour: [], all: [] }, maxCycles: 9 });
    const [tour] = dosesBesideKnown(ablations(everyday.workload), touring, schedule({ confirmDose: 8 }));
    expect(tour?.moreTurns).toEqual([]);
  });

  test("as much as the dose that is planned says", () => {
    const [small, large] = [beside(everyday, 2)[0]?.turns ?? 0, beside(everyday)[0]?.turns ?? 0];
    expect(large / small).toBeGreaterThan(2.5);
  });
});
