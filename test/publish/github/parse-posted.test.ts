import { expect, test } from "vitest";
import { knownByCatalogue } from "../../../src/publish/github/known-by-catalogue.ts";
import { parsePosted } from "../../../src/publish/github/parse-posted.ts";
import { sampleReports } from "../../report/sample-reports.ts";
import { smallReport } from "../small-report.ts";

test.each(Object.entries(sampleReports))(
  "a report of this program is taken, known leaks by the catalogue: %s",
  (_, report) => {
    const taken = knownByCatalogue(JSON.parse(JSON.stringify(report)));
    expect(parsePosted(Buffer.from(JSON.stringify(report)), "here")).toEqual(taken);
  },
);

test("fields that this version does not know are left out", () => {
  const later = { ...smallReport(), markdown: "# no leak at all" };
  expect(parsePosted(Buffer.from(JSON.stringify(later)), "here")).toEqual(smallReport());
});

const whole = JSON.stringify(smallReport());
const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const refused: readonly [what: string, text: string, reason: RegExp][] = [
  ["a cut one", whole.slice(0, -20), /it is not JSON, or cut off$/],
  ["an empty one", "", /it is not JSON, or cut off$/],
  ["Markdown", "# no leak", /it is not JSON, or cut off$/],
  ["another schema", JSON.stringify({ ...smallReport(), schema: 2 }), /the schema: schema: /],
  ["a fifth outcome", JSON.stringify({ ...smallReport(), outcome: "fine\n::set-output" }), /the schema: outcome: /],
  ["a list", "[]", /the schema: /],
  ["infinite numbers", whole.replace('"cpus":2', '"cpus":1e999'), /the schema: machine\.cpus: /],
  ["more than 32 levels", nested(33), /nested more than 32 levels deep/],
  ["levels without end", nested(2_000_000), /nested more than 32 levels deep/],
  ["more than 500,000 values", JSON.stringify(Array(500_000).fill(0)), /more than 500000 values/],
  ["a very long text", JSON.stringify({ ...smallReport(), summary: "x".repeat(10_001) }), /a text of more than 10000/],
];
test.each(refused)("%s is refused", (_, text, reason) => {
  const expected = { code: "report-refused", message: expect.stringMatching(reason) };
  expect(() => parsePosted(Buffer.from(text), "artifact 1")).toThrow(expect.objectContaining(expected));
});

test("what is refused is not quoted", () => {
  const evil = "::error::mine";
  for (const text of [evil, JSON.stringify({ ...smallReport(), outcome: evil, failOn: [evil], [evil]: evil })]) {
    const parse = () => parsePosted(Buffer.from(text), "artifact 1");
    expect(parse).toThrow(expect.objectContaining({ message: expect.not.stringContaining("mine") }));
  }
});
