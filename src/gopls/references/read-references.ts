import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { FileFault } from "../../files/file-fault.ts";
import { readFile } from "../../files/read-file.ts";
import { Failure } from "../../model/failure.ts";
import type { World } from "../../model/world.ts";
import { closedEnvironment } from "../process/closed-environment.ts";
import { runProgram } from "../process/run-program.ts";
import type { SpawnedGopls } from "../process/spawn-gopls.ts";
import { whyNot } from "./why-not.ts";

/** The program of github.com/cloudwego/goref. */
const GRF = "grf";

/** A gopls of 2.1 million objects has 9 MB. */
const MOST_BYTES = 128 * 1024 * 1024;

/** A running gopls whose references are read. */
export interface HeldGopls {
  readonly process: Pick<SpawnedGopls, "pid" | "exited" | "hasExited">;
  /** The Go that built it, "go1.26.0". */
  readonly goVersion: string;
}

export type ReferencesAnswer =
  /** A reference-chain profile as goref writes it, zipped. */
  | { readonly answer: "read"; readonly zipped: Uint8Array }
  /** In words for the user, with what to do. */
  | { readonly answer: "failed"; readonly why: string };

/** Whether grf is on PATH, on a system where it attaches to other programs. */
export function hasGrf({ env, platform }: Pick<World, "env" | "platform">): boolean {
  const folders = (env.PATH ?? "").split(":").filter(Boolean);
  return platform === "linux" && folders.some((folder) => existsSync(join(folder, GRF)));
}

/**
 * Reads who holds what in a gopls, which stands still meanwhile: `grf attach`, for `limitMs` at the most. grf is ended when gopls ends, and
 * when the run does, which is thrown as what ended it; the system then lets go of gopls, which goes on.
 */
export async function readReferences(
  { process: gopls, goVersion }: HeldGopls,
  { folder, limitMs }: { readonly folder: string; readonly limitMs: number },
  world: Pick<World, "env" | "platform" | "interrupted">,
): Promise<ReferencesAnswer> {
  const output = join(folder, "references.pb.gz");
  rmSync(output, { force: true });
  const ended = new AbortController();
  gopls.exited.then(() => ended.abort("gopls has ended"));
  const interrupted = AbortSignal.any([world.interrupted, ended.signal]);
  const call = {
    program: GRF,
    args: ["attach", String(gopls.pid), "-o", output],
    cwd: folder,
    // delve, in it, writes a file of settings where it finds none.
    env: { ...closedEnvironment(world.env), XDG_CONFIG_HOME: join(folder, "grf") },
    limitMs,
  };
  try {
    const { ok, stderr, notStarted } = await runProgram(call, { platform: world.platform, interrupted });
    if (notStarted) return failed({ what: "not-started", reason: notStarted.reason });
    if (!ok) return failed({ what: "refused", stderr, goVersion });
    return { answer: "read", zipped: readFile(output, { within: folder, most: MOST_BYTES }) };
  } catch (error) {
    if (!ended.signal.aborted) letGoOn(gopls);
    if (world.interrupted.aborted) throw error;
    if (ended.signal.aborted) return failed({ what: "gopls-ended" });
    if (error instanceof FileFault) return failed({ what: "no-output", reason: error.reason });
    if (error instanceof Failure && error.code === "gopls-hung") return failed({ what: "late", limitMs });
    throw error;
  }
}

function failed(why: Parameters<typeof whyNot>[0]): ReferencesAnswer {
  return { answer: "failed", why: whyNot(why) };
}

/** One that was killed between its attaching and the stop that it asked for leaves a gopls that waits to be continued. */
function letGoOn({ pid, hasExited }: HeldGopls["process"]): void {
  if (hasExited()) return;
  try {
    process.kill(pid, "SIGCONT");
  } catch {
    // ESRCH: it has ended this moment.
  }
}
