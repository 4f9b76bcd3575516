import type { Readable } from "node:stream";

/** A program that runs, as far as its pipes go. */
interface Piped {
  readonly stdout?: Readable | null;
  readonly stderr?: Readable | null;
  once(event: "exit", listener: () => void): unknown;
}

/** What a program wrote before it ended is read long before this is over. */
const GRACE_MS = 1_000;

/**
 * Waits for a program and not for its pipes: a child that it leaves behind may hold them open for as long as it lives. They are
 * destroyed a second after the program has ended; a pipe of which something is still to be taken gets one second more, again and
 * again.
 */
export function giveUpPipes(program: Piped): void {
  program.once("exit", () => {
    for (const stream of [program.stdout, program.stderr]) if (stream) giveUp(stream);
  });
}

function giveUp(stream: Readable): void {
  const look = () => {
    if (stream.isPaused() || stream.readableLength > 0) timer.refresh();
    else stream.destroy();
  };
  // Where this program itself was held up, the time is over before a pipe was looked at. Node reads pipes between timers and
  // immediates: what is in a pipe in the first turn, and that it ends in the second.
  const timer = setTimeout(() => setImmediate(() => setImmediate(look)), GRACE_MS);
  stream.once("close", () => clearTimeout(timer));
}
