import type { BudgetChange } from "../model/judge-warning.ts";
import type { Budget } from "../model/plan.ts";

/** Where the budget has what an option changes. */
const FIELDS = {
  "max-growth": "bytesPerIteration",
  "max-footprint": "footprint",
  "fail-on": "failOn",
  "known-leaks": "knownLeaks",
  "known-leaks-of": "knownLeaksOf",
  tolerations: "tolerations",
} as const satisfies Readonly<Record<BudgetChange["key"], keyof Budget>>;

/** What another budget changes of the one that a run was measured for; nothing: they are the same. */
export function budgetChanges(recorded: Budget, asked: Budget): readonly BudgetChange[] {
  const changes: readonly BudgetChange[] = [
    { key: "max-growth", recorded: recorded.bytesPerIteration, asked: asked.bytesPerIteration },
    { key: "max-footprint", recorded: recorded.footprint, asked: asked.footprint },
    { key: "fail-on", recorded: recorded.failOn, asked: asked.failOn },
    { key: "known-leaks", recorded: recorded.knownLeaks?.length ?? 0, asked: asked.knownLeaks?.length ?? 0 },
    { key: "known-leaks-of", recorded: recorded.knownLeaksOf, asked: asked.knownLeaksOf },
    { key: "tolerations", recorded: recorded.tolerations.length, asked: asked.tolerations.length },
  ];
  return changes.filter(({ key }) => JSON.stringify(recorded[FIELDS[key]]) !== JSON.stringify(asked[FIELDS[key]]));
}
