import { ownerOf } from "../../../gopls/facts/owner-of.ts";
import type { Series } from "../../../model/growth.ts";
import type { JudgedFinding } from "../../../model/judged-finding.ts";
import { jsonInterval } from "../../../stats/interval.ts";
import { fingerprint } from "../evidence/fingerprint.ts";
import { perUnit } from "../evidence/per-unit.ts";
import type { PhaseEvidence } from "../evidence/phase-evidence.ts";
import { tried } from "../evidence/tried.ts";
import { countShares } from "./count-shares.ts";
import { likelyUnits } from "./likely-units.ts";

/**
 * The finding of one stack of goroutines that never end. The series' key is the stack: names from the leaf, " ← " between;
 * "" is of all stacks together.
 * Of a stack that is counted twice, the goroutines of which the runtime says that they can never run again come first.
 */
export function goroutineFinding(
  [series, ...duplicates]: readonly [Series, ...Series[]],
  { arm, workload, goplsVersion, sentPerIteration }: PhaseEvidence,
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
  return {
    kind: "leak",
    arm,
    workload,
    fingerprint: fingerprint({ kept: "goroutines", owner, frames, what: key, goplsVersion }),
    owner,
    kept: { what: "goroutines", unit, countPerUnit: count, dead: metric === "leaked-goroutines" },
    ...tried([series, ...duplicates]),
    frames,
    perIteration: { ...jsonInterval(perIteration), unit: "goroutines" },
    perUnit: perUnit(perIteration, sentPerIteration, unit),
    sizeClasses: [],
  };
}
