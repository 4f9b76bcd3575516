import type { Step, Workload } from "../model/plan.ts";

/** Asked once an iteration, at positions that the session finds in the file. */
const EVERYDAY_METHODS = [
  "textDocument/hover",
  "textDocument/definition",
  "textDocument/references",
  "textDocument/completion",
  "textDocument/signatureHelp",
  "textDocument/documentSymbol",
  "textDocument/semanticTokens/full",
  "textDocument/codeAction",
  "textDocument/codeLens",
  "textDocument/inlayHint",
  "textDocument/foldingRange",
  "workspace/symbol",
] as const;

const settle: Step = { do: "settle" };

const everyday: Workload = {
  name: "everyday",
  about:
    "Keeps some files open; types a function in two parts into one of them while another file is opened, asks what editors ask (hover, definition, references, completion and eight more), takes the edit back and closes the other file. The texts repeat, so every cache closes the loop too and whatever still grows is kept for good.",
  text: "repeat",
  iterationsPerCycle: 8,
  setup: [{ do: "open", file: "in-turn" }, settle],
  iteration: [
    { do: "open", file: "visited" },
    { do: "type", file: "in-turn", text: "repeat", part: 0 },
    { do: "type", file: "in-turn", text: "repeat", part: 1 },
    settle,
    ...EVERYDAY_METHODS.map((method): Step => ({ do: "ask", file: "in-turn", method })),
    { do: "take-back", file: "in-turn" },
    { do: "close", file: "visited" },
    settle,
  ],
  teardown: [{ do: "close", file: "in-turn" }, settle],
};

const typeUnique: Workload = {
  name: "type-unique",
  about:
    "Keeps the largest file open and types four functions that were never typed before, then takes them back. It shows what gopls keeps for each new text; caches with a fixed cap are subtracted.",
  text: "unique",
  iterationsPerCycle: 3,
  setup: [{ do: "open", file: "largest" }, settle],
  iteration: [
    ...[0, 1, 2, 3].flatMap((part): Step[] => [{ do: "type", file: "largest", text: "unique", part }, settle]),
    { do: "take-back", file: "largest" },
    settle,
  ],
  teardown: [{ do: "close", file: "largest" }, settle],
};

/** The workloads that come with the program. Repeated text goes first, so that new texts do not disturb it. */
export const builtInWorkloads: readonly Workload[] = [everyday, typeUnique];
