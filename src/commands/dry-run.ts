import { rmSync } from "node:fs";
import { toolchainName } from "../gopls/install/go-version.ts";
import { makeTemporaryFolder } from "../gopls/process/temporary-folder.ts";
import { apartWords } from "../measure/drive/files/apart.ts";
import { bindWorkload } from "../measure/drive/files/bind-workload.ts";
import { changedFiles } from "../measure/drive/files/changed-files.ts";
import { goForCopy, needsCopy } from "../measure/drive/files/disposable-copy.ts";
import { scanWorkspace, type WorkspaceFile } from "../measure/drive/files/scan-workspace.ts";
import { writeSynthetic } from "../measure/drive/files/write-synthetic.ts";
import { placesOf } from "../measure/drive/steps/place-of.ts";
import type { Plan } from "../model/plan.ts";
import type { Step } from "../model/workload.ts";
import type { World } from "../model/world.ts";
import { extentSentence } from "../plan/extent-sentence.ts";
import { oneLine } from "../text/one-line.ts";
import { wrap } from "../text/wrap.ts";
import { renderSteps } from "../workload/text/render-steps.ts";

type Outside = Pick<World, "platform" | "arch" | "temporary" | "env" | "interrupted" | "processId">;

/**
 * The steps of a plan's workloads in its workspace and what a run takes, without a gopls, within `width` columns. Throws what
 * scanWorkspace and chooseFiles throw, and workspace-of-go.
 */
export async function dryRun(plan: Plan, world: Outside, width: number): Promise<string> {
  const { arms, workloads, schedule } = plan;
  const [arm] = arms;
  if (!arm) throw new Error("a plan has arms");
  const made = arm.synthetic ? makeTemporaryFolder(world) : undefined;
  try {
    if (arm.synthetic && made) writeSynthetic(arm.synthetic, schedule.seed, made);
    const root = made ?? arm.workspace;
    const toolchain = arm.goVersion === undefined ? undefined : toolchainName(arm.goVersion);
    const asked = { ...arm, workspace: root, toolchain };
    if (!made && needsCopy(plan)) await goForCopy(asked, world);
    const scan = await scanWorkspace(asked, world);
    const binding = { changed: await changedFiles(root, world), seed: schedule.seed, cycles: schedule.cycles };
    const rendered = workloads.map((workload) => {
      const bound = bindWorkload(workload, scan, binding);
      return renderSteps(bound.workload, (ref) => bound.files.filesOf(ref).map(resolved), width);
    });
    const notes = [...scan.notes.map(({ message }) => message), ...(scan.apart ? [apartWords(scan)] : [])];
    const noted = notes.map((note) => `${wrap(oneLine(`Note: ${note}`), width).join("\n")}\n`);
    return [...noted, ...rendered, `${wrap(extentSentence(plan), width).join("\n")}\n`].join("\n");
  } finally {
    if (made) rmSync(made, { recursive: true, force: true, maxRetries: 3 });
  }
}

function resolved({ path, text }: WorkspaceFile) {
  return {
    path,
    placesOf: (step: Step) => placesOf(step, text)?.map(({ line, character }) => `${line + 1}:${character + 1}`),
  };
}
