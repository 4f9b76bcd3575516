import type { Step, Workload } from "../model/plan.ts";

/** How many times a workload's turns between two readings a piece has, to tell whether it makes a suspect grow. */
const METHOD_TURNS = 5;
const LOOP_TURNS = 2;

/**
 * A workload in pieces, from the smallest to the whole, each a closed loop of its own: every LSP method alone on open
 * files; everything that is asked; what is left without requests; the workload as it is. A workload without
 * requests has only itself.
 */
export function ablations(workload: Workload): readonly Workload[] {
  const asks = workload.iteration.filter((step) => step.do === "ask");
  const whole = piece(workload, "all", { iteration: workload.iteration });
  if (asks.length === 0) return [whole];
  const files = [...new Set(asks.map(({ file }) => file))];
  const settle: Step = { do: "settle" };
  const open = {
    setup: [...files.map((file): Step => ({ do: "open", file })), settle],
    teardown: [...files.map((file): Step => ({ do: "close", file })), settle],
  };
  const methods = [...new Set(asks.map(({ method }) => method))];
  return [
    ...methods.map((method) =>
      piece(workload, method, { ...open, iteration: asks.filter((ask) => ask.method === method) }),
    ),
    piece(workload, "asks", { ...open, iteration: asks }),
    piece(workload, "edits", { iteration: workload.iteration.filter((step) => step.do !== "ask") }),
    whole,
  ];
}

/** The workload and the piece of it that an ablation's name says: "everyday/textDocument/hover" is hover, of everyday. */
export function ablationOf(name: string): { readonly workload: string; readonly piece: string } {
  const slash = name.indexOf("/");
  return { workload: name.slice(0, slash), piece: name.slice(slash + 1) };
}

function piece(
  workload: Workload,
  name: string,
  steps: Pick<Workload, "iteration"> & Partial<Pick<Workload, "setup" | "teardown">>,
): Workload {
  const isLoop = steps.iteration.some((step) => step.do !== "ask");
  const iterationsPerCycle = workload.iterationsPerCycle * (isLoop ? LOOP_TURNS : METHOD_TURNS);
  return { ...workload, name: `${workload.name}/${name}`, iterationsPerCycle, ...steps };
}
