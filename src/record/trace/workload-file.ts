import type { Step, WorkloadFile } from "../../model/workload.ts";
import type { SessionFacts } from "./read/session-facts.ts";
import type { RecordedSteps } from "./steps/anonymous-steps.ts";
import { methodsOf } from "./steps/methods-of.ts";

const SETTLE: Step = { do: "settle" };
/** So long an iteration may wait on its own, that four of them still are a cycle. */
const LONG_MS = 10_000;

/** The workload file of recorded steps, as a closed loop. */
export function workloadFile({ steps, ending, open }: RecordedSteps, facts: SessionFacts): WorkloadFile {
  const last = ending.length > 0 || steps.at(-1)?.do !== "settle" ? [SETTLE] : [];
  const iteration = [...steps, ...ending, ...last];
  const sent = methodsOf(iteration);
  const waitsMs = iteration.reduce((sum, step) => sum + waitMs(step), 0);
  return {
    about: `Recorded from ${writtenBy(facts)}.`,
    cost: `An iteration sends ${sent.length} ${sent.length === 1 ? "message" : "messages"}, and pauses for ${(waitsMs / 1000).toFixed(1)} s.`,
    finds: [],
    session: "shared",
    settings: {},
    iterations: waitsMs > LONG_MS ? 1 : 4,
    setup: open.length > 0 ? [...open.map((file): Step => ({ do: "open", file })), SETTLE] : [],
    iteration: iteration as WorkloadFile["iteration"],
    teardown: open.length > 0 ? [...open.map((file): Step => ({ do: "close", file })), SETTLE] : [],
  };
}

/** "Neovim with gopls v0.16.2"; a name that is no plain name is not taken over. */
function writtenBy({ editor, gopls }: SessionFacts): string {
  const name = editor !== undefined && /^[\w .+()-]{1,60}$/.test(editor) ? editor : "an editor";
  return gopls === undefined ? name : `${name} with gopls ${gopls}`;
}

function waitMs(step: Step): number {
  if (step.do === "idle" || step.do === "cancel") return step.ms;
  return step.do === "type" ? step.ms * (step.insert?.length ?? 0) : 0;
}
