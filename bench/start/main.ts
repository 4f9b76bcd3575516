import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { markdownTable } from "markdown-table";
import { rolldown } from "rolldown";
import { median } from "../../src/stats/order-statistics.ts";

// npm run bench start [-- ROUNDS]: how long the Action's programs take until they have read their first input, beside the
// least that such a program can take: an empty one, and one that only imports @actions/core. All take turns, so that what else
// the machine does falls on all of them alike. The Action is given an input that it refuses, so it ends right there.
const rounds = Number(process.argv[2] ?? 21);
const folder = resolve("node_modules/.cache/bench");
mkdirSync(folder, { recursive: true });
const scratch = mkdtempSync(join(folder, "start-"));
try {
  writeFileSync(join(scratch, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(scratch, "empty.js"), "");
  await bundleCoreAlone();
  const programs = [
    { name: "empty program", path: join(scratch, "empty.js"), beside: "" },
    { name: "@actions/core alone", path: join(scratch, "core.js"), beside: "" },
    { name: "dist/action.js", path: resolve("dist/action.js"), beside: "@actions/core alone" },
    { name: "dist/messenger.js", path: resolve("dist/messenger.js"), beside: "@actions/core alone" },
    { name: "dist/post.js", path: resolve("dist/post.js"), beside: "empty program" },
  ];
  const times = new Map(programs.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, path } of programs) {
      const tookMs = run(path);
      if (round >= 0) times.get(name)?.push(tookMs); // the first round fills the disk cache
    }
  }
  const rows = programs.map(({ name, beside }) => {
    const [own, other] = [times.get(name) ?? [], times.get(beside)];
    const ratio = other ? median(own.map((ms, i) => ms / (other[i] ?? Number.NaN))).toFixed(2) : "";
    return [name, median(own).toFixed(0), Math.min(...own).toFixed(0), ratio, ratio === "" ? "" : beside];
  });
  const head = ["program", "median, ms", "least, ms", "ratio", "to"];
  process.stdout.write(`${markdownTable([head, ...rows], { align: ["l", "r", "r", "r", "l"] })}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function bundleCoreAlone(): Promise<void> {
  const source = join(scratch, "source.js");
  writeFileSync(
    source,
    'import * as core from "@actions/core";\nif (core.getInput("workspace") === "?") core.info("");\n',
  );
  const build = await rolldown({ input: { core: source }, platform: "node", transform: { target: "node20" } });
  await build.write({ dir: scratch, format: "esm", entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" });
  await build.close();
}

function run(path: string): number {
  const env = { PATH: process.env.PATH ?? "", "INPUT_NO-SUCH-INPUT": "x", GITHUB_EVENT_NAME: "push" };
  const startedMs = performance.now();
  spawnSync(process.execPath, [path], { env, stdio: "ignore" });
  return performance.now() - startedMs;
}
