import type { Arm, Plan } from "../../model/plan.ts";

/** The arms under judgement: every one but the baseline. */
export function judgedArms({ arms, baseline }: Pick<Plan, "arms" | "baseline">): readonly Arm[] {
  return arms.filter(({ name }) => name !== baseline);
}
