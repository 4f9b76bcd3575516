import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure, failure, failureCodes, recordedFailure } from "../../src/model/failure.ts";

const tests = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter(
    (path) =>
      path.endsWith(".test.ts") && !path.includes("node_modules") && !path.endsWith(join("model", "failure.test.ts")),
  )
  .map((path) => readFileSync(join("test", path), "utf8"))
  .join("\n");

describe("the catalogue of failures", () => {
  test.each(failureCodes)("%s is provoked by a test", (code) => {
    expect(tests.includes(`"${code}"`)).toBe(true);
  });

  test("a failure says what happened, what to do next, and with which code to exit", () => {
    const error = failure("workspace-missing", { path: "/nowhere" });
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({
      code: "workspace-missing",
      exitCode: 2,
      message: "there is no directory /nowhere to use as the workspace",
    });
    expect(error.hint).toMatch(/^Give --workspace/);
  });

  test("a recorded failure is the same again, and one of an unknown code stays a failure", () => {
    const { code, message, hint } = failure("gopls-hung", { waitingFor: "answering initialize", seconds: 3 });
    expect(recordedFailure({ code, message, hint })).toMatchObject({ code, message, hint, exitCode: 4 });
    expect(recordedFailure({ code: "of-a-later-version", message: "m", hint: "h" })).toMatchObject({
      code: "unexpected",
      message: "m",
    });
  });
});
