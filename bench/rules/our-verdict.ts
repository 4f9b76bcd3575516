import { judge } from "../../src/judge/judge.ts";
import { recordedFailure } from "../../src/model/failure.ts";
import type { Recording } from "../../src/model/recording.ts";
import type { Call, Rule } from "./rule.ts";

/** Growth that was found. "known" is growth that a catalogue entry explains: it was found all the same. */
const FOUND: ReadonlySet<string> = new Set(["leak", "regression", "known"]);

/** The verdict of this tool. */
export const ourVerdict: Rule = {
  name: "gopls-leak-gate",
  about:
    "`judge` has a leak or regression, confirmed where the run confirms, or a known leak; an inconclusive run and one that is not measured can't tell.",
  call,
};

/** A damaged profile makes a report "not-measured" too; here it is an error, for it says nothing of the rule. */
function call(recording: Recording): Call {
  const { findings, outcome, failure, summary } = judge(recording);
  if (failure?.code === "profile-damaged" || failure?.code === "run-directory-damaged") throw recordedFailure(failure);
  const isAsked = recording.header.plan.schedule.confirmDose > 0;
  const found = findings.filter(
    ({ kind, confirmed }) => FOUND.has(kind) && (confirmed || kind === "known" || !isAsked),
  );
  if (found.length > 0) return { calls: "leak", why: found.map((one) => `${one.workload}: ${one.owner}`).join("; ") };
  const undecided = outcome === "inconclusive" || outcome === "not-measured";
  return { calls: undecided ? "cannot tell" : "no leak", why: failure?.message ?? summary };
}
