import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { exitCode } from "../../src/model/exit-code.ts";
import { ReportSchema } from "../../src/model/report.ts";
import { headline } from "../../src/report/ask/headline.ts";
import { shown } from "../../src/text/shown.ts";
import type { Answer, Input } from "./kind.ts";
import { listing, type Sandbox } from "./sandbox.ts";

/** A frame of a stack, as V8 writes it. */
const STACK = /^\s*at .*:\d+:\d+\)?$/m;
/** The colours of the program's own words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these begin with one
const COLORS = /\u001b\[(?:0|1;3[123])m/g;
/** What keeps GitHub from making a mention or a link of a word. */
const KEPT_APART = /(?<=[@#:-]|www)\u200b/gi;
/** What help and the version begin with. */
const ABOUT_ITSELF = /^gopls-leak-gate\b/;
/** Of what one person reads at once. */
const MOST_CHARACTERS = 200_000;

/** What is wrong with an answer to an input; nothing, as it should be, is the empty list. `before` is what the sandbox held. */
export function faultsIn(
  input: Input,
  answer: Answer,
  { sandbox, before }: { readonly sandbox: Sandbox; readonly before: ReadonlyMap<string, string> },
): readonly string[] {
  const after = listing(sandbox.root);
  return [
    ...wordFaults("standard output", answer.stdout),
    ...wordFaults("standard error", answer.stderr),
    ...codeFaults(input, answer),
    ...verdictFaults(input, answer),
    ...diskFaults(input, { before, after, sandbox }),
  ];
}

/** What no reader may meet in words, wherever they stand. */
export function wordFaults(where: string, text: string): readonly string[] {
  const bare = text.replace(COLORS, "").replace(KEPT_APART, "");
  const at = [...bare].findIndex((character) => shown(character) !== character);
  const faults = at < 0 ? [] : [`${where} has U+${[...bare][at]?.codePointAt(0)?.toString(16)}`];
  if (STACK.test(text)) faults.push(`${where} has a stack: ${STACK.exec(text)?.[0]}`);
  if (text.length > MOST_CHARACTERS && where !== "report.json") faults.push(`${where} has ${text.length} characters`);
  return faults;
}

function codeFaults(input: Input, { code, failure, stdout, stderr }: Answer): readonly string[] {
  if (code === null || ![0, 1, 2, 3, 4].includes(code)) return [`it exits with ${code}`];
  if (failure === "unexpected" || /this program failed:/.test(stderr)) return [`it fails as a bug does: ${stderr}`];
  if (code === 2 || (code === 4 && stdout === "")) {
    const lines = stderr.split("\n").filter((line) => line.trim() !== "");
    // What happened and where, and what to do.
    if (lines.length < 2) return [`exit ${code} without a message and a hint: ${stderr}`];
  }
  if (code === 2 && stdout !== "") return ["it refuses an input and prints something"];
  if ((code === 1 || code === 3) && input.verdictIn === undefined) return [`exit ${code} without a verdict`];
  if (code === 0 && stdout === "" && stderr === "") return ["exit 0 without a word"];
  return [];
}

function verdictFaults({ verdictIn, leaks }: Input, { code, stdout, failure }: Answer): readonly string[] {
  if (verdictIn === undefined || code === 2 || failure !== undefined || ABOUT_ITSELF.test(stdout)) return [];
  const path = join(verdictIn, "report.json");
  if (stdout === "") return code === 4 ? [] : [`exit ${code} without a verdict on standard output`];
  if (!existsSync(path)) return [`exit ${code} without a report`];
  const report = ReportSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  const faults = [...wordFaults("report.md", readFileSync(join(verdictIn, "report.md"), "utf8"))];
  faults.push(...wordFaults("report.json", readFileSync(path, "utf8")));
  if (exitCode(report.outcome) !== code) faults.push(`exit ${code}, and the report says ${report.outcome}`);
  if (!stdout.startsWith(headline(report).word))
    faults.push(`the report says ${report.outcome}, and standard output ${stdout.slice(0, 40)}`);
  if (leaks && code === 0) faults.push("it passes a recording of a leak");
  return faults;
}

interface Disk {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  readonly sandbox: Sandbox;
}

function diskFaults({ mayWrite }: Input, { before, after, sandbox }: Disk): readonly string[] {
  const temporary = `${relative(sandbox.root, sandbox.temporary)}/`;
  const left = [...after.keys()].filter((path) => path.startsWith(temporary)).map((path) => `${path} is left behind`);
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path) && !mayWrite(path) && !path.startsWith(temporary))
    .map((path) => `${path} is ${!before.has(path) ? "new" : after.has(path) ? "another one" : "gone"}`);
  return [...left, ...changed];
}
