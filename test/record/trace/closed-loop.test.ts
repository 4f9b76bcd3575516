// biome-ignore-all lint/suspicious/noTemplateCurlyInString: text that a user may type
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Step, StepOf } from "../../../src/model/workload.ts";
import { applyChanges } from "../../../src/record/trace/steps/apply-changes.ts";
import { methodsOf } from "../../../src/record/trace/steps/methods-of.ts";
import { workloadOf } from "../../../src/record/trace/workload-of.ts";
import { workloadText } from "../../../src/record/trace/workload-text.ts";
import { parseWorkload } from "../../../src/workload/parse-workload.ts";
import { madeSessions } from "./made-sessions.ts";
import { type MadeTrace, uriOf } from "./made-trace.ts";

const words = fc.constantFrom(
  "tide",
  "wharf",
  "a",
  "é",
  "😀",
  "{",
  ")",
  "// x",
  "#",
  "'",
  '"',
  "\\",
  "\t",
  "- ",
  ": |",
);
const names = fc.constantFrom("tide", "wharf", "quay é", "a-b", "x'y", "z#1", "null", "1e3");

function written({ messages }: MadeTrace, isAnonymous: boolean): string {
  const folder = { was: undefined, now: undefined, fallback: undefined, namesOf: (name: string) => [name] };
  const options = { where: "the test", folder, textOnDisk: () => undefined, isAnonymous };
  return workloadText(workloadOf(messages, options), "proxy");
}

function sentOf({ messages }: MadeTrace): readonly (string | undefined)[] {
  return messages
    .filter(
      ({ from, kind, method = "" }) => from === "editor" && kind !== "response" && !/^(?:\$|init|custom)/.test(method),
    )
    .map(({ method }) => method);
}

test("what was recorded is done in its order, through the same texts, and every iteration ends as it began", () => {
  fc.assert(
    fc.property(madeSessions(words, names), ({ trace, texts }) => {
      const { iteration } = parseWorkload(written(trace, false), "test.yaml", { isTrusted: true });
      const sent = sentOf(trace);
      expect(methodsOf(iteration).slice(0, sent.length)).toEqual(sent);
      const disk = openedTexts(trace);
      const before = new Map(disk);
      expect(played(iteration, disk)).toEqual(texts.map(({ text }) => text));
      expect(disk).toEqual(before);
    }),
    { numRuns: 400 },
  );
});

test("anonymised, it sends as many messages of each kind, and nothing of paths and texts is left", () => {
  const secret = fc.stringMatching(/^Zq[a-z]{3,8}$/);
  const word = fc.oneof(secret, fc.constantFrom("func ", "(", ")", "{", "}", "."));
  fc.assert(
    fc.property(madeSessions(word, secret), ({ trace }) => {
      const text = written(trace, true);
      const { iteration } = parseWorkload(text, "test.yaml", { isTrusted: true });
      expect(text).not.toMatch(/Zq|home|shop|custom/);
      const count = (methods: readonly (string | undefined)[], one: string) => methods.filter((m) => m === one).length;
      // A go.mod has no role; what was done there is left out.
      const kept = trace.messages.filter(({ params }) => !JSON.stringify(params ?? null).includes("go.mod"));
      for (const method of ["textDocument/didOpen", "textDocument/hover", "textDocument/codeAction"]) {
        expect(count(methodsOf(iteration), method)).toBe(count(sentOf({ ...trace, messages: kept }), method));
      }
      const changes = count(sentOf({ ...trace, messages: kept }), "textDocument/didChange");
      expect(count(methodsOf(iteration.filter(({ do: what }) => what !== "take-back")), "textDocument/didChange")).toBe(
        changes,
      );
    }),
    { numRuns: 400 },
  );
});

/** The files of a trace as they were first opened, by path. */
function openedTexts({ messages }: MadeTrace): Map<string, string> {
  const files = new Map<string, string>();
  for (const { method, params } of messages) {
    if (method !== "textDocument/didOpen") continue;
    const { uri, text } = (params as { textDocument: { uri: string; text: string } }).textDocument;
    const path = decodeURIComponent(uri.slice(uriOf("").length));
    if (!files.has(path)) files.set(path, text);
  }
  return files;
}

/** Does the steps as their descriptions say, and returns each text that a change made, but for the last ones that take back. */
function played(steps: readonly Step[], disk: Map<string, string>): readonly string[] {
  const begin = new Map(disk);
  const open = new Map<string, { opened: string; text: string }>();
  const texts: string[] = [];
  const set = (file: string, text: string) => {
    const document = open.get(file);
    if (!document) throw new Error(`${file} is not open`);
    document.text = text;
    texts.push(text);
  };
  for (const step of steps) {
    const file = "file" in step ? (step.file ?? "") : "";
    const document = open.get(file);
    if (step.do === "open") {
      expect(document).toBeUndefined();
      open.set(file, { opened: disk.get(file) ?? "", text: disk.get(file) ?? "" });
    } else if (step.do === "edit") set(file, edited(document?.text ?? "", step));
    else if (step.do === "type") for (const part of keysOf(step)) set(file, edited(open.get(file)?.text ?? "", part));
    else if (step.do === "save") disk.set(file, document?.text ?? "");
    else if (step.do === "take-back" && document) document.text = document.opened;
    else if (step.do === "close") open.delete(file);
    else if (step.do === "restore-on-disk") for (const [path, text] of begin) disk.set(path, text);
  }
  expect([...open.keys()]).toEqual([]);
  return texts;
}

function edited(text: string, { insert = "", at, replace }: Pick<StepOf<"edit">, "insert" | "at" | "replace">): string {
  const place = (at ?? replace) as { line: number; character: number; endLine?: number; endCharacter?: number };
  const end = { line: place.endLine ?? place.line, character: place.endCharacter ?? place.character };
  return applyChanges(text, [{ range: { start: place, end }, text: insert }], "utf-16")?.text ?? "does not fit";
}

/** One edit for each character, each behind the one before. */
function keysOf({ insert = "", at }: StepOf<"type">): readonly Pick<StepOf<"edit">, "insert" | "at">[] {
  const { line, character } = at as { line: number; character: number };
  return [...insert].map((key, index) => {
    const typed = insert.slice(0, index).split("\n");
    const column = (typed.at(-1)?.length ?? 0) + (typed.length === 1 ? character : 0);
    return { insert: key, at: { line: line + typed.length - 1, character: column } };
  });
}
