import { checkVerdict, checkWords, firstLine } from "./check-words.ts";
import type { Kind, Signal, Try } from "./make-try.ts";
import type { Moment } from "./moments.ts";
import type { RecordingFacts } from "./recording-facts.ts";
import type { Ended } from "./start-run.ts";

/** What happened in a try. */
export interface TryFacts {
  /** Where the run was when it was signalled. */
  readonly moment: Moment;
  /** Signals that were sent, in their order. */
  readonly sent: readonly Signal[];
  /** Undefined: it had to be ended. */
  readonly run: Ended | undefined;
  readonly recording: RecordingFacts;
  /** Processes that outlived it longer than they may, by their command lines. */
  readonly orphans: readonly string[];
  /** Why the next run there did not measure, whose gopls is none; and what was left after it of temporary files and half-built tools. */
  readonly next: string | undefined;
  readonly left: readonly string[];
}

/** Everything that breaks a promise; empty: all held. */
export function checkTry(tried: Try, facts: TryFacts): readonly string[] {
  const { run, recording, orphans, left, next } = facts;
  if (run === undefined) return ["the run did not end"];
  return [
    ...orphans.map((command) => `a process outlived the run: ${command}`),
    ...left.map((name) => `left after the next run: ${name}`),
    ...(next === "not-gopls" ? [] : [`the next run ended otherwise than it must: ${next}`]),
    ...checkWords("the run", run),
    ...checkExit(tried, facts, run),
    ...checkRecording(tried, facts, recording),
  ];
}

/** A signal that is handled ends a run with a code and an end; one that is not, or came too early or too late, with itself. */
function checkExit({ victim }: Try, { sent, moment, recording }: TryFacts, run: Ended): readonly string[] {
  const [first, second] = victim === "gate" ? sent : [];
  if (run.signal !== null) {
    const mayDie = first === "SIGKILL" || moment === "starting" || moment === "writing" || second !== undefined;
    return mayDie && sent.includes(run.signal as Signal) ? [] : [`the run died of ${run.signal} while ${moment}`];
  }
  const wrong: string[] = [];
  if (recording.isLocked) wrong.push("the directory is still locked");
  if (recording.hasPlan && recording.end === undefined)
    wrong.push("the run ended by itself, and its recording has no end");
  if (recording.hasPlan && recording.reported === undefined) wrong.push("the run ended by itself, and wrote no report");
  return wrong;
}

function checkRecording({ kind, victim }: Try, { sent }: TryFacts, recording: RecordingFacts): readonly string[] {
  const { judged, end, reported, hasPlan } = recording;
  if (!hasPlan) return [];
  if (judged?.report === undefined) return [`it can't be judged: ${firstLine(judged?.stderr ?? "")}`];
  const wrong = [...checkWords("judge", judged), ...checkVerdict("judge", kind, judged.report, judged.code)];
  if (reported !== undefined && end !== undefined && reported !== judged.text)
    wrong.push("judge reports what the run did not");
  const { outcome, failure, warnings } = judged.report;
  if (end?.ended === "complete") {
    if (kind === "clean" && outcome !== "pass") wrong.push(`all was measured, and a clean gopls is ${outcome}`);
    if (kind === "leaky" && outcome !== "fail") wrong.push(`all was measured, and a leaking gopls is ${outcome}`);
    return wrong;
  }
  if (outcome === "not-measured") {
    const reason = reasonFor(victim, sent, end?.ended);
    if (!reason.test(failure?.message ?? ""))
      wrong.push(`no true reason: ${failure?.message} (expected ${reason.source})`);
  } else if (!warnings.some(({ code }) => code === "cut-off"))
    wrong.push(`${outcome} without a word that it was cut short`);
  return wrong;
}

/** What a recording that is not measured has to say. */
function reasonFor(victim: Try["victim"], sent: readonly Signal[], ended: string | undefined): RegExp {
  if (victim === "gopls") return new RegExp(`gopls ended .*signal (?:${sent.join("|")})`);
  if (ended === undefined) return /was cut off before it ended/;
  return new RegExp(`(?:${sent.join("|")}) ended the run|was interrupted`);
}

/** Whether a real gopls' verdict is known beforehand. */
export function isFake(kind: Kind): boolean {
  return kind === "clean" || kind === "leaky";
}
