import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { scriptIn } from "./read-workflow.ts";
import { runScript } from "./run-script.ts";

const latest = '{"name":"latest","gopls":"latest"}';

test.each<[string, string, string, string?]>([
  ["a release is the newest", "v0.23.0-pre.2 v0.23.0 v0.24.0", `[${latest}]`],
  [
    "a pre-release is the newest",
    "v0.24.0 v0.25.0-pre.1 v0.25.0-pre.2",
    `[${latest},{"name":"pre-release","gopls":"v0.25.0-pre.2"}]`,
  ],
  ["there is one version", "v0.24.0", `[${latest}]`],
  ["there is none", "", `[${latest}]`],
  ["the newest is in use", "v0.24.0 v0.25.0", "[]", "v0.25.0"],
  [
    "the newest release is in use, and a pre-release is newer",
    "v0.24.0 v0.25.0 v0.26.0-pre.1",
    '[{"name":"pre-release","gopls":"v0.26.0-pre.1"}]',
    "v0.25.0",
  ],
  ["the pre-release is in use", "v0.24.0 v0.25.0-pre.1", `[${latest}]`, "v0.25.0-pre.1"],
  ["the newest is no version", 'v0.24.0 v0.25.0-pre.1"},{"gopls":"x', `[${latest}]`],
])("nightly: where %s", (_what, versions, candidates, pin) => {
  const listed = listCandidates(
    `[ "$*" = "list -m -versions -f {{ join .Versions \\" \\" }} golang.org/x/tools/gopls" ]
printf '%s\\n' '${versions}'`,
    pin,
  );
  expect(listed).toEqual({ status: 0, outputs: `candidates=${candidates}\n` });
  expect(JSON.parse(candidates)).toBeInstanceOf(Array);
});

test("nightly: where the module source can't be reached, nothing is listed", () => {
  expect(listCandidates("exit 1")).toEqual({ status: 1, outputs: "" });
});

test.each([
  ["success", "true", 0],
  ["success", "", 0],
  ["skipped", "false", 0],
  ["skipped", "", 1],
  ["skipped", "true", 1],
  ["failure", "true", 1],
  ["failure", "false", 1],
  ["cancelled", "true", 1],
])("matrix: %s with relevant=%s ends with %s", (result, relevant, status) => {
  const env = { RESULT: result, RELEVANT: relevant };
  expect(runScript(scriptIn("examples/workflows/matrix.yml", "require"), { env }).status).toBe(status);
});

/** What the nightly workflow lists where `go` is these lines of shell. */
function listCandidates(go: string, pin = "v0.16.2") {
  const bin = join(temporaryFolder(), "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "go"), `#!/bin/sh\nset -e\n${go}\n`);
  chmodSync(join(bin, "go"), 0o755);
  return runScript(scriptIn("examples/workflows/nightly.yml", "list"), {
    env: { PATH: `${bin}:${process.env.PATH}`, PIN: pin },
  });
}
