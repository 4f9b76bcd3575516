import { expect, test } from "vitest";
import { doesMore, onlyReads } from "../../../src/gopls/facts/only-reads.ts";
import { runningSetting } from "../../../src/gopls/facts/settings/running-setting.ts";

test.each([
  ["textDocument/hover", {}],
  ["textDocument/rename", {}],
  ["workspace/symbol", { query: "x" }],
  ["workspace/executeCommand", { command: "gopls.views" }],
  ["workspace/executeCommand", { command: "gopls.packages", arguments: [{ Files: [] }], workDoneToken: "t" }],
])("%s with %j only reads", (method, params) => {
  expect(doesMore(method, params)).toBeUndefined();
});

test.each([
  ["workspace/executeCommand", { command: "gopls.run_tests" }, "workspace/executeCommand of gopls.run_tests"],
  ["workspace/executeCommand", { command: "gopls.lsp" }, "workspace/executeCommand of gopls.lsp"],
  ["workspace/executeCommand", { command: "gopls.of_tomorrow" }, "workspace/executeCommand of gopls.of_tomorrow"],
  ["workspace/executeCommand", {}, "workspace/executeCommand"],
  ["workspace/executeCommand", { command: ["gopls.views"] }, "workspace/executeCommand"],
  // Go takes a field's name in any case, and the last of several counts.
  [
    "workspace/executeCommand",
    { command: "gopls.views", Command: "gopls.run_tests" },
    "workspace/executeCommand of gopls.views",
  ],
  ["codeAction/resolve", { data: { command: "gopls.generate" } }, "codeAction/resolve"],
  ["shutdown", {}, "shutdown"],
  ["textDocument/ofTomorrow", {}, "textDocument/ofTomorrow"],
])("%s with %j does more", (method, params, what) => {
  expect(doesMore(method, params)).toBe(what);
});

test("no command that runs code, writes or fetches is on the list", () => {
  const running = [
    ...["run_tests", "test", "generate", "generate_gopls_mod", "regenerate_cgo", "tidy", "vendor", "go_get_package"],
    ...["add_dependency", "remove_dependency", "upgrade_dependency", "update_go_sum", "edit_go_directive", "lsp"],
    ...["run_go_work_command", "gc_details", "toggle_gc_details", "toggle_compiler_opt_details", "assembly"],
    ...["run_govulncheck", "vulncheck", "check_upgrades", "start_debugging", "start_profile", "stop_profile"],
  ];
  expect(running.filter((name) => onlyReads(`gopls.${name}`))).toEqual([]);
});

test.each([
  [{ env: { CC: "/tmp/x" } }, "env"],
  [{ "build.env": {} }, "build.env"],
  [{ "build.Env": {} }, "build.Env"],
  [{ hints: {}, buildFlags: ["-toolexec=/tmp/x"] }, "buildFlags"],
  [{ "build.buildFlags": ["-tags=a", "-overlay=x"] }, "build.buildFlags"],
  [{ buildFlags: "-toolexec=x" }, "buildFlags"],
  [{ buildFlags: ["-tags", "-toolexec=x"] }, "buildFlags"],
  [{ allowModfileModifications: true }, "allowModfileModifications"],
  [{ buildFlags: ["-tags=a,b.c,!d"], staticcheck: true }, undefined],
  [{ buildFlags: [] }, undefined],
  [{}, undefined],
])("of the settings %j, gopls runs programs by %s", (settings, name) => {
  expect(runningSetting(settings)).toBe(name);
});
