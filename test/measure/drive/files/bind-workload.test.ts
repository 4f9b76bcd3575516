import { expect, test } from "vitest";
import { bindWorkload } from "../../../../src/measure/drive/files/bind-workload.ts";
import type { Workload } from "../../../../src/model/workload.ts";
import { sampleWorkload } from "../../../judge/growth/sample-snapshot.ts";
import { driveWorkspace, goText, scanWithoutGo } from "../drive-workspace.ts";

const tour: Workload = {
  ...sampleWorkload("travel", "repeat"),
  tour: { of: "packages", ms: 700 },
  iteration: [{ do: "ask", file: "next", method: "textDocument/hover" }],
};

/** Binds in a module of so many packages, of one file each. */
async function bound(workload: Workload, packages: number, cycles: number) {
  const names = Array.from({ length: packages }, (_, i) => `p${i}`);
  const files = Object.fromEntries(names.map((name) => [`${name}/${name}.go`, goText(name, 1)]));
  const root = driveWorkspace({ "go.mod": "module example.com/m\n", ...files });
  const scan = await scanWithoutGo(root);
  return bindWorkload(workload, scan, { changed: ["p1/p1.go"], seed: 1, cycles });
}

test("a loop stays as it is, and gets its files", async () => {
  const loop: Workload = { ...sampleWorkload("loop", "repeat"), iteration: [{ do: "open", file: "changed" }] };
  const { files, ...rest } = await bound(loop, 3, 16);
  expect(rest).toEqual({ workload: loop, warmupStops: 0, maxCycles: undefined, tooSmall: undefined });
  expect(files.filesOf("changed").map(({ path }) => path)).toEqual(["p1/p1.go"]);
  expect(files.tour).toEqual([]);
});

test("a tour is cut to the packages that there are, and says nothing", async () => {
  const { workload, files, warmupStops, maxCycles, tooSmall } = await bound(tour, 40, 5);
  expect(files.tour).toHaveLength(40);
  expect(files.filesOf("next")).toEqual(files.tour);
  expect({ warmupStops, maxCycles, tooSmall }).toEqual({ warmupStops: 13, maxCycles: 5, tooSmall: undefined });
  expect(workload).toEqual({ ...tour, iterationsPerCycle: 4 });
});

test("a workspace too small for a tour is told so, with what it has and what it would take", async () => {
  const { workload, maxCycles, tooSmall } = await bound(tour, 8, 5);
  expect(maxCycles).toBeUndefined();
  expect(tooSmall).toMatch(
    /^travel needs 9 packages for its tour, and the workspace has 8\. It visited them repeatedly/,
  );
  expect(workload.tour).toEqual({ of: "packages", ms: 0 });
  expect(await bound(tour, 9, 5)).toMatchObject({ maxCycles: 5, tooSmall: undefined });
});
