import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type RunEnd, RunEndSchema } from "../../src/model/recording.ts";
import { type Report, ReportSchema } from "../../src/model/report.ts";
import { type Ended, type RunPlace, runOnce } from "./start-run.ts";

/** What a run left in its directory, and what judging that again says. */
export interface RecordingFacts {
  /** Whether there is a directory with a plan; without one nothing can be judged. */
  readonly hasPlan: boolean;
  readonly end: RunEnd | undefined;
  /** The run's own report, as a text. */
  readonly reported: string | undefined;
  /** `judge DIR`; undefined: there is no plan. */
  readonly judged: (Ended & { readonly text: string | undefined; readonly report: Report | undefined }) | undefined;
  /** Whether its lock is still there. */
  readonly isLocked: boolean;
}

/** Looks at a run directory, and judges it. */
export async function recordingFacts(cli: string, out: string, place: RunPlace): Promise<RecordingFacts> {
  const read = (name: string) => (existsSync(join(out, name)) ? readFileSync(join(out, name), "utf8") : undefined);
  const end = read("end.json");
  const facts = {
    hasPlan: read("plan.json") !== undefined,
    end: end === undefined ? undefined : RunEndSchema.parse(JSON.parse(end)),
    reported: read("report.json"),
    isLocked: read("lock.json") !== undefined,
  };
  if (!facts.hasPlan) return { ...facts, judged: undefined };
  const ended = await runOnce(cli, ["judge", out], place);
  const text = read("report.json");
  const report = text === undefined ? undefined : ReportSchema.parse(JSON.parse(text));
  return { ...facts, judged: { ...ended, text, report } };
}
