import { expect, test } from "vitest";
import { postedReport } from "../../src/report/posted-report.ts";
import { sampleReports } from "./sample-reports.ts";

/** The home of the user root. */
const ROOT = "/root";

const sample = sampleReports.leak;

test.each([
  ["gopls could not load /home/ada/src/shop/api/api.go:3", "gopls could not load api/api.go:3"],
  ["started in /home/ada/src/shop", "started in shop"],
  ["of /home/ada/src/shop, not of /home/ada/src/shop-2/x", "of shop, not of ~/src/shop-2/x"],
  ["/home/ada/.cache/go and /Users/Ada Lovelace", "~/.cache/go and ~ Lovelace"],
  ["C:\\Users\\ada\\go", "~\\go"],
  [`${ROOT}/go, but no /rooted and no /opt/home/x`, "~/go, but no /rooted and no /opt/home/x"],
  ["https://example.com/home/ada/x", "https://example.com/home/ada/x"],
])("%j is posted as %j", (summary, posted) => {
  if (!sample) throw new Error("there is no sample");
  const report = {
    ...sample,
    summary,
    arms: sample.arms.map((arm) => ({ ...arm, workspace: "/home/ada/src/shop" })),
  };
  const { summary: shown, arms } = postedReport(report);
  expect(shown).toBe(posted);
  expect(arms[0]?.workspace).toBe("shop");
});
