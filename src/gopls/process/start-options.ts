import type { Arm } from "../../model/plan.ts";
import type { InstalledGopls } from "../../model/recording.ts";

/** What a gopls is started with. */
export interface StartOptions {
  readonly gopls: Pick<InstalledGopls, "path" | "goToolchain" | "goEnv">;
  readonly arm: Pick<Arm, "env" | "workspace"> & Partial<Pick<Arm, "flags">>;
  /** File that keeps its standard error. */
  readonly stderrPath: string;
  /** GOPLSCACHE of this process alone. */
  readonly cacheDir: string;
  /** Stands in for the user's configuration directory. */
  readonly configDir: string;
  /** Bytes of allocation to one sample of its heap profiles. */
  readonly profileRate: number;
  /** File that gopls logs all messages to; absent: it logs none. */
  readonly tracePath?: string;
}
