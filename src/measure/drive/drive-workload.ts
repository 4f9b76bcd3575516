import { type Failure, failure } from "../../model/failure.ts";
import { noWork, type Work } from "../../model/work.ts";
import type { Workload } from "../../model/workload.ts";
import type { Driven } from "./driven/driven.ts";
import { settle } from "./driven/settle.ts";
import type { DriveMemory, StepContext } from "./driven/step-context.ts";
import type { ChosenFiles } from "./files/choose-files.ts";
import { type Difference, differences, readState } from "./round-trip.ts";
import { takeSteps } from "./steps/take-step.ts";

/** A workload bound to a session, ready to be iterated. */
export interface Drive {
  readonly workload: Workload;
  readonly setUp: () => Promise<void>;
  /** One iteration. Throws iteration-not-closed where editor, disk or diagnostics are not as they were before. */
  readonly iterate: () => Promise<void>;
  readonly tearDown: () => Promise<void>;
  /** What was sent since `setUp`, in all. */
  readonly sent: () => Work;
}

interface Driving {
  readonly driven: Driven;
  readonly workload: Workload;
  readonly files: ChosenFiles;
  readonly memory: DriveMemory;
  readonly seed: number;
  /** Takes a snapshot of a name; without it checkpoints are passed by. */
  readonly checkpoint?: ((name: string) => Promise<void>) | undefined;
}

/** Binds a workload to a language server and the files of its workspace. */
export function driveWorkload(driving: Driving): Drive {
  const { driven, workload, memory } = driving;
  const sent = noWork();
  const textsBefore = new Map<string, string>();
  const touched = new Map<string, string>();
  const restless = { pending: false };
  let iteration = 0;

  const contextOf = (onEach: boolean): StepContext => ({
    driven,
    workload,
    files: driving.files,
    memory,
    seed: driving.seed,
    sent,
    onEach,
    iteration,
    textsBefore,
    touched,
    openedForEdits: new Set<string>(),
    restless,
    number: iteration,
    step: "",
    checkpoint: isLastOfCycle(iteration, workload) ? driving.checkpoint : undefined,
  });
  const once = async (steps: Workload["setup"]): Promise<void> => {
    driven.disk?.enter("set-up");
    await takeSteps(steps, contextOf(true));
    await settle({ driven, restless });
  };
  return {
    workload,
    setUp: () => once(workload.setup),
    iterate: async () => {
      driven.disk?.enter("iteration");
      touched.clear();
      textsBefore.clear();
      for (const { uri, text } of driven.editor.documents()) textsBefore.set(uri, text);
      const before = readState(driven);
      const startedMs = driven.world.elapsed();
      await takeSteps(workload.iteration, contextOf(false));
      await settle({ driven, restless });
      const [left] = await whatDiffers(driven, before);
      if (left) throw notClosed(workload, left, touched);
      memory.stops.set(workload.name, (memory.stops.get(workload.name) ?? 0) + 1);
      iteration++;
      if (workload.tour) await stay(driven, startedMs + workload.tour.ms);
    },
    tearDown: () => once(workload.teardown),
    sent: () => ({ ...sent }),
  };
}

/** Stays at a tour's stop until that time. */
async function stay({ world, watch }: Driven, untilMs: number): Promise<void> {
  const leftMs = untilMs - world.elapsed();
  if (leftMs > 0) await watch("staying at a stop", leftMs + 60_000, world.sleep(leftMs));
}

function isLastOfCycle(iteration: number, { iterationsPerCycle }: Workload): boolean {
  return (iteration + 1) % iterationsPerCycle === 0;
}

/** Differences that stay: where only diagnostics differ, those that are late are waited for. */
async function whatDiffers(driven: Driven, before: ReadonlyMap<string, string>): Promise<readonly Difference[]> {
  const now = () => differences(before, readState(driven));
  const found = now();
  if (found.length === 0 || !found.every(({ part }) => part.startsWith("errors "))) return found;
  const { lateMs } = driven.limits;
  const closed = driven.client.until(() => now().length === 0);
  const late = Promise.race([closed, driven.world.sleep(lateMs)]);
  await driven.watch("publishing diagnostics", 2 * lateMs, late);
  return now();
}

/** Names the step that worked last on what is different; errors follow from the document's text, or from its file. */
function notClosed(workload: Workload, { part, what }: Difference, touched: ReadonlyMap<string, string>): Failure {
  const place = part.slice(part.indexOf(" ") + 1);
  const last = touched.get(part) ?? touched.get(`document ${place}`) ?? [...touched.values()].at(-1);
  const step = last === undefined ? "no step worked on it" : `${last} did not return`;
  return failure("iteration-not-closed", { workload: workload.name, step, difference: what });
}
