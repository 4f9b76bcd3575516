import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Chance } from "../chance.ts";
import { toJson } from "../hostile.ts";
import { mutatedBytes, mutatedText, mutatedValue } from "../mutate.ts";
import { putOddity, type Sandbox } from "../sandbox.ts";

/** A file that somebody wrote: its text, and its value where it is a file of values. */
export interface Sample {
  readonly text: string;
  readonly value?: unknown;
}

/** Puts a file there that began as the sample: as it was, changed in its values, its text or its bytes, or no file at all. */
export function writeChanged(path: string, sample: Sample, chance: Chance, sandbox: Sandbox): void {
  const way = chance.below(100);
  if (way < 8) writeFileSync(path, sample.text);
  else if (way < 14) putOddity(path, chance, sandbox);
  else if (way < 55 && sample.value !== undefined)
    writeFileSync(path, toJson(mutatedValue(sample.value, chance), chance.pick([0, 2])));
  else if (way < 85) writeFileSync(path, mutatedText(sample.text, chance));
  else writeFileSync(path, mutatedBytes(Buffer.from(sample.text), chance));
}

/** The names that such a file is given by, as words and as what they lead to. */
export function nameIn({ here }: Sandbox, name: string): { readonly word: string; readonly path: string } {
  return { word: `./${name}`, path: join(here, name) };
}
