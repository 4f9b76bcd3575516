import type { Finding, Report } from "../../model/report.ts";

/** Why a report has a result in SARIF: the kind of a finding, or that the gate has no answer. */
export type RuleId = Finding["kind"] | Exclude<Report["outcome"], "pass" | "fail">;

export type Level = "error" | "warning" | "note";

interface Rule {
  readonly id: RuleId;
  readonly name: string;
  readonly level: Level;
  readonly short: string;
  readonly full: string;
  readonly help: string;
}

const RESTART = "Restarting gopls frees what it kept.";
const TOLERATE =
  "To accept it for now, add a toleration for its fingerprint to the gate's config. The page report.html has one to copy.";

/** One rule for each kind of finding, and one for each way to have no answer. The texts never change with a report. */
export const sarifRules: readonly Rule[] = [
  {
    id: "leak",
    name: "MemoryLeak",
    level: "error",
    short: "gopls keeps memory for work that is over",
    full: "The growth is proven, exceeds the budget, continues in the second half of the run, and repeats in a fresh process. A suspect that was not confirmed is a warning.",
    help: `${RESTART} ${TOLERATE}`,
  },
  {
    id: "regression",
    name: "GrowthRegression",
    level: "error",
    short: "gopls keeps more memory than its baseline",
    full: "The same work makes this gopls keep more than the gopls that it is compared with.",
    help: "Stay on the baseline's version. To let it pass, leave regression out of --fail-on.",
  },
  {
    id: "footprint",
    name: "FootprintRegression",
    level: "error",
    short: "gopls needs more memory than its baseline before any work",
    full: "After the soak the heap that gopls owns is larger than the baseline's, by more than is allowed.",
    help: "Stay on the baseline's version, or allow the larger heap with --max-footprint.",
  },
  {
    id: "known",
    name: "KnownLeak",
    level: "note",
    short: "gopls has a leak that is known",
    full: "A leak of the catalogue of known leaks, below the ceiling that the catalogue gives it.",
    help: `There is nothing to do. ${RESTART} With --fail-on any-leak, the gate fails.`,
  },
  {
    id: "tolerated",
    name: "ToleratedLeak",
    level: "note",
    short: "gopls has a leak that the gate's config tolerates",
    full: "A leak whose fingerprint is in the tolerations of the gate's config, below the ceiling given there and before the last day.",
    help: "There is nothing to do until the toleration ends. With --fail-on any-leak, the gate fails.",
  },
  {
    id: "inconclusive",
    name: "Inconclusive",
    level: "warning",
    short: "The gate could not decide whether gopls leaks",
    full: "The measurement neither proves a leak nor excludes one. That gopls is clean was not shown.",
    help: "Measure again, for longer: more --cycles, or more --max-minutes where the time was over.",
  },
  {
    id: "not-measured",
    name: "NotMeasured",
    level: "error",
    short: "gopls was not measured",
    full: "gopls could not be installed or started, did not load the workspace or did not answer. Nothing is known of its memory.",
    help: "The message says what went wrong, and what helps.",
  },
];
