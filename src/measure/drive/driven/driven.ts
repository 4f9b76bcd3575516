import type { Editor } from "../../../lsp/editor.ts";
import type { LanguageClient } from "../../../lsp/language-client.ts";
import type { Warning } from "../../../model/recording.ts";
import type { World } from "../../../model/world.ts";
import type { Disk } from "../files/disk.ts";
import type { Limits } from "./limits.ts";
import type { Timekeeper } from "./timekeeper.ts";
import type { Watch } from "./watch.ts";

/** A language server that a workload can be done with, and the editor that does it. */
export interface Driven {
  readonly client: LanguageClient;
  readonly editor: Editor;
  /** The workspace folder: the user's own, or a disposable copy of it. */
  readonly root: string;
  /** The disposable copy; undefined where the workspace is the user's own, and is never written to. */
  readonly disk: Disk | undefined;
  /** Whether what gopls offers may run code, write or fetch; absent: no. */
  readonly allowCommands?: boolean | undefined;
  readonly watch: Watch;
  readonly limits: Limits;
  readonly timekeeper: Timekeeper;
  readonly world: World;
  readonly warn: (warning: Warning) => void;
  /** Waits until the server is quiet, for work that no progress report speaks of. */
  readonly quiet: () => Promise<void>;
  /** A folder that is removed after the session. */
  readonly temporary: string;
}
