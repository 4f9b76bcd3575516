import type { BudgetChange } from "../model/judge-warning.ts";
import type { Budget } from "../model/plan.ts";

/** What another budget changes of the one that a run was measured for; nothing: they are the same. */
export function budgetChanges(recorded: Budget, asked: Budget): readonly BudgetChange[] {
  const changes: readonly BudgetChange[] = [
    { key: "max-growth", recorded: recorded.bytesPerIteration, asked: asked.bytesPerIteration },
    { key: "max-footprint", recorded: recorded.footprint, asked: asked.footprint },
    { key: "fail-on", recorded: recorded.failOn, asked: asked.failOn },
    { key: "tolerations", recorded: recorded.tolerations.length, asked: asked.tolerations.length },
  ];
  return changes.filter((change) =>
    change.key === "tolerations"
      ? JSON.stringify(recorded.tolerations) !== JSON.stringify(asked.tolerations)
      : JSON.stringify(change.recorded) !== JSON.stringify(change.asked),
  );
}
