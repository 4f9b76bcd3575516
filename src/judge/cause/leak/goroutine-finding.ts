import { ownerOf } from "../../../gopls/facts/owner-of.ts";
import type { Series } from "../../../model/growth.ts";
import type { JudgedFinding } from "../../../model/judged-finding.ts";
import { unitsPerIteration } from "../../../model/work.ts";
import { jsonInterval } from "../../../stats/interval.ts";
import { fingerprint } from "../evidence/fingerprint.ts";
import { perUnit } from "../evidence/per-unit.ts";
import type { PhaseEvidence } from "../evidence/phase-evidence.ts";
import { tried } from "../evidence/tried.ts";
import { goroutineMechanism } from "../mechanism/goroutine-mechanism.ts";
import { componentClasses } from "./component-classes.ts";
import { countShares } from "./count-shares.ts";
import type { LeakComponent } from "./leak-components.ts";
import { likelyUnits } from "./likely-units.ts";

/**
 * The finding of one stack of goroutines that never end. The series' key is the stack: names from the leaf, " ← " between;
 * "" is of all stacks together.
 * Of a stack that is counted twice, the goroutines of which the runtime says that they can never run again come first. `parts` is what
 * grows on the heap with them.
 */
export function goroutineFinding(
  [series, ...duplicates]: readonly [Series, ...Series[]],
  { arm, workload, goplsVersion, sentPerIteration, waits = [] }: PhaseEvidence,
  parts: readonly LeakComponent[] = [],
): JudgedFinding {
  const { key, metric, perIteration } = series;
  const names = key === "" ? [] : key.split(" ← ");
  const frames = names.map((name) => ({ function: name, file: "", line: 0 }));
  const owner = ownerOf(frames, goplsVersion);
  const share = countShares(
    perIteration,
    sentPerIteration,
    likelyUnits(owner, sentPerIteration, series.confirmation),
  )[0];
  const unit = share?.unit ?? "iteration";
  const count = share?.count ?? perIteration.value;
  const mechanism = goroutineMechanism(key, waits);
  return {
    kind: "leak",
    arm,
    workload,
    fingerprint: fingerprint({ kept: "goroutines", owner, frames, what: key, goplsVersion }),
    owner,
    kept: { what: "goroutines", unit, countPerUnit: count, dead: metric === "leaked-goroutines" },
    ...tried([series, ...duplicates]),
    ...(mechanism === undefined ? {} : { mechanism }),
    frames,
    perIteration: { ...jsonInterval(perIteration), unit: "goroutines" },
    perUnit: perUnit(perIteration, sentPerIteration, unit),
    sizeClasses: componentClasses(parts, unit, unitsPerIteration(unit, sentPerIteration)),
  };
}
