import { spawn } from "node:child_process";
import { createHmac, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { installE2ePackages } from "../support/install-e2e-packages.ts";
import type { BlobStorage } from "./blob-storage.ts";

const account = "gate";
const container = "artifacts";

/**
 * Azurite, Microsoft's emulator of Azure's storage, in place of our own double of it: in memory, on a free port of
 * loopback. Installs it into test/e2e where it is not there yet, which takes about two minutes.
 */
export async function azurite(): Promise<BlobStorage> {
  const program = await installE2ePackages("azurite/dist/src/blob/main.js", { slow: true });
  const key = randomBytes(32);
  const { url, close } = await start(program, `${account}:${key.toString("base64")}`);
  const sas = accountSignature(key);
  const created = await fetch(`${url}/${account}/${container}?restype=container&${sas}`, { method: "PUT" });
  if (created.status !== 201) {
    await close();
    throw new Error(`Azurite made no container: ${created.status} ${await created.text()}`);
  }
  const address = (name: string) => `${url}/${account}/${container}/${encodeURIComponent(name)}?${sas}`;
  const read = async (name: string) => {
    const response = await fetch(address(name));
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  };
  return { address, read, close };
}

async function start(program: string, accounts: string): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "azurite-"));
  const flags = ["--inMemoryPersistence", "--skipApiVersionCheck", "--loose", "--disableTelemetry", "--silent"];
  const child = spawn(process.execPath, [program, "--blobHost", "127.0.0.1", "--blobPort", "0", ...flags], {
    cwd: folder,
    env: { ...process.env, AZURITE_ACCOUNTS: accounts },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const close = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  for await (const line of createInterface(child.stdout)) {
    const url = /listens on (http:\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url, close };
  }
  await close();
  throw new Error(`Azurite ended with status ${child.exitCode} before it listened`);
}

/**
 * A shared access signature for the whole account: https://learn.microsoft.com/rest/api/storageservices/create-account-sas,
 * in the form that holds for versions up to 2020-10-02.
 */
function accountSignature(key: Buffer): URLSearchParams {
  const fields = {
    sp: "rwc",
    ss: "b",
    srt: "sco",
    st: "",
    se: "2099-01-01T00:00:00Z",
    sip: "",
    spr: "",
    sv: "2018-11-09",
  };
  const text = `${[account, ...Object.values(fields)].join("\n")}\n`;
  const sig = createHmac("sha256", key).update(text).digest("base64");
  const { sp, ss, srt, se, sv } = fields;
  return new URLSearchParams({ sp, ss, srt, se, sv, sig });
}
