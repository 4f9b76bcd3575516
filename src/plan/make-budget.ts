import type { KnownLeak } from "../model/known-leak.ts";
import type { Budget, Toleration } from "../model/plan.ts";
import type { AskedOptions } from "./options/config.ts";
import { defaultValue } from "./options/default-value.ts";
import { options } from "./options/options.ts";

interface AskedBudget {
  readonly asked: AskedOptions;
  /** Those of a config, which take the place of all others; undefined: there is no config. */
  readonly tolerations: readonly Toleration[] | undefined;
  /** Those of the file that was named; undefined: none was. */
  readonly knownLeaks: readonly KnownLeak[] | undefined;
}

/** The budget that was asked for; what was not is as in `otherwise`. Throws bad-value. */
export function makeBudget({ asked, tolerations, knownLeaks }: AskedBudget, otherwise: Budget = usualBudget()): Budget {
  const { "max-growth": growth, "max-footprint": footprint, "fail-on": failOn, "known-leaks-of": of } = asked;
  const own = knownLeaks ?? otherwise.knownLeaks;
  const knownLeaksOf = of ? options["known-leaks-of"].parse(of.value, of.label) : otherwise.knownLeaksOf;
  return {
    bytesPerIteration: growth ? options["max-growth"].parse(growth.value, growth.label) : otherwise.bytesPerIteration,
    footprint: footprint ? options["max-footprint"].parse(footprint.value, footprint.label) : otherwise.footprint,
    failOn: failOn ? options["fail-on"].parse(failOn.value, failOn.label) : otherwise.failOn,
    tolerations: tolerations ?? otherwise.tolerations,
    ...(own === undefined ? {} : { knownLeaks: own }),
    ...(knownLeaksOf === undefined ? {} : { knownLeaksOf }),
  };
}

function usualBudget(): Budget {
  return {
    bytesPerIteration: defaultValue("max-growth"),
    footprint: defaultValue("max-footprint"),
    failOn: defaultValue("fail-on"),
    tolerations: [],
  };
}
