import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { messengerOptions } from "../../../src/plan/options/messenger-options.ts";

const path = new URL("../../../comment/action.yml", import.meta.url);
const text = readFileSync(path, "utf8");
const action = parse(text);

test("the inputs are the messenger's options, with their texts and defaults", async () => {
  const expected = text.replace(/^inputs:\n.*?\n(?=\w)/ms, () => `inputs:\n${inputs()}\n`);
  await expect(expected).toMatchFileSnapshot(path.pathname);
});

test("it runs a bundle of its own on Node 24, from the folder that the gate's is in", () => {
  expect(action.runs).toEqual({ using: "node24", main: "../dist/messenger.js" });
  expect(existsSync(new URL("../src/messenger.ts", path))).toBe(true);
});

test("each output says what it is", () => {
  const { outputs } = action as { outputs: Record<string, { description?: string }> };
  expect(Object.keys(outputs)).toEqual(["posted", "url", "outcome"]);
  expect(Object.values(outputs).filter(({ description }) => !description)).toEqual([]);
});

function inputs(): string {
  const entries = Object.entries(messengerOptions).map(([name, { about, default: standard }]) => {
    const value = name === "github-token" ? `\${{ github.token }}` : standard;
    return { [name]: { description: about, required: false, ...(value === undefined ? {} : { default: value }) } };
  });
  const lines = entries.map((input) => stringify(input, { lineWidth: 0 }));
  return lines.join("").replace(/^(?=.)/gm, "  ");
}
