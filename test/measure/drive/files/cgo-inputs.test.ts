// biome-ignore-all lint/suspicious/noTemplateCurlyInString: cgo has ${SRCDIR}
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cgoInputs } from "../../../../src/measure/drive/files/cgo-inputs.ts";
import { driveWorkspace } from "../drive-workspace.ts";

/** The folders of a package with this preamble that cgo may need, from the package. */
function inputsOf(preamble: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const root = driveWorkspace({ "p/c.go": `package p\n\n${preamble}\nimport "C"\n`, ...files });
  for (const folder of ["p/include", "p/lib", "native/inc", "p/ramework"]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  const inputs = cgoInputs([{ folder: join(root, "p"), cgo: ["c.go"] }]);
  return inputs.map((folder) => folder.slice(root.length + 1));
}

test.each([
  ["// #cgo CFLAGS: -I${SRCDIR}/include -L${SRCDIR}/lib", ["p", "p/include", "p/lib"]],
  ["// #cgo linux,amd64 LDFLAGS: -Wl,-rpath,${SRCDIR}/lib -lx", ["p", "p/lib"]],
  ["// #cgo CFLAGS: -I ../native/inc -I. -DX=1", ["p", "native/inc"]],
  ["/*\n#cgo CXXFLAGS: -std=c++17 -Iinclude\n*/", ["p", "p/include"]],
  ["// #cgo LDFLAGS: -framework Cocoa -L/usr/lib -lm -L$PREFIX", ["p"]],
  ["// #cgo CFLAGS: -I${SRCDIR}/gone", ["p"]],
  ["// -I${SRCDIR}/include is said in words", ["p"]],
])("%s", (preamble, folders) => {
  expect(inputsOf(preamble)).toEqual(folders);
});

test("what Go and C files include by a path is found from the package and from where #cgo lines lead", () => {
  const files = { "p/include/conf/table.dat": "", "p/gen/more.x": "", "p/f.c": "#  include <gen/more.x>\n" };
  const preamble = '// #cgo CFLAGS: -I${SRCDIR}/include\n// #include "conf/table.dat"\n// #include "gone/x.h"';
  expect(inputsOf(preamble, files)).toEqual(["p", "p/include", "p/include/conf", "p/gen"]);
});

test("a package without cgo needs nothing, and one that is gone neither", () => {
  expect(cgoInputs([{ folder: "/gone", cgo: [] }])).toEqual([]);
  expect(cgoInputs([{ folder: "/gone", cgo: ["c.go"] }])).toEqual([]);
});
