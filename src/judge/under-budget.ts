import type { Budget } from "../model/plan.ts";
import type { Recording } from "../model/recording.ts";

/** The recording as if it had been made under this budget, with a warning that says so where it was another. */
export function underBudget(recording: Recording, budget: Budget): Recording {
  const { header, warnings } = recording;
  const changes = changesOf(header.plan.budget, budget);
  if (changes.length === 0) return recording;
  const message = `It was judged under another budget than it was measured for: ${changes.join("; ")}. A measurement under that budget may have gone on for longer, and tried other suspects again.`;
  return {
    ...recording,
    header: { ...header, plan: { ...header.plan, budget } },
    warnings: [...warnings, { code: "other-budget", message }],
  };
}

function changesOf(recorded: Budget, asked: Budget): readonly string[] {
  const change = (name: string, wordsOf: (budget: Budget) => string) => {
    const [before, now] = [wordsOf(recorded), wordsOf(asked)];
    return before === now ? [] : [`${name} ${now} in place of ${before}`];
  };
  return [
    ...change("--max-growth", ({ bytesPerIteration }) => `${bytesPerIteration} B`),
    ...change("--max-footprint", ({ footprint }) => `${Number((footprint * 100).toFixed(4))} %`),
    ...change("--fail-on", ({ failOn }) => failOn.join(",")),
    ...tolerationChange(recorded, asked),
  ];
}

function tolerationChange(recorded: Budget, asked: Budget): readonly string[] {
  if (JSON.stringify(recorded.tolerations) === JSON.stringify(asked.tolerations)) return [];
  const { length } = asked.tolerations;
  return [length === 0 ? "no tolerations" : `${length} ${length === 1 ? "toleration" : "tolerations"} of the config`];
}
