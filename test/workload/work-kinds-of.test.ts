import { expect, test } from "vitest";
import { builtInWorkloads } from "../../src/workload/built-in-workloads.ts";
import { workKindsOf } from "../../src/workload/work-kinds-of.ts";

test.each([
  { name: "everyday", kinds: ["edits", "opens", "requests"] },
  { name: "type-unique", kinds: ["edits"] },
  { name: "navigate", kinds: ["requests"] },
  { name: "open-close", kinds: ["opens", "requests"] },
  { name: "config-change", kinds: ["requests", "views"] },
  { name: "write-by-rename", kinds: ["edits", "replacements", "requests"] },
])("$name has $kinds", ({ name, kinds }) => {
  const [workload = expect.fail(`no workload ${name}`)] = builtInWorkloads([name]);
  expect([...workKindsOf(workload)].sort()).toEqual(kinds);
});

test("what repeats or chooses has the work of what is in it, and setting up is none", () => {
  const repeat = { do: "repeat" as const, times: 2, steps: [{ do: "ask" as const, method: "textDocument/hover" }] };
  const [everyday = expect.fail("no everyday")] = builtInWorkloads(["everyday"]);
  expect([...workKindsOf({ ...everyday, iteration: [repeat] })]).toEqual(["requests"]);
  expect([...workKindsOf({ ...everyday, iteration: [] })]).toEqual([]);
});
