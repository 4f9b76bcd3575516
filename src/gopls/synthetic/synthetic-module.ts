import { seededRandom } from "../../stats/seeded-random.ts";
import type { Synthetic } from "./parse-synthetic.ts";
import { syntheticBlock } from "./synthetic-block.ts";
import { syntheticChoices } from "./synthetic-choices.ts";
import type { SyntheticBlock } from "./synthetic-go.ts";
import { syntheticMain } from "./synthetic-main.ts";
import { syntheticUse } from "./synthetic-use.ts";
import { syntheticWords } from "./synthetic-words.ts";

const { areas, nouns } = syntheticWords;

export interface SyntheticSpec extends Synthetic {
  readonly seed: number;
}

/** A file of a made module; its path is relative to it, with "/" between. */
export interface SyntheticFile {
  readonly path: string;
  readonly text: string;
}

/** So that the oldest gopls that can be measured loads it. */
const GO_LINE = "1.18";
const MAX_IMPORTS = 6;
/** Lines that the use of an imported package takes, with what is around it. */
const LINES_PER_IMPORT = 12;
/** Comment, package clause and imports. */
const HEAD_LINES = 10;
/** Lines of the type that each package is named for, with the head of the file. */
const MAIN_LINES = 45;

/**
 * A Go module that needs nothing but Go's library: one file a package, in the form of gofmt, that builds. Packages import
 * such as come before them, the first ones much more often. The same spec gives the same bytes everywhere.
 */
export function* syntheticModule({ packages, lines, seed }: SyntheticSpec): Generator<SyntheticFile> {
  const module = `example.com/synthetic${packages}x${lines}`;
  yield { path: "go.mod", text: `module ${module}\n\ngo ${GO_LINE}\n` };
  for (let index = 0; index < packages; index++) {
    const { area, noun } = packageOf(index);
    yield { path: `${area}/${noun}/${noun}.go`, text: fileOf(index, { lines, seed, module }) };
  }
}

interface Package {
  readonly area: string;
  readonly noun: string;
}

/** Each of the numbers below areas × nouns has another pair: 51 and the 100 nouns have no common divisor. */
function packageOf(index: number): Package {
  const round = Math.floor(index / areas.length);
  const nounIndex = (index + round) % nouns.length;
  return { area: areas[index % areas.length] ?? "", noun: nouns[nounIndex] ?? "" };
}

function fileOf(index: number, { lines, seed, module }: { lines: number; seed: number; module: string }): string {
  const random = seededRandom((Math.imul(seed + 1, 0x9e3779b1) + Math.imul(index, 0x85ebca6b)) >>> 0);
  const choices = syntheticChoices(random);
  const { area, noun } = packageOf(index);
  const imported = importsOf(index, lines, random.uniform);
  const blocks: SyntheticBlock[] = [
    syntheticMain(noun, choices),
    ...imported.map((other) => syntheticUse(other.noun, choices)),
  ];
  let written = HEAD_LINES + blocks.reduce((sum, block) => sum + linesOf(block), 0);
  for (;;) {
    const block = syntheticBlock(choices);
    if (written + linesOf(block) / 2 > lines) break;
    blocks.push(block);
    written += linesOf(block);
  }
  const library = [...new Set(blocks.flatMap((block) => block.imports))].sort().map((path) => `\t"${path}"`);
  const imports = imported.map((other) => `\t"${module}/${other.area}/${other.noun}"`).sort();
  const groups = [library, imports].filter((group) => group.length > 0).map((group) => group.join("\n"));
  const about = `// Package ${noun} is the part of ${area} that has to do with ${noun}s.`;
  const head = `${about}\npackage ${noun}\n\nimport (\n${groups.join("\n\n")}\n)`;
  return `${[head, ...blocks.map((block) => block.code)].join("\n\n")}\n`;
}

function linesOf({ code }: SyntheticBlock): number {
  return code.split("\n").length + 1;
}

/** Packages that come before this one, each noun once, as a package goes by it in a file; small numbers are likelier. */
function importsOf(index: number, lines: number, uniform: () => number): readonly Package[] {
  const most = Math.max(0, Math.min(MAX_IMPORTS, Math.floor((lines - MAIN_LINES) / LINES_PER_IMPORT)));
  const chosen = new Map<string, Package>();
  const wanted = Math.floor(uniform() * (most + 1));
  for (let i = 0; i < wanted; i++) {
    const other = packageOf(Math.floor(index * cubed(uniform())));
    if (index > 0 && other.noun !== packageOf(index).noun) chosen.set(other.noun, other);
  }
  return [...chosen.values()];
}

/** By multiplication, whose last bit is the same on every machine. */
function cubed(x: number): number {
  return x * x * x;
}
