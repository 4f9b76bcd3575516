import { howItEnded } from "../../model/failure/how-it-ended.ts";
import type { BudgetChange, JudgeWarning } from "../../model/judge-warning.ts";
import type { Plan } from "../../model/plan.ts";
import { formatBytes } from "../../text/format-bytes.ts";

/** What the judge warns of, in a sentence. */
export function warningSentence(warning: JudgeWarning, { arms }: Pick<Plan, "arms">): string {
  switch (warning.code) {
    case "cut-off":
      return cutOff(warning, arms.length > 1);
    case "unstable-readings":
      return `In ${phaseName(warning)} the heap did not come to rest before ${warning.unstable} of ${warning.readings} readings; intervals are wider for it.`;
    case "bounded-cache-above-cap":
      return `In ${phaseName(warning)} caches that should be bounded hold ${formatBytes(warning.heldBytes)}, more than their cap explains; what is above ${formatBytes(warning.capBytes)} counts as gopls' own.`;
    case "other-budget":
      return `It was judged under another budget than it was measured for: ${warning.changes.map(budgetChange).join("; ")}. A measurement under that budget may have gone on for longer, and tried other suspects again.`;
    case "few-profiles":
      return `In ${phaseName(warning)} there are ${warning.profiles} heap profile(s); a leak of the owned heap can be proven from ${warning.needed} on.`;
  }
}

function cutOff(
  { ended, phases, plannedCycles, missing }: Extract<JudgeWarning, { code: "cut-off" }>,
  namesArms: boolean,
): string {
  const done = phases
    .map((phase) => `${namesArms ? phaseName(phase) : phase.workload} ${phase.cycles} of ${plannedCycles}`)
    .join(", ");
  const left = missing > 0 ? `; ${missing} workload(s) were not measured at all` : "";
  return `The run ${howItEnded(ended)}; judged is what it had measured: cycles of ${done}${left}.`;
}

function budgetChange(change: BudgetChange): string {
  const instead = (asked: string, recorded: string) => `--${change.key} ${asked} in place of ${recorded}`;
  switch (change.key) {
    case "max-growth":
      return instead(`${change.asked} B`, `${change.recorded} B`);
    case "max-footprint":
      return instead(percent(change.asked), percent(change.recorded));
    case "fail-on":
      return instead(change.asked.join(","), change.recorded.join(","));
    case "tolerations":
      return change.asked === 0
        ? "no tolerations"
        : `${change.asked} ${change.asked === 1 ? "toleration" : "tolerations"} of the config`;
  }
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))} %`;
}

function phaseName({ workload, arm }: { readonly workload: string; readonly arm: string }): string {
  return `${workload} of ${arm}`;
}
