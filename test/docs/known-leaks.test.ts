import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod";
import { KnownLeaksSchema } from "../../src/model/known-leak.ts";
import { parseKnownLeaks } from "../../src/plan/parse-known-leaks.ts";

const page = readFileSync(new URL("../../docs/known-leaks.md", import.meta.url), "utf8");

test("the example is a file of known leaks", () => {
  const [, example = ""] = /<!-- known-leak-example -->\n```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  expect(parseKnownLeaks(example, "docs/known-leaks.md")).toMatchObject([{ id: "MY-1", until: "v0.25.0" }]);
});

test("every key of an entry, of a part and of a ceiling is explained", () => {
  const entry = (z.toJSONSchema(KnownLeaksSchema, { io: "input" }) as unknown as { readonly items: Keys }).items;
  const { parts, ceiling } = entry.properties;
  const keys = [entry, parts?.items, ceiling].flatMap((schema) => Object.keys(schema?.properties ?? {}));
  expect(keys).toEqual(expect.arrayContaining(["id", "stacks", "bytesPerLine"]));
  expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});

interface Keys {
  readonly properties: Readonly<Record<string, Keys & { readonly items?: Keys }>>;
}
