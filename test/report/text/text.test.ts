import { describe, expect, test } from "vitest";
import { headline } from "../../../src/report/ask/headline.ts";
import { findingReport } from "../../../src/report/make/finding-report.ts";
import { renderText } from "../../../src/report/text/render-text.ts";
import { textTable } from "../../../src/report/text/table.ts";
import { formatInterval } from "../../../src/report/words/amount.ts";
import { costSentence } from "../../../src/report/words/cost-sentence.ts";
import { shortFrame } from "../../../src/report/words/finding/frames.ts";
import * as parts from "../sample-parts.ts";

import { sampleReports } from "../sample-reports.ts";

const transportLeak = findingReport(parts.transportLeak);

describe("formatInterval", () => {
  test.each([
    [{ low: 13_312, high: 13_517 }, "bytes", "13.0 … 13.2 KiB"],
    [{ low: 512, high: 2048 }, "bytes", "512 B … 2.0 KiB"],
    [{ low: 11, high: 11 }, "objects", "11 objects"],
    [{ low: 1, high: 2 }, "goroutines", "1 goroutine … 2 goroutines"],
    [{ low: null, high: 2048 }, "bytes", "up to 2.0 KiB"],
    [{ low: 2048, high: null }, "bytes", "2.0 KiB or more"],
    [{ low: null, high: null }, "bytes", "anything"],
  ] as const)("%j %s", (interval, unit, text) => {
    expect(formatInterval(interval, unit)).toBe(text);
  });
});

describe("headline", () => {
  const failOn = ["leak"] as const;
  const arms = sampleReports.pass?.arms ?? never();
  test("a leak that may not fail is called one, and why it passes is said", () => {
    expect(headline({ outcome: "pass", arms, findings: [transportLeak], failOn: ["never"] })).toEqual({
      word: "LEAK",
      tone: "bad",
      but: "The gate still passes (exit 0), because --fail-on is never.",
    });
  });

  test("a known leak is no leak", () => {
    expect(headline({ outcome: "pass", arms, findings: [{ ...transportLeak, kind: "known" }], failOn }).word).toBe(
      "PASS",
    );
  });

  test("a run that fails for being inconclusive is not called a leak", () => {
    const { word, but } = headline({ outcome: "fail", arms, findings: [], failOn: ["inconclusive"] });
    expect([word, but]).toEqual(["INCONCLUSIVE", "This fails the gate, because --fail-on has inconclusive."]);
  });
});

describe("renderText", () => {
  const leak = sampleReports.leak ?? never();
  const facts = { files: [], again: "again", color: true, width: 100 };

  test("colour is on the verdict only", () => {
    const text = renderText(leak, facts);
    expect(text.startsWith("\u001b[1;31mLEAK\u001b[0m  gopls v0.24.0 keeps")).toBe(true);
    expect(text.split("\u001b")).toHaveLength(3);
  });

  test("three growths at most, and how many more there are", () => {
    const findings = Array.from({ length: 7 }, () => transportLeak);
    const text = renderText({ ...leak, findings }, facts);
    expect(text.match(/transport · everyday/g)).toHaveLength(3);
    expect(text).toContain("and 4 more in the report");
  });

  test("sentences keep within a narrow terminal", () => {
    const text = renderText(sampleReports["not-measured"] ?? never(), { ...facts, color: false, width: 40 });
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test("nobody's name can draw on the terminal", () => {
    const text = renderText(sampleReports.hostile ?? never(), { ...facts, color: false });
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

test("costSentence", () => {
  const cost = { minutes: 3.2, installMs: 0, soakMs: 90_000, measureMs: 1, ownCpuMs: 4_000, goplsCpuMs: 100_000 };
  expect(costSentence({ cost })).toBe(
    "3 min 12 s, including 90 s of soak; the gate itself used 4.0 % of gopls' CPU time.",
  );
  const { goplsCpuMs: _, ...elsewhere } = cost;
  expect(costSentence({ cost: { ...elsewhere, soakMs: 0 } })).toBe("3 min 12 s.");
});

test("shortFrame", () => {
  const frame = {
    function: "golang.org/x/tools/gopls/internal/cache.New[go.shape.*uint8]",
    file: "a/cache/cache.go",
    line: 7,
  };
  expect(shortFrame(frame)).toBe("cache.New[go.shape.*uint8] (cache.go:7)");
  expect(shortFrame({ ...frame, file: "", line: 0 })).toBe("cache.New[go.shape.*uint8]");
});

test("textTable aligns, and leaves no space at a line's end", () => {
  expect(
    textTable(
      [
        ["a", "10", "x"],
        ["bcd", "7"],
      ],
      { right: [1] },
    ).flat(),
  ).toEqual(["a    10  x", "bcd   7"]);
});

function never(): never {
  throw new Error("the sample is missing");
}
