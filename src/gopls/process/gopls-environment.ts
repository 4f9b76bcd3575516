import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { writeFile } from "../../files/write-file.ts";
import type { World } from "../../model/world.ts";
import { closedEnvironment } from "./closed-environment.ts";
import type { StartOptions } from "./start-options.ts";

/** Closed, with a profile rate that samples well, a cache of its own, and telemetry off. */
export function goplsEnvironment(
  { gopls, arm, cacheDir, configDir, profileRate }: StartOptions,
  world: World,
): Record<string, string> {
  // gopls' telemetry looks for its mode below the user's configuration directory, which only Linux lets us choose.
  // GOENV then keeps pointing at the user's own `go env -w` settings.
  const telemetry = join(configDir, "go", "telemetry");
  mkdirSync(telemetry, { recursive: true });
  mkdirSync(cacheDir, { recursive: true });
  writeFile(join(telemetry, "mode"), "off\n");
  const base = closedEnvironment(world.env);
  const godebug = [base.GODEBUG, arm.env.GODEBUG, `memprofilerate=${profileRate}`].filter(
    (value) => value !== undefined && value !== "",
  );
  const home = world.platform === "linux" ? { XDG_CONFIG_HOME: configDir, GOENV: gopls.goEnv } : {};
  return {
    ...base,
    ...home,
    GOTOOLCHAIN: gopls.goToolchain,
    ...arm.env,
    GOPLSCACHE: cacheDir,
    GODEBUG: godebug.join(","),
  };
}
