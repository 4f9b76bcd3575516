import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, in the order in which they start: what runs beside them is then done when they are. */
const LONGEST = [
  "run-session.test.ts",
  "write-synthetic.test.ts",
  "record-server.test.ts",
  "calibration.test.ts",
  // Each builds a gopls that later files use, too.
  "leak.e2e.test.ts",
  "clean.e2e.test.ts",
  "action.e2e.test.ts",
  "record.e2e.test.ts",
  "planted.slow.test.ts",
  "install.slow.test.ts",
  "examples.slow.test.ts",
  "start-modes.slow.test.ts",
  "run.slow.test.ts",
  "workloads.slow.test.ts",
  "fuzz.slow.test.ts",
];

/** Starts the longest files first, the others as Vitest would; it knows how long they take only where they have run before. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONGEST.indexOf(basename(moduleId));
  return at < 0 ? LONGEST.length : at;
}
