import { diagnosisTitles } from "../../../gopls/facts/progress-titles.ts";
import type { Editor } from "../../../lsp/editor.ts";
import type { LanguageClient } from "../../../lsp/language-client.ts";
import type { WorkDoneProgress } from "../../../lsp/work-done-progress.ts";
import { DIAGNOSTICS, type Times } from "../../../model/latency.ts";
import type { World } from "../../../model/world.ts";
import { bucketOf } from "../../../stats/log-histogram.ts";

/** Books on how long gopls took, on the gate's own clock. */
export interface Timekeeper {
  /** Notes that something which was asked at that time of the clock is answered now. */
  readonly answered: (method: string, askedMs: number) => void;
  /** All that was noted since it was last asked for, by method. */
  readonly take: () => Times;
}

/** Books in which nothing is noted yet. */
export function timekeeper({ elapsed }: Pick<World, "elapsed">): Timekeeper {
  let noted = new Map<string, Map<number, number>>();
  return {
    answered: (method, askedMs) => {
      const bucket = bucketOf(elapsed() - askedMs);
      const counts = noted.get(method) ?? new Map<number, number>();
      noted.set(method, counts.set(bucket, (counts.get(bucket) ?? 0) + 1));
    },
    take: () => {
      const taken = [...noted].sort(([a], [b]) => (a < b ? -1 : 1));
      noted = new Map();
      return taken.map(([method, counts]) => ({ method, counts: [...counts].sort(([a], [b]) => a - b) }));
    },
  };
}

interface Timing {
  readonly client: {
    readonly until: LanguageClient["until"];
    readonly progress: Pick<WorkDoneProgress, "ended">;
  };
  readonly timekeeper: Timekeeper;
  readonly world: Pick<World, "elapsed">;
}

/**
 * The same editor, whose edits are timed until gopls has ended the work that it reports for them, its last diagnostics published. An edit
 * that is followed by another before that is none of them: gopls gives up on its diagnostics.
 */
export function timedEditor(editor: Editor, { client, timekeeper, world }: Timing): Editor {
  const ended = () => client.progress.ended(diagnosisTitles.changed);
  return {
    ...editor,
    change: async (uri, ...replacements) => {
      const sentMs = world.elapsed();
      const sent = editor.change(uri, ...replacements);
      const number = editor.sent().changed;
      client
        .until(() => ended() >= number)
        .then(() => {
          if (editor.sent().changed === number) timekeeper.answered(DIAGNOSTICS, sentMs);
        });
      await sent;
    },
  };
}
