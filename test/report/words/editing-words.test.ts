import { expect, test } from "vitest";
import { reportHeader } from "../../../src/report/make/report-header.ts";
import { renderMarkdown } from "../../../src/report/markdown/render-markdown.ts";
import { renderText } from "../../../src/report/text/render-text.ts";
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

test("what gopls says of settings, and what was left out of them, stands in every form of the report", () => {
  const warnings = [
    { code: "gopls-setting", message: "gopls says: duplicate value for codelenses." },
    { code: "settings-left", message: "The run took from s.json: nothing; left out: folders." },
  ];
  const report = smallReport({ warnings });
  expect(renderMarkdown(report)).toMatch(
    /> \[!WARNING\]\n> - gopls says: duplicate value for codelenses\.\n\n> \[!NOTE\]\n> - The run took from s/,
  );
  const text = renderText(report, { files: [], again: "", color: false, width: 100 });
  expect(text).toContain("Warning: gopls says: duplicate value for codelenses.");
  expect(text).toContain("Note: The run took from s.json: nothing; left out: folders.");
});

test("a gopls that the Go on PATH can't build says which one built it, and why", () => {
  const [arm] = header.plan.arms;
  const [name, installed] = Object.entries(header.gopls)[0] ?? [];
  if (!arm || !installed || name === undefined) throw new Error("the sample is missing");
  const gopls = { [name]: { ...installed, version: "v0.16.2", goVersion: "go1.24.13", insteadOf: "go1.26.8" } };
  const { arms } = reportHeader({ ...header, gopls }, undefined);
  expect(arms[0]?.gopls).toMatchObject({ goVersion: "go1.24.13", insteadOf: "go1.26.8" });
  expect(renderMarkdown(smallReport({ arms }))).toContain("built with `go1.24.13`, as `go1.26.8` can't build it");
});
