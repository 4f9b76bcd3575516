import { judge } from "../../src/judge/judge.ts";
import { recordedFailure } from "../../src/model/failure.ts";
import type { Recording } from "../../src/model/recording.ts";
import type { Call, Rule } from "./rule.ts";

/** The verdict of this tool. */
export const ourVerdict: Rule = {
  name: "gopls-leak-gate",
  about:
    "The outcome of `judge`: fail for a confirmed leak or regression that no known leak explains, and what it lists as known.",
  comparesArms: true,
  call,
};

/** A damaged profile makes a report "not-measured" too; here it is an error, for it says nothing of the rule. */
function call(recording: Recording): Call {
  const { findings, outcome, failure, summary } = judge(recording);
  if (failure?.code === "profile-damaged" || failure?.code === "run-directory-damaged") throw recordedFailure(failure);
  const known = findings.flatMap((one) => (one.kind === "known" && one.known ? [one.known.id] : []));
  const named = findings
    .filter(({ kind, confirmed }) => confirmed && (kind === "leak" || kind === "regression"))
    .flatMap(({ frames }) => frames.map((frame) => frame.function));
  return {
    calls: outcome === "not-measured" ? "not measured" : outcome,
    why: failure?.message ?? summary,
    known: [...new Set(known)].sort(),
    named,
  };
}
