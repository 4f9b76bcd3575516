import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chance } from "../chance.ts";
import { hostileText } from "../hostile.ts";
import type { Kind } from "../kind.ts";
import { nameIn, type Sample, writeChanged } from "./written.ts";

const logs = [
  ...readdirSync("test/fixtures/traces", { recursive: true, encoding: "utf8" }).map(
    (path) => `test/fixtures/traces/${path}`,
  ),
  ...readdirSync("test/fixtures/inputs", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".log"))
    .map((path) => `test/fixtures/inputs/${path}`),
];
const samples: readonly Sample[] = [...logs.map((path) => ({ text: readFileSync(path, "utf8") })), ...framed()];

/** The messages of a log as a stream of LSP has them, and one of JSON a line. */
function framed(): readonly Sample[] {
  const whole = readFileSync("test/fixtures/inputs/51-logs-of-other-editors/d-eglot-new.log", "utf8");
  const messages = [...whole.matchAll(/\{"jsonrpc".*/g)].map(([json]) => json);
  return [
    { text: messages.map((json) => `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`).join("") },
    { text: messages.map((json) => `${json}\n`).join("") },
  ];
}

/** Logs and traces of LSP, of gopls and of editors. */
export const traceKind: Kind = {
  name: "trace",
  share: 4,
  make: (chance, sandbox) => {
    const file = nameIn(sandbox, "trace.log");
    writeChanged(file.path, chance.pick(samples), chance, sandbox);
    const args = ["record", "-o", "mine.yaml", "--from-trace", file.word, ...elsewhere(chance)];
    const written = join(sandbox.here, "mine.yaml").slice(sandbox.root.length + 1);
    return { args, mayWrite: (path) => path === written };
  },
};

function elsewhere(chance: Chance): readonly string[] {
  const words = chance.in(0.2) ? ["--anonymise"] : [];
  if (chance.in(0.3)) words.push("--workspace", chance.in(0.7) ? "." : `./${hostileText(chance).slice(0, 100)}`);
  if (chance.in(0.3))
    words.push("--was", chance.pick(["/home/me/harbour", "/home/me/src/shop", "C:\\src\\shop", "file:///home", "/"]));
  return words;
}
