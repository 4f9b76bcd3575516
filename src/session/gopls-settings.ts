import type { Settings } from "../lsp/language-client.ts";
import type { Arm } from "../model/plan.ts";

/**
 * gopls' settings for a measurement, an arm's own on top. `diagnosticsDelay` is short so that the work of an edit does
 * not land after the cycle's end; `verboseWorkDoneProgress` (since v0.6) is what settling counts, whatever an arm sets.
 */
export function goplsSettings(arm: Arm): Settings {
  return {
    diagnosticsDelay: "10ms",
    semanticTokens: true,
    hints: {
      assignVariableTypes: true,
      compositeLiteralFields: true,
      constantValues: true,
      functionTypeParameters: true,
      parameterNames: true,
      rangeVariableTypes: true,
    },
    ...arm.settings,
    verboseWorkDoneProgress: true,
  };
}
