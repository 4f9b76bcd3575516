import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { WorkloadSchema } from "../../src/model/workload.ts";
import { builtInNames, builtInWorkloads } from "../../src/workload/built-in-workloads.ts";
import { parseWorkload } from "../../src/workload/parse-workload.ts";
import { stepsOf } from "../../src/workload/workload-facts.ts";

test("every file of the library is one, and has its own name", () => {
  const files = readdirSync("data/workloads").map((file) => file.replace(/\.yaml$/, ""));
  expect([...builtInNames].sort()).toEqual(files.sort());
  expect(builtInWorkloads().map(({ name }) => name)).toEqual(builtInNames);
  expect(builtInWorkloads(["type-unique", "everyday"]).map(({ name }) => name)).toEqual(["everyday", "type-unique"]);
});

describe.each(builtInNames)("%s", (name) => {
  const [workload] = builtInWorkloads([name]);
  const text = readFileSync(`data/workloads/${name}.yaml`, "utf8");

  test("is a workload by its file, with the schema named for editors", () => {
    expect(parseWorkload(text, `data/workloads/${name}.yaml`)).toEqual(workload);
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=../schema/workload.json");
  });

  test("may be written to a plan and read again", () => {
    expect(WorkloadSchema.parse(JSON.parse(JSON.stringify(workload)))).toEqual(workload);
  });

  test("says what it does, what it aims at and what it costs", () => {
    expect(workload?.about).toMatch(/^[A-Z].{20,}\.$/);
    expect(workload?.finds).not.toEqual([]);
    expect(workload?.cost).not.toBe("");
  });
});

describe.each(["everyday", "type-unique"])("%s", (name) => {
  const [workload] = builtInWorkloads([name]);
  const kinds = workload?.iteration.map((step) => step.do) ?? [];

  test("takes back all that it typed, once, after the last of it", () => {
    expect(kinds.filter((kind) => kind === "take-back")).toHaveLength(1);
    expect(kinds.indexOf("take-back")).toBeGreaterThan(kinds.lastIndexOf("edit"));
  });

  test("types the text that it says it does, and ends each iteration settled", () => {
    const texts = workload && stepsOf(workload).flatMap(({ step }) => (step.do === "edit" ? [step.text] : []));
    expect(new Set(texts)).toEqual(new Set([workload?.text]));
    expect(kinds.at(-1)).toBe("settle");
  });
});

test("the two of every run: what they ask, and how often between two readings", () => {
  const [everyday, typeUnique] = builtInWorkloads(["everyday", "type-unique"]);
  expect(everyday).toMatchObject({ text: "repeat", iterationsPerCycle: 8 });
  expect(everyday?.iteration.filter((step) => step.do === "ask")).toHaveLength(12);
  expect(typeUnique).toMatchObject({ text: "unique", iterationsPerCycle: 3 });
  expect(typeUnique?.iteration.filter((step) => step.do === "edit")).toHaveLength(4);
});
