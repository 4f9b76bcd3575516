import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { KnownLeaksSchema } from "../../src/model/known-leak.ts";

const schema = z.toJSONSchema(KnownLeaksSchema, { io: "input" });
const catalogue = parse(readFileSync("data/known-leaks.yaml", "utf8"));
// Editors know the format "uri", and Ajv needs a library for it.
const validate = new Ajv.Ajv2020({ strict: true, formats: { uri: true } }).compile(schema);

test("the shipped schema is that of the program", async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("../../data/schema/known-leaks.json");
});

test("the catalogue is one by both schemas", () => {
  validate(catalogue);
  expect(validate.errors).toBeNull();
  expect(KnownLeaksSchema.safeParse(catalogue).success).toBe(true);
});

test("an entry that was recorded is read again as it is", () => {
  const entries = KnownLeaksSchema.parse(catalogue);
  expect(KnownLeaksSchema.parse(JSON.parse(JSON.stringify(entries)))).toEqual(entries);
});

describe("refused is", () => {
  const entry = {
    id: "MY-1",
    title: "something is kept",
    about: "Growth that was measured.",
    unit: "request",
    parts: [{ stacks: ["^a$"], objects: { 64: 1 } }],
    ceiling: { bytes: 64 },
    link: "https://go.googlesource.com/tools/",
  };
  const faults = (entries: readonly object[]) => KnownLeaksSchema.safeParse(entries).error?.issues.length ?? 0;

  test("nothing of a right entry", () => {
    expect(faults([entry, { ...entry, id: "MY-2" }])).toBe(0);
  });

  test("an id twice", () => {
    expect(faults([entry, entry])).toBe(1);
  });

  test.each([
    ["an id in small letters", { id: "my-1" }],
    ["a version that is none", { since: "0.17" }],
    ["iterations", { unit: "iteration" }],
    ["what is no expression", { parts: [{ stacks: ["("] }] }],
    ["no stack", { parts: [{ stacks: [] }] }],
    ["no part", { parts: [] }],
    ["half an object", { parts: [{ stacks: ["a"], objects: { 16: 0.5 } }] }],
    ["no object", { parts: [{ stacks: ["a"], objects: { 16: 0 } }] }],
    ["a size that is none", { parts: [{ stacks: ["a"], objects: { large: 1 } }] }],
    ["no ceiling", { ceiling: { bytes: 0 } }],
    ["a link that is not https", { link: "javascript:alert(1)" }],
    ["a key that is not its", { slack: {} }],
  ])("%s", (_, change) => {
    expect(faults([{ ...entry, ...change }])).toBeGreaterThan(0);
  });
});
