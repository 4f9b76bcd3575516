import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { type IssueFacts, issueText } from "../../../src/report/bundle/issue-text.ts";
import { header } from "../sample-parts.ts";
import { sampleReports } from "../sample-reports.ts";

const facts: IssueFacts = {
  plan: header.plan,
  attached: [
    { name: "growth.pb.gz", about: "what grew", open: "go tool pprof -http=: growth.pb.gz" },
    { name: "report.md", about: "the report, to be read" },
  ],
  workloadFiles: new Map([
    ["everyday", "./workload-everyday.yaml"],
    ["type-unique", "./workload-type-unique.yaml"],
  ]),
  isRedacted: false,
};

function sample(name: string): Report {
  return sampleReports[name] ?? expect.fail(`no report ${name}`);
}

describe("an issue for gopls' maintainers of", () => {
  test.each([
    ...[
      "leak",
      "leak-of-goroutines",
      "regression",
      "regression-of-footprint",
      "known",
      "known-above-ceiling",
      "tolerated",
    ],
    ...["suspect", "inconclusive", "pass", "not-measured", "hostile", "hostile-verdicts"],
  ])("%s", async (name) => {
    await expect(issueText(sample(name), facts)).toMatchFileSnapshot(`../../golden/issue/${name}.md`);
  });
});

describe("what it says first", () => {
  test("of a leak: who keeps what, for what, and that it grew again", () => {
    const [title, , lead] = issueText(sample("leak"), facts).split(/\n\n(?=[^>])/);
    expect(title).toMatch(/^# x\/tools\/gopls: memory leak: /);
    expect(lead ?? title).toBeDefined();
    expect(issueText(sample("leak"), facts)).toMatch(/gopls `v0\.24\.0` keeps \*\*[^*]+\*\* for every /);
  });

  test("of known leaks alone: that nothing is to be filed, and where they can be read", () => {
    const text = issueText(sample("known"), facts);
    expect(text).toMatch(/^# Nothing to file: these leaks are known\n/);
    expect(text).toMatch(/\[CL-[A-Z]\]\(https:\/\/go\.googlesource\.com\//);
    expect(text).not.toContain("issues/new");
  });

  test("of what did not show again: that it is not proven", () => {
    const text = issueText(sample("suspect"), facts);
    expect(text).toContain("**This is not proven.**");
    expect(text).toContain("Measure again first");
  });

  test.each(["pass", "not-measured", "inconclusive"])("of %s: that there is nothing to file", (name) => {
    expect(issueText(sample(name), facts)).toMatch(/^# Nothing to file\n/);
  });
});

test("the fields of the form for gopls come in its order", () => {
  const fields = issueText(sample("leak"), facts).match(/^### .*$/gm);
  expect(fields).toEqual([
    ...["### gopls version", "### go env", "### What did you do?", "### What did you expect to see?"],
    ...["### What did you see instead?", "### Editor and settings", "### Logs", "### Attached"],
  ]);
});

test("a redacted one says that names were taken out, and names no workspace", () => {
  const text = issueText(sample("leak"), { ...facts, isRedacted: true });
  expect(text).toContain("were taken out");
  expect(text).toContain("on a private module");
});

test("a variable's value that may be a secret is in none", () => {
  const [arm] = header.plan.arms;
  const env = { GOPROXY: "https://ann:hunter2@proxy.example", GOGC: "50" };
  const arms = arm ? [{ ...arm, env, settings: { env: { GOFLAGS: "-tags=hunter3" }, staticcheck: true } }] : [];
  const text = issueText(sample("leak"), { ...facts, plan: { ...header.plan, arms } });
  expect(text).not.toMatch(/hunter/);
  expect(text).toContain("GOGC=50");
  expect(text).toContain("GOPROXY=(left out)");
  expect(text).toContain('"staticcheck": true');
});

const planted = ["\u001b]0;title\u0007", "\u0000", "\u202e", "\u200b", "\ud800", "\u2028", "\r"];
const unseen = /(?!\n|\t|\u200c|\u200d)(?:[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[\u{e0100}-\u{e01ef}])/u;

test.each(["leak", "known", "hostile", "not-measured"])("nothing that can't be seen is in that of %s", (name) => {
  fc.assert(
    fc.property(fc.constantFrom(...planted), (plant) => {
      const report = sample(name);
      const findings = report.findings.map((finding) => ({
        ...finding,
        owner: finding.owner + plant,
        summary: finding.summary + plant,
        workload: finding.workload + plant,
        frames: finding.frames.map((frame) => ({
          ...frame,
          function: `${frame.function}${plant}`,
          file: `${plant}.go`,
        })),
      }));
      const workloads = report.workloads.map((one) => ({ ...one, about: plant, name: one.name + plant }));
      const text = issueText({ ...report, summary: report.summary + plant, findings, workloads }, facts);
      expect(text.replace(/(?<=[@#:-]|www)\u200b/gi, "")).not.toMatch(unseen);
    }),
    { numRuns: 14 },
  );
});
