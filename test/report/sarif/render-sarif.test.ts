import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { candidateFindings } from "../../../src/report/ask/findings.ts";
import { renderSarif } from "../../../src/report/sarif/render-sarif.ts";
import { sampleReports } from "../sample-reports.ts";
import { usedSchema } from "./used-schema.ts";

const sample = (name: string) => sampleReports[name] ?? expect.fail(`no report ${name}`);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification: string }[];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly Result[];
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: { text: string } }[];
    },
  ];
}

function runOf(report: Report, root?: string): Run {
  return JSON.parse(renderSarif(report, root === undefined ? {} : { root })).runs[0];
}

const ajv = new Ajv.Ajv2020({ strict: true, allErrors: true, strictTypes: false });
addFormats.default(ajv);
const validate = ajv.compile(usedSchema);

describe("a report as SARIF", () => {
  test.each(["leak", "known", "regression-of-footprint", "not-measured", "hostile"])("of %s", async (name) => {
    await expect(renderSarif(sample(name), { root: "/home/ann/src" })).toMatchFileSnapshot(
      `../../golden/report/${name}.sarif`,
    );
  });

  test.each(Object.entries(sampleReports))("of %s fits what is used of the standard", (_, report) => {
    const log = JSON.parse(renderSarif(report));
    validate(log);
    expect(validate.errors).toBeNull();
    const { tool, results } = log.runs[0] as Run;
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  test.each([
    ["a level that there is not", (log: string) => log.replace('"level": "error"', '"level": "fatal"')],
    ["a placeholder", (log: string) => log.replace("gopls v0.24.0:", "gopls {0}:")],
    ["a link", (log: string) => log.replace("gopls v0.24.0:", "[gopls](https://evil.example):")],
    ["a result without a fingerprint", (log: string) => log.replaceAll("primaryLocationLineHash", "other")],
  ])("with %s would not fit", (_, spoil) => {
    const log = renderSarif(sample("leak"));
    expect(spoil(log)).not.toBe(log);
    expect(validate(JSON.parse(spoil(log)))).toBe(false);
  });

  test("is an error where the gate fails, and without results only where it passes", () => {
    for (const [name, report] of Object.entries(sampleReports)) {
      const { results, invocations } = runOf(report);
      const { outcome } = report;
      const isError = results.some(({ level }) => level === "error");
      expect(isError, name).toBe(outcome === "fail" || outcome === "not-measured");
      if (outcome !== "pass") expect(results, name).not.toEqual([]);
      expect(invocations[0].executionSuccessful, name).toBe(outcome === "pass" || outcome === "fail");
    }
  });

  test("has a result for each finding of the arm that is judged, and one more where there is no answer", () => {
    for (const [name, report] of Object.entries(sampleReports)) {
      const found = candidateFindings(report, "leak", "regression", "footprint", "known", "tolerated");
      const kinds = runOf(report).results.map(({ ruleId }) => ruleId);
      const answers = kinds.filter((kind) => kind !== "inconclusive" && kind !== "not-measured");
      expect(answers, name).toEqual(found.map(({ kind }) => kind));
    }
  });

  test("says of a run without an answer why, beside its result", () => {
    for (const name of ["inconclusive", "interrupted", "not-measured"]) {
      const { results, invocations } = runOf(sample(name));
      expect(results[0]?.ruleId, name).toBe(sample(name).outcome);
      const said = invocations[0].toolExecutionNotifications.map(({ level }) => level);
      expect(said[0], name).toBe(name === "not-measured" ? "error" : "warning");
    }
  });

  test("has no result without an answer where all is decided", () => {
    expect(runOf(sample("pass")).results).toEqual([]);
    expect(runOf(sample("leak")).results.map(({ ruleId }) => ruleId)).toEqual(["leak", "leak"]);
  });
});

describe("a finding", () => {
  test("that is accepted is a note, with who accepted it; and an error where --fail-on any-leak lets it fail", () => {
    const [known] = runOf(sample("known")).results;
    expect(known).toMatchObject({ ruleId: "known", level: "note" });
    expect(known?.suppressions?.[0]?.justification).toBe(
      "known leak CL-B: the line table of every edited version is kept",
    );
    const [tolerated] = runOf(sample("tolerated")).results;
    expect(tolerated?.suppressions?.[0]?.justification).toMatch(/^tolerated until \d{4}-\d\d-\d\d: /);
    const [fails] = runOf(sample("known-fails")).results;
    expect(fails?.level).toBe("error");
    expect(fails?.suppressions).toBeUndefined();
  });

  test("that fails nothing is a warning, and says so", () => {
    for (const name of ["suspect", "leak-allowed"]) {
      const leak = runOf(sample(name)).results.find(({ ruleId }) => ruleId === "leak");
      expect(leak?.level, name).toBe("warning");
      expect(leak?.message.text, name).toContain("The gate does not fail because of it.");
    }
  });

  test("stands at the go.mod of the workspace, as the root of the repository names it", () => {
    const uriFor = (root?: string, workspace = "/home/ann/src/mod") => {
      const report = sample("leak");
      const moved = { ...report, arms: report.arms.map((arm) => ({ ...arm, workspace })) };
      return runOf(moved, root).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
    };
    expect(uriFor("/home/ann/src")).toBe("mod/go.mod");
    expect(uriFor("/home/ann/src/mod/")).toBe("go.mod");
    expect(uriFor("/home/ann/src/mo")).toBe("go.mod");
    expect(uriFor()).toBe("go.mod");
    expect(uriFor("C:\\src", "C:\\src\\my shop\\api")).toBe("my%20shop/api/go.mod");
    expect(uriFor("/", "synthetic:300x480")).toBe("go.mod");
  });
});

test("no home is named, and hostile names make neither links nor placeholders of messages", () => {
  for (const report of Object.values(sampleReports)) {
    const sarif = renderSarif(report, { root: "/home/ann/src" });
    expect(sarif).not.toMatch(/\/home\/ann/);
    for (const [, text] of sarif.matchAll(/"text": "(.*)"/g)) expect(text).not.toMatch(/\]\(|(?<!\{)\{(?!\{)/);
  }
});
