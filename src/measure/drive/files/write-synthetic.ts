import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeFile } from "../../../files/write-file.ts";
import type { Synthetic } from "../../../gopls/synthetic/parse-synthetic.ts";
import { syntheticModule } from "../../../gopls/synthetic/synthetic-module.ts";

/** Writes a made module into a folder, which is made if it is not there. Whoever asks for it removes it. */
export function writeSynthetic(size: Synthetic, seed: number, folder: string): void {
  for (const { path, text } of syntheticModule({ ...size, seed })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFile(file, text);
  }
}
