import type { Step, StepOf, Workload } from "../model/workload.ts";
import { stepsOf } from "./workload-facts.ts";

/** How many times a workload's turns between two readings a piece has, to tell whether it makes a suspect grow. */
const METHOD_TURNS = 5;
const LOOP_TURNS = 2;

/** The name of the piece that is the workload as it is. */
export const WHOLE = "all";

type Asks = StepOf<"ask"> | StepOf<"cancel">;

/**
 * A workload in pieces, from the smallest to the whole, each a closed loop of its own: every LSP method alone on open
 * files; everything that is asked; what is left without requests; the workload as it is. In pieces of requests the files are as they
 * are on disk: a question about text that an edit makes may fail there, and is left out then by who drives it. A workload without
 * requests, and a tour, which has no stop twice, have only themselves.
 */
export function ablations(workload: Workload): readonly Workload[] {
  const asks = stepsOf({ setup: [], iteration: workload.iteration, teardown: [] }).flatMap(({ step }) =>
    isAsk(step) ? [step] : [],
  );
  const whole = piece(workload, WHOLE, { iteration: workload.iteration });
  if (asks.length === 0 || workload.tour) return [whole];
  const files = [...new Set(asks.map(({ file }) => file ?? "largest"))];
  const settle: Step = { do: "settle" };
  // What set-up does beside documents, such as settings, stands under the questions too.
  const beside = (steps: readonly Step[]) => kept(steps, (step) => BESIDE_DOCUMENTS.has(step.do));
  const open = {
    setup: [...beside(workload.setup), ...files.map((file): Step => ({ do: "open", file })), settle],
    teardown: [...files.map((file): Step => ({ do: "close", file })), ...beside(workload.teardown), settle],
  };
  const methods = [...new Set(asks.map(({ method }) => method))];
  const only = (keeps: (step: Step) => boolean) => kept(workload.iteration, keeps);
  return [
    ...methods.map((method) =>
      piece(workload, method, { ...open, iteration: only((step) => isAsk(step) && step.method === method) }),
    ),
    piece(workload, "asks", { ...open, iteration: only(isAsk) }),
    piece(workload, "edits", { iteration: only((step) => !isAsk(step)) }),
    whole,
  ];
}

/** Steps on the disk, the folders and the settings. */
const BESIDE_DOCUMENTS: ReadonlySet<Step["do"]> = new Set<Step["do"]>([
  ...(["change-on-disk", "write-by-rename", "create-on-disk", "delete-on-disk", "restore-on-disk"] as const),
  ...(["add-folder", "remove-folder", "change-configuration"] as const),
]);

/** The workload and the piece of it that an ablation's name says: "everyday/textDocument/hover" is hover, of everyday. */
export function ablationOf(name: string): { readonly workload: string; readonly piece: string } {
  const slash = name.indexOf("/");
  return { workload: name.slice(0, slash), piece: name.slice(slash + 1) };
}

function isAsk(step: Step): step is Asks {
  return step.do === "ask" || step.do === "cancel";
}

/** The steps that are kept; what repeats or chooses stays with what is left in it, so that as many turns are done. */
function kept(steps: readonly Step[], keeps: (step: Step) => boolean): readonly Step[] {
  return steps.flatMap((step): readonly Step[] => {
    if (step.do === "choose") return [{ ...step, from: step.from.map((list) => kept(list, keeps)) }];
    if (step.do !== "repeat") return keeps(step) ? [step] : [];
    const inner = kept(step.steps, keeps);
    return inner.length > 0 ? [{ ...step, steps: inner }] : [];
  });
}

function piece(
  workload: Workload,
  name: string,
  steps: Pick<Workload, "iteration"> & Partial<Pick<Workload, "setup" | "teardown">>,
): Workload {
  const isLoop = steps.iteration.some((step) => !isAsk(step));
  const iterationsPerCycle = workload.iterationsPerCycle * (isLoop ? LOOP_TURNS : METHOD_TURNS);
  return { ...workload, name: `${workload.name}/${name}`, iterationsPerCycle, ...steps };
}
