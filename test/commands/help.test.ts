import { expect, test } from "vitest";
import { commands, helpText } from "../../src/commands/help.ts";
import { options } from "../../src/plan/options/options.ts";

test("--help", async () => {
  await expect(helpText()).toMatchFileSnapshot("../golden/help.txt");
});

test("it names every option and command, within 98 columns", () => {
  const text = helpText();
  for (const name of Object.keys(options)) expect(text).toContain(`  --${name} `);
  for (const command of commands) expect(text).toMatch(new RegExp(`^  ${command} `, "m"));
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(98);
});
