import { describe, expect, test } from "vitest";
import { stretchesOf } from "../../../src/judge/growth/stretches-of.ts";
import type { Track } from "../../../src/model/growth.ts";

/** Readings every `step` iterations, and tracks of 4 objects an iteration that fall by 900 before each of these iterations. */
const readings = (to: number, step: number) =>
  Array.from({ length: to / step + 1 }, (_, i) => ({ iterations: i * step }));
const track = (...falls: readonly number[]): Pick<Track, "points" | "unit"> => ({
  unit: "objects",
  points: readings(80, 8).map(({ iterations: x }) => ({
    x,
    y: 10_000 + 4 * x - 900 * falls.filter((at) => at <= x).length,
  })),
});
const ends = (...stretches: readonly (readonly { readonly iterations: number }[])[]) =>
  stretches.map((stretch) => stretch.map(({ iterations }) => iterations));

describe("the readings of a phase are", () => {
  test("one stretch where nothing fell", () => {
    expect(ends(...stretchesOf(readings(80, 8), [track(), track()]))).toEqual([[0, 80]]);
    expect(ends(...stretchesOf(readings(80, 8), []))).toEqual([[0, 80]]);
  });

  test("apart where a track fell, so that the fall is in no stretch", () => {
    expect(ends(...stretchesOf(readings(80, 8), [track(), track(32)]))).toEqual([
      [0, 24],
      [32, 80],
    ]);
    expect(ends(...stretchesOf(readings(80, 8), [track(56), track(24), track(56)]))).toEqual([
      [0, 16],
      [24, 48],
      [56, 80],
    ]);
  });

  test("apart too where fewer of them were read than the tracks have points", () => {
    expect(ends(...stretchesOf(readings(80, 16), [track(40)]))).toEqual([
      [0, 32],
      [48, 80],
    ]);
  });

  test("left out where they are alone between two falls", () => {
    expect(ends(...stretchesOf(readings(80, 8), [track(32, 40)]))).toEqual([
      [0, 24],
      [40, 80],
    ]);
  });

  test("one stretch again where all would be alone, and none where there are fewer than two", () => {
    expect(ends(...stretchesOf(readings(80, 40), [track(8, 72)]))).toEqual([[0, 80]]);
    expect(stretchesOf(readings(0, 8), [track()])).toEqual([]);
    expect(stretchesOf([], [track()])).toEqual([]);
  });

  test("apart where another session begins", () => {
    expect(ends(...stretchesOf([...readings(16, 8), ...readings(24, 8)], []))).toEqual([
      [0, 16],
      [0, 24],
    ]);
  });
});
