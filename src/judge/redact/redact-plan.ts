import type { KnownLeak } from "../../model/known-leak.ts";
import type { Budget, Plan } from "../../model/plan.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import { isPublicVersion } from "./public-names.ts";
import { redactCounter } from "./redact-counter.ts";
import { redactArm, redactArmName } from "./redact-gopls.ts";
import { redactWorkload } from "./redact-workload.ts";

/**
 * A plan without the user's names. The stacks of the user's own known leaks stay in it, as a verdict needs them; what is written of a plan has no
 * known leaks (pruned-header.ts).
 */
export function redactPlan(plan: Plan, number: Pseudonyms): Plan {
  const { arms, baseline, workloads, schedule, budget, start, rpcTrace, allowCommands, allowErrors } = plan;
  return {
    arms: arms.map((arm) => redactArm(arm, number)),
    ...(baseline === undefined ? {} : { baseline: redactArmName(baseline, number) }),
    workloads: workloads.map((workload) => redactWorkload(workload, number)),
    schedule,
    budget: redactBudget(budget, number),
    start,
    rpcTrace,
    ...(allowCommands === undefined ? {} : { allowCommands }),
    allowErrors,
  };
}

function redactBudget(budget: Budget, number: Pseudonyms): Budget {
  const { bytesPerIteration, footprint, failOn, tolerations, knownLeaks, knownLeaksOf } = budget;
  return {
    bytesPerIteration,
    footprint,
    failOn,
    tolerations: tolerations.map(({ fingerprint, ceiling, per, expires }) => ({
      fingerprint: /^[0-9a-f]{16}$/.test(fingerprint) ? fingerprint : "0000000000000000",
      ...{ ceiling, per, expires: /^\d{4}-\d\d-\d\d$/.test(expires) ? expires : "1970-01-01" },
      reason: "a reason of the user's",
    })),
    ...(knownLeaks ? { knownLeaks: knownLeaks.map((leak) => redactKnownLeak(leak, number)) } : {}),
    ...(knownLeaksOf !== undefined && isPublicVersion(knownLeaksOf) ? { knownLeaksOf } : {}),
  };
}

function redactKnownLeak(leak: KnownLeak, number: Pseudonyms): KnownLeak {
  const words = "known by a file of the user's";
  const counters = leak.counters.map((counter) => redactCounter(counter, number));
  const id = `USER-${number("leak", leak.id)}`;
  return { ...leak, id, title: words, about: words, counters, link: "https://example.com/" };
}
