import type { Look, Schedule } from "../../model/plan.ts";

/**
 * The look at which a phase of that number of cycles is judged: the first that it has not gone past. A phase that was cut off
 * between two looks, for reasons that its readings do not know, is judged as at the next one.
 */
export function lookOf({ looks, cycles }: Pick<Schedule, "looks" | "cycles">, cyclesDone: number): Look {
  return looks.find((look) => cyclesDone <= look.cycles) ?? looks.at(-1) ?? { cycles, share: 1 };
}
