import { describe, expect, test } from "vitest";
import { renderOpenMetrics } from "../../../src/report/openmetrics/render-openmetrics.ts";
import { sampleReports } from "../sample-reports.ts";

const sample = (name: string) => sampleReports[name] ?? expect.fail(`no report ${name}`);

describe("a report as OpenMetrics", () => {
  test.each(["leak", "improvement", "not-measured", "hostile"])("of %s", async (name) => {
    await expect(renderOpenMetrics(sample(name))).toMatchFileSnapshot(`../../golden/report/${name}.prom`);
  });

  test("has one state that is set, a line for each sample, and an end", () => {
    for (const [name, report] of Object.entries(sampleReports)) {
      const lines = renderOpenMetrics(report).split("\n");
      expect(lines.slice(-2), name).toEqual(["# EOF", ""]);
      expect(
        lines.filter((line) => /^gopls_leak_gate_outcome\{outcome="[a-z-]+"\} 1$/.test(line)),
        name,
      ).toHaveLength(1);
      for (const line of lines.slice(0, -2))
        expect(line).toMatch(
          /^(?:# (?:TYPE|UNIT|HELP) \w+ .+|\w+\{(?:\w+="(?:[^"\\\n]|\\[\\"n])*",?)*\} -?[\d.e+-]+)$/,
        );
    }
  });
});
