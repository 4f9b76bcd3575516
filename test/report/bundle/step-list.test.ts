import { describe, expect, test } from "vitest";
import type { Step } from "../../../src/model/workload.ts";
import { stepList } from "../../../src/report/bundle/step-list.ts";
import { builtInWorkloads } from "../../../src/workload/built-in-workloads.ts";

const [everyday] = builtInWorkloads(["everyday"]);
const empty = { ...(everyday ?? expect.fail("no everyday")), setup: [], teardown: [] };
const listed = (iteration: readonly Step[]) => stepList({ ...empty, iteration });

describe("steps as a list", () => {
  test("requests about one file are one line, and another file begins another", () => {
    const asks = ["hover", "definition"].map(
      (name): Step => ({ do: "ask", file: "largest", method: `textDocument/${name}` }),
    );
    const text = listed([...asks, { do: "ask", file: "leaf", method: "textDocument/hover" }]);
    expect(text).toBe(
      "Each iteration:\n\n- ask `textDocument/hover`, `textDocument/definition` in `largest`\n- ask `textDocument/hover` in `leaf`",
    );
  });

  test("what is repeated and what is chosen from stand below", () => {
    const settle: Step = { do: "settle" };
    const text = listed([
      { do: "repeat", times: 3, steps: [settle] },
      { do: "choose", from: [[settle], [{ do: "idle", ms: 2000 }]] },
    ]);
    expect(text.split("\n").slice(2)).toEqual([
      ...["- repeat 3 times:", "  - settle", "- choose by the seed, one of these 2:"],
      ...["  - 1:", "    - settle", "  - 2:", "    - idle 2 s"],
    ]);
  });

  test("what is typed stays text", () => {
    const text = listed([{ do: "edit", file: "a`b.go", insert: "</details><img src=x> @all #1" }]);
    expect(text).not.toMatch(/<\/?\w/);
    expect(text).toContain("``a`b.go``");
  });

  test("more than sixty lines are left to the file", () => {
    const text = listed(Array.from({ length: 70 }, (): Step => ({ do: "settle" })));
    expect(text.split("\n").at(-1)).toBe("- … and 10 more, in the workload's file");
  });
});
