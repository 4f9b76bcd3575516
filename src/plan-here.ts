import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Plan } from "./model/plan.ts";
import { makePlan } from "./plan/make-plan.ts";
import { options } from "./plan/options.ts";

/** The plan that option values make in this working directory, and the absolute run directory. Throws what makePlan throws. */
export function planHere(values: Readonly<Record<string, string | undefined>>): { plan: Plan; out: string } {
  const plan = makePlan(values, { cwd: process.cwd(), resolve, kindOf });
  return { plan, out: resolve(values.out ?? options.out.default) };
}

function kindOf(path: string): "directory" | "file" | "missing" {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return "missing";
  return stats.isDirectory() ? "directory" : "file";
}
