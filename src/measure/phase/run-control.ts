import { join } from "node:path";
import { seeControl } from "../../judge/needs/see-control.ts";
import { fileUri } from "../../lsp/file-uri.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { noWork } from "../../model/work.ts";
import { controlWorkload } from "../../workload/control-workload.ts";
import { settleWork } from "../drive/driven/settle-work.ts";
import type { RunDirectory } from "../recording/run-directory.ts";
import type { Session } from "../session/session.ts";
import { recordSnapshot } from "./record-snapshot.ts";

/** A size between two classes of the allocator (1,024 and 1,152 B), so that the text alone fills a slot of its own. */
const TEXT_BYTES = 1_100;

/** A cache that lets go of much in the middle of it hides what was planted, and more of it shows it again. */
const MOST_TIMES_THE_CYCLES = 3;

/**
 * Plants growth that is known: that number of cycles of documents that are left open, with a snapshot after each, and up to three
 * times as many while it is not seen. The documents have the language of go.sum, which gopls keeps and looks no further into,
 * and names that are not on disk.
 */
export async function runControl(session: Session, cycles: number, directory: RunDirectory): Promise<void> {
  const { iterationsPerCycle, name } = controlWorkload;
  let opened = 0;
  const plant = async () => {
    for (let i = 0; i < iterationsPerCycle; i++) {
      const path = join(session.root, `gopls-leak-gate-control-${++opened}.sum`);
      const text = `example.com/control v0.0.${opened} h1:`.padEnd(TEXT_BYTES - 1, "=");
      await session.editor.open(fileUri(path), `${text}\n`, "go.sum");
    }
    const { client, editor, watch, limits } = session;
    await settleWork({ client, editor, watch, limitMs: limits.settleMs });
  };
  await plant();
  const snapshots: Snapshot[] = [];
  for (let cycle = 0; cycle <= cycles * MOST_TIMES_THE_CYCLES; cycle++) {
    if (cycle > cycles && seeControl(snapshots, controlWorkload).seen) break;
    if (cycle > 0) await plant();
    const iterations = cycle * iterationsPerCycle;
    const sent = { ...noWork(), opens: iterations };
    const moment = { part: "control" as const, phase: name, cycle, iterations, sent, withProfile: false };
    snapshots.push(await recordSnapshot(session, moment, directory));
  }
}
