import { expect, test } from "vitest";
import { parseConfig } from "../../../../src/plan/config/parse-config.ts";
import { tolerationYaml } from "../../../../src/report/words/finding/toleration-yaml.ts";
import { sampleReports } from "../../sample-reports.ts";

test("a toleration that is pasted is accepted, with a quarter more than was measured, for three months", () => {
  const report = sampleReports.leak ?? expect.fail("no report");
  for (const finding of report.findings) {
    const text = tolerationYaml(finding, { startedAt: "2026-11-30T23:59:00Z" });
    const [toleration] = parseConfig(text, "gate.yml").tolerations;
    const [unit] = finding.perUnit;
    expect(toleration).toMatchObject({ fingerprint: finding.fingerprint, per: unit?.unit, expires: "2027-02-28" });
    expect((toleration?.ceiling ?? 0) / (unit?.value ?? 1)).toBeCloseTo(1.25, 2);
  }
});

test("goroutines are counted, and a fingerprint of digits stays a text", () => {
  const [finding] = sampleReports["leak-of-goroutines"]?.findings ?? [];
  if (!finding) expect.fail("no finding");
  const text = tolerationYaml({ ...finding, fingerprint: "1234567890123456" }, { startedAt: "2026-01-05T00:00:00Z" });
  expect(text).toContain("expires: 2026-04-05");
  expect(parseConfig(text, "gate.yml").tolerations[0]).toMatchObject({ fingerprint: "1234567890123456" });
});
