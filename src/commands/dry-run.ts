import { rmSync } from "node:fs";
import { findPlace, findRange } from "../gopls/go/find-place.ts";
import { toolchainName } from "../gopls/install/go-version.ts";
import { makeTemporaryFolder } from "../gopls/process/temporary-folder.ts";
import { apartWords } from "../measure/drive/files/apart.ts";
import { bindWorkload } from "../measure/drive/files/bind-workload.ts";
import { changedFiles } from "../measure/drive/files/changed-files.ts";
import { scanWorkspace, type WorkspaceFile } from "../measure/drive/files/scan-workspace.ts";
import { writeSynthetic } from "../measure/drive/files/write-synthetic.ts";
import { askParameters } from "../measure/drive/steps/ask-parameters.ts";
import type { Plan } from "../model/plan.ts";
import type { Step } from "../model/workload.ts";
import type { World } from "../model/world.ts";
import { extentSentence } from "../plan/extent-sentence.ts";
import { positionAt } from "../text/positions.ts";
import { wrap } from "../text/wrap.ts";
import { renderSteps } from "../workload/text/render-steps.ts";

type Outside = Pick<World, "platform" | "arch" | "temporary" | "env" | "interrupted" | "processId">;

/**
 * The steps of a plan's workloads in its workspace and what a run takes, without a gopls, within `width` columns. Throws what
 * scanWorkspace and chooseFiles throw.
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
    const scan = await scanWorkspace({ ...arm, workspace: root, toolchain }, world);
    const binding = { changed: await changedFiles(root, world), seed: schedule.seed, cycles: schedule.cycles };
    const rendered = workloads.map((workload) => {
      const bound = bindWorkload(workload, scan, binding);
      return renderSteps(bound.workload, (ref) => bound.files.filesOf(ref).map(resolved), width);
    });
    const notes = [...scan.notes.map(({ message }) => message), ...(scan.apart ? [apartWords(scan)] : [])];
    const noted = notes.map((note) => `${wrap(`Note: ${note}`, width).join("\n")}\n`);
    return [...noted, ...rendered, `${wrap(extentSentence(plan), width).join("\n")}\n`].join("\n");
  } finally {
    if (made) rmSync(made, { recursive: true, force: true, maxRetries: 3 });
  }
}

function resolved({ path, text }: WorkspaceFile) {
  return {
    path,
    positionOf: (step: Step) => {
      const offset = offsetOf(step, text);
      if (offset === undefined) return undefined;
      const { line, character } = typeof offset === "number" ? positionAt(text, offset) : offset;
      return `${line + 1}:${character + 1}`;
    },
  };
}

function offsetOf(step: Step, text: string): number | { line: number; character: number } | undefined {
  switch (step.do) {
    case "edit":
    case "type":
    case "change-on-disk":
    case "write-by-rename":
      return step.replace ? findRange(text, step.replace)?.start : findPlace(text, step.at ?? "end");
    case "rename-and-back":
      return step.at && findPlace(text, step.at);
    case "ask":
    case "cancel": {
      const [asking] = askParameters(step, "file:///a.go", text);
      return (asking?.params as { position?: { line: number; character: number } } | undefined)?.position;
    }
    default:
      return undefined;
  }
}
