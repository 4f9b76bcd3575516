import { describe, expect, test } from "vitest";
import type { Step, Workload } from "../../src/model/workload.ts";
import type { Progress } from "../../src/model/world.ts";
import { parseWorkload } from "../../src/workload/parse-workload.ts";
import { goplsProcesses } from "../support/gopls-processes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { fakeRun } from "./fake-run.ts";

const hover: Step = { do: "ask", method: "textDocument/hover" };
const symbols: Step = { do: "ask", method: "textDocument/documentSymbol" };
const edit: Step = { do: "edit", file: "largest", text: "repeat" };
const takeBack: Step = { do: "take-back", file: "largest" };
const work: Partial<Workload> = {
  iterationsPerCycle: 2,
  setup: [{ do: "open", file: "largest" }],
  iteration: [symbols, edit, { do: "settle" }, hover, symbols, takeBack],
  teardown: [{ do: "close", file: "largest" }],
};
const isOfSearch = (progress: Progress) => progress.kind === "stage" && progress.stage === "minimize";
const planned = { schedule: { cycles: 8, confirmDose: 1 }, plan: { minimize: true } };

describe("after the verdict the shortest workload is looked for that shows what was found", {
  timeout: 120_000,
}, () => {
  test("a leak of one request: that request, in a file that --workload takes", async () => {
    const env = { FAKE_LEAK: "1", FAKE_LEAK_METHOD: "textDocument/hover", FAKE_CLASS: "416" };
    const { report, recording } = await fakeRun({ env, workload: work, ...planned });
    expect(report).toMatchObject({
      outcome: "fail",
      warnings: expect.not.arrayContaining([{ code: "minimize-ended" }]),
    });
    const [finding] = report.findings;
    expect(finding?.minimal?.found?.steps).toEqual(["textDocument/hover"]);
    expect(finding?.minimal?.cutShort).toBeUndefined();
    const { yaml = "", file } = finding?.minimal?.found ?? {};
    expect(file).toBe(`minimal-${finding?.fingerprint}.yaml`);
    const read = parseWorkload(yaml, "minimal.yaml", { isTrusted: true });
    expect(read).toMatchObject({ name: "w-minimal", iteration: [hover] });
    expect(recording.end?.ended).toBe("complete");
    expect(report.timeline?.map(({ purpose }) => purpose)).not.toContain("minimize");
  });

  test("a leak of edits: an edit, and what takes it back", async () => {
    const env = { FAKE_LEAK_PER_EDIT: "1", FAKE_CLASS: "416" };
    const { report } = await fakeRun({ env, workload: work, ...planned });
    expect(report.findings[0]?.minimal?.found?.steps).toEqual(["edit largest", "take-back largest"]);
  });

  test("where nothing was found nothing is looked for", async () => {
    const { recording } = await fakeRun({ workload: work, ...planned });
    expect(recording.loads.map(({ purpose }) => purpose)).not.toContain("minimize");
  });

  test("what goes wrong in the search is told, and changes no verdict", async () => {
    const temporary = temporaryFolder();
    const { report, recording } = await fakeRun({
      env: { FAKE_LEAK: "1", FAKE_CLASS: "416" },
      ...{ workload: work, temporary, ...planned },
      endWhen: (progress) => {
        if (isOfSearch(progress)) for (const { pid } of goplsProcesses(temporary)) process.kill(pid, "SIGKILL");
        return undefined;
      },
    });
    expect(report.outcome).toBe("fail");
    expect(recording.end?.ended).toBe("complete");
    expect(report.warnings).toContainEqual({
      code: "minimize-ended",
      message: expect.stringMatching(/^The search for the shortest workload ended before its time: gopls /),
    });
    expect(report.findings[0]?.minimal).toBeUndefined();
  });

  test("and one whom it takes too long can end it", async () => {
    const env = { FAKE_LEAK: "1", FAKE_CLASS: "416" };
    const { recording, report } = await fakeRun({
      ...{ env, workload: work, ...planned },
      endWhen: (progress) => (isOfSearch(progress) ? "SIGINT" : undefined),
    });
    expect(recording.end?.ended).toBe("interrupted");
    expect(report.outcome).toBe("fail");
  });
});
