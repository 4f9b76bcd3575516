import { type Document, isAlias, isCollection, isMap, isScalar, type ParsedNode, parseDocument, visit } from "yaml";
import { failure } from "../../model/failure.ts";

export type YamlPath = readonly (string | number)[];

interface YamlPlace {
  readonly line: number;
  readonly column: number;
  /** False: nothing is there, and the place is that of what should hold it. */
  readonly exists: boolean;
}

/** A YAML file: its value, and where each part of it stands. */
export interface YamlFile {
  readonly value: unknown;
  readonly placeOf: (path: YamlPath, part?: "key" | "value") => YamlPlace;
}

/** What the file is, for its errors. */
export type YamlKind = "config" | "workload" | "catalogue";

interface ReadOptions {
  /** How errors name the file. */
  readonly name: string;
  readonly kind: YamlKind;
  /** Keys below which numbers are numbers, and true is not text. */
  readonly typedBelow: readonly string[];
}

/** As many aliases of one anchor, at the most, so that a small file does not become a large value. */
const MAX_ALIASES = 100;
/** Lists and maps inside each other. */
const MAX_DEPTH = 100;
const TOO_DEEP = "it is nested too deeply";

/**
 * Reads YAML 1.2. Scalars are text as it is written, except below some keys: as a number, the Go release 1.20 is 1.2.
 * Throws config-bad, workload-bad or catalogue-bad at the first fault: syntax, duplicate keys, unknown tags, aliases without end.
 */
export function readYaml(text: string, { name, kind, typedBelow }: ReadOptions): YamlFile {
  const refuse = (offset: number, what: string) => {
    const allowed = "It is read as YAML 1.2.";
    return failure(`${kind}-bad`, { path: name, ...placeIn(text, offset), what, closest: undefined, allowed });
  };
  const deep = tooDeepAt(text);
  if (deep !== undefined) throw refuse(deep, TOO_DEEP);
  const document = parseDocument(text, { stringKeys: true, resolveKnownTags: false, prettyErrors: false });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw refuse(fault.pos[0], describe(fault, text, kind));
  refuseEndless(document, refuse);
  keepAsWritten(document, typedBelow);
  return {
    value: toValue(document, refuse),
    placeOf: (path, part = "value") => {
      const { offset, exists } = find(document, path, part);
      return { ...placeIn(text, offset), exists };
    },
  };
}

type Refuse = (offset: number, what: string) => Error;

function describe({ code, message, pos }: Document.Parsed["errors"][number], text: string, kind: YamlKind): string {
  if (code === "DUPLICATE_KEY") return `the key ${/^[^\s:]*/.exec(text.slice(pos[0]))?.[0]} appears twice`;
  if (code === "MULTIPLE_DOCS") return `a second document begins, and a ${kind} is one`;
  if (code === "RESOURCE_EXHAUSTION") return TOO_DEEP;
  return `this is not YAML: ${message}`;
}

/** Both counted from 1. */
function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** Aliases of nothing and of what they are in, and nesting that a reader of the value could not follow. */
function refuseEndless(document: Document.Parsed, refuse: Refuse): void {
  visit(document, {
    Node: (_, node, ancestors) => {
      const offset = node.range?.[0] ?? 0;
      if (ancestors.filter(isCollection).length > MAX_DEPTH) throw refuse(offset, TOO_DEEP);
      if (!isAlias(node)) return;
      const target = node.resolve(document);
      if (!target) throw refuse(offset, `nothing is named &${node.source}`);
      if (ancestors.some((ancestor) => ancestor === target)) throw refuse(offset, `*${node.source} is inside itself`);
    },
  });
}

function keepAsWritten(document: Document.Parsed, typedBelow: readonly string[]): void {
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && typedBelow.includes(String(key.value)) ? visit.SKIP : undefined),
    Scalar: (_, node) => {
      if (["number", "boolean"].includes(typeof node.value)) node.value = node.source ?? String(node.value);
    },
  });
}

function toValue(document: Document.Parsed, refuse: Refuse): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw refuse(firstAlias(document), "it has too many aliases");
  }
}

function firstAlias(document: Document.Parsed): number {
  let offset = 0;
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** The offset of what a path leads to, or of the last thing on the way that is there. */
function find(document: Document.Parsed, path: YamlPath, part: "key" | "value"): { offset: number; exists: boolean } {
  let node: ParsedNode | null | undefined = document.contents;
  let offset = node?.range[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const target: unknown = isAlias(node) ? node.resolve(document) : node;
    if (!isCollection(target)) return { offset, exists: false };
    const pair = isMap(target) ? target.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    node = target.get(step, true) as ParsedNode | undefined;
    if (!pair && !node) return { offset, exists: false };
    const isLast = index === path.length - 1;
    const shown = isLast && part === "key" ? (pair?.key as ParsedNode | undefined) : node;
    offset = shown?.range[0] ?? offset;
  }
  return { offset, exists: true };
}

const MAX_BRACKETS = 200;
const MAX_INDENT = 200;
const MAX_MARKS = 100;

/**
 * Where a YAML text is nested so deeply that parsing it, which recurses, could end the process; undefined: nowhere.
 * Brackets and marks are counted in texts and comments too, where no config has as many.
 */
function tooDeepAt(text: string): number | undefined {
  let brackets = 0;
  let lineAt = 0;
  for (const line of text.split("\n")) {
    const marks = line.match(/(?<!\S)[-?:](?!\S)/g)?.length ?? 0;
    if (line.search(/\S/) > MAX_INDENT || marks > MAX_MARKS) return lineAt;
    for (const { 0: bracket, index } of line.matchAll(/[[\]{}]/g)) {
      brackets = Math.max(0, brackets + (bracket === "[" || bracket === "{" ? 1 : -1));
      if (brackets > MAX_BRACKETS) return lineAt + index;
    }
    lineAt += line.length + 1;
  }
  return undefined;
}
