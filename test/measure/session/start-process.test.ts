import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { SessionPlan } from "../../../src/measure/session/session-plan.ts";
import { startProcess } from "../../../src/measure/session/start-process.ts";
import { fakeGopls } from "../../support/fake-gopls.ts";
import { plan } from "../../support/recorded.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { testWorld } from "../../support/world.ts";

test.each<[SessionPlan["purpose"], string]>([
  ["measure", "memprofilerate=4096"],
  ["footprint", "memprofilerate=4096"],
  ["confirm", "memprofilerate=256"],
])("the profiles of a gopls that is started to %s sample at %s", async (purpose, rate) => {
  const folder = temporaryFolder();
  const path = join(folder, "gopls");
  writeFileSync(path, "#!/bin/sh\nenv >&2\n");
  chmodSync(path, 0o755);
  const [arm = expect.fail("no arm")] = plan().arms;
  const gopls = { ...fakeGopls("well-behaved"), path };
  const session = { arm: { ...arm, workspace: folder }, number: 1, gopls, rpcTrace: false, purpose };
  const log = join(folder, "log");
  const folders = { directory: { logPath: () => log }, temporary: folder };
  const started = await startProcess({ ...session, start: { mode: "stdio" } }, folders, testWorld());
  await started.exited;
  expect(readFileSync(log, "utf8")).toMatch(new RegExp(`^GODEBUG=(?:.*,)?${rate}$`, "m"));
});
