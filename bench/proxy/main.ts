import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { markdownTable } from "markdown-table";
import { median, quantile } from "../../src/stats/order-statistics.ts";
import { echoProgram } from "./echo-program.ts";
import { startPeer } from "./start-peer.ts";

// npm run bench proxy [-- ROUNDS [CLI]]: how long a message takes to a server that sends it back, and to come back, through
// `gopls-leak-gate record` and through plain pipes. Both servers run all the time and take turns message by message, so that
// what else the machine does falls on both alike. A round trip passes the proxy twice: what it adds to one message is half.
const rounds = Number(process.argv[2] ?? 2_000);
const cli = resolve(process.argv[3] ?? "dist/cli.js");
const sizes = [
  { name: "question, 200 B", bytes: 200, times: 1 },
  { name: "answer or file, 20 KB", bytes: 20_000, times: 1 },
  { name: "large answer, 1 MB", bytes: 1_000_000, times: 0.05 },
  { name: "10 MB", bytes: 10_000_000, times: 0.01 },
];
const folder = resolve("node_modules/.cache/bench");
mkdirSync(folder, { recursive: true });
const scratch = mkdtempSync(join(folder, "proxy-"));
try {
  const echo = join(scratch, "echo.mjs");
  writeFileSync(echo, echoProgram);
  const direct = startPeer([process.execPath, echo]);
  const proxied = startPeer([
    ...[process.execPath, cli, "record", "-o", join(scratch, "out.yaml"), "--", process.execPath, echo],
  ]);
  const rows: string[][] = [];
  for (const { name, bytes, times } of sizes) {
    const count = Math.max(11, Math.round(rounds * times));
    const ms = { direct: [] as number[], proxied: [] as number[] };
    for (let round = -10; round < count; round++) {
      const [plain, through] = [await direct.roundTripMs(bytes), await proxied.roundTripMs(bytes)];
      if (round < 0) continue; // until both are warm
      ms.direct.push(plain);
      ms.proxied.push(through);
    }
    const added = ms.proxied.map((through, i) => (through - (ms.direct[i] ?? Number.NaN)) / 2);
    const ratio = median(ms.proxied.map((through, i) => through / (ms.direct[i] ?? Number.NaN)));
    const shown = [median(ms.direct), median(ms.proxied), median(added), quantile(added, 0.99)];
    rows.push([name, String(count), ...shown.map((value) => value.toFixed(3)), ratio.toFixed(2)]);
  }
  await direct.end();
  await proxied.end();
  const head = ["message", "round trips", "plain pipe, ms", "proxy, ms", "added to a message, ms", "99 %", "ratio"];
  process.stdout.write(`${markdownTable([head, ...rows], { align: ["l", "r", "r", "r", "r", "r", "r"] })}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
