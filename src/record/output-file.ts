import { accessSync, constants, existsSync, renameSync, statSync } from "node:fs";
import { dirname, extname } from "node:path";
import { createFile } from "../files/create-file.ts";
import { failure } from "../model/failure.ts";

/** Throws output-not-writable where a file can't be written, before anything depends on it. */
export function checkOutput(path: string): void {
  const folder = dirname(path);
  try {
    if (existsSync(path) && !statSync(path).isFile()) throw new Error("it is there and is no file");
    if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw failure("output-not-writable", { path, reason: (error as Error).message });
  }
}

/** Writes a file that is not there yet; one that was written earlier steps aside, to the same name with its date. */
export function writeOutput(path: string, content: string | Uint8Array): void {
  stepAside(path);
  try {
    if (!createFile(path, () => content)) throw new Error("another program made it just now");
  } catch (error) {
    throw failure("output-not-writable", { path, reason: (error as Error).message });
  }
}

/** A name that nothing has yet: this one, or with a number behind it. */
export function freeName(wanted: string): string {
  const ending = extname(wanted);
  const stem = wanted.slice(0, wanted.length - ending.length);
  let name = wanted;
  for (let i = 2; existsSync(name); i++) name = `${stem}-${i}${ending}`;
  return name;
}

function stepAside(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return;
  const date = stats.mtime.toISOString().replace(/[-:]|\.\d+/g, "");
  const ending = extname(path);
  renameSync(path, freeName(`${path.slice(0, path.length - ending.length)}-${date}${ending}`));
}
