import { expect, test } from "vitest";
import { builtInNames, builtInWorkloads } from "../../src/workload/built-in-workloads.ts";
import { moreThanReading } from "../../src/workload/more-than-reading.ts";
import { parseWorkload } from "../../src/workload/parse-workload.ts";

const file = (step: string, more = "") => `about: x\n${more}iteration:\n  - ${step}\n`;

test("no workload of the library does more than read and edit", () => {
  expect(builtInWorkloads(builtInNames).flatMap(moreThanReading)).toEqual([]);
});

test.each([
  [
    "a command of gopls",
    file("{ do: ask, method: workspace/executeCommand, params: { command: gopls.run_tests } }"),
    "w.yaml:3:24: the request workspace/executeCommand of gopls.run_tests may run code, write files or fetch",
  ],
  [
    "one that is cancelled, deep inside",
    "about: x\niteration:\n  - do: repeat\n    times: 2\n    steps:\n      - { do: cancel, method: codeAction/resolve, params: {} }\n",
    "w.yaml:6:31: the request codeAction/resolve may run code, write files or fetch",
  ],
  [
    "a method of its set-up that is not known here",
    "about: x\nsetup:\n  - { do: ask, method: custom/method, params: {} }\niteration:\n  - { do: settle }\n",
    "w.yaml:3:24: the request custom/method may run code, write files or fetch",
  ],
  [
    "settings",
    file("{ do: settle }", "settings: { env: { CC: /tmp/x } }\n"),
    "w.yaml:2:18: the setting env may run code, write files or fetch",
  ],
  [
    "a change of settings",
    file("{ do: change-configuration, settings: { buildFlags: [-toolexec=/tmp/x] } }"),
    "w.yaml:3:57: the setting buildFlags may run code, write files or fetch",
  ],
])("%s is refused with its place, and taken of a file that is trusted", (_, text, message) => {
  expect(() => parseWorkload(text, "w.yaml")).toThrow(
    expect.objectContaining({ code: "workload-bad", message, hint: expect.stringContaining("--allow-commands") }),
  );
  expect(moreThanReading(parseWorkload(text, "w.yaml", { isTrusted: true }))).toHaveLength(1);
});

test("a request that is misspelt is told, and is no reason to trust a file", () => {
  const text = file("{ do: ask, method: textDocument/hovr }");
  for (const isTrusted of [false, true])
    expect(() => parseWorkload(text, "w.yaml", { isTrusted })).toThrow(
      expect.objectContaining({
        message: "w.yaml:3:24: there is no request textDocument/hovr",
        hint: expect.stringMatching(/^Did you mean textDocument\/hover\?/),
      }),
    );
});

test.each([".git/config", "sub/.GIT/hooks/post-checkout.sh", ".hg/hgrc"])("%s is no file of a workload", (path) => {
  const make = file(`{ do: create-on-disk, path: "${path}", insert: x }`);
  expect(() => parseWorkload(make, "w.yaml", { isTrusted: true })).toThrow(/can't be/);
  const change = file(`{ do: change-on-disk, file: "${path}", insert: x }`);
  expect(() => parseWorkload(change, "w.yaml", { isTrusted: true })).toThrow(/can't be/);
});
