import type { FileRef, Step } from "../../../model/workload.ts";
import type { Draft } from "./draft.ts";
import { knownMethods } from "./known-methods.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * A step with a role instead of a file, words instead of positions, and the fixed texts instead of what was typed: nothing of
 * the recorded code is in it. Undefined: the step has no such form. `part` is which half of a fixed text comes next.
 */
export function anonymousStep({ step, word }: Draft, role: FileRef | undefined, part: number): Step | undefined {
  if (step.do === "ask" || step.do === "cancel") return anonymousAsk(step, { word, role });
  if (role === undefined) return undefined;
  switch (step.do) {
    case "open":
    case "close":
    case "save":
      return { do: step.do, file: role };
    case "edit":
      return { do: "edit", file: role, text: "repeat", part };
    case "change-on-disk":
      return { do: "change-on-disk", file: role, text: "repeat" };
    default:
      return undefined;
  }
}

function anonymousAsk(
  step: Extract<Step, { readonly do: "ask" | "cancel" }>,
  { word = "call", role }: { readonly word: Draft["word"]; readonly role: FileRef | undefined },
): Step | undefined {
  const where = knownMethods[step.method];
  if (where === undefined || (where === "workspace") !== (role === undefined)) return undefined;
  const params = harmless(step.method, step.params ?? {});
  const asked = {
    ...(role === undefined ? {} : { file: role }),
    method: step.method,
    ...(where === "position" ? { at: word } : {}),
    ...(Object.keys(params).length > 0 ? { params } : {}),
  };
  return (step.do === "ask" ? { do: "ask", ...asked } : { do: "cancel", ...asked, ms: step.ms }) as Step;
}

/** Parameters that can't hold anything of the code: numbers, and words of LSP's own. */
function harmless(method: string, { context, options }: Json): Json {
  const { triggerKind, includeDeclaration, only } = (context ?? {}) as Json;
  const kinds = Array.isArray(only) ? only.filter((kind) => ACTION_KINDS.has(kind as string)) : [];
  const kept = {
    ...(typeof triggerKind === "number" ? { triggerKind } : {}),
    ...(includeDeclaration === false ? { includeDeclaration } : {}),
    ...(kinds.length > 0 ? { only: kinds } : {}),
  };
  const { tabSize, insertSpaces } = (options ?? {}) as Json;
  return {
    ...(Object.keys(kept).length > 0 ? { context: method === CODE_ACTION ? { diagnostics: [], ...kept } : kept } : {}),
    ...(typeof tabSize === "number" ? { options: { tabSize, insertSpaces: insertSpaces === true } } : {}),
    ...(method === "textDocument/rename" ? { newName: "leakGateRenamed" } : {}),
    ...(method === "textDocument/selectionRange" ? { positions: ["$position"] } : {}),
  };
}

const CODE_ACTION = "textDocument/codeAction";

/** CodeActionKind of LSP 3.17. */
const ACTION_KINDS: ReadonlySet<string> = new Set([
  "quickfix",
  "refactor",
  "refactor.extract",
  "refactor.inline",
  "refactor.rewrite",
  "source",
  "source.fixAll",
  "source.organizeImports",
]);
