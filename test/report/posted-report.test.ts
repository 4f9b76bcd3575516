import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { postedReport } from "../../src/report/posted-report.ts";
import { sampleReports } from "./sample-reports.ts";

/** The home of the user root. */
const ROOT = "/root";

const sample = sampleReports.leak;

const BEHIND = [",", ".", ";", ":", ")", "]", "}", ">", '"', "'", "`", "?", "!", "…", "\n", " ", ""];
const BEFORE = [",", ".", ";", ":", "(", "[", "{", "<", '"', "'", "`", "=", "\n", " "];

describe.each([
  [ROOT, "~"],
  ["/home/ada", "~"],
  ["/Users/ada", "~"],
  ["C:\\Users\\ada", "~"],
  ["/home/ada/src/shop", "shop"],
])("%s is shortened", (path, short) => {
  test.each(BEHIND)("before %j", (sign) => {
    expect(posted(`found ${path}${sign}`)).toBe(`found ${short}${sign}`);
    expect(posted(`found ${path}/x${sign}`)).toBe(`found ${short === "shop" ? "" : `${short}/`}x${sign}`);
  });

  test.each(BEFORE)("behind %j", (sign) => {
    expect(posted(`found${sign}${path} here`)).toBe(`found${sign}${short} here`);
  });
});

test.each([
  ["gopls could not load /home/ada/src/shop/api/api.go:3", "gopls could not load api/api.go:3"],
  ["started in /home/ada/src/shop", "started in shop"],
  ["of /home/ada/src/shop, not of /home/ada/src/shop-2/x", "of shop, not of ~/src/shop-2/x"],
  ["/home/ada/.cache/go and /Users/Ada Lovelace", "~/.cache/go and ~ Lovelace"],
  ["C:\\Users\\ada\\go", "~\\go"],
  [`${ROOT}/go, but no /rooted and no /opt/home/x`, "~/go, but no /rooted and no /opt/home/x"],
  ["https://example.com/home/ada/x", "https://example.com/home/ada/x"],
  ["no ./home/ada, ../home/ada, (./root) or a/root", "no ./home/ada, ../home/ada, (./root) or a/root"],
  [`${ROOT}.txt and ${ROOT}-2 are others`, `${ROOT}.txt and ${ROOT}-2 are others`],
  ["C:\\Users\\Ada Lovelace\\go and /Users/Ada Lovelace/go", "~\\go and ~/go"],
  ["/mnt/c/Users/ada/go, /c/Users/ada/go, /usr/home/ada", "~/go, ~/go, ~"],
  [`file:///home/ada/go/x.go, file://${ROOT}/x, file:///c%3A/Users/ada/x`, "file://~/go/x.go, file://~/x, file:///~/x"],
  ["gcc -I/home/ada/include --sysroot=/home/ada/sys", "gcc -I~/include --sysroot=~/sys"],
  ["in /home/ada/src/shop/ and /home/ada/src/shop.", "in shop/ and shop."],
  ["below /mnt/home/ada/src/shop/api.go", "below /mnt/home/ada/src/shop/api.go"],
  ["/home/ada.lovelace/x of /home/ada.lovelace.", "~/x of ~."],
])("%j is posted as %j", (summary, wanted) => {
  expect(posted(summary)).toBe(wanted);
});

test("a workspace goes by its own name", () => {
  expect(postedReport(ofShop("")).arms[0]?.workspace).toBe("shop");
});

function posted(summary: string): string {
  return postedReport(ofShop(summary)).summary;
}

function ofShop(summary: string): Report {
  if (!sample) throw new Error("there is no sample");
  return { ...sample, summary, arms: sample.arms.map((arm) => ({ ...arm, workspace: "/home/ada/src/shop" })) };
}

test("whatever signs a workspace's path has, it is shortened", () => {
  for (const sign of "-.+*?()[]{}|^$#&@!%=,;~ 'ü漢") {
    const workspace = `/srv/my${sign}shop`;
    const report = ofShop(`kept in ${workspace}/api/api.go`);
    const there = { ...report, arms: report.arms.map((arm) => ({ ...arm, workspace })) };
    expect(postedReport(there).summary, sign).toBe("kept in api/api.go");
  }
});
