import { parseArgs } from "node:util";
import { effects } from "./effects.ts";
import { intervalMisses } from "./interval-misses.ts";
import { nulls } from "./nulls.ts";
import type { PhaseModel } from "./phase-model.ts";
import { renderMisses, renderStudy } from "./render-study.ts";
import { study, type Tally } from "./study.ts";

/*
 * `npm run bench calibration -- [--runs N] [--seed S] [--only REGEX]`: simulates runs of the whole decision, and writes how
 * often it is wrong, what it finds, and, with all models, how often intervals miss, to standard output as Markdown. The same seed, the same output.
 */
const text = { type: "string" } as const;
const { values } = parseArgs({ options: { runs: text, seed: text, only: text } });
const runs = Number(values.runs ?? 2000);
const seed = Number(values.seed ?? 1);
/** A run of 58 classes takes as long as 58 runs of one. */
const MANY_SERIES_SHARE = 1 / 4;

if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  process.stderr.write("Usage: npm run bench calibration -- [--runs N] [--seed S] [--only REGEX]\n");
  process.exitCode = 2;
} else {
  process.stdout.write(renderStudy(studies("nulls", nulls), studies("effects", effects)));
  if (values.only === undefined) process.stdout.write(`\n${renderMisses(intervalMisses(runs, seed))}`);
}

function studies(kind: string, models: readonly PhaseModel[]): readonly Tally[] {
  const only = new RegExp(values.only ?? "");
  const chosen = models.filter(({ name }) => only.test(name));
  return chosen.map((model, i) => {
    process.stderr.write(`${kind}, ${i + 1} of ${chosen.length}: ${model.name}\n`);
    const share = model.series.length > 1 ? MANY_SERIES_SHARE : 1;
    return study(model, { runs: Math.ceil(runs * share), seed });
  });
}
