import { counterOwner } from "../../../gopls/facts/counter-owner.ts";
import type { Series } from "../../../model/growth.ts";
import type { JudgedFinding } from "../../../model/judged-finding.ts";
import { jsonInterval } from "../../../stats/interval.ts";
import { fingerprint } from "../evidence/fingerprint.ts";
import { perUnit } from "../evidence/per-unit.ts";
import type { PhaseEvidence } from "../evidence/phase-evidence.ts";
import { tried } from "../evidence/tried.ts";
import { countShares } from "./count-shares.ts";
import { likelyUnits } from "./likely-units.ts";

/** The finding of what gopls itself counts: entries of a cache, files, views or overlays that become more. */
export function counterFinding(series: Series, phase: PhaseEvidence): JudgedFinding {
  const { key, perIteration } = series;
  const { arm, workload, sentPerIteration: sent } = phase;
  const owner = counterOwner(key);
  const share = countShares(perIteration, sent, likelyUnits(owner, sent, series.confirmation))[0];
  const unit = share?.unit ?? "iteration";
  const count = share?.count ?? perIteration.value;
  return {
    kind: "leak",
    arm,
    workload,
    fingerprint: fingerprint({ kept: "entries", owner, frames: [], what: key }),
    owner,
    kept: { what: "entries", unit, countPerUnit: count, counter: key },
    ...tried([series]),
    frames: [],
    perIteration: { ...jsonInterval(perIteration), unit: "entries" },
    perUnit: perUnit(perIteration, sent, unit),
    sizeClasses: [],
  };
}
