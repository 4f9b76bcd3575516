/** Frames that say how a goroutine waits, not whose it is. */
const PLUMBING = /^(runtime|internal|sync|syscall|time|io|bufio)[./]/;
const MAX_FRAMES = 3;

/** Short readable name of a stack (frames from the leaf): "cache.(*Session).run ← errgroup.(*Group).Go.func1". */
export function goroutineKey(frames: readonly string[]): string {
  const significant = frames.filter((frame) => !PLUMBING.test(frame));
  const shown = (significant.length > 0 ? significant : frames).slice(0, MAX_FRAMES);
  return shown.length === 0 ? "(no frames)" : shown.map((frame) => frame.replace(/^.*\/(?=[^/]*$)/, "")).join(" ← ");
}
