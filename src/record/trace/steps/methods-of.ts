import type { Step } from "../../../model/workload.ts";

/**
 * The methods that steps of a recorded workload send, in their order. Cancelling, and what `rename-and-back`, `apply-action`
 * and a choice do, is not among them: no recording has such steps.
 */
export function methodsOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step): readonly string[] => {
    switch (step.do) {
      case "ask":
      case "cancel":
        return [step.method];
      case "type":
        return Array.from(step.insert ?? "", () => "textDocument/didChange");
      case "repeat":
        return Array.from({ length: step.times }, () => methodsOf(step.steps)).flat();
      default:
        return notifications[step.do] ?? [];
    }
  });
}

const notifications: Readonly<Partial<Record<Step["do"], readonly string[]>>> = {
  open: ["textDocument/didOpen"],
  close: ["textDocument/didClose"],
  save: ["textDocument/didSave"],
  edit: ["textDocument/didChange"],
  "take-back": ["textDocument/didChange"],
  "change-on-disk": ["workspace/didChangeWatchedFiles"],
  "restore-on-disk": ["workspace/didChangeWatchedFiles"],
};
