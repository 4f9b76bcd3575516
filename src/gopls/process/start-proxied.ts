import type { Readable, Writable } from "node:stream";
import { execa } from "execa";
import { failure } from "../../model/failure.ts";
import { giveUpPipes } from "./give-up-pipes.ts";
import { rememberProcess } from "./live-processes.ts";
import { signalGroup } from "./signal-group.ts";

/** A language server that works for an editor, and its pipes. */
export interface ProxiedServer {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** The exit code, as a shell would tell it: 128 and the signal's number where one ended it. Throws server-not-started. */
  readonly exited: Promise<number>;
  /** Sends a signal to the server and all that it started. */
  readonly signal: (name: "SIGTERM" | "SIGKILL") => void;
}

/** Numbers of the signals that end a process from outside, as POSIX has them. */
const signalNumbers: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGTERM: 15 };

/**
 * Starts a language server as an editor would: in its folder, with its environment, standard error going where its own does.
 * It leads a process group of its own, so that all of it can be ended together.
 */
export function startProxied([program = "", ...args]: readonly string[], platform: string): ProxiedServer {
  const child = execa(program, args, {
    detached: platform !== "win32",
    buffer: false,
    reject: false,
    cleanup: false,
    stdin: "pipe",
    stdout: "pipe",
    stderr: "inherit",
    encoding: "buffer",
  });
  giveUpPipes(child);
  const { pid } = child;
  let ended = pid === undefined;
  const signal = (name: "SIGTERM" | "SIGKILL") => {
    if (!ended && pid !== undefined) signalGroup(pid, name, platform);
  };
  const forget = pid === undefined ? () => {} : rememberProcess(pid, () => signal("SIGKILL"));
  child.once("exit", () => {
    signal("SIGKILL");
    ended = true;
    forget();
  });
  const exited = child.then(({ exitCode, signal: by, originalMessage }) => {
    if (by !== undefined) return 128 + (signalNumbers[by] ?? 0);
    if (exitCode !== undefined) return exitCode;
    throw failure("server-not-started", { command: program, reason: originalMessage ?? "the system gave no reason" });
  });
  return { stdin: child.stdin, stdout: child.stdout, exited, signal };
}
