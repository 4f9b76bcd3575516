import { defineConfig } from "vitest/config";
import { yamlModule } from "./scripts/yaml-module.ts";
import { summaryReporter } from "./test/support/summary-reporter.ts";

const summaryFile = process.env.SUMMARY_FILE;

export default defineConfig({
  test: {
    reporters: ["default", ...(summaryFile ? [summaryReporter(summaryFile)] : [])],
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text", "html"] },
    projects: [
      {
        plugins: [yamlModule()],
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["**/node_modules/**", "test/e2e/**", "test/**/*.slow.test.ts"],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [yamlModule()],
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.e2e.test.ts"],
          exclude: ["**/node_modules/**"],
          testTimeout: 20 * 60_000,
          hookTimeout: 20 * 60_000,
          fileParallelism: false,
        },
      },
      {
        plugins: [yamlModule()],
        test: {
          name: "slow",
          include: ["test/**/*.slow.test.ts"],
          exclude: ["**/node_modules/**"],
          testTimeout: 5 * 60_000,
          hookTimeout: 6 * 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
