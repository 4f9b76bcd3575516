import type { DebugServer } from "../gopls/debug-server.ts";
import type { GoplsProcess } from "../gopls/start-gopls.ts";
import type { Editor } from "../lsp/editor.ts";
import type { LanguageClient } from "../lsp/language-client.ts";
import type { Arm } from "../model/plan.ts";
import type { Warning } from "../model/recording.ts";
import type { World } from "../model/world.ts";
import type { Limits } from "./limits.ts";
import type { Selection } from "./select-files.ts";
import type { Watch } from "./watch.ts";

/** One running gopls with its workspace loaded, and everything that driving and measuring it needs. */
export interface Session {
  readonly arm: Arm;
  /** As its build information says it; "(devel)" for a checkout. */
  readonly goplsVersion: string;
  /** Number of the session in its run, from 1. */
  readonly number: number;
  readonly process: GoplsProcess;
  readonly client: LanguageClient;
  readonly editor: Editor;
  readonly debug: DebugServer;
  readonly selection: Selection;
  readonly watch: Watch;
  readonly limits: Limits;
  readonly world: World;
  /** `world.elapsed()` when gopls started. */
  readonly startedMs: number;
  readonly warn: (warning: Warning) => void;
}
