import { describe, expect, test } from "vitest";
import { renderJunit } from "../../../src/report/junit/render-junit.ts";
import { sampleReports } from "../sample-reports.ts";

const sample = (name: string) => sampleReports[name] ?? expect.fail(`no report ${name}`);
const count = (xml: string, tag: string) => xml.split(`<${tag} `).length - 1;

describe("a report as JUnit", () => {
  test.each(["leak", "improvement", "not-measured", "hostile"])("of %s", async (name) => {
    await expect(renderJunit(sample(name))).toMatchFileSnapshot(`../../golden/report/${name}.xml`);
  });

  test("shows as it ends: a failure, a skip, an error, or none of them", () => {
    for (const [name, report] of Object.entries(sampleReports)) {
      const xml = renderJunit(report);
      const shown = { failure: count(xml, "failure"), skipped: count(xml, "skipped"), error: count(xml, "error") };
      const is = (kind: keyof typeof shown) => shown[kind] > 0;
      expect([is("failure"), is("skipped"), is("error")], name).toEqual([
        report.outcome === "fail",
        report.outcome === "inconclusive",
        report.outcome === "not-measured",
      ]);
      expect(xml).toContain(`failures="${shown.failure}" errors="${shown.error}" skipped="${shown.skipped}"`);
    }
  });

  test("keeps hostile names within their attributes", () => {
    const xml = renderJunit(sample("hostile"));
    expect(xml.replace(/="[^"<>]*"/g, "")).not.toMatch(/img|script|evil/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });
});
