import { describe, expect, test } from "vitest";
import { chooseFiles } from "../../../../src/measure/drive/files/choose-files.ts";
import type { FileRef, Step, Workload } from "../../../../src/model/workload.ts";
import { sampleWorkload } from "../../../judge/growth/sample-snapshot.ts";
import { driveWorkspace, goText, scanWithoutGo } from "../drive-workspace.ts";

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

async function chosen(
  steps: readonly Step[],
  over: Partial<Workload> = {},
  files: Readonly<Record<string, string>> = six,
  changed: readonly string[] = [],
) {
  const scan = await scanWithoutGo(driveWorkspace(files));
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
  ])("%s: %j", async (ref, expected) => {
    expect(paths((await chosen([open(ref)], {}, six, ["d/d.go", "README.md"])).filesOf(ref))).toEqual(expected);
  });
});

describe("the number of files divides a cycle, which therefore ends on the same file", () => {
  test.each([
    [10, 5],
    [8, 4],
    [7, 1],
    [6, 3],
    [1, 1],
  ])("%i iterations a cycle: %i in turn", async (iterationsPerCycle, count) => {
    expect((await chosen([open("in-turn")], { iterationsPerCycle })).filesOf("in-turn")).toHaveLength(count);
  });

  test("inside a repeat each time is a use", async () => {
    const steps: Step[] = [{ do: "repeat", times: 3, steps: [open("**/*.go")] }];
    expect((await chosen(steps, { iterationsPerCycle: 2 })).filesOf("**/*.go")).toHaveLength(6);
  });

  test("used in two places, it fits both", async () => {
    const steps: Step[] = [open("**/*.go"), { do: "repeat", times: 3, steps: [open("**/*.go")] }];
    expect((await chosen(steps, { iterationsPerCycle: 2 })).filesOf("**/*.go")).toHaveLength(2);
  });

  test("where all are taken at once nothing limits them", async () => {
    const steps: Step[] = [{ do: "open", file: "**/*.go", most: 5 }];
    expect((await chosen(steps, { iterationsPerCycle: 1 })).filesOf("**/*.go")).toHaveLength(7);
  });

  test("what only set-up has, is done on all", async () => {
    expect((await chosen([{ do: "settle" }], { setup: [open("**/*.go")] })).filesOf("**/*.go")).toHaveLength(7);
  });
});

test("a tour's stops are all packages once, in an order that goes by the seed", async () => {
  const scan = await scanWithoutGo(driveWorkspace(six));
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

test("vendored, nested, hidden and test data are not looked at", async () => {
  const files = await chosen(
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

test("a go.work's modules are all looked at, those that it does not use are not", async () => {
  const files = await chosen(
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

describe("a workspace with nothing to edit", () => {
  const generated = `// Code generated by x. DO NOT EDIT.\n\n${goText("m", 1)}`;
  const files = { "go.mod": "module m\n", "a.pb.go": generated, "b.pb.go": generated, "doc.go": "package m\n" };

  test.each<[string, Step[]]>([
    ["edits", [{ do: "edit", file: "largest", text: "repeat" }]],
    ["saves", [{ do: "save", file: "in-turn" }]],
    ["writes, in a repeat", [{ do: "repeat", times: 2, steps: [{ do: "delete-on-disk", file: "largest-2" }] }]],
  ])("is refused to a workload that %s, with what its files are", async (_, steps) => {
    await expect(chosen(steps, {}, files)).rejects.toMatchObject({
      code: "workspace-no-files",
      exitCode: 4,
      message: expect.stringMatching(
        /the workload w could edit. Of its 3 Go file\(s\), 2 are generated \(a\.pb\.go, …\), 1 is without a function that calls something \(doc\.go\)\. go could not be asked .*alone$/,
      ),
    });
  });

  test("is good for one that only looks, and for one that names its files", async () => {
    const steps: Step[] = [
      { do: "open", file: "largest" },
      { do: "edit", file: "b.pb.go", text: "repeat" },
    ];
    const found = await chosen(steps, {}, files);
    expect(paths(found.filesOf("largest"))).toEqual(["a.pb.go"]);
    expect(paths(found.filesOf("b.pb.go"))).toEqual(["b.pb.go"]);
    expect(paths(found.all).sort()).toEqual(["a.pb.go", "b.pb.go"]);
  });

  test("has roles without what another system builds", async () => {
    const other = { "go.mod": "module m\n", "a_windows.go": goText("m", 9), "b.pb.go": generated };
    expect(paths((await chosen([open("largest")], {}, other)).filesOf("largest"))).toEqual(["b.pb.go"]);
  });
});

test("a file that is too large is named with the limit, and opened only by its path", async () => {
  const files = { "go.mod": "module m\n", "large.go": goText("m", 300_000) };
  await expect(chosen([{ do: "edit", file: "largest", text: "repeat" }], {}, files)).rejects.toMatchObject({
    message: expect.stringMatching(/1 is too large to type into \(large\.go has 1\.4 MiB, and the limit is 1 MB\)/),
  });
  const found = await chosen([open("large.go"), open("*.go")], {}, files, ["large.go"]);
  expect([found.filesOf("large.go").length, found.filesOf("*.go").length]).toEqual([1, 0]);
});
