import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { WorkloadFileSchema } from "../../src/model/workload.ts";

const schema = z.toJSONSchema(WorkloadFileSchema, { io: "input" });

test("the shipped schema is that of the program", async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("../../data/schema/workload.json");
});

const validate = new Ajv.Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

test.each(readdirSync("data/workloads"))("%s is a workload by that schema", (file) => {
  validate(parse(readFileSync(`data/workloads/${file}`, "utf8")));
  expect(validate.errors).toBeNull();
});

test.each([
  "about: x\n",
  "about: x\niteration: []\n",
  "about: x\niteration: [{ do: opne, file: largest }]\n",
  "about: x\niteration: [{ do: open, fiel: largest }]\n",
  "about: x\niteration: [{ do: repeat, times: 2, steps: [{ do: idle, ms: 0 }] }]\n",
  "about: x\niteration: [{ do: ask, method: x, at: nmae }]\n",
  "about: x\niteration: [{ do: settle }]\nabot: x\n",
])("%j is none", (text) => {
  expect(validate(parse(text))).toBe(false);
});
