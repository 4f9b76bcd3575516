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
  "-debug=localhost:6060",
  "--debug=:6060",
  "-debug localhost:6060",
  "--debug :6060",
  "-logfile=/tmp/gopls.log",
  "--logfile auto",
  "-rpc.trace",
  "--rpc.trace",
  "-rpc.trace=true",
  "-mode=stdio",
  "-profile.cpu=x",
  "--profile.mem x",
  "-listen.timeout=1m",
  "-remote.debug=:0",
  "-remote.logfile auto",
])("%s is left out with the reason, and what follows is taken", (flag) => {
  expect(goplsFlags(["-v", ...flag.split(" "), "serve", "-vv"])).toEqual({
    flags: ["-v", "-vv"],
    left: [expect.stringMatching(/^-{1,2}[a-z.]+.*: \S+ \S+ /), "serve: the gate passes it itself"],
    refused: undefined,
  });
});

test.each(["-listen=:37374", "-listen :0", "--port=1", "-remote=auto", "-remote auto"])(
  "%s is refused: gopls would be reached in another way",
  (flag) => {
    expect(goplsFlags(["-v", ...flag.split(" ")]).refused).toEqual({
      flag,
      why: "it changes what is measured, and --clients says how editors reach gopls",
    });
  },
);

test("a flag that only a newer gopls may have is passed on, with what may be its value", () => {
  expect(goplsFlags(["-memlimit", "2G", "-x", "-y=1", "-z", "serve", "-__proto__"]).flags).toEqual([
    "-memlimit",
    "2G",
    "-x",
    "-y=1",
    "-z",
    "-__proto__",
  ]);
});

test("a word that is no flag and no flag's value is refused", () => {
  expect(goplsFlags(["check"]).refused).toEqual({ flag: "check", why: "it is no flag of gopls" });
  expect(goplsFlags(["-ocagent=off", "check"]).refused?.flag).toBe("check");
  expect(goplsFlags(["-v", "true"]).refused?.flag).toBe("true");
  expect(goplsFlags(["--"]).refused?.flag).toBe("--");
});

test("a flag for logs that lacks its value is left out too", () => {
  expect(goplsFlags(["-logfile"])).toMatchObject({ flags: [], refused: undefined });
});
