import type { FileEvent } from "vscode-languageserver-protocol";
import type { StepOf } from "../../../model/workload.ts";
import { replaced } from "../../../text/positions.ts";
import { filesOf, type Turn, touch } from "../driven/turn.ts";
import type { Disk } from "../files/disk.ts";
import { changeOf } from "./change-of.ts";

type DiskStep = StepOf<"change-on-disk" | "write-by-rename" | "create-on-disk" | "delete-on-disk" | "restore-on-disk">;

/** What others than the editor do on disk, git before all; the editor tells of it in one notification, as its watchers do. */
export async function takeDiskStep(step: DiskStep, turn: Turn): Promise<void> {
  const { disk, editor } = turn.driven;
  if (!disk) throw new Error("a workload that writes has no disposable copy");
  await editor.watched(eventsOf(step, turn, disk));
}

function eventsOf(step: DiskStep, turn: Turn, disk: Disk): readonly FileEvent[] {
  switch (step.do) {
    case "restore-on-disk":
      return disk.restore();
    case "create-on-disk":
      touch(turn, `disk ${step.path}`);
      return disk.write(step.path, step.insert, "in-place");
    case "delete-on-disk":
      return filesOf(turn, step.file, step.most).flatMap(({ path }) => {
        touch(turn, `disk ${path}`);
        return disk.remove(path);
      });
    default:
      return filesOf(turn, step.file, step.most).flatMap(({ path }, file) => {
        const text = disk.read(path) ?? "";
        const change = changeOf(turn, step, { text, path, file });
        if (!change) return [];
        touch(turn, `disk ${path}`);
        turn.sent.edits++;
        if (change.isNew) turn.sent.newTexts++;
        const changed = replaced(text, change);
        return disk.write(path, changed, step.do === "write-by-rename" ? "rename" : "in-place");
      });
  }
}
