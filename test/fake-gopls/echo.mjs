#!/usr/bin/env node
// A language server that sends back what it gets, byte for byte, and ends when its input does. FAKE_EXIT is its exit code,
// FAKE_SAYS what it says on standard error first, FAKE_DIES after how many bytes it ends by itself, FAKE_STAYS that it goes on
// without input and after SIGTERM, for 15 s, FAKE_LINGERS that it goes on without input; FAKE_PID is a file for its process id.
// With FAKE_FLOODS it sends so many bytes at once, and no echo, and goes on reading meanwhile, as gopls does; FAKE_SEEN is a file
// for how many bytes it has read.
import { write, writeFileSync } from "node:fs";

const { FAKE_EXIT, FAKE_SAYS, FAKE_DIES, FAKE_STAYS, FAKE_LINGERS, FAKE_PID, FAKE_FLOODS, FAKE_SEEN } = process.env;
if (FAKE_PID) writeFileSync(FAKE_PID, String(process.pid));
if (FAKE_SAYS) process.stderr.write(FAKE_SAYS);
process.exitCode = Number(FAKE_EXIT ?? 0);
if (FAKE_STAYS) process.on("SIGTERM", () => {});
if (FAKE_STAYS || FAKE_LINGERS) setTimeout(() => {}, 15_000);
let seen = 0;
process.stdin.on("data", (bytes) => {
  seen += bytes.length;
  if (FAKE_SEEN) writeFileSync(FAKE_SEEN, String(seen));
  if (!FAKE_FLOODS) process.stdout.write(bytes);
  else if (seen === bytes.length) flood(Number(FAKE_FLOODS));
  if (FAKE_DIES && seen >= Number(FAKE_DIES)) process.stdout.write("", () => process.exit());
});
process.stdout.on("error", () => {});

function flood(bytes) {
  write(1, Buffer.alloc(bytes, 65), (_, written = bytes) => {
    if (written < bytes) flood(bytes - written);
  });
}
