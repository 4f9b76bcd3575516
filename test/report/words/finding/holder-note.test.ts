import { expect, test } from "vitest";
import type { Holder } from "../../../../src/model/report.ts";
import { findingReport } from "../../../../src/report/make/finding-report.ts";
import { holderNote } from "../../../../src/report/words/finding/holder-note.ts";
import { transportLeak } from "../../sample-parts.ts";

const note = (holder: Holder, method?: string) =>
  holderNote(findingReport({ ...transportLeak, holder, ...(method === undefined ? {} : { method }) }));
const chain = (...path: string[]): Holder => ({ by: "references", path, objectsPerUnit: 1, unit: "request" });

test.each<[what: string, holder: Holder, words: string]>([
  [
    "an element of a variable",
    chain("golang.org/x/tools/gopls/internal/server.leakedForTest", "[]. ([]uint8)"),
    "held by server.leakedForTest → element: 1 object for every request, by two reference-chain profiles",
  ],
  [
    "a key of a map of a function's variable",
    {
      ...chain(
        "golang.org/x/tools/gopls/internal/cmd.(*Serve).Run.ctx",
        "children. (map[context.canceler]struct {})",
        "$mapkey. (context.canceler)",
      ),
      objectsPerUnit: 12.342,
    },
    "held by cmd.(*Serve).Run.ctx → children → map key: 12.3 objects for every request, by two reference-chain profiles",
  ],
  [
    "a list, and others that fit",
    { ...chain("a.Head", "next. (*a.T) × 250", "$mapval. (*a.T)", "$sub_objects$"), others: 2 },
    "held by a.Head → next × 250 → map value → what it points to: 1 object for every request, by two reference-chain profiles; 2 other chains fit as well",
  ],
  [
    "a long chain",
    chain("a.Root", ..."bcdefghijk"),
    "held by a.Root → b → c → d → … → h → i → j → k: 1 object for every request, by two reference-chain profiles",
  ],
  [
    "a count of gopls' own",
    { by: "counters", path: ["cache.parseKey"], objectsPerUnit: 10, unit: "request", entriesPerUnit: 2 },
    "held by 2 entries of cache.parseKey: 10 objects for every request (inferred from gopls' own counters, which grow alike)",
  ],
])("%s", (_, holder, words) => {
  expect(note(holder)).toBe(words);
});

test("a method that alone makes it grow stands for the request", () => {
  expect(note(chain("a.Root"), "textDocument/hover")).toContain("1 object for every textDocument/hover");
});

test("a finding without a holder has no note", () => {
  expect(holderNote(findingReport(transportLeak))).toBeUndefined();
});

test("a report has no chain of any length, and no name", () => {
  const path = Array.from({ length: 300 }, (_, i) => `${i}${"x".repeat(5_000)}`);
  const { holder } = findingReport({ ...transportLeak, holder: chain(...path) });
  expect(holder?.path).toHaveLength(61);
  expect(holder?.path[30]).toBe("240 more");
  expect(Math.max(...(holder?.path ?? []).map(({ length }) => length))).toBe(200);
});
