import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import type { World } from "../../src/model/world.ts";
import { release } from "../lab/releases.ts";
import { runConfiguration } from "../lab/run-configuration.ts";
import { startBench } from "../lab/start-bench.ts";
import { type Checkout, checkouts } from "./checkouts.ts";
import { makeCheckout } from "./make-checkout.ts";
import { saidOf } from "./said-of.ts";

// npm run bench modules -- --out DIR [--only REGEX] [--gopls v0.16.2]: runs dist/ on real modules of different kinds as a user would, with
// `everyday`, one after the other, and prints what it said as the table of docs/workspaces.md. What is in DIR is not run again.
const world = startBench(modules);

async function modules(): Promise<number> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { out: text, only: text, gopls: text } });
  const { out, only = "", gopls = "v0.16.2" } = values;
  if (out === undefined) throw new Error("Usage: npm run bench modules -- --out DIR [--only REGEX] [--gopls v0.16.2]");
  const folder = resolve(out);
  const chosen = checkouts.filter(({ name }) => new RegExp(only).test(name));
  for (const checkout of chosen) {
    if (!world.interrupted.aborted) await runOnce(checkout, { folder, gopls }, world);
  }
  const rows = chosen.map(({ name, kind, modules }) => {
    const measured = modules.map(({ module, version }) => `${module} ${version}`).join(", ");
    const [exitCode, said] = saidOf(join(folder, name));
    return [kind, measured, exitCode, said.replaceAll(join(folder, "workspaces", name), "the workspace")];
  });
  process.stdout.write(`${markdownTable([["kind", "module", "exit", "what it said"], ...rows])}\n`);
  return 0;
}

interface Place {
  readonly folder: string;
  /** A release. */
  readonly gopls: string;
}

async function runOnce(checkout: Checkout, { folder, gopls }: Place, world: World): Promise<void> {
  const { name } = checkout;
  if (existsSync(join(folder, name, "label.json"))) return;
  const workspace = join(folder, "workspaces", name);
  mkdirSync(workspace, { recursive: true });
  await makeCheckout(checkout, workspace, world);
  const settings = `${workspace}.settings.json`;
  if (checkout.settings) writeFileSync(settings, JSON.stringify(checkout.settings));
  const options = { workload: "everyday", ...(checkout.settings && { settings }) };
  const run = { name, arms: [release(gopls)], workspace: { folder: workspace }, options } as const;
  const place = { cli: resolve("dist/cli.js"), cliHash: "", out: folder };
  const { exitCode, minutes } = await runConfiguration(run, place, world);
  process.stderr.write(`${name}: exit code ${exitCode} after ${minutes} min\n`);
}
