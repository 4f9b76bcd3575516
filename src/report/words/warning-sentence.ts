import { howItEnded } from "../../model/failure/how-it-ended.ts";
import type { BudgetChange, JudgeWarning } from "../../model/judge-warning.ts";
import type { Plan } from "../../model/plan.ts";
import { andList } from "../../text/and-list.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";

/** What the judge warns of, in a sentence. */
export function warningSentence(warning: JudgeWarning, { arms }: Pick<Plan, "arms">): string {
  switch (warning.code) {
    case "cut-off":
    case "out-of-time":
      return cutOff(warning, arms.length > 1);
    case "unstable-readings":
      return `In ${phaseName(warning)}, the heap was still moving at ${warning.unstable} of ${warning.readings} readings. This makes intervals wider.`;
    case "bounded-cache-above-cap":
      return `In ${phaseName(warning)}, bounded caches hold ${formatBytes(warning.heldBytes)}. What is above their cap of ${formatBytes(warning.capBytes)} counts as gopls' own heap.`;
    case "other-budget":
      return `This run was judged under another budget than it was measured for: ${warning.changes.map(budgetChange).join("; ")}. A measurement under the new budget might run longer and confirm other suspects.`;
    case "few-profiles":
      return `${phaseName(warning)} has ${warning.profiles} heap ${warning.profiles === 1 ? "profile" : "profiles"}. To prove a leak of gopls' own heap, ${warning.needed} are needed.`;
    case "descriptors-grow":
      return `In ${phaseName(warning)}, open file descriptors grew by ${formatCount(warning.perIteration)} per iteration: gopls did not close what it opened. They decide nothing here, but the system limits how many a process may have.`;
    case "holders-unreadable":
      return `${warning.path} can't be read, so that nobody can tell from it who holds what grows in ${phaseName(warning)}: ${warning.reason}.`;
    case "known-leaks-of-ignored":
      return `--known-leaks-of ${warning.asked} does nothing for ${warning.arm}: its gopls says that it is ${warning.version}.`;
    case "known-not-seen":
      return notSeen(warning);
  }
}

function cutOff(
  { ended, phases, plannedCycles, missing }: Extract<JudgeWarning, { code: "cut-off" | "out-of-time" }>,
  namesArms: boolean,
): string {
  const done = phases
    .map((phase) => `${cyclesDone(phase.cycles, plannedCycles)} of ${namesArms ? phaseName(phase) : phase.workload}`)
    .join(", ");
  const left = missing > 0 ? ` ${missing === 1 ? "1 workload was" : `${missing} workloads were`} not measured.` : "";
  return `The run ${howItEnded(ended)}. Only what it had measured was judged: ${done}.${left}`;
}

/** "7 of 16 cycles"; a phase that goes on past what was planned, because it was not decided, has more. */
function cyclesDone(done: number, planned: number): string {
  return done > planned ? `${done} cycles (${planned} were planned)` : `${done} of ${planned} cycles`;
}

function notSeen({ version, leaks }: Extract<JudgeWarning, { code: "known-not-seen" }>): string {
  const named = andList(leaks.map(({ id, title }) => `${id} (${title})`));
  const it = leaks.length === 1 ? "it" : "them";
  return `Known, not seen here: ${named}. This run would have shown ${it}. Does gopls ${version} fix ${it}?`;
}

function budgetChange(change: BudgetChange): string {
  const instead = (asked: string, recorded: string) => `--${change.key} ${asked} instead of ${recorded}`;
  switch (change.key) {
    case "max-growth":
      return instead(`${change.asked} B`, `${change.recorded} B`);
    case "max-footprint":
      return instead(percent(change.asked), percent(change.recorded));
    case "fail-on":
      return instead(change.asked.join(","), change.recorded.join(","));
    case "known-leaks":
      return change.asked === 0
        ? "no --known-leaks"
        : `${change.asked} known ${change.asked === 1 ? "leak" : "leaks"} of --known-leaks`;
    case "known-leaks-of":
      return instead(change.asked ?? "none", change.recorded ?? "none");
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
