import { expect, test } from "vitest";
import { makeWorkloads } from "../../src/plan/make-workloads.ts";
import { builtInNames } from "../../src/workload/built-in-workloads.ts";
import { parseWorkload } from "../../src/workload/parse-workload.ts";
import { needsOwnSession } from "../../src/workload/workload-facts.ts";

const file = (name: string, more = "") =>
  [name, parseWorkload(`about: x\n${more}iteration: [{ do: settle }]\n`, name)] as const;
const made = (value: string, ...files: readonly ReturnType<typeof file>[]) =>
  makeWorkloads({ value, label: "--workload" }, new Map(files)).map(({ name }) => name);

test("shared ones first, in the order of the library, new text after repeated; own ones last", () => {
  const own = file("./own.yaml", "session: own\n");
  expect(made("./own.yaml, type-unique,./shared.yml, everyday", own, file("./shared.yml"))).toEqual([
    "everyday",
    "shared",
    "type-unique",
    "own",
  ]);
});

test("all is every one of the library, and files may come with it", () => {
  const all = made("a.yaml,all", file("a.yaml"));
  expect([...all].sort()).toEqual([...builtInNames, "a"].sort());
  const owns = makeWorkloads({ value: "all", label: "--workload" }, new Map()).map(needsOwnSession);
  expect(owns).toEqual([...owns].sort());
});

test("what is no workload is refused", () => {
  expect(() => made("everday")).toThrow(
    expect.objectContaining({
      code: "workload-unknown",
      message: "--workload: there is no workload everday",
      hint: expect.stringMatching(/^Did you mean everyday\? The built-in workloads are everyday, type-repeat, /),
    }),
  );
  expect(() => made("./a.yaml")).toThrow(expect.objectContaining({ code: "workload-missing" }));
});

test.each(["", "everyday,", "everyday,everyday", "a.yaml,a.yaml"])("%j is refused", (value) => {
  expect(() => made(value, file("a.yaml"))).toThrow(expect.objectContaining({ code: "bad-value" }));
});

test("two of one name are refused", () => {
  const message = '--workload can\'t be "everyday,my/everyday.yaml"';
  const hint = "It takes workloads with names of their own, and two of these are named everyday.";
  const twice = () => made("everyday,my/everyday.yaml", file("my/everyday.yaml"));
  expect(twice).toThrow(expect.objectContaining({ code: "bad-value", message, hint }));
});
