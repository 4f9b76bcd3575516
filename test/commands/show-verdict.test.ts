import { expect, test } from "vitest";
import type { Given } from "../../src/commands/command.ts";
import { showVerdict } from "../../src/commands/show-verdict.ts";
import { smallReport } from "../publish/small-report.ts";

async function shown(judgedWith: Given["values"], directory = "/home/ann/out"): Promise<string> {
  let printed = "";
  const unused = () => {
    throw new Error("showing a verdict needs none of it");
  };
  const code = await showVerdict(
    smallReport({ outcome: "inconclusive" }),
    { directory, judgedWith },
    {
      cwd: "/home/ann",
      env: {},
      version: "1.2.3",
      invocation: "gopls-leak-gate",
      screen: { width: 100, color: false },
      print: (text) => {
        printed += text;
      },
      note: unused,
      inWorld: unused,
      recorder: unused,
    },
  );
  expect(code).toBe(3);
  return printed;
}

test("where to look on, as short as it can be typed here, and the exit code", async () => {
  expect(await shown({})).toMatch(/ report +out\/report\.html\n[\s\S]* again +gopls-leak-gate judge out\n/);
});

test("the command that judges again has the options, quoted where a shell needs it", async () => {
  expect(await shown({ "max-growth": "2.5 KiB", config: undefined, "fail-on": "leak,regression" })).toMatch(
    / again +gopls-leak-gate judge out --max-growth '2\.5 KiB' --fail-on leak,regression\n/,
  );
});

test("a run directory is quoted where a shell needs it", async () => {
  expect(await shown({}, "/home/ann/my out")).toMatch(/ again +gopls-leak-gate judge 'my out'\n/);
});
