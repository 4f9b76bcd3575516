import { ownerOf } from "../../../gopls/facts/owner-of.ts";
import type { JudgedFinding } from "../../../model/judged-finding.ts";
import { unitsPerIteration } from "../../../model/work.ts";
import { jsonInterval, sum } from "../../../stats/interval.ts";
import { fingerprint } from "../evidence/fingerprint.ts";
import { perUnit } from "../evidence/per-unit.ts";
import type { PhaseEvidence } from "../evidence/phase-evidence.ts";
import { tried } from "../evidence/tried.ts";
import { goroutineMechanism } from "../mechanism/goroutine-mechanism.ts";
import { componentClasses } from "./component-classes.ts";
import { countShares } from "./count-shares.ts";
import type { GoroutineLeak } from "./goroutine-leaks.ts";
import type { LeakComponent } from "./leak-components.ts";
import { likelyUnits } from "./likely-units.ts";

/**
 * The finding of goroutines that never end. The key of a series is their stack: names from the leaf, " ← " between; "" is of all stacks
 * together. The largest stack is shown, and all are counted. `parts` is what grows on the heap with them.
 */
export function goroutineFinding(
  { stacks, series }: GoroutineLeak,
  { arm, workload, goplsVersion, sentPerIteration, waits = [] }: PhaseEvidence,
  parts: readonly LeakComponent[] = [],
): JudgedFinding {
  const [{ key, metric, confirmation, perIteration: largest }] = stacks;
  const perIteration = { ...largest, ...sum(stacks.map((stack) => stack.perIteration)) };
  const names = key === "" ? [] : key.split(" ← ");
  const frames = names.map((name) => ({ function: name, file: "", line: 0 }));
  const owner = ownerOf(frames, goplsVersion);
  const share = countShares(perIteration, sentPerIteration, likelyUnits(owner, sentPerIteration, confirmation))[0];
  const unit = share?.unit ?? "iteration";
  const count = share?.count ?? perIteration.value;
  const mechanism = goroutineMechanism(
    stacks.map((stack) => stack.key),
    waits,
  );
  return {
    kind: "leak",
    arm,
    workload,
    fingerprint: fingerprint({ kept: "goroutines", owner, frames, what: key, goplsVersion }),
    owner,
    kept: { what: "goroutines", unit, countPerUnit: count, dead: metric === "leaked-goroutines" },
    ...tried(series),
    ...(mechanism === undefined ? {} : { mechanism }),
    frames,
    perIteration: { ...jsonInterval(perIteration), unit: "goroutines" },
    perUnit: perUnit(perIteration, sentPerIteration, unit),
    sizeClasses: componentClasses(parts, unit, unitsPerIteration(unit, sentPerIteration)),
  };
}
