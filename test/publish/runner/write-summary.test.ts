import { expect, test } from "vitest";
import { writeSummary } from "../../../src/publish/runner/write-summary.ts";

test("a report is written as it is", async () => {
  expect(await written("# ✅ no growth\n")).toBe("# ✅ no growth\n");
});

test("GitHub would show nothing of more than 1 MiB: it is cut at a line's end", async () => {
  const line = `${"ü".repeat(99)}\n`;
  const text = await written(line.repeat(10_000));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
  expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024 - 400);
  const [rest, note] = text.split("\n\n");
  expect(rest?.split("\n").every((cut) => cut === "ü".repeat(99))).toBe(true);
  expect(note).toBe("The rest is in the run directory.\n");
});

async function written(markdown: string): Promise<string> {
  let text = "";
  const summary = {
    addRaw(raw: string) {
      return {
        async write() {
          text += raw;
        },
      };
    },
  };
  await writeSummary(summary, markdown);
  return text;
}
