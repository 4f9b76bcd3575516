import { persona } from "../../gopls/facts/personas.ts";
import { settingsBeneath, settingsOnTop } from "../../gopls/facts/settings/measuring-settings.ts";
import type { Settings } from "../../lsp/language-client.ts";
import type { Arm } from "../../model/plan.ts";
import type { Workload } from "../../model/workload.ts";
import { mergeSettings } from "../../plan/settings/merge-settings.ts";

/** gopls' settings for a measurement: those of the arm's editor, what the workloads need, the arm's own on top. */
export function goplsSettings(
  { editor, settings }: Pick<Arm, "editor" | "settings">,
  workloads: readonly Pick<Workload, "settings">[],
): Settings {
  const needed = workloads.map((workload) => workload.settings);
  return mergeSettings<Settings>(settingsBeneath, persona(editor).settings, ...needed, settings, settingsOnTop);
}
