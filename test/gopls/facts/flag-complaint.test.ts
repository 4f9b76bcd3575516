import { expect, test } from "vitest";
import { flagComplaint } from "../../../src/gopls/facts/flag-complaint.ts";

test.each([
  "gopls: unknown flag: -memlimit=2G",
  "flag provided but not defined: -memlimit",
  "gopls serve: flag provided but not defined: -foo",
  "gopls: flag needs an argument: -logfile",
  'gopls serve: invalid value "x" for flag -listen.timeout: parse error',
  'invalid boolean value "2" for -v: parse error',
  "gopls: Unknown command check.x",
])("%s", (line) => {
  expect(flagComplaint(`${line}\n\ngopls is a Go language server.\n\nUsage:\n`)).toBe(line);
});

test("other words are none", () => {
  expect(
    flagComplaint("serve.go:1: debug server listening at http://localhost:1\npanic: unknown flag: x\n"),
  ).toBeUndefined();
});
