import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { yamlModule } from "./scripts/yaml-module.ts";
import { LongestFirst } from "./test/support/longest-first.ts";
import { summaryReporter } from "./test/support/summary-reporter.ts";

const summaryFile = process.env.SUMMARY_FILE;

/** Two files at a time on any machine: most of a measurement is waiting, and what is asserted is counts. */
const realGopls = {
  maxWorkers: 2,
  testTimeout: 20 * 60_000,
  hookTimeout: 20 * 60_000,
} as const;

export default defineConfig({
  test: {
    reporters: ["default", ...(summaryFile ? [summaryReporter(summaryFile)] : [])],
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text", "html"] },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [yamlModule()],
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["**/node_modules/**", "test/e2e/**", "test/**/*.slow.test.ts"],
          testTimeout: 20_000,
          // Vitest leaves one core idle, of two the half; but many of these tests wait for a process.
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [yamlModule()],
        test: {
          ...realGopls,
          name: "e2e",
          include: ["test/e2e/**/*.e2e.test.ts"],
          exclude: ["**/node_modules/**"],
          globalSetup: "test/support/set-up-e2e.ts",
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [yamlModule()],
        test: {
          ...realGopls,
          name: "slow",
          include: ["test/**/*.slow.test.ts"],
          exclude: ["**/node_modules/**"],
          globalSetup: "test/support/set-up-e2e.ts",
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
