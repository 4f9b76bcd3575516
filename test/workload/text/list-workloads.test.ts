import { expect, test } from "vitest";
import { builtInWorkloads } from "../../../src/workload/built-in-workloads.ts";
import { parseWorkload } from "../../../src/workload/parse-workload.ts";
import { listWorkloads } from "../../../src/workload/text/list-workloads.ts";

const workload = (name: string, more: string) =>
  parseWorkload(`about: x\n${more}\niteration: [{ do: settle }]\n`, `${name}.yaml`);

test("a line for each: name, whose gopls, what it aims at as far as there is room", () => {
  const long = "a way of leaking that is so long to tell that it does not fit beside the name of the workload at all";
  const listed = listWorkloads(
    [
      workload("mine", "finds: [what is kept for each request, what is kept for each file that is opened and closed]"),
      workload("theirs-longer", `finds: [${long}]\nsession: own`),
      workload("nothing", "finds: []"),
    ],
    ["mine"],
    98,
  );
  expect(listed.split("\n").slice(0, 4)).toEqual([
    "* mine           shared  what is kept for each request",
    "  theirs-longer  own     a way of leaking that is so long to tell that it does not fit beside …",
    "  nothing        shared",
    "",
  ]);
});

test.each([60, 80, 98])("the library has one line each, within %i columns", (width) => {
  const lines = listWorkloads(builtInWorkloads(), ["everyday", "type-unique"], width).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  expect(
    lines
      .slice(0, lines.indexOf(""))
      .filter((line) => line.startsWith("* "))
      .map((line) => line.split(" ")[1]),
  ).toEqual(["everyday", "type-unique"]);
  expect(lines.indexOf("")).toBe(builtInWorkloads().length);
});
