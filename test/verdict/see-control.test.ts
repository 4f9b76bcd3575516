import { expect, test } from "vitest";
import { seeControl } from "../../src/verdict/see-control.ts";
import { classTrack } from "../growth/sample-track.ts";
import { decided } from "./sample-series.ts";

const line = (perDocument: number, noise = 0) =>
  Array.from({ length: 9 }, (_, i) => 1000 + Math.round(10 * perDocument * i) + (i % 2) * noise);

test("a text kept for each document is seen, and what shows it best is named", () => {
  const series = decided([classTrack(48, line(1.3, 9)), classTrack(1152, line(1)), classTrack(416, line(1))]);
  expect(seeControl(series, 80)).toEqual({ planted: 80, seen: true, shownBy: { bytes: 1152, objectsPerDocument: 1 } });
});

test.each([
  { what: "nothing grows", ys: line(0, 3) },
  { what: "less than one object for each document", ys: line(0.6) },
  { what: "growth that ends after half of them", ys: line(1).map((y, i) => (i < 4 ? y : 1040)) },
])("$what: not seen", ({ ys }) => {
  expect(seeControl(decided([classTrack(1152, ys)]), 80)).toEqual({ planted: 80, seen: false });
});
