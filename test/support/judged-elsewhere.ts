import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { node24Folder } from "./node24-folder.ts";
import { cli } from "./run-cli.ts";

/**
 * What `judge` makes of a run directory whose lines are in another order, in another language and time zone, and on
 * Node 24; the run directory stays as it is, the copy is put at `to`.
 */
export async function judgedElsewhere(out: string, to: string): Promise<{ code: number | undefined; report: string }> {
  cpSync(out, to, { recursive: true });
  rmSync(join(to, "report.json"));
  for (const part of ["snapshots.jsonl", "loads.jsonl", "warnings.jsonl"]) {
    const path = join(to, part);
    if (!existsSync(path)) continue;
    const lines = readFileSync(path, "utf8").trimEnd().split("\n").reverse();
    writeFileSync(path, `${[...lines.slice(1), ...lines.slice(0, 1)].join("\n")}\n`);
  }
  const env = { ...process.env, LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Chatham" };
  const node = join(await node24Folder(), "node");
  const { exitCode } = await execa(node, [cli, "judge", to], { env, reject: false });
  return { code: exitCode, report: readFileSync(join(to, "report.json"), "utf8") };
}
