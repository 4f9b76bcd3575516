import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { failureCodes, failureStages } from "../../src/model/failure/catalogue.ts";
import { asFailure, Failure, failure, recordedFailure } from "../../src/model/failure.ts";
import { exampleFailure } from "../support/example-failure.ts";

describe("the catalogue of failures", () => {
  const files = readdirSync("test", { recursive: true, encoding: "utf8" });
  const others = files.filter((path) => path.endsWith(".test.ts") && path !== join("model", "failure.test.ts"));
  const tests = others.map((path) => readFileSync(join("test", path), "utf8")).join("\n");

  test.each(failureCodes)("%s is provoked by a test", (code) => {
    expect(tests.includes(`"${code}"`)).toBe(true);
  });

  test("a code stands in one stage", () => {
    const stagesOf = (code: string) =>
      Object.entries(failureStages).flatMap(([stage, texts]) => (Object.hasOwn(texts, code) ? stage : []));
    expect(failureCodes.filter((code) => stagesOf(code).length !== 1)).toEqual([]);
  });

  test.each(failureCodes)("%s is a sentence, and its hint is another", (code) => {
    const { message, hint, exitCode } = exampleFailure(code);
    expect(message).toMatch(/^[^\s].{10,}[^\s.]$/);
    expect(hint).toMatch(/^(?:[A-Z]|--|gopls |judge ).{10,}\.$/);
    expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|NaN| {2}/);
    expect([2, 4]).toContain(exitCode);
  });

  test("the texts of all", async () => {
    const texts = Object.entries(failureStages).map(([stage, codes]) => {
      const entries = failureCodes.filter((code) => Object.hasOwn(codes, code)).map(textOf);
      return `# ${stage}\n\n${entries.join("\n")}`;
    });
    await expect(texts.join("\n")).toMatchFileSnapshot("../golden/failures.txt");
  });
});

function textOf(code: (typeof failureCodes)[number]): string {
  const { message, hint, exitCode } = exampleFailure(code);
  return `${code} (exit ${exitCode})\n  ${message}\n  ${hint}\n`;
}

describe("a failure", () => {
  test("says what happened, what to do next, and with which code to exit", () => {
    const error = failure("workspace-missing", { path: "/nowhere" });
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({
      code: "workspace-missing",
      exitCode: 2,
      message: "the workspace /nowhere is not a folder",
    });
    expect(error.hint).toMatch(/^Give --workspace/);
  });

  test("that was recorded is the same again, and one of an unknown code stays a failure", () => {
    const { code, message, hint } = failure("gopls-hung", { waitingFor: "answering initialize", seconds: 3 });
    expect(recordedFailure({ code, message, hint })).toMatchObject({ code, message, hint, exitCode: 4 });
    expect(recordedFailure({ code: "of-a-later-version", message: "m", hint: "h" })).toMatchObject({
      code: "unexpected",
      message: "m",
    });
  });

  test("that was thrown stays itself; anything else that was thrown is unexpected, with its place where it has one", () => {
    const known = failure("workspace-missing", { path: "/nowhere" });
    expect(asFailure(known)).toBe(known);
    expect(asFailure(new TypeError("x is no function"))).toMatchObject({
      code: "unexpected",
      exitCode: 4,
      message: expect.stringMatching(
        /^this program failed: TypeError: x is no function \(at .*failure\.test\.ts:\d+:\d+\)$/,
      ),
    });
    const withoutStack = Object.assign(new Error("boom"), { stack: undefined });
    expect(asFailure(withoutStack).message).toBe("this program failed: Error: boom");
    expect(asFailure("a word").message).toBe("this program failed: a word");
    expect(asFailure(undefined).message).toBe("this program failed: undefined");
  });
});
