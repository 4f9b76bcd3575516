import { expect, test } from "vitest";
import { builtInNames, builtInWorkloads } from "../../../src/workload/built-in-workloads.ts";
import { parseWorkload } from "../../../src/workload/parse-workload.ts";
import { showWorkload } from "../../../src/workload/text/show-workload.ts";

const STEPS = `name: mine
about: "Does: things"
finds: []
cost: "4"
session: own
settings:
  gofumpt: true
  local: "12"
tour:
  of: files
  ms: 700
iterations: 6
iteration:
  - { do: ask, file: next, method: textDocument/hover, at: { pattern: ^func \\(.*$, side: after } }
  - do: repeat
    times: 3
    steps:
      - { do: cancel, method: x, params: { a: [ 1, "2" ] }, ms: 0 }
      - do: choose
        from:
          - []
          -
            - { do: idle, ms: 5 }
            - do: create-on-disk
              path: a.go
              insert: |
                package a

                  var b = "#"
            - { do: change-on-disk, file: a.go, insert: "", at: end }
teardown:
  - { do: settle }
`;

test("steps stand in a line each, and lists of steps below the one that they belong to", () => {
  expect(showWorkload(parseWorkload(STEPS, "w.yaml", { isTrusted: true }))).toBe(STEPS);
});

test.each(builtInNames)("%s is the same workload when it is read again", (name) => {
  const [workload] = builtInWorkloads([name]);
  if (!workload) throw new Error("it is not in the library");
  expect(parseWorkload(showWorkload(workload), "shown.yaml")).toEqual(workload);
});
