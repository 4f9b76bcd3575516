/** Serving a debug page, waiting for the next request on a kept connection, writing a profile, recording a trace. */
const OBSERVER = /^(net\/http\.\(\*(conn|connReader|Server)\)\.|runtime\/(pprof|trace)\.|net\/http\/pprof\.)/;

/** Whether a goroutine is there only because its process is being looked at through the debug server. */
export function isObserverStack(frames: readonly string[]): boolean {
  return frames.some((frame) => OBSERVER.test(frame));
}
