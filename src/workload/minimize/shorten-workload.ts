import type { Step, Workload } from "../../model/workload.ts";
import { asWorkloadFile } from "../as-workload.ts";
import { openFaults } from "../open-faults.ts";
import { innerSteps } from "../workload-facts.ts";
import { freeSteps, withClosingSteps } from "./closing-steps.ts";
import { reduceList } from "./reduce-list.ts";

interface Trying {
  /** Whether a workload still shows what is looked for. */
  readonly shows: (workload: Workload) => Promise<boolean>;
  /** Whether there is no more time for another try. */
  readonly isOver: () => boolean;
}

/**
 * A workload that shows something, with the fewest steps in its iteration that still show it: of its steps none can be left out, and of
 * what repeats or chooses only as much is left as is needed. Loops that would not close are not tried, and none twice.
 */
export async function shortenWorkload(workload: Workload, { shows, isOver }: Trying): Promise<Workload> {
  const answers = new Map<string, boolean>();
  const showsSteps = async (iteration: readonly Step[]): Promise<boolean> => {
    const key = JSON.stringify(iteration);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const candidate = { ...workload, iteration };
    const answer = iteration.length > 0 && isClosed(candidate) && (await shows(candidate));
    answers.set(key, answer);
    return answer;
  };
  let iteration = workload.iteration;
  for (;;) {
    const whole = iteration;
    const reduced = await reduceList(
      freeSteps(whole),
      (kept) => showsSteps(withClosingSteps(whole, new Set(kept))),
      isOver,
    );
    iteration = withClosingSteps(whole, new Set(reduced));
    const unwrapped = isOver() ? undefined : await firstThatShows(unwrappings(iteration), showsSteps);
    if (!unwrapped) return { ...workload, iteration };
    iteration = unwrapped;
  }
}

async function firstThatShows(
  lists: readonly (readonly Step[])[],
  shows: (iteration: readonly Step[]) => Promise<boolean>,
): Promise<readonly Step[] | undefined> {
  for (const list of lists) if (await shows(list)) return list;
  return undefined;
}

/** The iteration with one step that repeats or chooses replaced by what is in it, done once. */
function unwrappings(iteration: readonly Step[]): readonly (readonly Step[])[] {
  return iteration.flatMap((step, i) =>
    innerSteps(step).map(({ steps }) => [...iteration.slice(0, i), ...steps, ...iteration.slice(i + 1)]),
  );
}

function isClosed(workload: Workload): boolean {
  return openFaults(asWorkloadFile(workload)).length === 0;
}
