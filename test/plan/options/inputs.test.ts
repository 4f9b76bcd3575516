import { expect, test } from "vitest";
import { valuesFromInputs } from "../../../src/plan/options/inputs.ts";

test("inputs are named as options", () => {
  const { run } = valuesFromInputs({ "INPUT_FAIL-ON": "leak, regression", INPUT_OUT: "out" });
  expect(run).toEqual({ "fail-on": "leak, regression", out: "out" });
});

test("what only the Action has is kept apart", () => {
  const values = valuesFromInputs({ "INPUT_GITHUB-TOKEN": "t", INPUT_COMMENT: "never", INPUT_SEED: "2" });
  expect(values).toEqual({ run: { seed: "2" }, delivery: { "github-token": "t", comment: "never" } });
});

test("an input that was not given is undefined, not empty", () => {
  const { run } = valuesFromInputs({ INPUT_WORKSPACE: "", "INPUT_GO-VERSION": " \n" });
  expect(run).toEqual({ workspace: undefined, "go-version": undefined });
});

test("white space around a value goes", () => {
  expect(valuesFromInputs({ INPUT_CYCLES: " 20\n" }).run).toEqual({ cycles: "20" });
});

test.each([
  ["INPUT_FAIL-ONN", "Did you mean fail-on?"],
  ["INPUT_RETENTION-DAY", "Did you mean retention-days?"],
  ["INPUT_TOKEN-OF-MINE", "The inputs are workspace, gopls-version,"],
])("an input of another name, %s, is refused with the right one", (variable, hint) => {
  const refused = expect.objectContaining({ code: "unknown-input", hint: expect.stringContaining(hint) });
  expect(() => valuesFromInputs({ [variable]: "x" })).toThrow(refused);
});

test("what is no input is left out", () => {
  const none = { run: {}, delivery: {} };
  expect(valuesFromInputs({ PATH: "/bin", INPUT_: "x", MY_INPUT_OUT: "y", GITHUB_TOKEN: "t" })).toEqual(none);
});
