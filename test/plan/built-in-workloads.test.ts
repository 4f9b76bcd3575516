import { describe, expect, test } from "vitest";
import { type Step, WorkloadSchema } from "../../src/model/plan.ts";
import { builtInWorkloads } from "../../src/plan/built-in-workloads.ts";

describe.each(builtInWorkloads.map((workload) => [workload.name, workload] as const))("%s", (_, workload) => {
  const steps = [...workload.setup, ...workload.iteration, ...workload.teardown];
  const count = (list: readonly Step[], what: Step["do"]) => list.filter((step) => step.do === what).length;

  test("is a workload, and may be written to a plan and read again", () => {
    expect(WorkloadSchema.parse(JSON.parse(JSON.stringify(workload)))).toEqual(workload);
  });

  test("closes what it opened, within one iteration or around all of them", () => {
    expect(count(steps, "open")).toBe(count(steps, "close"));
    expect(count(workload.iteration, "open")).toBe(count(workload.iteration, "close"));
  });

  test("takes back all that it typed, after the last of it", () => {
    const kinds = workload.iteration.map((step) => step.do);
    expect(count(workload.iteration, "take-back")).toBe(1);
    expect(kinds.indexOf("take-back")).toBeGreaterThan(kinds.lastIndexOf("type"));
  });

  test("types the text that it says it does", () => {
    expect(steps.flatMap((step) => (step.do === "type" && step.text !== workload.text ? [step] : []))).toEqual([]);
  });

  test("ends each iteration settled", () => {
    expect(workload.iteration.at(-1)).toEqual({ do: "settle" });
  });
});
