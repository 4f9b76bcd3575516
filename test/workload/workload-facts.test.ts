// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are workloads

import { expect, test } from "vitest";
import { parseWorkload } from "../../src/workload/parse-workload.ts";
import { hasUniqueText, needsOwnSession, stepsOf, writesOnDisk } from "../../src/workload/workload-facts.ts";

const workload = (iteration: string, more = "") =>
  parseWorkload(`about: x\n${more}iteration: ${iteration}\n`, "w.yaml", { isTrusted: true });

test("every step has its place and its depth", () => {
  const nested = workload(
    "[{ do: choose, from: [[{ do: settle }], [{ do: repeat, times: 2, steps: [{ do: idle, ms: 1 }] }]] }, { do: settle }]",
    "setup: [{ do: settle }]\n",
  );
  expect(stepsOf(nested).map(({ step, path, depth }) => `${path.join(".")} ${step.do} ${depth}`)).toEqual([
    "setup.0 settle 0",
    "iteration.0 choose 0",
    "iteration.0.from.0.0 settle 1",
    "iteration.0.from.1.0 repeat 1",
    "iteration.0.from.1.0.steps.0 idle 2",
    "iteration.1 settle 0",
  ]);
  expect(stepsOf(nested).map(({ part }) => part)).toEqual(["setup", ...Array.from({ length: 5 }, () => "iteration")]);
});

test.each([
  ["[{ do: open, file: leaf }, { do: save, file: leaf }, { do: close, file: leaf }]", true],
  ["[{ do: repeat, times: 2, steps: [{ do: change-on-disk, file: leaf, text: repeat }] }]", true],
  ["[{ do: write-by-rename, file: leaf, text: repeat }]", true],
  ["[{ do: create-on-disk, path: a.go, insert: package a }]", true],
  ["[{ do: choose, from: [[{ do: settle }], [{ do: delete-on-disk, file: leaf }]] }]", true],
  ["[{ do: restore-on-disk }]", true],
  ["[{ do: open, file: leaf }, { do: edit, file: leaf, text: repeat }, { do: close, file: leaf }]", false],
])("%s writes: %s", (iteration, writes) => {
  expect(writesOnDisk(workload(iteration))).toBe(writes);
  expect(needsOwnSession(workload(iteration))).toBe(writes);
});

test("what else has a gopls for itself", () => {
  const settle = "[{ do: settle }]";
  expect(needsOwnSession(workload(settle))).toBe(false);
  expect(needsOwnSession(workload(settle, "session: own\n"))).toBe(true);
  expect(needsOwnSession(workload(settle, "settings: { gofumpt: true }\n"))).toBe(true);
  expect(needsOwnSession(workload("[{ do: ask, file: next, method: x }]", "tour: { of: files }\n"))).toBe(true);
});

test("text that is new makes a workload unique, also in its setup", () => {
  const setup = "setup: [{ do: create-on-disk, path: a.go, insert: 'package a // ${unique}' }]\n";
  expect(hasUniqueText(workload("[{ do: settle }]", setup))).toBe(true);
  expect(hasUniqueText(workload("[{ do: settle }]"))).toBe(false);
});
