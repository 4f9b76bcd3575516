import { expect, test } from "vitest";
import { parseCeiling } from "../../../src/plan/options/quantities.ts";

test.each([
  ["40KiB/edit", 40_960, "edit"],
  ["1.5KiB/request", 1536, "request"],
  ["2 KiB/iteration", 2048, "iteration"],
  ["1MiB/open", 1_048_576, "open"],
  ["512B/edit", 512, "edit"],
  ["1/request", 1, "request"],
])("%s is %d per %s", (value, ceiling, per) => {
  expect(parseCeiling(value, "ceiling")).toEqual({ ceiling, per });
});

test.each(["40KiB", "40KiB/edits", "0/request", "-1KiB/edit", "40kb/edit", "/edit", "1e3/edit", ""])(
  "%j is refused",
  (value) => {
    expect(() => parseCeiling(value, "ceiling")).toThrow(expect.objectContaining({ code: "bad-value" }));
  },
);
