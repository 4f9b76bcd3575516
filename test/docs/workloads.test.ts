import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { expect, test } from "vitest";
import { placeWords } from "../../src/model/place.ts";
import { fileRoles } from "../../src/model/workload.ts";
import { parseWorkload } from "../../src/workload/parse-workload.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const document = "docs/workloads.md";
const schema = JSON.parse(read("data/schema/workload.json")) as Keys & {
  readonly $defs: { readonly step: { readonly oneOf: readonly StepKeys[] } };
};

test("the tables are those of the schema (rewritten with UPDATE_DOCS=1)", () => {
  const sections = { "workload-keys": fileTable(), steps: stepTable(), "step-keys": stepKeyTable() };
  const written = read(document);
  const wanted = Object.entries(sections).reduce((text, section) => withSection(text, ...section), written);
  if (process.env.UPDATE_DOCS) writeFileSync(join(root, document), wanted);
  else expect(written).toBe(wanted);
});

test("the example is a workload", () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(sectionOf(read(document), "workload-example"))?.[1] ?? "";
  const workload = parseWorkload(example, "hover-while-typing.yaml");
  expect(workload).toMatchObject({ name: "hover-while-typing", text: "unique", iterationsPerCycle: 4 });
  expect(workload.iteration.map((step) => step.do)).toEqual(["type", "ask", "repeat", "ask", "take-back", "settle"]);
});

test("every role and every place is told", () => {
  const text = read(document);
  const named = [...text.matchAll(/^\| (`.*?) \|/gm)].map(([, cell]) => cell ?? "").join(" ");
  for (const word of [...fileRoles, ...placeWords, "exported-functions"]) expect(named).toContain(`\`${word}\``);
});

interface Keys {
  readonly properties: Readonly<Record<string, Key>>;
  readonly required: readonly string[];
}

interface Key {
  readonly description?: string;
  readonly $ref?: string;
  readonly default?: unknown;
  readonly const?: string;
}

interface StepKeys extends Keys {
  readonly description: string;
}

function fileTable(): string {
  const { properties, required } = schema;
  const rows = Object.entries(properties).map(([name, { description = "", default: usual }]) => [
    `\`${name}\``,
    required.includes(name) ? "yes" : "",
    isPlain(usual) ? `\`${usual}\`` : "",
    cell(description),
  ]);
  return markdownTable([["key", "needed", "default", ""], ...rows]);
}

/** Each step with its keys; one that must be there stands without brackets. */
function stepTable(): string {
  const rows = schema.$defs.step.oneOf.map(({ properties, required, description }) => {
    const keys = Object.keys(properties).filter((key) => key !== "do");
    const shown = keys.map((key) => (required.includes(key) ? `\`${key}\`` : `[\`${key}\`]`));
    return [`\`${properties.do?.const}\``, shown.join(" "), cell(description)];
  });
  return markdownTable([["`do`", "keys ([ ]: may be left out)", ""], ...rows]);
}

/** What each key means; one that means something else in another step has a row for each meaning. */
function stepKeyTable(): string {
  const meanings = new Map<string, string[]>();
  for (const { properties } of schema.$defs.step.oneOf) {
    for (const [key, { description, default: usual }] of Object.entries(properties)) {
      if (description === undefined) continue;
      const standard = isPlain(usual) ? ` Default: \`${usual}\`.` : "";
      const meaning = `\`${key}\`\n${description}${standard}`;
      meanings.set(meaning, [...(meanings.get(meaning) ?? []), `\`${properties.do?.const}\``]);
    }
  }
  const rows = [...meanings].map(([meaning, steps]) => {
    const [key = "", words = ""] = meaning.split("\n");
    return [key, steps.join(", "), cell(words)];
  });
  return markdownTable([["key", "of", ""], ...rows.sort(([a = ""], [b = ""]) => (a < b ? -1 : a > b ? 1 : 0))]);
}

function isPlain(value: unknown): boolean {
  return value !== "" && ["string", "number"].includes(typeof value);
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
