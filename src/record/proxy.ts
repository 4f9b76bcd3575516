import type { Readable, Writable } from "node:stream";
import type { ProxiedServer } from "../gopls/process/start-proxied.ts";
import type { TracedMessage } from "./trace/read/traced-message.ts";

/** The editor's side of a proxy. */
export interface EditorStreams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  /** Aborted when this program is told to end. */
  readonly ending: AbortSignal;
}

type Tap = (from: TracedMessage["from"], bytes: Uint8Array) => void;

/** gopls ends by itself when its input closes; one that does not gets a signal after so long, and is killed after twice that. */
const GRACE_MS = 2_000;

/**
 * Copies bytes between an editor and its language server until the server has ended, and returns its exit code. Each piece is
 * passed on before `tap` sees it. When the editor goes (its end of a pipe closes, or `ending`) the server is ended too.
 */
export async function proxy(editor: EditorStreams, server: ProxiedServer, tap: Tap): Promise<number> {
  const timers: NodeJS.Timeout[] = [];
  const endServer = (graceMs: number): void => {
    server.stdin.end();
    timers.push(setTimeout(() => server.signal("SIGTERM"), graceMs));
    timers.push(setTimeout(() => server.signal("SIGKILL"), graceMs + GRACE_MS));
  };
  const fromEditor = copy(editor.stdin, server.stdin, (bytes) => tap("editor", bytes));
  const fromServer = copy(server.stdout, editor.stdout, (bytes) => tap("server", bytes));
  const onGone = once(() => endServer(GRACE_MS));
  const onBroken = () => {
    fromServer.discard();
    onGone();
  };
  // An editor that is told to wait no longer may not take what is left, and would be waited for.
  const onEnding = () => {
    fromServer.discard();
    endServer(0);
  };
  // A server that has ended takes nothing more; `exited` tells.
  server.stdin.on("error", () => fromEditor.discard());
  for (const event of ["end", "close", "error"]) editor.stdin.on(event, onGone);
  editor.stdout.on("error", onBroken);
  editor.ending.addEventListener("abort", onEnding);
  if (editor.ending.aborted) onEnding();
  try {
    const [code] = await Promise.all([server.exited, fromServer.ended]);
    await flushed(editor);
    return code;
  } finally {
    for (const event of ["end", "close", "error"]) editor.stdin.off(event, onGone);
    editor.ending.removeEventListener("abort", onEnding);
    for (const timer of timers) clearTimeout(timer);
    editor.stdin.on("error", () => {});
    editor.stdin.destroy();
    if (editor.ending.aborted) editor.stdout.destroy();
  }
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

/** Waits until the editor has taken all, is gone, or is no longer waited for. */
function flushed({ stdout, ending }: EditorStreams): Promise<void> {
  if (stdout.destroyed || !stdout.writable || ending.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    ending.addEventListener("abort", () => resolve());
    stdout.once("error", () => resolve());
    stdout.write("", () => resolve());
  });
}

interface Copying {
  readonly ended: Promise<void>;
  /** From here on bytes are only seen, and nobody gets them. */
  readonly discard: () => void;
}

/** Passes on what comes, at the pace of who takes it. */
function copy(from: Readable, to: Writable, seen: (bytes: Uint8Array) => void): Copying {
  let isOpen = true;
  const resume = () => from.resume();
  from.on("data", (bytes: Buffer) => {
    if (isOpen && to.writable && !to.write(bytes)) {
      from.pause();
      to.once("drain", resume);
    }
    seen(bytes);
  });
  const ended = new Promise<void>((resolve) => {
    from
      .once("end", () => resolve())
      .once("close", () => resolve())
      .once("error", () => resolve());
  });
  return {
    ended,
    discard: () => {
      isOpen = false;
      to.off("drain", resume);
      from.resume();
    },
  };
}
