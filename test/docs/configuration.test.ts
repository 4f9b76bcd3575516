import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { exitCode } from "../../src/model/exit-code.ts";
import { parseConfig } from "../../src/plan/config/parse-config.ts";
import { actionOptions } from "../../src/plan/options/action-options.ts";
import { type Option, options } from "../../src/plan/options/options.ts";
import { severityOf } from "../../src/publish/runner/annotate.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const document = "docs/configuration.md";

test("the tables are those of the sources (rewritten with UPDATE_DOCS=1)", () => {
  const schema = JSON.parse(read("data/schema/config.json")) as { properties: Record<string, { items: Keys }> };
  const gate = parse(read("action.yml")) as Metadata;
  const messenger = parse(read("comment/action.yml")) as Metadata;
  const sections = {
    options: optionTables(),
    arms: keyTable(schema.properties.arms?.items),
    tolerations: keyTable(schema.properties.tolerations?.items),
    "action-inputs": inputTable(gate, Object.keys(actionOptions)),
    "action-outputs": outputTable(gate),
    "messenger-inputs": inputTable(messenger, Object.keys(messenger.inputs)),
    "messenger-outputs": outputTable(messenger),
  };
  const written = read(document);
  const wanted = Object.entries(sections).reduce((text, section) => withSection(text, ...section), written);
  if (process.env.UPDATE_DOCS) writeFileSync(join(root, document), wanted);
  else expect(written).toBe(wanted);
});

test("the example of a config is one", () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(sectionOf(read(document), "config-example"))?.[1] ?? "";
  const { options: asked, arms, tolerations } = parseConfig(example, document);
  expect(Object.keys(asked)).toEqual(["max-growth"]);
  expect(arms?.list.map(({ name }) => name)).toEqual(["now", "limited"]);
  expect(tolerations).toHaveLength(1);
});

test("the exit codes are those of the program, and the Action's step fails where the table says so", () => {
  const rows = [...sectionOf(read(document), "exit-codes").matchAll(/^\| (\d) \| ([a-z-]*) ?\|.*\| ([a-z, ]+) \|$/gm)];
  expect(rows.map(([, code]) => code)).toEqual(["0", "1", "2", "3", "4"]);
  const outcomes = ["pass", "fail", "inconclusive", "not-measured"] as const;
  for (const outcome of outcomes) {
    const [, code, , step] = rows.find((row) => row[2] === outcome) ?? [];
    expect(code).toBe(String(exitCode(outcome)));
    const fails = severityOf({ outcome, arms: [], findings: [] }) === "error";
    expect(step?.split(",")[0]).toBe(fails ? "fails" : "succeeds");
  }
});

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The part of a JSON Schema that describes the keys of a map. */
interface Keys {
  readonly properties: Readonly<Record<string, { readonly description: string }>>;
  readonly required: readonly string[];
}

/** A heading and a table for each group of options, as in --help. */
function optionTables(): string {
  const all = Object.entries<Option>(options);
  const groups = [...new Set(all.map(([, { group }]) => group))];
  const tables = groups.map((group) => {
    const rows = all.filter(([, option]) => option.group === group);
    const cells = rows.map(([name, option]) => [code(name), code(option.default), cell(option.about)]);
    return `### ${group}\n\n${markdownTable([["option", "default", ""], ...cells])}`;
  });
  return tables.join("\n\n");
}

function keyTable(keys: Keys | undefined): string {
  const { properties = {}, required = [] } = keys ?? {};
  const rows = Object.entries(properties).map(([name, { description }]) => [
    code(name),
    required.includes(name) ? "yes" : "",
    cell(description),
  ]);
  return markdownTable([["key", "needed", ""], ...rows]);
}

function inputTable({ inputs }: Metadata, names: readonly string[]): string {
  const rows = names.map((name) => [code(name), code(inputs[name]?.default), cell(inputs[name]?.description ?? "")]);
  return markdownTable([["input", "default", ""], ...rows]);
}

function outputTable({ outputs }: Metadata): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [code(name), cell(description)]);
  return markdownTable([["output", ""], ...rows]);
}

function code(text: string | undefined): string {
  return text === undefined ? "" : `\`${text}\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function sectionOf(text: string, name: string): string {
  return new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)<!-- /${name} -->`).exec(text)?.[1] ?? "";
}

function withSection(text: string, name: string, content: string): string {
  const section = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  expect(text).toMatch(section);
  return text.replace(section, (_all, open: string, close: string) => `${open}${content}\n${close}`);
}
