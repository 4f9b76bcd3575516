import { describe, expect, test } from "vitest";
import { jsonMessage, slackMessage } from "../../../src/publish/webhook/webhook-message.ts";
import { sampleReports } from "../../report/sample-reports.ts";
import { smallFinding, smallReport } from "../small-report.ts";

const sample = (name: string) => sampleReports[name] ?? expect.fail(`no report ${name}`);
const links = {
  run: "https://github.com/o/r/actions/runs/1",
  artifact: "https://github.com/o/r/actions/runs/1/artifacts/2",
};

interface Block {
  readonly type: string;
  readonly text?: { readonly type: string; readonly text: string };
  readonly elements?: readonly { readonly type: string; readonly text: string }[];
}

function slack(...given: Parameters<typeof slackMessage>): {
  readonly text: string;
  readonly blocks: readonly Block[];
} {
  return JSON.parse(slackMessage(...given));
}

const textOf = ({ text, elements }: Block) => text?.text ?? elements?.map((element) => element.text).join("") ?? "";

describe("for Slack", () => {
  test("outcome and version, what it is, what to do, and where to look", () => {
    const { text, blocks } = slack(sample("leak"), links);
    expect(blocks.map(({ type }) => type)).toEqual(["header", "section", "section", "context"]);
    const [header = "", summary = "", advice = "", footer] = blocks.map(textOf);
    expect(header).toBe("LEAK: gopls v0.24.0");
    expect(summary).toBe(sample("leak").summary);
    expect(advice).toMatch(/^Restarting gopls frees what it kept\. To accept them for now, add tolerations/);
    expect(footer).toBe(`gopls-leak-gate 0.1.0 · <${links.run}|run> · <${links.artifact}|report and profiles>`);
    expect(text).toBe(`${header}. ${summary}`);
  });

  test("both versions of a comparison, and a failure's hint", () => {
    expect(textOf(slack(sample("regression"), {}).blocks[0] ?? expect.fail())).toBe(
      "REGRESSION: gopls v0.17.1 against v0.16.2",
    );
    const { blocks } = slack(sample("not-measured"), {});
    expect(blocks.map(textOf)).toEqual([
      "NOT MEASURED: gopls v0.24.0",
      expect.stringMatching(/^gopls v0\.16\.2 could not load mod: /),
      expect.stringContaining("Use --go-version 1.25 or newer"),
      "gopls-leak-gate 0.1.0",
    ]);
  });

  test("of every report fits, and is text but for the links", () => {
    for (const [name, report] of Object.entries(sampleReports)) {
      const { text, blocks } = slack(report, links);
      for (const block of blocks) {
        const said = textOf(block);
        expect(said.length, name).toBeLessThanOrEqual(block.type === "header" ? 150 : 3_000);
        expect(said.length, name).toBeGreaterThan(0);
        const isFooter = block.type === "context";
        expect(isFooter ? said.replace(/<https:[^<>]*>/g, "") : said, name).not.toMatch(/[<>\n]|&(?!amp;|lt;|gt;)/);
        if (!isFooter) expect(block.text?.type, name).toBe("plain_text");
      }
      expect(text, name).not.toMatch(/[<>]/);
    }
  });

  test("hostile words mention nobody, link nowhere, and cut no escape in two", () => {
    const summary = `<!channel> <@U1> <https://evil.example|here> & ${"<".repeat(2_000)}`;
    const [arm = expect.fail()] = smallReport().arms;
    const version = `v1<!here>${"&".repeat(200)}`;
    const report = smallReport({ summary, arms: [{ ...arm, gopls: { ...arm.gopls, version } }] });
    const { blocks, text } = slack(report, { run: "https://o/|evil><!channel>", artifact: "javascript:alert(1)" });
    const [header = "", section = "", footer] = blocks.map(textOf);
    expect(header).toMatch(/^PASS: gopls v1&lt;!here&gt;(?:&amp;)+…$/);
    expect(section).toMatch(/^&lt;!channel&gt; &lt;@U1&gt; &lt;https:\/\/evil\.example\|here&gt; &amp; (?:&lt;)+…$/);
    expect([header.length, section.length]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(header.length).toBeLessThanOrEqual(150);
    expect(section.length).toBeLessThanOrEqual(3_000);
    expect(footer).toBe("gopls-leak-gate 0.1.0");
    expect(text).not.toMatch(/[<>]/);
  });
});

describe("as JSON", () => {
  test("outcome, summary, findings and addresses", () => {
    const report = smallReport({ outcome: "fail", findings: [smallFinding("leak")] });
    expect(JSON.parse(jsonMessage(report, links))).toEqual({
      schema: 1,
      tool: { name: "gopls-leak-gate", version: "0.1.0" },
      outcome: "fail",
      summary: report.summary,
      advice: expect.stringContaining("add a toleration for fingerprint f1"),
      gopls: "v0.24.0",
      findings: [
        {
          kind: "leak",
          fingerprint: "f1",
          owner: "transport",
          workload: "everyday",
          confirmed: true,
          summary: "1.2 KiB for every request",
        },
      ],
      urls: links,
    });
  });

  test("names the baseline, no home, and no more than 50 findings", () => {
    const message = jsonMessage(sample("regression"), {});
    expect(JSON.parse(message)).toMatchObject({ gopls: "v0.17.1", baseline: "v0.16.2", urls: {} });
    for (const report of Object.values(sampleReports)) expect(jsonMessage(report, {})).not.toMatch(/\/home\/ann/);
    const findings = Array.from({ length: 60 }, (_, i) => ({ ...smallFinding("leak"), fingerprint: `f${i}` }));
    expect(JSON.parse(jsonMessage(smallReport({ findings }), {})).findings).toHaveLength(50);
  });
});
