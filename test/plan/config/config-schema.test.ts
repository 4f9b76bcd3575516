import Ajv from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { ConfigSchema } from "../../../src/plan/config/config-schema.ts";

const schema = z.toJSONSchema(ConfigSchema, { io: "input" });

test("the shipped schema is that of the program", async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("../../../data/schema/config.json");
});

// Editors know the format "date" and Ajv needs a library for it; the pattern beside it says the same.
const validate = new Ajv.Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(schema);

test.each([
  "cycles: 40\nfail-on: [leak]\nmax-footprint: 3%\n",
  "arms:\n- {name: a, gopls: v0.24.0, baseline: true}\n- {name: b, env: {GOGC: 50, A: true}, settings: {x: {y: [1]}}}\n",
  "tolerations:\n- {fingerprint: 0123456789abcdef, ceiling: 1KiB/edit, reason: r, expires: 2027-03-31}\n",
])("%j is a config by that schema", (text) => {
  validate(parse(text));
  expect(validate.errors).toBeNull();
});

test.each([
  "worklod: everyday\n",
  "cycles: [40]\n",
  "arms: []\n",
  "arms:\n- {gopls: latest}\n",
  "arms:\n- {name: a b}\n",
  "arms:\n- {name: a, env: {GOPLSCACHE: /tmp}}\n",
  "tolerations:\n- {fingerprint: 0123abc, ceiling: 1KiB/edit, reason: r, expires: 2027-03-31}\n",
  "tolerations:\n- {fingerprint: 0123456789abcdef, ceiling: 1KiB/edit, reason: r, expires: 2027-02-31}\n",
])("%j is none", (text) => {
  expect(validate(parse(text))).toBe(false);
});

test.each(Object.getOwnPropertyNames(Object.prototype))(
  "no arm is named %s, as every object of JavaScript has it",
  (name) => {
    const text = `arms:\n- {name: "${name}"}\n`;
    expect(validate(parse(text))).toBe(false);
    expect(ConfigSchema.safeParse(parse(text)).success).toBe(false);
  },
);
