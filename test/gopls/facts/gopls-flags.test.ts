import { expect, test } from "vitest";
import { goplsFlags } from "../../../src/gopls/facts/gopls-flags.ts";

test("what gopls is started with beside what the gate says", () => {
  expect(goplsFlags(["serve", "-vv", "-rpc.trace", "-ocagent", "off", "--mcp.listen=localhost:0"])).toEqual({
    flags: ["-vv", "-ocagent", "off", "--mcp.listen=localhost:0"],
    left: ["serve: the gate passes it itself", "-rpc.trace: --rpc-trace logs the messages"],
    refused: undefined,
  });
  expect(goplsFlags([])).toEqual({ flags: [], left: [], refused: undefined });
});

test.each([
  "-debug=:6060",
  "--debug",
  "-listen=:37374",
  "-listen.timeout=1m",
  "-port=1",
  "-remote=auto",
  "-remote.logfile=x",
  "-logfile",
  "-mode=stdio",
  "-profile.mem=x",
])("%s is refused with the reason", (flag) => {
  expect(goplsFlags(["-v", flag]).refused).toEqual({ flag, why: expect.stringMatching(/^\S+ \S+ /) });
});

test("a word that is no flag's value is refused", () => {
  expect(goplsFlags(["check"]).refused).toEqual({ flag: "check", why: "gopls has no such flag" });
  expect(goplsFlags(["-ocagent=off", "check"]).refused?.flag).toBe("check");
});
