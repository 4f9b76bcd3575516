import { clopperPearson } from "../statistics/clopper-pearson.ts";
import type { Label } from "./label.ts";
import type { Call } from "./rule.ts";

/** k of n, and between what the true share lies with 95 % (Clopper–Pearson). */
export interface Share {
  readonly k: number;
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

/** How one rule's calls fare against the labels of some runs; every run is in one of the first four. */
export interface Score {
  readonly fail: number;
  readonly inconclusive: number;
  readonly pass: number;
  readonly notMeasured: number;
  /** Of all runs, those that fail. */
  readonly failed: Share;
  /** Of all runs, those whose call is what the label expects. */
  readonly right: Share;
  /** Of the runs whose label has a name, those that fail with it; of none where the rule names nothing. */
  readonly named: Share;
}

export interface Scored {
  readonly label: Label;
  readonly call: Call;
}

const CONFIDENCE = 0.95;

/** Counts the calls of one rule. */
export function score(runs: readonly Scored[]): Score {
  const count = (calls: Call["calls"]) => runs.filter(({ call }) => call.calls === calls).length;
  const nameable = runs.filter(({ label, call }) => label.names !== undefined && call.named !== undefined);
  return {
    fail: count("fail"),
    inconclusive: count("inconclusive"),
    pass: count("pass"),
    notMeasured: count("not measured"),
    failed: share(count("fail"), runs.length),
    right: share(runs.filter(isRight).length, runs.length),
    named: share(nameable.filter(isNamed).length, nameable.length),
  };
}

/**
 * Whether a call is what the label expects. Known leaks must be exactly those of the label. A rule that lists none has no
 * catalogue to know them by, so for it a run with known leaks only is a leak.
 */
export function isRight({ label, call }: Scored): boolean {
  if (label.label === "leak" || (label.label === "known only" && call.known === undefined))
    return call.calls === "fail";
  return call.calls === "pass" && (call.known ?? []).join() === [...label.known].sort().join();
}

/** Whether the call fails the run, and a confirmed leak has the label's name on its stack. */
export function isNamed({ label, call }: Scored): boolean {
  const pattern = new RegExp(label.names ?? "(?!)");
  return call.calls === "fail" && (call.named ?? []).some((name) => pattern.test(name));
}

/** Of nothing, nothing is known. */
function share(k: number, n: number): Share {
  if (n === 0) return { k, n, low: 0, high: 1 };
  const { low, high } = clopperPearson(k, n, CONFIDENCE);
  return { k, n, low, high };
}
