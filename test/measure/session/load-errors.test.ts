import { expect, test } from "vitest";
import { isBroken, loadErrors, loadErrorWords } from "../../../src/measure/session/load-errors.ts";
import { askedOf, driveWorkspace, goText, scanWithoutGo } from "../drive/drive-workspace.ts";

const at = (line: number, message: string, severity: 1 | 2 = 1) => ({
  severity,
  message,
  range: { start: { line, character: 0 }, end: { line, character: 1 } },
});

/** A module has the packages p0, p1 and so on, and these diagnostics by path. */
async function errorsOf(packages: number, published: Readonly<Record<string, readonly ReturnType<typeof at>[]>>) {
  const names = Array.from({ length: packages }, (_, i) => `p${i}`);
  const files = Object.fromEntries(names.map((name) => [`${name}/a.go`, goText(name, 1)]));
  const root = driveWorkspace({ "go.mod": "module m\n", "p0/a_test.go": "package p0\n", ...files });
  const scan = await scanWithoutGo(askedOf(root).workspace);
  const diagnostics = new Map(Object.entries(published).map(([path, list]) => [`file://${root}/${path}`, list]));
  return loadErrors({ diagnostics }, scan, undefined);
}

test("packages with errors are counted once, and the first three errors named", async () => {
  const found = await errorsOf(11, {
    "p1/a.go": [at(2, "undefined: x"), at(4, "undefined:\ny")],
    "p0/a_test.go": [at(0, "expected 'package'")],
    "p0/a.go": [at(9, "unused parameter", 2), at(0, "z")],
    "go.mod": [],
  });
  expect(found).toEqual({
    packages: 11,
    packagesWithErrors: 2,
    first: ["p0/a.go:1: z", "p0/a_test.go:1: expected 'package'", "p1/a.go:3: undefined: x"],
  });
  expect(loadErrorWords(found)).toMatch(
    /^gopls reports errors in 2 of 11 packages \(81 % loaded without\): p0\/a\.go:1: z; /,
  );
});

test.each([
  [10, 0, false],
  [10, 1, false],
  [10, 2, true],
  [9, 1, true],
  [1, 1, true],
])("of %i packages %i with errors: refused %s", (packages, packagesWithErrors, broken) => {
  expect(isBroken({ packages, packagesWithErrors, first: [] })).toBe(broken);
});

test("an error in go.mod is named, and counts for no package", async () => {
  const found = await errorsOf(2, { "go.mod": [at(4, "example.com/x is not used")] });
  expect(found).toMatchObject({ packagesWithErrors: 0, first: ["go.mod:5: example.com/x is not used"] });
  expect(isBroken(found)).toBe(false);
});
