import { writeFileSync } from "node:fs";
import type { Reporter } from "vitest/node";

/**
 * Writes `{ passed, failed }` of the whole run as JSON to `file`, for `npm test` to add up. A file that could not be
 * loaded and an error outside of any test count as one failure each.
 */
export function summaryReporter(file: string): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const counts = { passed: 0, failed: unhandledErrors.length };
      for (const module of modules) {
        const states = [...module.children.allTests()].map((test) => test.result().state);
        counts.passed += states.filter((state) => state === "passed").length;
        const failed = states.filter((state) => state === "failed").length;
        counts.failed += failed === 0 && module.state() === "failed" ? 1 : failed;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
