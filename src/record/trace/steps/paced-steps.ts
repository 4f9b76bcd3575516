import type { Step, StepOf } from "../../../model/workload.ts";
import type { Draft } from "./draft.ts";

/** A shorter pause of an editor is its own, or that of a hand. */
const PAUSE_MS = 1_000;
/** A longer one says nothing more about gopls, and would only cost time in every iteration. */
const MOST_PAUSE_MS = 3_000;

/**
 * Recorded steps with their pauses: characters typed one behind the other become one `type`, gopls settles between edits and
 * the next question, and a pause of more than a second stays one, up to three.
 */
export function pacedSteps(drafts: readonly Draft[]): readonly Step[] {
  const steps: Step[] = [];
  let isRestless = false;
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index];
    if (!draft) break;
    const { step, pauseMs } = draft;
    if (isRestless && (step.do === "ask" || step.do === "cancel")) {
      steps.push({ do: "settle" });
      isRestless = false;
    }
    if (pauseMs > PAUSE_MS) steps.push({ do: "idle", ms: Math.round(Math.min(pauseMs, MOST_PAUSE_MS) / 100) * 100 });
    const run = typedRun(drafts, index);
    steps.push(run.length > 1 ? typeStep(run) : step);
    index += Math.max(run.length, 1) - 1;
    isRestless ||= step.do === "edit" || step.do === "change-on-disk";
  }
  return isRestless ? [...steps, { do: "settle" }] : steps;
}

/** The drafts from here on of which each inserts a character behind the one before; none where the first does not. */
function typedRun(drafts: readonly Draft[], from: number): readonly Draft[] {
  let to = from;
  while (isNextKey(drafts[to - 1], drafts[to], to === from)) to++;
  return drafts.slice(from, to);
}

function isNextKey(before: Draft | undefined, draft: Draft | undefined, isFirst: boolean): boolean {
  if (draft?.typedAt === undefined) return false;
  if (isFirst) return true;
  if (before?.typedAt === undefined) return false;
  return draft.path === before.path && draft.typedAt === before.typedAt + 1 && draft.atMs - before.atMs <= PAUSE_MS;
}

function typeStep(run: readonly Draft[]): Step {
  const edits = run.map(({ step }) => step as StepOf<"edit">);
  const gaps = run.slice(1).map(({ atMs }, index) => atMs - (run[index]?.atMs ?? atMs));
  const middle = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const insert = edits.map((edit) => edit.insert).join("");
  return { ...edits[0], do: "type", insert, ms: Math.round(middle) } as StepOf<"type">;
}
