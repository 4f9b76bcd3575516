import type { FileEvent } from "vscode-languageserver-protocol";
import type { StepOf } from "../../../model/workload.ts";
import { replaced } from "../../../text/positions.ts";
import { filesOf, type StepContext, touch } from "../driven/step-context.ts";
import type { Disk, WrittenBy } from "../files/disk.ts";
import { changeOf } from "./change-of.ts";

type DiskStep = StepOf<"change-on-disk" | "write-by-rename" | "create-on-disk" | "delete-on-disk" | "restore-on-disk">;

/** What others than the editor do on disk, git before all; the editor tells of it in one notification, as its watchers do. */
export async function takeDiskStep(step: DiskStep, context: StepContext): Promise<void> {
  const { disk, editor } = context.driven;
  if (!disk) throw new Error("a workload that writes has no disposable copy");
  const before = disk.replacedByOld();
  const events = eventsOf(step, context, disk);
  context.sent.replacements += disk.replacedByOld() - before;
  await editor.watched(events);
}

function eventsOf(step: DiskStep, context: StepContext, disk: Disk): readonly FileEvent[] {
  switch (step.do) {
    case "restore-on-disk":
      return disk.restore();
    case "create-on-disk":
      touch(context, `disk ${step.path}`);
      return disk.write(step.path, step.insert, "in-place");
    case "delete-on-disk":
      return filesOf(context, step.file, step.most).flatMap(({ path }) => {
        touch(context, `disk ${path}`);
        return disk.remove(path);
      });
    default:
      return filesOf(context, step.file, step.most).flatMap(({ path }, file) => {
        const text = disk.read(path) ?? "";
        const change = changeOf(context, step, { text, path, file });
        if (!change) return [];
        touch(context, `disk ${path}`);
        context.sent.edits++;
        if (change.isNew) context.sent.newTexts++;
        const changed = replaced(text, change);
        return disk.write(path, changed, writtenBy(step));
      });
  }
}

function writtenBy(step: StepOf<"change-on-disk" | "write-by-rename">): WrittenBy {
  if (step.do === "change-on-disk") return "in-place";
  return step.age === "old" ? "old-rename" : "rename";
}
