import type { Growth } from "../../model/growth.ts";

/** Of a suspect's growth, a piece of the workload must bring this share to stand for it, and not much more than all. */
const MIN_COVERAGE = 0.7;
const MAX_COVERAGE = 1.5;

type Identity = Pick<Growth, "metric" | "key">;

/**
 * The first of the ablations, which are ordered from the smallest piece to the whole workload, whose turn makes the
 * suspect grow as one iteration of the workload does; the last one where no piece alone does. Undefined without any.
 */
export function chooseAblation(
  suspect: Identity & Pick<Growth, "perIteration">,
  ablations: readonly string[],
  growths: readonly Growth[],
): string | undefined {
  const covers = (name: string) => {
    const own = growths.find((growth) => growth.workload === name && isSame(growth, suspect));
    const coverage = (own?.perIteration.value ?? 0) / suspect.perIteration.value;
    return coverage >= MIN_COVERAGE && coverage <= MAX_COVERAGE;
  };
  return ablations.find(covers) ?? ablations.at(-1);
}

/** Whether two growths are of the same thing, in whatever session. */
export function isSame(a: Identity, b: Identity): boolean {
  return a.metric === b.metric && a.key === b.key;
}
