import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { goplsCommands } from "../../../src/gopls/facts/commands.ts";
import { debugPages } from "../../../src/gopls/facts/debug-pages.ts";
import { ownerCatalogue } from "../../../src/gopls/facts/owner-catalogue.ts";
import { diagnosisTitles, progressTitles } from "../../../src/gopls/facts/progress-titles.ts";
import { settingsBeneath, settingsOnTop } from "../../../src/gopls/facts/settings/measuring-settings.ts";
import { stripSource } from "../../support/strip-source.ts";

const facts: Readonly<Record<string, readonly string[]>> = {
  owners: ownerCatalogue.owners("(devel)").map(({ owner }) => owner),
  commands: Object.values(goplsCommands),
  "titles of work": [...Object.values(progressTitles), ...Object.values(diagnosisTitles)],
  "debug pages": Object.values(debugPages).filter((page) => page !== "/"),
  settings: [...Object.keys(settingsBeneath), ...Object.keys(settingsOnTop)],
};

test.each(Object.entries(facts))("gopls' %s are named by no file outside gopls/", (_, names) => {
  const isNamed = (code: string) => names.some((name) => code.includes(`"${name}"`) || code.includes(`{ ${name}:`));
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const others = files.filter((path) => !path.startsWith("gopls"));
  expect(others.length).toBeGreaterThan(100);
  const naming = others.filter((path) => isNamed(stripSource(readFileSync(join("src", path), "utf8")).code));
  expect(naming).toEqual([]);
});
