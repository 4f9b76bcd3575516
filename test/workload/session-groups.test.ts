import { expect, test } from "vitest";
import type { Workload } from "../../src/model/workload.ts";
import { sessionGroups } from "../../src/workload/session-groups.ts";
import { sampleWorkload } from "../judge/growth/sample-snapshot.ts";

const shared = (name: string) => sampleWorkload(name, "repeat");
const own = (name: string, over: Partial<Workload> = { session: "own" }) => ({ ...shared(name), ...over });
const names = (workloads: readonly Workload[]) =>
  sessionGroups(workloads).map((group) => group.map(({ name }) => name));

test("those that share one come first and together, the others alone; their order stays", () => {
  const workloads = [own("x"), shared("b"), own("a"), shared("a2"), own("y")];
  expect(names(workloads)).toEqual([["b", "a2"], ["x"], ["a"], ["y"]]);
});

test.each<[string, Partial<Workload>]>([
  ["says so", { session: "own" }],
  ["is a tour", { tour: { of: "files", ms: 0 } }],
  ["needs settings", { settings: { gofumpt: true } }],
  ["writes on disk", { setup: [{ do: "delete-on-disk", file: "leaf" }] }],
])("one that %s is alone", (_, over) => {
  expect(names([own("x", over), shared("b")])).toEqual([["b"], ["x"]]);
});

test("none that share one: no group of nothing", () => {
  expect(names([own("x")])).toEqual([["x"]]);
  expect(names([])).toEqual([]);
});
