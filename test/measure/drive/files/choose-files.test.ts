import { describe, expect, test } from "vitest";
import { chooseFiles } from "../../../../src/measure/drive/files/choose-files.ts";
import { scanWorkspace } from "../../../../src/measure/drive/files/scan-workspace.ts";
import type { FileRef, Step, Workload } from "../../../../src/model/workload.ts";
import { sampleWorkload } from "../../../judge/growth/sample-snapshot.ts";
import { driveWorkspace, goText } from "../drive-workspace.ts";

const linux = { os: "linux", arch: "x64" };
const six = {
  "go.mod": 'module "example.com/m"\n',
  "a/a.go": goText("a", 5),
  "b/b.go": goText("b", 50, ["example.com/m/a"]),
  "c/c.go": goText("c", 20, ["example.com/m/a", "example.com/m/b"]),
  "d/d.go": goText("d", 10),
  "e/e.go": goText("e", 9),
  "f/f.go": goText("f", 8),
  "f/f_test.go": goText("f", 7),
};

function chosen(
  steps: readonly Step[],
  over: Partial<Workload> = {},
  files: Readonly<Record<string, string>> = six,
  changed: readonly string[] = [],
) {
  const scan = scanWorkspace(driveWorkspace(files), linux);
  const workload = { ...sampleWorkload("w", "repeat"), iteration: steps, ...over };
  return chooseFiles(workload, scan, { changed, seed: 1 });
}

const open = (file: FileRef): Step => ({ do: "open", file });
const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);

describe("a role is", () => {
  test.each<[FileRef, string[]]>([
    ["in-turn", ["a/a.go", "b/b.go", "c/c.go", "d/d.go", "e/e.go"]],
    ["largest", ["b/b.go"]],
    ["largest-1", ["b/b.go"]],
    ["largest-2", ["c/c.go"]],
    ["largest-7", []],
    ["visited", ["f/f.go"]],
    ["most-imported", ["a/a.go"]],
    ["leaf", ["c/c.go"]],
    ["test", ["f/f_test.go"]],
    ["changed", ["d/d.go"]],
    ["f/f.go", ["f/f.go"]],
    ["./f/f.go", ["f/f.go"]],
    ["go.mod", ["go.mod"]],
    ["no/such.go", []],
    ["**/*_test.go", ["f/f_test.go"]],
    ["f/*.go", ["f/f.go", "f/f_test.go"]],
  ])("%s: %j", (ref, expected) => {
    expect(paths(chosen([open(ref)], {}, six, ["d/d.go", "README.md"]).filesOf(ref))).toEqual(expected);
  });
});

describe("the number of files divides a cycle, which therefore ends on the same file", () => {
  test.each([
    [10, 5],
    [8, 4],
    [7, 1],
    [6, 3],
    [1, 1],
  ])("%i iterations a cycle: %i in turn", (iterationsPerCycle, count) => {
    expect(chosen([open("in-turn")], { iterationsPerCycle }).filesOf("in-turn")).toHaveLength(count);
  });

  test("inside a repeat each time is a use", () => {
    const steps: Step[] = [{ do: "repeat", times: 3, steps: [open("**/*.go")] }];
    expect(chosen(steps, { iterationsPerCycle: 2 }).filesOf("**/*.go")).toHaveLength(6);
  });

  test("used in two places, it fits both", () => {
    const steps: Step[] = [open("**/*.go"), { do: "repeat", times: 3, steps: [open("**/*.go")] }];
    expect(chosen(steps, { iterationsPerCycle: 2 }).filesOf("**/*.go")).toHaveLength(2);
  });

  test("where all are taken at once nothing limits them", () => {
    const steps: Step[] = [{ do: "open", file: "**/*.go", most: 5 }];
    expect(chosen(steps, { iterationsPerCycle: 1 }).filesOf("**/*.go")).toHaveLength(7);
  });

  test("what only set-up has, is done on all", () => {
    expect(chosen([{ do: "settle" }], { setup: [open("**/*.go")] }).filesOf("**/*.go")).toHaveLength(7);
  });
});

test("a tour's stops are all packages once, in an order that goes by the seed", () => {
  const scan = scanWorkspace(driveWorkspace(six), linux);
  const workload = {
    ...sampleWorkload("w", "repeat"),
    tour: { of: "packages" as const, ms: 0 },
    iteration: [open("next")],
  };
  const orders = [1, 1, 2, 3].map((seed) => paths(chooseFiles(workload, scan, { changed: [], seed }).tour));
  expect([...(orders[0] ?? [])].sort()).toEqual(["a/a.go", "b/b.go", "c/c.go", "d/d.go", "e/e.go", "f/f.go"]);
  expect(orders[1]).toEqual(orders[0]);
  expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(1);
});

test("vendored, nested, hidden and test data are not looked at", () => {
  const files = chosen(
    [open("**/*.go")],
    {},
    {
      "go.mod": "module example.com/m\n",
      "main.go": goText("main", 1),
      "vendor/x/x.go": goText("x", 99),
      "nested/go.mod": "module example.com/n\n",
      "nested/n.go": goText("n", 99),
      "testdata/t.go": goText("t", 99),
      "_old/o.go": goText("o", 99),
      ".git/g.go": goText("g", 99),
    },
  );
  expect(paths(files.filesOf("**/*.go"))).toEqual(["main.go"]);
});

test("a go.work's modules are all looked at, those that it does not use are not", () => {
  const files = chosen(
    [open("**/*.go")],
    { iterationsPerCycle: 2 },
    {
      "go.work": "go 1.22\n\nuse (\n\t./one // first\n\t./two\n)\n",
      "one/go.mod": "module example.com/one\n",
      "one/one.go": goText("one", 3),
      "two/go.mod": "module example.com/two\n",
      "two/two.go": goText("two", 30),
      "three/go.mod": "module example.com/three\n",
      "three/three.go": goText("three", 300),
    },
  );
  expect(paths(files.filesOf("**/*.go"))).toEqual(["one/one.go", "two/two.go"]);
});

test("a workspace with nothing to edit is said to be so", () => {
  const root = driveWorkspace({ "go.mod": "module example.com/m\n", "doc.go": "package m\n" });
  const refused = expect.objectContaining({ code: "workspace-no-files", exitCode: 4 });
  expect(() => scanWorkspace(root, linux)).toThrow(refused);
});
