import fc from "fast-check";
import { expect, test } from "vitest";
import { Failure } from "../../../src/model/failure.ts";
import { unzipReport } from "../../../src/publish/github/unzip-report.ts";
import { makeZip, type ZipEntry } from "../make-zip.ts";

const report = { name: "report.json", data: '{"schema":1}' };

test("the report that is alone in a zip is read", async () => {
  expect(String(await unzipReport(makeZip([report]), "artifact 1"))).toBe(report.data);
});

test("an empty one is read too", async () => {
  expect(await unzipReport(makeZip([{ name: "report.json", data: "" }]), "artifact 1")).toHaveLength(0);
});

const alone = /^the report in artifact 1 is refused: it does not hold one report\.json and nothing else$/;
const cases: readonly [what: string, entries: readonly ZipEntry[], message: RegExp][] = [
  ["a path that climbs out", [{ ...report, name: "../report.json" }], alone],
  ["an absolute path", [{ ...report, name: "/report.json" }], alone],
  ["a path with a backslash", [{ ...report, name: "..\\report.json" }], alone],
  ["a folder before it", [{ ...report, name: "a/report.json" }], alone],
  ["another letter case", [{ ...report, name: "Report.json" }], alone],
  ["the report twice", [report, report], alone],
  ["something beside it", [report, { name: "report.md", data: "# no leak" }], alone],
  ["nothing", [], alone],
  ["a symbolic link", [{ name: "report.json", data: "/etc/passwd", mode: 0o120_777 }], /symbolic link/],
  [
    "a bomb that says so",
    [{ name: "report.json", data: Buffer.alloc(50_000_000) }],
    /inflates to more than 5242880 bytes/,
  ],
  [
    "a bomb that says it is small",
    [{ name: "report.json", data: Buffer.alloc(50_000_000), told: 10 }],
    /not a readable zip: too many bytes/,
  ],
  ["less than it says", [{ ...report, told: 1_000 }], /not a readable zip: not enough bytes/],
];
test.each(cases)("%s is refused", async (_, entries, message) => {
  await expect(unzipReport(makeZip(entries), "artifact 1")).rejects.toMatchObject({
    code: "report-refused",
    message: expect.stringMatching(message),
  });
});

test("a zip that was cut off anywhere is refused", async () => {
  const whole = makeZip([report]);
  for (let length = 0; length < whole.length; length++) {
    const cut = unzipReport(whole.subarray(0, length), "artifact 1");
    await expect(cut, String(length)).rejects.toMatchObject({ code: "report-refused" });
  }
});

test("whatever is in a zip, it is read or refused", async () => {
  const whole = makeZip([{ name: "report.json", data: JSON.stringify({ text: "x".repeat(1_000) }) }]);
  const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const changed = Buffer.from(whole);
      for (const { at, to } of changes) changed[at] = to;
      const result = await unzipReport(changed, "artifact 1").catch((error: unknown) => error);
      expect(result instanceof Failure || Buffer.isBuffer(result)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
