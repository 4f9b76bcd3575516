import { describe, expect, test } from "vitest";
import { ReportSchema } from "../../src/model/report.ts";
import { renderHtml } from "../../src/report/html/render-html.ts";
import { renderJson } from "../../src/report/json/render-json.ts";
import { renderMarkdown } from "../../src/report/markdown/render-markdown.ts";
import { renderText } from "../../src/report/text/render-text.ts";
import { sampleReports } from "./sample-reports.ts";

const facts = {
  files: [
    { label: "report", path: "gopls-leak-gate-out/report.md" },
    { label: "profiles", path: "gopls-leak-gate-out/profiles" },
  ],
  again: "gopls-leak-gate judge gopls-leak-gate-out",
  color: false,
  width: 100,
};

describe.each(Object.entries(sampleReports))("%s", (name, report) => {
  test("as text", async () => {
    await expect(renderText(report, facts)).toMatchFileSnapshot(`../golden/report/${name}.txt`);
  });

  test("as Markdown", async () => {
    const addresses = {
      runUrl: "https://github.com/o/r/actions/runs/1",
      artifactUrl: "https://github.com/o/r/actions/runs/1/artifacts/2",
    };
    await expect(renderMarkdown(report, addresses)).toMatchFileSnapshot(`../golden/report/${name}.md`);
  });

  test("its JSON is the report again", () => {
    expect(ReportSchema.parse(JSON.parse(renderJson(report)))).toEqual(JSON.parse(JSON.stringify(report)));
  });
});

/** Of a page all but its style and its script, which are the same in all. */
function ownPart(page: string): string {
  return page.replace(/<style>.*?<\/style>/s, "<style></style>").replace(/<script>.*?<\/script>/s, "<script></script>");
}

test.each(["leak", "known", "improvement", "regression", "not-measured", "hostile"] as const)(
  "%s as a page",
  async (name) => {
    const report = sampleReports[name] ?? expect.fail(`no report ${name}`);
    await expect(ownPart(renderHtml(report))).toMatchFileSnapshot(`../golden/report/${name}.html`);
  },
);
