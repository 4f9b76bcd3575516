import { join } from "node:path";
import { expect, test } from "vitest";
import { toolFolder } from "../../../src/gopls/install/tool-folder.ts";

test.each([
  ["linux", { GOPLS_LEAK_GATE_CACHE: "/a", RUNNER_TOOL_CACHE: "/b", HOME: "/h" }, "/a"],
  ["linux", { RUNNER_TOOL_CACHE: "/b", HOME: "/h" }, join("/b", "gopls-leak-gate")],
  ["linux", { XDG_CACHE_HOME: "/x", HOME: "/h" }, join("/x", "gopls-leak-gate")],
  ["linux", { HOME: "/h" }, join("/h", ".cache", "gopls-leak-gate")],
  ["linux", { HOME: "/h", RUNNER_TOOL_CACHE: "", XDG_CACHE_HOME: "" }, join("/h", ".cache", "gopls-leak-gate")],
  ["darwin", { HOME: "/h" }, join("/h", "Library", "Caches", "gopls-leak-gate")],
  ["win32", { LOCALAPPDATA: "/l", USERPROFILE: "/u" }, join("/l", "gopls-leak-gate")],
])("%s %o", (platform, env, folder) => {
  expect(toolFolder({ env, platform })).toBe(folder);
});
