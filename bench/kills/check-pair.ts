import { checkVerdict, checkWords, firstLine } from "./check-words.ts";
import type { Pair } from "./make-try.ts";
import type { RecordingFacts } from "./recording-facts.ts";
import type { Ended } from "./start-run.ts";

/** One of the two runs. */
export interface PairedRun {
  readonly kind: "clean" | "leaky";
  readonly pid: number;
  /** Undefined: it had to be ended. */
  readonly ended: Ended | undefined;
}

export interface PairFacts {
  readonly first: PairedRun;
  readonly second: PairedRun;
  /** Every run directory that they left, and which of the two gopls its plan names. */
  readonly directories: readonly { readonly kind: "clean" | "leaky"; readonly recording: RecordingFacts }[];
  /** Files of the workspace that changed; processes that outlived both; what they left of temporary files and half-built tools. */
  readonly changed: readonly string[];
  readonly orphans: readonly string[];
  readonly left: readonly string[];
}

/** How a pair went: both measured, or one was refused. */
export function howItWent({ first, second }: PairFacts): string {
  const refused = [first, second].filter(isRefused).length;
  return ["both measured", "one refused", "both refused"][refused] ?? "";
}

/** Everything that breaks a promise; empty: all held. */
export function checkPair({ shared }: Pair, facts: PairFacts): readonly string[] {
  const { first, second, directories, changed, orphans, left } = facts;
  const runs = [first, second] as const;
  const wrong = [
    ...runs.flatMap((run, i) => checkRun(run, runs[1 - i] ?? run, shared === "out")),
    ...changed.map((path) => `the workspace changed: ${path}`),
    ...orphans.map((command) => `a process outlived both runs: ${command}`),
    ...left.map((name) => `left after both runs: ${name}`),
  ];
  if (runs.every(isRefused)) wrong.push("both runs were refused");
  const measured = runs.filter((run) => !isRefused(run));
  if (directories.length !== measured.length)
    wrong.push(`${measured.length} runs measured, and left ${directories.length} directories`);
  for (const { kind, recording } of directories) {
    const { judged, end, reported } = recording;
    if (end?.ended !== "complete")
      wrong.push(`the directory of a run has no end of one that is complete: ${end?.failure?.message ?? end?.ended}`);
    if (judged?.report === undefined) wrong.push(`it can't be judged: ${firstLine(judged?.stderr ?? "")}`);
    else wrong.push(...checkWords("judge", judged), ...checkVerdict("judge", kind, judged.report, judged.code));
    if (reported !== judged?.text) wrong.push("judge reports what the run did not");
    if (judged?.report?.warnings.some(({ code }) => code === "workspace-changed"))
      wrong.push("a warning that the workspace changed");
  }
  return wrong;
}

/** Each run says the truth about its own gopls, or is refused and says who holds the directory. */
function checkRun(run: PairedRun, other: PairedRun, mayBeRefused: boolean): readonly string[] {
  const { ended, kind } = run;
  if (ended === undefined) return ["a run did not end"];
  if (isRefused(run)) {
    const holder = /a run is going on in .*: pid (\d+), since \d{4}-/.exec(ended.stderr)?.[1];
    return mayBeRefused && Number(holder) === other.pid ? [] : [`refused: ${firstLine(ended.stderr)}`];
  }
  const truth = { clean: 0, leaky: 1 }[kind];
  const wrong = [...checkWords("the run", ended)];
  if (ended.code !== truth)
    wrong.push(`a ${kind} gopls ended with ${ended.code ?? ended.signal}: ${firstLine(ended.stdout + ended.stderr)}`);
  return wrong;
}

function isRefused({ ended }: PairedRun): boolean {
  return ended?.code === 2;
}
