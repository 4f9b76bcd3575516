import { expect, test } from "vitest";
import { embeddedBy } from "../../../../src/measure/drive/files/embedded-by.ts";
import { driveWorkspace } from "../drive-workspace.ts";

const FILES = [
  "a.txt",
  "b.txt",
  "b+.txt",
  "with space.md",
  "t/in/x.golden",
  "t/in/.hidden",
  "t/_out",
  "t/.d/deep",
  "t2/y",
  "a".repeat(200),
];
const root = () => driveWorkspace(Object.fromEntries(FILES.map((path) => [path, ""])));

test.each([
  ["a.txt", ["a.txt"]],
  ["with space.md", ["with space.md"]],
  ["*.txt", ["a.txt", "b+.txt", "b.txt"]],
  ["?.txt", ["a.txt", "b.txt"]],
  ["[^a].txt", ["b.txt"]],
  ["[a-b].txt", ["a.txt", "b.txt"]],
  ["b\\+.txt", ["b+.txt"]],
  ["t", ["t/in/x.golden"]],
  ["all:t", ["t/.d/deep", "t/_out", "t/in/.hidden", "t/in/x.golden"]],
  ["t/*", ["t/.d/deep", "t/_out", "t/in/x.golden"]],
  ["t*/*/*.golden", ["t/in/x.golden"]],
  ["t?", ["t2/y"]],
  // Trying all ways would not end.
  ["*a".repeat(40).concat("b"), []],
  ["[z-a]", []],
  ["gone/*.txt", []],
])("%s", (pattern, files) => {
  expect(embeddedBy([pattern], root())).toEqual(files);
});
