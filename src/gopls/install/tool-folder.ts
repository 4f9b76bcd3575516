import { join } from "node:path";
import type { World } from "../../model/world.ts";

/** Where tools are built, and the world in which they are. */
export interface InstallContext {
  /** What `toolFolder` says. */
  readonly folder: string;
  readonly world: World;
}

/** Folder of this program for built tools: GOPLS_LEAK_GATE_CACHE, the runner's tool cache, or the system's cache folder. */
export function toolFolder({ env, platform }: Pick<World, "env" | "platform">): string {
  if (env.GOPLS_LEAK_GATE_CACHE) return env.GOPLS_LEAK_GATE_CACHE;
  const base = env.RUNNER_TOOL_CACHE || cacheFolder(env, platform);
  return join(base, "gopls-leak-gate");
}

function cacheFolder(env: World["env"], platform: string): string {
  const home = env.HOME ?? env.USERPROFILE ?? ".";
  if (platform === "win32") return env.LOCALAPPDATA || join(home, "AppData", "Local");
  if (platform === "darwin") return join(home, "Library", "Caches");
  return env.XDG_CACHE_HOME || join(home, ".cache");
}
