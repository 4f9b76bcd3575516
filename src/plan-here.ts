import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { failure } from "./model/failure.ts";
import type { Plan } from "./model/plan.ts";
import { askedOptions } from "./plan/asked-options.ts";
import type { Config } from "./plan/config.ts";
import { makePlan } from "./plan/make-plan.ts";
import { options } from "./plan/options.ts";

type Values = Readonly<Record<string, string | undefined>>;

const MAX_CONFIG_BYTES = 1_048_576;

/**
 * The plan that option values and the config file make in this working directory, and the absolute run directory. Throws
 * what makePlan throws; config-missing, config-unreadable and config-bad.
 */
export async function planHere(values: Values, cwd = process.cwd()): Promise<{ plan: Plan; out: string }> {
  const config = await configHere(values.config, cwd);
  const plan = makePlan(values, { cwd, resolve, kindOf }, config);
  return { plan, out: resolve(cwd, askedOptions(values, config).out?.value ?? options.out.default) };
}

/** The config that was named, or the one that lies here; undefined: there is none, and YAML is not loaded. */
async function configHere(named: string | undefined, cwd: string): Promise<Config | undefined> {
  if (named === "") {
    throw failure("bad-value", { option: "--config", value: named, expected: "the path of a YAML file" });
  }
  const name = named ?? options.config.default;
  const path = resolve(cwd, name);
  if (kindOf(path) === "missing") {
    if (named === undefined) return undefined;
    throw failure("config-missing", { path });
  }
  const text = readConfig(path);
  const { parseConfig } = await import("./plan/parse-config.ts");
  return parseConfig(text, name);
}

function readConfig(path: string): string {
  const { size } = statSync(path);
  if (kindOf(path) === "directory") throw failure("config-unreadable", { path, reason: "it is a folder" });
  if (size > MAX_CONFIG_BYTES) throw failure("config-unreadable", { path, reason: `it has ${size} bytes` });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw failure("config-unreadable", { path, reason: (error as Error).message });
  }
}

function kindOf(path: string): "directory" | "file" | "missing" {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return "missing";
  return stats.isDirectory() ? "directory" : "file";
}
