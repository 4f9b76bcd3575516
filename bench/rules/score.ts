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

/** How one rule's calls fare against the labels. */
export interface Score {
  readonly truePositives: number;
  readonly falsePositives: number;
  /** "no leak" of a leak; the ones that could not be told are not in it. */
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  readonly cannotTell: { readonly leaks: number; readonly clean: number };
  /** Of the runs called leak, those that are. */
  readonly precision: Share;
  /** Of the leaks, those called so: "cannot tell" is a miss. */
  readonly recall: Share;
  /** Of the runs in which nothing can have leaked, those called leak: "cannot tell" is no alarm. */
  readonly nullsCalledLeak: Share;
}

export interface Scored {
  readonly label: Label;
  readonly calls: Call["calls"];
}

const CONFIDENCE = 0.95;

/** Runs labelled "either" are left out. */
export function score(runs: readonly Scored[]): Score {
  const count = (truth: Label["label"], calls: Call["calls"]) =>
    runs.filter((run) => run.label.label === truth && run.calls === calls).length;
  const truePositives = count("leak", "leak");
  const falsePositives = count("no-leak", "leak");
  const leaks = runs.filter(({ label }) => label.label === "leak").length;
  const nulls = runs.filter(({ label }) => label.kind === "null" && label.label === "no-leak");
  return {
    truePositives,
    falsePositives,
    falseNegatives: count("leak", "no leak"),
    trueNegatives: count("no-leak", "no leak"),
    cannotTell: { leaks: count("leak", "cannot tell"), clean: count("no-leak", "cannot tell") },
    precision: share(truePositives, truePositives + falsePositives),
    recall: share(truePositives, leaks),
    nullsCalledLeak: share(nulls.filter(({ calls }) => calls === "leak").length, nulls.length),
  };
}

/** Of nothing, nothing is known. */
function share(k: number, n: number): Share {
  if (n === 0) return { k, n, low: 0, high: 1 };
  const { low, high } = clopperPearson(k, n, CONFIDENCE);
  return { k, n, low, high };
}
