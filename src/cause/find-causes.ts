import type { Series } from "../model/growth.ts";
import type { Finding } from "../model/report.ts";
import { groupBy } from "../stats/group-by.ts";
import { clusterParts } from "./cluster-parts.ts";
import { goroutineFinding } from "./goroutine-finding.ts";
import { heapFinding } from "./heap-finding.ts";
import { leakParts, type PhaseEvidence } from "./leak-parts.ts";

export type { PhaseEvidence };

export interface CauseInput {
  readonly series: readonly Series[];
  readonly phases: readonly PhaseEvidence[];
}

/** A goroutine's stack is never smaller (runtime/stack.go); only for the order of findings. */
const GOROUTINE_BYTES = 2048;

/**
 * What leaks, one finding for each leak of each arm's workload, largest first. Only series that decide and were called a
 * leak make findings: every such series is part of one, but for an owned heap that the others explain. The result does
 * not depend on the order of series, phases or call sites.
 */
export function findCauses({ series, phases }: CauseInput): readonly Finding[] {
  const leaks = series.filter(({ decides, verdict }) => decides && verdict === "leak");
  const byPhase = groupBy([...leaks].sort(byMetric), ({ arm, workload }) => JSON.stringify([arm, workload]));
  const findings = [...byPhase.values()].flatMap((own) => {
    const phase = own[0] && evidenceOf(own[0], phases);
    return phase ? phaseFindings(own, phase) : [];
  });
  return findings.sort((a, b) => weight(b) - weight(a) || (identity(a) < identity(b) ? -1 : 1));
}

function byMetric(a: Series, b: Series): number {
  const [x, y] = [`${a.metric} ${a.key}`, `${b.metric} ${b.key}`];
  return x === y ? 0 : x < y ? -1 : 1;
}

/** A leak without evidence is still a leak: nothing is then known but iterations. */
function evidenceOf({ arm, workload }: Series, phases: readonly PhaseEvidence[]): PhaseEvidence {
  const found = phases.find((phase) => phase.arm === arm && phase.workload === workload);
  const nothing = { requests: 0, edits: 0, newTexts: 0 };
  return found ?? { arm, workload, iterations: 0, sentPerIteration: nothing, first: undefined, last: undefined };
}

function phaseFindings(leaks: readonly Series[], phase: PhaseEvidence): readonly Finding[] {
  const goroutines = leaks.filter(({ metric }) => metric === "goroutines");
  const clusters = clusterParts(leakParts(leaks, phase));
  return [
    ...clusters.map((cluster) => heapFinding(cluster, phase)),
    ...goroutines.map((leak) => goroutineFinding(leak, phase)),
  ];
}

function weight({ perIteration: { value, unit } }: Finding): number {
  return unit === "goroutines" ? value * GOROUTINE_BYTES : value;
}

function identity({ fingerprint, arm, workload, summary }: Finding): string {
  return JSON.stringify([fingerprint, arm, workload, summary]);
}
