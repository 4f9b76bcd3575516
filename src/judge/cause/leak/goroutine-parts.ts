import { declaredName } from "../../../gopls/facts/declared-name.ts";
import { isLibraryFunction } from "../../../gopls/facts/package-suffix.ts";
import type { Series } from "../../../model/growth.ts";
import type { Frame } from "../../../model/heap-profile.ts";
import type { GoroutineWait } from "../../../model/snapshot.ts";
import { goroutineMechanism } from "../mechanism/goroutine-mechanism.ts";
import type { GoroutineLeak } from "./goroutine-leaks.ts";
import { largestStack } from "./largest-stack.ts";
import type { LeakComponent } from "./leak-components.ts";

/** What the runtime itself allocates for a goroutine: its descriptor, its place in a channel's queue, the list of all (runtime/proc.go). */
const OF_ANY = /^runtime\.(malg|newproc1|allgadd|acquireSudog|gfget|newdefer|deferproc.*)$/;

/**
 * Slots that the runtime's own fill for each goroutine, in bytes, over Go 1.20 to 1.27: its descriptor (g), and its place in the queue of
 * what it waits for (sudog). They are few objects of a size that many have, so that a profile often shows others there.
 */
const OF_RUNTIME: readonly (readonly [least: number, most: number])[] = [
  [384, 512],
  [88, 112],
];

/** Goroutines of a stack that grow. */
interface GrowingStack {
  /** Names from the leaf, " ← " between; "": all together. */
  readonly key: string;
  readonly perIteration: number;
  /** The function that started them, where it is known. */
  readonly startedBy?: string | undefined;
}

/** The most objects of a size that a starter allocates for a goroutine, and how closely a whole number of them is met. */
const MOST_EACH = 4;
const NEAR = 0.1;

/**
 * Of what grows on the heap, what is a part of goroutines that are kept, for each leak of them: what the functions on their stacks
 * allocated; a whole number for each of them that their starter allocated; and the runtime's own for each goroutine, by its functions or its
 * number. Of all goroutines together nothing is a part.
 */
export function goroutineParts(
  components: readonly LeakComponent[],
  leaks: readonly GoroutineLeak[],
  waits: readonly GoroutineWait[],
): readonly (readonly LeakComponent[])[] {
  const growing = leaks.flatMap(({ stacks }, leak) => stacks.map((stack) => ({ leak, ...growingStack(stack, waits) })));
  const leakOf = (component: LeakComponent): number | undefined => {
    const { sites, bytes, objects } = component;
    const frames = largestStack([{ sites, bytes: bytes.value, bytesEach: objects?.bytesEach ?? 0 }]);
    const own = growing.find((stack) => isOnStack(frames, stack) || isOfStarter(frames, component, stack));
    if (own) return own.leak;
    return OF_ANY.test(frames[0]?.function ?? "") ? 0 : growing.find((stack) => isOfRuntime(component, stack))?.leak;
  };
  const places = components.map(leakOf);
  return leaks.map((_, i) => components.filter((__, at) => places[at] === i));
}

function growingStack({ key, perIteration }: Series, waits: readonly GoroutineWait[]): GrowingStack {
  return { key, perIteration: perIteration.value, startedBy: goroutineMechanism([key], waits)?.startedBy };
}

function isOnStack(frames: readonly Frame[], { key }: GrowingStack): boolean {
  const names = new Set(key === "" ? [] : key.split(" ← "));
  return frames.some((frame) => names.has(withoutPath(frame.function)));
}

function isOfStarter(frames: readonly Frame[], { objects }: LeakComponent, stack: GrowingStack): boolean {
  const allocator = frames.find((frame) => !isLibraryFunction(frame.function));
  const starter = stack.startedBy === undefined ? starterOf(stack.key) : withoutPath(declaredName(stack.startedBy));
  if (!allocator || !objects || withoutPath(declaredName(allocator.function)) !== starter) return false;
  const each = objects.perIteration / stack.perIteration;
  const whole = Math.round(each);
  return whole >= 1 && whole <= MOST_EACH && Math.abs(each - whole) <= NEAR * whole;
}

/** Whether as many objects of the size of the runtime's own grow as there are goroutines more. */
function isOfRuntime({ objects }: LeakComponent, { key, perIteration }: GrowingStack): boolean {
  if (!objects || key === "") return false;
  const { bytesEach, perIteration: grown } = objects;
  const isSize = OF_RUNTIME.some(([least, most]) => bytesEach >= least && bytesEach <= most);
  return isSize && Math.abs(grown - perIteration) <= NEAR * perIteration;
}

/** The function whose closure, or whose go statement with arguments, a goroutine runs; undefined where it runs a function by name. */
function starterOf(key: string): string | undefined {
  const root = key.split(" ← ").at(-1) ?? "";
  const declared = declaredName(root);
  return declared === root ? undefined : declared;
}

/** A function as a goroutine's key has it: without the path of its package. */
function withoutPath(functionName: string): string {
  return functionName.replace(/^.*\/(?=[^/]*$)/, "");
}
