import type { Recording, RunHeader } from "../../model/recording.ts";

/** What no run can have written, and where. */
export interface Impossible {
  readonly where: string;
  readonly reason: string;
}

/** `--cycles` takes up to 1,000, and a phase that is extended has two and a half times its cycles. */
const MOST_CYCLES = 2_501;

/** An arm that was measured, of which the header does not say what ran: it is written before the first snapshot. Undefined: there is none. */
export function armWithoutGopls({ plan, gopls }: RunHeader, snapshots: Recording["snapshots"]): Impossible | undefined {
  const measured = new Set(snapshots.map(({ arm }) => arm));
  const missing = plan.arms.find(({ name }) => measured.has(name) && !Object.hasOwn(gopls, name));
  return missing && { where: "plan.json", reason: `it does not say which gopls the arm ${missing.name} ran` };
}

/** The first snapshot that is there twice, or that a phase has too many of, by its line. Undefined: there is none. */
export function impossibleSnapshot(snapshots: Recording["snapshots"]): Impossible | undefined {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const [index, { arm, session, part, phase, cycle, checkpoint }] of snapshots.entries()) {
    const at = JSON.stringify([arm, session, part, phase, cycle, checkpoint]);
    const of = JSON.stringify([arm, session, part, phase, checkpoint]);
    const count = (counts.get(of) ?? 0) + 1;
    const where = `snapshots.jsonl, line ${index + 1}`;
    if (seen.has(at)) return { where, reason: `cycle ${cycle} of ${phase} is there twice` };
    if (count > MOST_CYCLES) return { where, reason: `${phase} has more than ${MOST_CYCLES} snapshots` };
    seen.add(at);
    counts.set(of, count);
  }
  return undefined;
}
