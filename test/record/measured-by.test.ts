import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../../src/commands/commands.ts";
import { planHere } from "../../src/commands/plan-here.ts";
import { readArguments } from "../../src/commands/read-arguments.ts";
import { recordOptions } from "../../src/plan/options/record-options.ts";
import { importTrace } from "../../src/record/import-trace.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const SYMBOL = ["workspace/symbol", '{"query":"a"}'] as const;
/** Requests that this program does not know, so that they may do anything. */
const UNKNOWN = ["gopls/rebuild", '{"depth":2}'] as const;
const ANOTHER = ["experimental/runnables", "{}"] as const;

/** What record says of a session in which a module's file was opened and these requests were sent. */
function said(...requests: readonly (readonly [method: string, params: string])[]) {
  const folder = temporaryFolder();
  const shop = join(folder, "my shop");
  mkdirSync(shop);
  for (const name of ["m.go", "go.mod"])
    copyFileSync(join("test/fixtures/inputs/40-workspace-by-relative-path/shop", name), join(shop, name));
  const document = `"textDocument":{"uri":"file://${encodeURI(shop)}/m.go","version":42}`;
  const range = '{"start":{"line":5,"character":1},"end":{"line":5,"character":1}}';
  const log = join(folder, "session.log");
  const edit = `{${document},"contentChanges":[{"range":${range},"text":"// "}]}`;
  const lines = [
    `[Trace - 22:33:21.220 PM] Sending notification 'textDocument/didChange'.\nParams: ${edit}\n\n`,
    `[Trace - 22:33:21.270 PM] Sending request 'textDocument/foldingRange - (47)'.\nParams: {${document}}\n\n`,
    ...requests.map(
      ([method, params], i) =>
        `[Trace - 22:33:22.${270 + i} PM] Sending request '${method} - (${48 + i})'.\nParams: ${params}\n\n`,
    ),
  ];
  writeFileSync(log, lines.join("\n"));
  const told: string[] = [];
  const options = recordOptions({ output: join(folder, "mine.yaml"), "from-trace": log, workspace: shop }, []);
  importTrace({ ...options, fromTrace: log }, (line) => told.push(line));
  const command = /^to measure it: gopls-leak-gate (.*)$/.exec(told.at(-1) ?? "")?.[1] ?? "";
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  return { folder, told: told.join("\n"), words };
}

/** The plan of a command line; what refuses it is thrown. */
function planOf(words: readonly string[], cwd: string) {
  const request = readArguments(words, commands);
  if (request.kind !== "run") throw new Error("it measures nothing");
  return planHere(request.given.values, { cwd, env: {} });
}

test("a session that only read and edited is measured by the command that is told", async () => {
  const { folder, told, words } = said(SYMBOL);
  expect(told).not.toContain("--allow-commands");
  const { plan } = await planOf(words, folder);
  expect(plan.arms[0]?.workspace).toBe(join(folder, "my shop"));
  expect(plan.workloads.map(({ name }) => name)).toEqual(["mine"]);
});

test("one that did more says what is left out, and its command measures the rest", async () => {
  const { folder, told, words } = said(UNKNOWN, ANOTHER, UNKNOWN);
  expect(told).toContain("gopls/rebuild: it is not known to do no more than read (2 times)");
  expect(told).toContain("experimental/runnables: it is not known to do no more than read");
  expect(told).not.toContain("--allow-commands");
  const { plan } = await planOf(words, folder);
  expect(plan.allowCommands).toBeUndefined();
  expect(JSON.stringify(plan.workloads)).not.toContain("rebuild");
});
