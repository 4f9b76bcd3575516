import { execa } from "execa";
import { expect, test } from "vitest";
import { renderOpenMetrics } from "../../src/report/openmetrics/render-openmetrics.ts";
import { sampleReports } from "../report/sample-reports.ts";
import { installPromtool } from "../support/install-promtool.ts";

test("promtool has nothing to say of the metrics of any report, and much of what is none", async () => {
  const promtool = await installPromtool();
  const check = (input: string) => execa(promtool, ["check", "metrics"], { input, reject: false });
  for (const [name, report] of Object.entries(sampleReports)) {
    const { exitCode, stdout, stderr } = await check(renderOpenMetrics(report));
    expect({ exitCode, said: stdout + stderr }, name).toEqual({ exitCode: 0, said: "" });
  }
  expect((await check('a{b="c} 1\n')).exitCode).not.toBe(0);
}, 600_000);
