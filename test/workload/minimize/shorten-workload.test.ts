import { expect, test } from "vitest";
import type { Step, Workload } from "../../../src/model/workload.ts";
import { builtInWorkloads } from "../../../src/workload/built-in-workloads.ts";
import { shortenWorkload } from "../../../src/workload/minimize/shorten-workload.ts";

function named(name: string): Workload {
  const [workload] = builtInWorkloads([name]);
  if (!workload) throw new Error(`there is no workload ${name}`);
  return workload;
}

/** The shortest iteration that a search finds, where `shows` says which iterations show what is looked for; and all that it tried. */
async function shortest(
  workload: Workload,
  shows: (steps: readonly Step[]) => boolean,
  most = Number.POSITIVE_INFINITY,
) {
  const tried: (readonly Step[])[] = [];
  const found = await shortenWorkload(workload, {
    shows: ({ iteration }) => {
      tried.push(iteration);
      return Promise.resolve(shows(iteration));
    },
    isOver: () => tried.length >= most,
  });
  return { found, tried, steps: found.iteration.map((step) => (step.do === "ask" ? step.method : step.do)) };
}

const asks = (steps: readonly Step[], method: string) =>
  steps.some((step) => step.do === "ask" && step.method === method);

test("a question alone is one step", async () => {
  const { steps, found } = await shortest(named("everyday"), (iteration) => asks(iteration, "textDocument/codeLens"));
  expect(steps).toEqual(["textDocument/codeLens"]);
  expect(found.setup).toEqual(named("everyday").setup);
});

test("an edit keeps what takes it back, and no step more", async () => {
  const afterEdit = (iteration: readonly Step[]) => {
    const edit = iteration.findIndex((step) => step.do === "edit");
    return edit >= 0 && asks(iteration.slice(edit), "textDocument/hover");
  };
  const { steps, tried } = await shortest(named("everyday"), afterEdit);
  expect(steps).toEqual(["edit", "textDocument/hover", "take-back"]);
  expect(tried.length).toBeLessThan(40);
  expect(new Set(tried.map((one) => JSON.stringify(one))).size).toBe(tried.length);
});

test("an opened file is closed, and a close without its open is never tried", async () => {
  const opens = (iteration: readonly Step[]) => iteration.some((step) => step.do === "open");
  const { steps, tried } = await shortest(named("everyday"), opens);
  expect(steps).toEqual(["open", "close"]);
  const count = (iteration: readonly Step[], what: Step["do"]) => iteration.filter((step) => step.do === what).length;
  for (const iteration of tried) expect(count(iteration, "open")).toBe(count(iteration, "close"));
});

test("of what repeats or chooses as much is left as is needed", async () => {
  const hover: Step = { do: "ask", method: "textDocument/hover" };
  const lens: Step = { do: "ask", method: "textDocument/codeLens" };
  const workload: Workload = {
    ...named("everyday"),
    iteration: [{ do: "repeat", times: 5, steps: [{ do: "choose", from: [[hover], [lens, hover]] }, lens] }, lens],
  };
  const shows = (iteration: readonly Step[]) => JSON.stringify(iteration).includes(JSON.stringify(hover));
  expect((await shortest(workload, shows)).found.iteration).toEqual([hover]);
  const needsMany = (iteration: readonly Step[]) => iteration.some((step) => step.do === "repeat") && shows(iteration);
  expect((await shortest(workload, needsMany)).steps).toEqual(["repeat"]);
});

test("what writes on the disk is restored, and a folder that was added is removed", async () => {
  const writes: Workload = {
    ...named("everyday"),
    setup: [],
    iteration: [
      { do: "create-on-disk", path: "a/new.go", insert: "package a\n" },
      { do: "add-folder", folder: "b" },
      { do: "settle" },
      { do: "remove-folder", folder: "b" },
      { do: "restore-on-disk" },
    ],
    teardown: [],
  };
  const creates = (iteration: readonly Step[]) => iteration.some((step) => step.do === "create-on-disk");
  expect((await shortest(writes, creates)).steps).toEqual(["create-on-disk", "restore-on-disk"]);
  const adds = (iteration: readonly Step[]) => iteration.some((step) => step.do === "add-folder");
  expect((await shortest(writes, adds)).steps).toEqual(["add-folder", "remove-folder"]);
});

test("a search whose time is over has a closed loop", async () => {
  const { found, tried } = await shortest(
    named("everyday"),
    (iteration) => iteration.some(({ do: what }) => what === "edit"),
    2,
  );
  expect(tried).toHaveLength(2);
  expect(found.iteration.filter(({ do: what }) => what === "take-back")).toHaveLength(1);
});
