import { ownerCatalogue } from "./owner-catalogue.ts";

/** Whether a goroutine is there only because its process is being looked at through the debug server; frames by full name. */
export function isObserverStack(frames: readonly string[]): boolean {
  return frames.some((frame) => ownerCatalogue.observerGoroutines.test(frame));
}
