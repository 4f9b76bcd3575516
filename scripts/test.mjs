// What to run before a pull request, in order, up to the first step that fails; with the argument "slow" the rest of what runs a
// real gopls, and what needs another service or a browser. The last line is "N passed, N failed", the sum of what the test
// runner counted; a step that is no test counts as one failure when it fails.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const results = join(root, "coverage", "results");
const tier = process.argv[2] === "slow" ? "slow" : "quick";
const bin = (/** @type {string[]} */ ...path) => [process.execPath, join(root, "node_modules", ...path)];

/** @type {Record<"quick" | "slow", readonly { name: string, command: string[], counts?: boolean }[]>} */
const tiers = {
  quick: [
    { name: "types", command: [...bin("typescript", "bin", "tsc"), "-p", "."] },
    { name: "lint", command: [...bin("@biomejs", "biome", "bin", "biome"), "ci", "."] },
    { name: "unit", command: [...bin("vitest", "vitest.mjs"), "run", "--project", "unit"], counts: true },
    { name: "dist", command: [process.execPath, join(root, "scripts", "check-dist.mjs")] },
    { name: "e2e", command: [...bin("vitest", "vitest.mjs"), "run", "--project", "e2e"], counts: true },
  ],
  slow: [{ name: "slow", command: [...bin("vitest", "vitest.mjs"), "run", "--project", "slow"], counts: true }],
};

const total = { passed: 0, failed: 0 };
if (tier === "quick") rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

for (const step of tiers[tier]) {
  console.log(`\n=== ${step.name}`);
  if (["e2e", "slow"].includes(step.name) && !hasGo()) {
    if (process.env.SKIP_E2E) {
      console.log(`skipped, there is no Go on PATH and SKIP_E2E says: ${process.env.SKIP_E2E}`);
      continue;
    }
    console.log("The end-to-end tests need Go 1.25 or newer on PATH. To go without them: SKIP_E2E='why' npm test");
    total.failed += 1;
    break;
  }
  if (!run(step)) break;
}

const summary = `${total.passed} passed, ${total.failed} failed`;
writeFileSync(join(results, `summary-${tier}.txt`), `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * Runs a step and adds what it counted; returns whether it succeeded.
 *
 * @param {{ name: string, command: string[], counts?: boolean }} step
 */
function run({ name, command, counts }) {
  const file = join(results, `${name}.json`);
  const [program = "", ...args] = command;
  const { status } = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, SUMMARY_FILE: file },
    stdio: "inherit",
  });
  const counted = counts && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { passed: 0, failed: 0 };
  total.passed += counted.passed;
  total.failed += counted.failed;
  if (status !== 0 && counted.failed === 0) total.failed += 1;
  return status === 0;
}

function hasGo() {
  return spawnSync("go", ["version"], { stdio: "ignore" }).status === 0;
}
