import { join } from "node:path";
import { connectionGoroutine } from "../../gopls/facts/debug-pages.ts";
import { seeControl } from "../../judge/needs/see-control.ts";
import { fileUri } from "../../lsp/file-uri.ts";
import type { Planted, Snapshot } from "../../model/snapshot.ts";
import { noWork } from "../../model/work.ts";
import { controlWorkload } from "../../workload/control-workload.ts";
import { settleWork } from "../drive/driven/settle-work.ts";
import type { RunDirectory } from "../recording/run-directory.ts";
import type { Session } from "../session/session.ts";
import type { SessionPlan } from "../session/session-plan.ts";
import { recordSnapshot } from "./record-snapshot.ts";

/**
 * The text of each document, a size class of the allocator that gopls does not use while nothing is done: it fills one slot
 * from end to end, and gopls keeps it once (v0.12 to v0.24, docs/method.md).
 */
const TEXT_BYTES = 2_304;

/** Far below the number of descriptors that a process may have open, 1,024 or less. */
const MOST_CONNECTIONS = 100;

/**
 * Plants growth that is known, in cycles as a phase has them: documents that are left open, and connections to the debug
 * server, for each of which it holds a goroutine. It ends at the first look at which all of it is seen, or after
 * `controlCycles`. The documents have the language of go.sum, which gopls keeps and looks no further into, and names that are not
 * on disk.
 */
export async function runControl(
  session: Session,
  { schedule }: Pick<SessionPlan, "schedule">,
  directory: RunDirectory,
): Promise<void> {
  const connections = heldConnections(session, schedule.controlCycles);
  const { iterationsPerCycle, name } = controlWorkload;
  try {
    let opened = 0;
    const plant = async (cycle: number) => {
      for (let i = 0; i < iterationsPerCycle; i++) await openDocument(session, ++opened);
      await connections.plant(cycle);
      const { client, editor, watch, limits } = session;
      await settleWork({ client, editor, watch, limitMs: limits.settleMs });
    };
    await plant(0);
    const before = connections.count();
    const snapshots: Snapshot[] = [];
    for (let cycle = 0; cycle <= schedule.controlCycles; cycle++) {
      if (cycle > 0) await plant(cycle);
      const iterations = cycle * iterationsPerCycle;
      const planted = plantedSo(iterations, connections.count(), before);
      const sent = { ...noWork(), opens: iterations };
      const moment = { part: "control" as const, phase: name, cycle, iterations, sent, planted, withProfile: true };
      snapshots.push(await recordSnapshot(session, moment, directory));
      const look = schedule.looks.find(({ cycles }) => cycles === cycle);
      if (look && seeControl(snapshots, look.share).seen) break;
      const next = schedule.looks.find(({ cycles }) => cycles > cycle)?.cycles ?? schedule.controlCycles;
      session.world.progress({ kind: "share", stage: "control", done: cycle, of: next, unit: "cycles" });
    }
  } finally {
    connections.close();
  }
}

async function openDocument({ root, editor }: Session, number: number): Promise<void> {
  const path = join(root, `gopls-leak-gate-control-${number}.sum`);
  const text = `example.com/control v0.0.${number} h1:`.padEnd(TEXT_BYTES - 1, "=");
  await editor.open(fileUri(path), `${text}\n`, "go.sum");
}

function plantedSo(objects: number, connections: number | undefined, before: number | undefined): Planted {
  if (connections === undefined || before === undefined) return { objects, bytes: TEXT_BYTES };
  const goroutines = { count: connections - before, function: connectionGoroutine };
  return { objects, bytes: TEXT_BYTES, goroutines };
}

/** One connection a cycle; with more cycles than may be open, one every few cycles. */
function heldConnections({ debug }: Session, cycles: number) {
  const every = Math.ceil(cycles / MOST_CONNECTIONS);
  const held: (() => void)[] = [];
  let refused = false;
  return {
    plant: async (cycle: number): Promise<void> => {
      if (refused || cycle % every > 0) return;
      const close = await debug.holdConnection();
      if (close) held.push(close);
      else refused = true;
    },
    /** How many are open; undefined from the time on that one could not be opened. */
    count: () => (refused ? undefined : held.length),
    close: (): void => {
      for (const close of held) close();
    },
  };
}
