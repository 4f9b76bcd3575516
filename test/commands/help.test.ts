import { expect, test } from "vitest";
import { commands } from "../../src/commands/commands.ts";
import { commandHelp, overview } from "../../src/commands/help.ts";
import { runCommand } from "../../src/commands/run.ts";

test("the overview names every command, within 98 columns", async () => {
  const text = overview(commands, 98);
  for (const { name } of commands) expect(text).toMatch(new RegExp(`^  ${name} `, "m"));
  expect(widthOf(text)).toBeLessThanOrEqual(98);
  await expect(text).toMatchFileSnapshot("../golden/help/overview.txt");
});

test.each(commands)("help of $name shows its options and no other, within 98 columns", async (command) => {
  const text = commandHelp(command, 98);
  const shown = [...text.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name);
  expect(shown.sort()).toEqual(Object.keys(command.options).sort());
  expect(widthOf(text)).toBeLessThanOrEqual(98);
  await expect(text).toMatchFileSnapshot(`../golden/help/${command.name}.txt`);
});

test.each([60, 80])("all help keeps within %i columns, but for words that are longer", async (width) => {
  const texts = [overview(commands, width), ...commands.map((command) => commandHelp(command, width))];
  const wide = texts
    .join("\n")
    .split("\n")
    .filter((line) => line.length > width);
  expect(wide.filter((line) => line.trim().includes(" "))).toEqual([]);
  await expect(commandHelp(runCommand, width)).toMatchFileSnapshot(`../golden/help/run-${width}.txt`);
});

function widthOf(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}
