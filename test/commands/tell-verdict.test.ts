import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planHere } from "../../src/commands/plan-here.ts";
import { runCommandLine } from "../../src/commands/run-command-line.ts";
import { tellVerdict } from "../../src/commands/tell-verdict.ts";
import { loopbackServer } from "../doubles/loopback-server.ts";
import { smallReport } from "../publish/small-report.ts";
import { sampleOutside } from "../support/sample-outside.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const sleep = async () => {};

function writeModule(folder: string): void {
  writeFileSync(join(folder, "go.mod"), "module example.com/m\n\ngo 1.21\n");
  const words = 'import "strings"\n\nfunc Words(text string) []string {\n\treturn strings.Fields(text)\n}\n';
  writeFileSync(join(folder, "m.go"), `package m\n\n${words}`);
}

/** What a webhook that answers so gets, and what the user is told. */
async function tell(status: number, env: Record<string, string> = {}) {
  const bodies: Record<string, unknown>[] = [];
  const notes: string[] = [];
  const server = await loopbackServer(({ body }) => {
    bodies.push(JSON.parse(body.toString()));
    return { status };
  });
  const outside = sampleOutside({ cwd: "/", env, note: (text) => notes.push(text) });
  const webhook = { url: `${server.url}/secret`, format: "json", on: "unless-pass" } as const;
  await tellVerdict(smallReport({ outcome: "fail" }), { webhook, sleep }, outside);
  await server.close();
  return { bodies, notes };
}

test("the verdict is posted, with the run where it is in a workflow", async () => {
  expect(await tell(200)).toMatchObject({ bodies: [{ outcome: "fail", urls: {} }], notes: [] });
  const env = {
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "o/r",
    GITHUB_RUN_ID: "7",
    GITHUB_SHA: "a".repeat(40),
  };
  expect((await tell(200, env)).bodies).toMatchObject([{ urls: { run: "https://github.com/o/r/actions/runs/7" } }]);
});

test("a webhook that refuses is noted, without its address", async () => {
  expect((await tell(404)).notes).toEqual(["No webhook message: the webhook answered 404."]);
});

test("the address is in no plan and in no dry run", async () => {
  const cwd = temporaryFolder();
  writeModule(cwd);
  const url = "https://hooks.slack.com/services/T0/B0/secret";
  const { plan, webhook } = await planHere({ "webhook-url": url }, { cwd, env: {} });
  expect(webhook?.url).toBe(url);
  expect(JSON.stringify(plan)).not.toContain("secret");
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const outside = sampleOutside({ cwd, env: process.env, print: say, note: say });
  const args = ["run", "--dry-run", "--workload", "type-unique", "--webhook-url", url];
  expect(await runCommandLine(args, outside)).toBe(0);
  expect(said.join("")).toContain("type-unique");
  expect(said.join("")).not.toMatch(/secret|hooks\.slack/);
});

test("a run that could not measure is told, and its files do not have the address", async () => {
  const cwd = temporaryFolder();
  writeModule(cwd);
  writeFileSync(join(cwd, "gopls"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  const bodies: Record<string, unknown>[] = [];
  const server = await loopbackServer(({ body }) => {
    bodies.push(JSON.parse(body.toString()));
    return { status: 200 };
  });
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const outside = sampleOutside({ cwd, env: process.env, print: say, note: say });
  const url = `${server.url}/very-secret`;
  const args = ["run", "--gopls-version", "./gopls", "--webhook-url", url, "--workload", "type-unique"];
  expect(await runCommandLine(args, outside)).toBe(4);
  await server.close();
  expect(bodies).toMatchObject([{ outcome: "not-measured" }]);
  const files = readdirSync(join(cwd, "gopls-leak-gate-out"), { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "latin1"));
  expect(texts.length).toBeGreaterThan(3);
  expect([...texts, ...said, JSON.stringify(bodies)].join()).not.toMatch(/very-secret|127\.0\.0\.1/);
});

test("measure gives no verdict, so it takes no webhook; the address of a wrong line is not shown", async () => {
  const url = "https://hooks.slack.com/services/T0/B0/secret";
  for (const args of [
    ["measure", "--webhook-url", url],
    ["run", "--webhok-url", url],
    ["run", `-webhook-url=${url}`],
    ["run", "--webhook-url", `${url}@`, "--webhook-format", "yaml"],
  ]) {
    const error = await runCommandLine(args, sampleOutside({ cwd: temporaryFolder() })).catch((e) => e);
    expect(error).toMatchObject({ exitCode: 2 });
    expect(`${error.message} ${error.hint}`).not.toMatch(/B0|slack\.com\/services\/T0/);
  }
});
