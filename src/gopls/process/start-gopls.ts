import type { World } from "../../model/world.ts";
import { startFlags } from "../facts/start-flags.ts";
import { goplsEnvironment } from "./gopls-environment.ts";
import { type EditorPipes, type SpawnedGopls, spawnGopls } from "./spawn-gopls.ts";
import type { StartOptions } from "./start-options.ts";

/** A running gopls, and the pipes of the editor that is driven. */
export interface GoplsProcess extends SpawnedGopls {
  /** Pipes of the other editors that are attached to it. */
  readonly others: readonly EditorPipes[];
}

/**
 * Starts gopls for one editor, which speaks on its pipes. It ends by itself when its standard input closes, which the system
 * does even when this program is killed.
 */
export function startGopls(options: StartOptions, world: World): GoplsProcess {
  const { gopls, arm, stderrPath, tracePath } = options;
  const args = [startFlags.debug, ...startFlags.trace(tracePath), ...(arm.flags ?? []), startFlags.serve];
  const env = goplsEnvironment(options, world);
  return { ...spawnGopls({ path: gopls.path, args, cwd: arm.workspace, env, stderrPath }, world), others: [] };
}
