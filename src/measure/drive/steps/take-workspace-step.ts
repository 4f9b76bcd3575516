import { basename, join, resolve } from "node:path";
import { progressTitles } from "../../../gopls/facts/progress-titles.ts";
import { fileUri } from "../../../lsp/file-uri.ts";
import type { Settings } from "../../../lsp/language-client.ts";
import { failure } from "../../../model/failure.ts";
import type { StepOf } from "../../../model/workload.ts";
import { type StepContext, touch, warnOnce } from "../driven/step-context.ts";
import { writeSynthetic } from "../files/write-synthetic.ts";

type WorkspaceStep = StepOf<"add-folder" | "remove-folder" | "change-configuration">;

/** What changes the workspace as a whole: folders, and the settings of gopls. */
export async function takeWorkspaceStep(step: WorkspaceStep, context: StepContext): Promise<void> {
  const { driven, restless, sent } = context;
  const { editor, client, watch, limits } = driven;
  restless.pending = true;
  if (step.do === "change-configuration") {
    touch(context, "configuration");
    sent.views += 1 + editor.folders().length;
    return warnOfKept(context, await editor.configure(step.settings));
  }
  const path = folderOf(step.folder, context);
  const uri = fileUri(path);
  touch(context, `folder ${uri}`);
  if (step.do === "remove-folder") {
    const added = editor.folders().some((folder) => folder.uri === uri);
    if (!added) throw failed(context, `${step.folder} was not added`);
    return editor.removeFolder(uri);
  }
  sent.views++;
  const loads = client.progress.ended(progressTitles.load);
  await editor.addFolder({ uri, name: basename(path) });
  await watch(
    "loading a workspace folder",
    limits.loadMs,
    client.until(() => client.progress.ended(progressTitles.load) > loads),
  );
}

/**
 * gopls lays the settings that it is told over those that it has (`fetchFolderOptions` in its server/general.go), so that one
 * which is told no more stays as it was. A workload that does not see to that has changed settings in its first iteration only.
 */
function warnOfKept(context: StepContext, all: Settings): void {
  const { settings } = context.memory;
  for (const [name, values] of settings) {
    if (name in all || values.size > 1) continue;
    const message = `gopls keeps the setting ${name} when later settings omit it. ${context.workload.name} should set it back first.`;
    warnOnce(context, "setting-kept", message);
  }
  for (const [name, value] of Object.entries(all)) {
    const values = settings.get(name) ?? new Set();
    settings.set(name, values.add(JSON.stringify(value)));
  }
}

/** The folder's path; a module that is to be made is made once in a session. */
function folderOf(folder: string, context: StepContext): string {
  const { memory, driven, seed } = context;
  const made = memory.folders.get(folder);
  if (made !== undefined) return made;
  const size = /^synthetic:(\d+)x(\d+)$/.exec(folder);
  const path = size ? join(driven.temporary, `folder-${memory.folders.size + 1}`) : resolve(driven.root, folder);
  if (size) writeSynthetic({ packages: Number(size[1]), lines: Number(size[2]) }, seed, path);
  memory.folders.set(folder, path);
  return path;
}

function failed({ workload, step }: StepContext, reason: string) {
  return failure("step-failed", { workload: workload.name, step, reason });
}
