import { expect, test } from "vitest";
import { reportHeader } from "../../../src/report/make/report-header.ts";
import { renderMarkdown } from "../../../src/report/markdown/render-markdown.ts";
import { measureCommand } from "../../../src/report/words/measure-command.ts";
import { editingWords } from "../../../src/report/words/names.ts";
import { smallReport } from "../../publish/small-report.ts";
import { header } from "../sample-parts.ts";

const quote = (name: string) => `<${name}>`;
const editing = { editor: "helix", settings: ".vscode/settings.json", clients: 2, rpcTrace: true };

test("says by which editor gopls was used, and nothing where all was as usual", () => {
  expect(editingWords({ editing }, quote)).toBe(
    ", as <helix>, with the settings of <.vscode/settings.json>, with 2 editors attached to one gopls, which logged all messages",
  );
  expect(editingWords({ editing: { clients: 1 } }, quote)).toBe(", with 1 editor attached to one gopls");
  expect(editingWords({ editing: undefined }, quote)).toBe("");
});

test("it is in the report and in the command that measures again; a name that a shell could read otherwise is not", () => {
  expect(measureCommand(smallReport({ editing }))).toContain(
    "--editor helix --settings .vscode/settings.json --clients 2 --rpc-trace true",
  );
  const odd = smallReport({ editing: { editor: "$(x)", settings: "a; b" } });
  expect(measureCommand(odd)).not.toMatch(/--editor|--settings/);
  expect(renderMarkdown(smallReport({ editing }))).toContain("as `helix`");
  expect(renderMarkdown(smallReport({ editing: { settings: "a`b" } }))).toContain("``a`b``");
});

test("a report has it from the plan, where it was otherwise than usual", () => {
  expect(reportHeader(header, undefined)).not.toHaveProperty("editing");
  const [arm] = header.plan.arms;
  if (!arm) throw new Error("the sample is missing");
  const plan = {
    ...header.plan,
    arms: [{ ...arm, editor: "helix" }],
    start: { mode: "daemon" as const, clients: 2 },
    rpcTrace: true,
    editorSettings: { file: ".vscode/settings.json", taken: ["gopls.staticcheck"], left: [] },
  };
  expect(reportHeader({ ...header, plan }, undefined).editing).toEqual(editing);
  const nothing = { ...plan, editorSettings: { file: "all.code-workspace", taken: [], left: ["folders"] } };
  expect(reportHeader({ ...header, plan: nothing }, undefined).editing).not.toHaveProperty("settings");
});
