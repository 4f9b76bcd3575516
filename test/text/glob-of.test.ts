import { expect, test } from "vitest";
import { globOf } from "../../src/text/glob-of.ts";

test.each<[string, readonly string[], readonly string[]]>([
  ["**/*.go", ["a.go", "a/b/c.go"], ["a.mod", "a.go/x"]],
  ["**/*_test.go", ["a_test.go", "x/a_test.go"], ["a.go"]],
  ["./api/*.go", ["api/a.go"], ["api/v1/a.go", "a.go"]],
  ["api/**", ["api/a.go", "api/v1/a.go"], ["apis/a.go"]],
  ["**/api/*.go", ["api/a.go", "x/y/api/a.go"], ["xapi/a.go"]],
  ["a?.go", ["ab.go", "aé.go", "a👩.go"], ["a.go", "a/.go"]],
  ["a[b-d].go", ["ac.go"], ["ae.go", "a-.go"]],
  ["a[!b-d].go", ["ae.go"], ["ac.go", "a/.go"]],
  ["{api,store}/{a,b{1,2}}.go", ["api/a.go", "store/b2.go"], ["api/b.go", "api/c.go"]],
  ["{api/*.go", ["{api/a.go"], ["api/a.go"]],
  ["a}{b}*.go", ["a}{b}x.go"], ["a}bx.go"]],
  ["!**/*_test.go", ["a.go"], ["a_test.go"]],
  ["a(b)+$|^.*.go", ["a(b)+$|^.x.go"], ["ab.go"]],
  ["a\\*.go", ["a*.go"], ["ab.go"]],
  ["日本/*.go", ["日本/語.go"], ["日/語.go"]],
])("%s", (glob, files, others) => {
  const { test: matches } = globOf(glob);
  expect(files.filter((path) => !matches(path))).toEqual([]);
  expect(others.filter((path) => matches(path))).toEqual([]);
});

// An engine that tries all ways would be busy with these for years.
test.each(["(a+)+$*", "*a*a*a*a*a*a*a*a*a*a*a*a*b", `${"**/".repeat(30)}x`, "{a*,a*}".repeat(20)])(
  "%s ends",
  (glob) => {
    expect(globOf(glob).test("a".repeat(200))).toBe(/^\{/.test(glob));
    expect(globOf(glob).test(`${"a/".repeat(60)}b`)).toBe(false);
  },
);

test.each(["[z-a]*", "?".repeat(70_000), `*${"{a,b}".repeat(5_000)}`])("what is no glob means no file", (glob) => {
  expect(globOf(glob).test("a")).toBe(false);
});
