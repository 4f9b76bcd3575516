import { expect, test } from "vitest";
import { parseSynthetic } from "../../../src/gopls/synthetic/parse-synthetic.ts";

test.each([
  ["synthetic:300x480", { packages: 300, lines: 480 }],
  ["synthetic:1x40", { packages: 1, lines: 40 }],
  ["synthetic:5000x1000", { packages: 5000, lines: 1000 }],
  ["synthetic:250x20000", { packages: 250, lines: 20_000 }],
  ["./synthetic", undefined],
  ["synthetic", undefined],
  ["300x480", undefined],
])("%s", (value, spec) => {
  expect(parseSynthetic(value, "--workspace")).toEqual(spec);
});

test.each([
  "synthetic:",
  "synthetic:300",
  "synthetic:0x480",
  "synthetic:5001x40",
  "synthetic:10x39",
  "synthetic:10x20001",
  "synthetic:5000x1001",
  "synthetic:3e2x480",
  "synthetic:-3x480",
  "synthetic:300x480x2",
  "synthetic:300 x 480",
])("%s is refused with the bounds", (value) => {
  expect(() => parseSynthetic(value, "--workspace")).toThrow(
    expect.objectContaining({
      code: "bad-value",
      message: `--workspace can't be "${value}"`,
      hint: "It takes synthetic:PACKAGESxLINES, such as synthetic:300x480, with 1 to 5000 packages, 40 to 20000 lines in each, and 5000000 in all.",
    }),
  );
});
