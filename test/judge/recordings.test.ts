import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { readRunDirectory } from "../../src/measure/recording/read-run-directory.ts";
import { ReportSchema } from "../../src/model/report.ts";
import { renderJson } from "../../src/report/json/render-json.ts";

const recordings = fileURLToPath(new URL("../fixtures/recordings", import.meta.url));

/** What is so in a recording, and the outcomes that are right for it. */
interface Truth {
  readonly truth: string;
  readonly acceptable: readonly string[];
}

test("a release that no longer has known leaks is told so", () => {
  const { warnings } = judge(readRunDirectory(join(recordings, "fixed-v0.25.0")));
  expect(warnings).toEqual([
    {
      code: "known-not-seen",
      message:
        "Known, not seen here: CL-B (the line table of every edited version is kept) and CL-D (the context of every request is kept). This run would have shown them. Does gopls v0.25.0 fix them?",
    },
  ]);
});

// Run directories of format 1, as people keep them: every later version must judge them as is right.
test.each(readdirSync(recordings))("the recording %s is read, and judged as is right", (name) => {
  const folder = join(recordings, name);
  const { acceptable } = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Truth;
  const report = judge(readRunDirectory(folder));
  expect(acceptable).toContain(report.outcome);
  expect(ReportSchema.parse(JSON.parse(renderJson(report)))).toMatchObject({ outcome: report.outcome });
});
