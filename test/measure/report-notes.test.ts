import { join } from "node:path";
import { expect, test } from "vitest";
import { measure } from "../../src/measure/measure.ts";
import { readRunDirectory } from "../../src/measure/recording/read-run-directory.ts";
import { inRunDirectory } from "../../src/measure/recording/run-directory.ts";
import type { Progress } from "../../src/model/world.ts";
import { plan } from "../support/recorded.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { testWorld } from "../support/world.ts";

/** What a run told, and recorded as warnings, before it found that there is no go. */
async function begun(env: Record<string, string>, editorSettings?: ReturnType<typeof plan>["editorSettings"]) {
  const out = join(temporaryFolder(), "out");
  const told: Progress[] = [];
  const folders = { PATH: temporaryFolder(), GOPLS_LEAK_GATE_CACHE: temporaryFolder() };
  const world = testWorld({ env: { ...folders, ...env }, progress: (progress) => told.push(progress) });
  const { recording } = await inRunDirectory(out, world, (directory) =>
    measure({ ...plan(), ...(editorSettings ? { editorSettings } : {}) }, directory, world),
  );
  expect(recording.end.failure?.code).toBe("go-missing");
  return { told, warnings: readRunDirectory(out).warnings };
}

test("what was taken of editor settings is told; what was left out is recorded for the report as well", async () => {
  const settings = { file: "s.json", format: "Zed", taken: ["lsp.gopls.settings.gofumpt"], left: ["theme: not ours"] };
  const { told, warnings } = await begun({}, settings);
  const text = "took from s.json, as Zed writes it: lsp.gopls.settings.gofumpt; left out: theme: not ours";
  expect(told).toContainEqual({ kind: "done", stage: "settings", text });
  expect(warnings).toEqual([{ code: "settings-left", message: `The run ${text}.` }]);
  expect((await begun({}, { ...settings, left: [] })).warnings).toEqual([]);
});

test("a variable of Go that gopls does not get is told and recorded", async () => {
  const { told, warnings } = await begun({
    GOSOONTOBE: "1",
    GOPLS_X: "1",
    GOPACKAGESDRIVER: "/driver",
    GITHUB_TOKEN: "t",
  });
  expect(warnings).toEqual([
    {
      code: "environment",
      message: expect.stringMatching(
        /^GOPLS_X and GOSOONTOBE are set in the environment, and gopls does not get them\./,
      ),
    },
  ]);
  expect(told).toContainEqual({ kind: "warning", warning: warnings[0] });
});
