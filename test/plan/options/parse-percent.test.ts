import { expect, test } from "vitest";
import { parsePercent } from "../../../src/plan/options/quantities.ts";

test.each([
  ["3%", 0.03],
  ["2.5 %", 0.025],
  ["0.1%", 0.001],
  ["1000%", 10],
])("%s is %d", (value, share) => {
  expect(parsePercent(value, "--max-footprint")).toBe(share);
});

test.each(["3", "0%", "-1%", "1001%", "%", "", "3 percent", "3%%"])("%j is refused", (value) => {
  expect(() => parsePercent(value, "--max-footprint")).toThrow(
    expect.objectContaining({ code: "bad-value", message: `--max-footprint can't be "${value}"` }),
  );
});

test("a share is told as the percentage that it is", () => {
  const hint = expect.stringContaining("did you mean 7%");
  expect(() => parsePercent("0.07", "--max-footprint")).toThrow(expect.objectContaining({ hint }));
});
