import { formatCount } from "../model/format-count.ts";
import type { Series } from "../model/growth.ts";
import type { Finding } from "../model/report.ts";
import { countShares } from "./count-shares.ts";
import { fingerprint } from "./fingerprint.ts";
import type { PhaseEvidence } from "./leak-parts.ts";
import { likelyUnits } from "./likely-units.ts";
import { ownerOf } from "./owner-of.ts";
import { finite, perUnit } from "./per-unit.ts";
import { shortName } from "./short-name.ts";

/** The finding of one stack of goroutines that never end. The series' key is the stack: names from the leaf, " ← " between. */
export function goroutineFinding(
  { key, perIteration }: Series,
  { arm, workload, sentPerIteration }: PhaseEvidence,
): Finding {
  const frames = key.split(" ← ").map((name) => ({ function: name, file: "", line: 0 }));
  const owner = ownerOf(frames);
  const share = countShares(perIteration, sentPerIteration, likelyUnits(owner, sentPerIteration))[0];
  const unit = share?.unit ?? "iteration";
  const count = share?.count ?? perIteration.value;
  const goroutines = count === 1 ? "goroutine that never ends" : "goroutines that never end";
  return {
    kind: "leak",
    arm,
    workload,
    fingerprint: fingerprint("goroutines", owner, frames),
    owner,
    summary: `${formatCount(count)} ${goroutines} for every ${unit}: ${shortName(frames[0]?.function ?? "")}`,
    frames,
    perIteration: {
      value: perIteration.value,
      low: finite(perIteration.low),
      high: finite(perIteration.high),
      unit: "goroutines",
    },
    perUnit: perUnit(perIteration, sentPerIteration, unit),
    sizeClasses: [],
  };
}
