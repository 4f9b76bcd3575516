import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Phrases that a reader has to read twice, each with the plain words for it. */
const unclear: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\bso many\b/i, "a number, or its name"],
  [/\bshall\b/i, "must, can or will"],
  [/\bsurely\b/i, '"95 % interval", or what is proven'],
  [/\bcould not be told\b/i, '"could not determine whether"'],
  [/\bneither proven nor excluded\b/i, '"could not determine whether"'],
  [/\bwith the error that\b/i, '"with a stated error rate"'],
  [/\bof which there\b/i, "two sentences"],
  [/\bcould not be had\b/i, '"is not available"'],
  [/\bis no such\b/i, '"does not exist"'],
  [/\ball the same\b/i, '"still" or "anyway"'],
];

/** What people read of this program: its sources and data, what it prints, and the Actions' inputs. */
const readByPeople = [
  ...filesIn("src", /\.ts$/),
  ...filesIn("data", /\.(?:yaml|json)$/),
  ...filesIn("test/golden", /\.(?:txt|md|yaml)$/),
  "action.yml",
  "comment/action.yml",
];

test("nothing that people read has a phrase that needs a second reading", () => {
  expect(readByPeople.length).toBeGreaterThan(300);
  expect(readByPeople.flatMap((path) => unclearIn(path, readFileSync(join(root, path), "utf8")))).toEqual([]);
});

test("a planted phrase is found, across a line break of a comment too", () => {
  expect(unclearIn("a.ts", 'throw new Error("Go could not be had");')).toEqual([
    'a.ts:1: "could not be had" → "is not available"',
  ]);
  expect(unclearIn("b.ts", "\n/**\n * Reads so\n * many lines.\n */")).toEqual([
    'b.ts:3: "so many" → a number, or its name',
  ]);
  expect(unclearIn("c.ts", "a shallow copy, the same again")).toEqual([]);
});

function unclearIn(path: string, text: string): readonly string[] {
  const prose = text.replace(/\n( *(?:\*|\/\/))?(?= )/g, (gap) => "\n".padEnd(gap.length));
  return unclear.flatMap(([phrase, instead]) => {
    const found = [...prose.matchAll(new RegExp(phrase.source.replaceAll(" ", "\\s+"), "gi"))];
    return found.map(({ 0: words, index }) => {
      const line = prose.slice(0, index).split("\n").length;
      return `${path}:${line}: "${words.replace(/\s+/g, " ")}" → ${instead}`;
    });
  });
}

function filesIn(folder: string, name: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => name.test(path))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`);
}
