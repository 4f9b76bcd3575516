import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/model/failure.ts";
import { parseConfig } from "../../../src/plan/config/parse-config.ts";

const parse = (text: string) => parseConfig(text, "gate.yaml");

test("options are text as it is written, with the place where it stands", () => {
  const { options } = parse("go-version: 1.20\nmax-footprint:   2.5%\nworkload: [everyday, type-unique]\nseed: 007\n");
  expect(options).toEqual({
    "go-version": { value: "1.20", label: "gate.yaml:1:13: go-version" },
    "max-footprint": { value: "2.5%", label: "gate.yaml:2:18: max-footprint" },
    workload: { value: "everyday,type-unique", label: "gate.yaml:3:11: workload" },
    seed: { value: "007", label: "gate.yaml:4:7: seed" },
  });
});

test.each(["", "# soak: 90s\n", "---\n"])("%j asks for nothing", (text) => {
  expect(parse(text)).toEqual({ options: {}, arms: undefined, tolerations: [] });
});

test("arms: variables are text, settings are what YAML makes of them", () => {
  const { arms } = parse(`
arms:
  - name: release
    gopls: v0.24.0
    baseline: true
  - name: less-memory
    go: 1.30
    env: { GOMEMLIMIT: 2GiB, GOGC: 050, GODEBUG: gctrace=1, X: true }
    settings: { analyses: { unusedparams: false }, completionBudget: 1.50, buildFlags: [-tags=a], local: null }
`);
  expect(arms).toEqual({
    label: "gate.yaml:2:1: arms",
    baseline: "release",
    list: [
      {
        name: "release",
        gopls: { value: "v0.24.0", label: "gate.yaml:4:12: arms[0].gopls" },
        go: undefined,
        env: {},
        settings: {},
      },
      {
        name: "less-memory",
        gopls: undefined,
        go: { value: "1.30", label: "gate.yaml:7:9: arms[1].go" },
        env: { GOMEMLIMIT: "2GiB", GOGC: "050", GODEBUG: "gctrace=1", X: "true" },
        settings: { analyses: { unusedparams: false }, completionBudget: 1.5, buildFlags: ["-tags=a"], local: null },
      },
    ],
  });
});

test("tolerations: a fingerprint of digits only is no number", () => {
  const text = `
tolerations:
  - fingerprint: 0012345678901234
    ceiling: 40KiB/edit
    reason: known, a fix is on its way
    expires: 2028-02-29
  - { fingerprint: 12345678901234e5, ceiling: 1/request, reason: "a goroutine", expires: "2027-03-31" }
`;
  expect(parse(text).tolerations).toEqual([
    {
      fingerprint: "0012345678901234",
      ceiling: 40_960,
      per: "edit",
      reason: "known, a fix is on its way",
      expires: "2028-02-29",
    },
    { fingerprint: "12345678901234e5", ceiling: 1, per: "request", reason: "a goroutine", expires: "2027-03-31" },
  ]);
});

test("what is the same in two arms may be written once", () => {
  const { arms } = parse("arms:\n- {name: a, env: &env {A: b}, baseline: true}\n- {name: b, env: *env}\n");
  expect(arms?.list.map(({ env }) => env)).toEqual([{ A: "b" }, { A: "b" }]);
});

test.each([
  ["brackets", `arms: ${"[".repeat(150)}${"]".repeat(150)}`, "1:107"],
  ["very many brackets", `seed: 1\narms: ${"[".repeat(1_000_000)}`, "2:207"],
  ["marks", "- ".repeat(500_000), "1:1"],
  ["indentation", Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join(""), "202:1"],
])("%s in each other are refused before they end the process", (_, text, place) => {
  const message = `gate.yaml:${place}: it is nested too deeply`;
  expect(refusal(text)).toMatchObject({ code: "config-bad", message });
});

const tolerated = (changed: string) =>
  `tolerations:\n- fingerprint: 0123456789abcdef\n  ceiling: 1KiB/edit\n  reason: why\n  expires: 2027-03-31\n`.replace(
    new RegExp(`${changed.split(":")[0]}: .*`),
    changed,
  );

const ALIASES =
  "seed: &a [x,x,x,x,x,x,x,x,x,x]\nout: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nsoak: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n";

describe("is refused as config-bad, with its place, what it is, and what would be right", () => {
  const cases: readonly [text: string, message: string, hint?: string][] = [
    ["worklod: everyday\n", "1:1: there is no key worklod", "Did you mean workload? The keys here are workspace, "],
    ["soak: 90s\nconfig: x\n", "2:1: there is no key config", "The keys here are"],
    [
      "allow-commands: true\n",
      "1:1: allow-commands can't be in a config",
      "It is given on the command line, as --allow-commands",
    ],
    [
      "webhook-url: https://hooks.slack.com/x\n",
      "1:1: webhook-url can't be in a config",
      "It is a secret, and a config lies in a repository: give it as --webhook-url",
    ],
    ["workload: [[everyday]]\n", "1:12: workload[0] can't be a list", "It takes a text."],
    ["__proto__: 1\n", "1:1: there is no key __proto__"],
    ["cycles: 20\nseed: 1\ncycles: 30\n", "3:1: the key cycles appears twice"],
    ["cycles:\n", "1:8: cycles can't be empty", "It takes a text or a number."],
    ["cycles: [20]\n", "1:9: cycles can't be a list", "It takes a text or a number."],
    ["fail-on: { leak: true }\n", "1:10: fail-on can't be a map", "It takes a text, or a list of texts."],
    ['out: "a\\0b"\n', '1:6: out can\'t be "a\0b"'],
    [tolerated(`expires: ${"9".repeat(300)}`), `5:12: tolerations[0].expires can't be "${"9".repeat(200)}…"`],
    ["- soak: 90s\n", "1:1: the config can't be a list", "It takes a map with the keys workspace, "],
    ["soak\n", '1:1: the config can\'t be "soak"'],
    ["cycles: [20\nseed: 1\n", "2:1: this is not YAML: Flow sequence"],
    ["soak: '90s\n", "2:1: this is not YAML: Missing closing 'quote", "It is read as YAML 1.2."],
    ["soak: 90s\n\tseed: 1\n", "2:1: this is not YAML: Tabs are not allowed as indentation"],
    ["soak: 90s\n---\nsoak: 91s\n", "2:1: a second document begins, and a config is one"],
    ["soak: !duration 90s\n", "1:7: this is not YAML: Unresolved tag: !duration"],
    ["? [soak]\n: 90s\n", "1:3: this is not YAML: With stringKeys"],
    ["soak: *time\n", "1:7: nothing is named &time"],
    [ALIASES, "2:10: it has too many aliases"],
    ["arms: &a\n- name: a\n  settings: { again: *a }\n", "3:22: *a is inside itself"],
    ["arms: []\n", "1:7: arms can't be an empty list", "It takes one arm or more."],
    ["arms:\n- gopls: latest\n", "2:3: arms[0].name is missing", "It takes a name of letters, digits"],
    ["arms:\n- nam: a\n", "2:3: there is no key arms[0].nam", "Did you mean name? The keys here are name, gopls, "],
    ["arms:\n- name: a b\n", '2:9: arms[0].name can\'t be "a b"', "It takes a name of letters, digits"],
    ["arms:\n- name: a\n- name: a\n", "3:9: two arms are named a", "Each arm has a name of its own."],
    [
      "arms:\n- name: a\n- name: b\n",
      "1:1: of 2 arms, 0 have baseline: true",
      "Of two arms or more, one is the baseline",
    ],
    ["arms:\n- name: a\n  baseline: true\n", "3:3: of 1 arm, 1 have baseline: true"],
    ["arms:\n- {name: a, baseline: true}\n- {name: b, baseline: true}\n", "3:13: of 2 arms, 2 have baseline: true"],
    ["arms:\n- name: a\n  baseline: yes\n", '3:13: arms[0].baseline can\'t be "yes"', "It takes true or false."],
    ["arms:\n- name: a\n  env: { GOPLSCACHE: /tmp }\n", "3:10: arms[0].env can't have GOPLSCACHE", "It takes names of"],
    ["arms:\n- name: a\n  env: { 1A: b }\n", "3:10: arms[0].env can't have 1A"],
    ["arms:\n- name: a\n  env: { A: null }\n", "3:13: arms[0].env.A can't be empty", "It takes a text, a number, true"],
    ["arms:\n- name: a\n  env: GOGC=50\n", '3:8: arms[0].env can\'t be "GOGC=50"', "It takes a map of variables."],
    [
      "arms:\n- name: a\n  settings: { build.env: { GOTOOLCHAIN: local } }\n",
      "3:13: arms[0].settings can't be",
      "GOTOOLCHAIN in env: key go of the arm",
    ],
    [
      "arms:\n- name: a\n  settings: { x: .nan }\n",
      "3:18: arms[0].settings.x can't be",
      "It takes what JSON can hold.",
    ],
    [
      tolerated("fingerprint: 0123456789abcde"),
      '2:16: tolerations[0].fingerprint can\'t be "0123456789abcde"',
      "It takes",
    ],
    [tolerated("fingerprint: 0123456789ABCDEF"), "2:16: tolerations[0].fingerprint can't be"],
    [tolerated("reason: ' '"), '4:11: tolerations[0].reason can\'t be " "', "It takes a reason"],
    [tolerated("expires: 2027-02-29"), '5:12: tolerations[0].expires can\'t be "2027-02-29"', "It takes a day of the"],
    [tolerated("expires: 31.3.2027"), "5:12: tolerations[0].expires can't be"],
    [tolerated("expires: 2027-03-31\n  until: x"), "6:3: there is no key tolerations[0].until"],
    [
      `${tolerated("reason: a")}${tolerated("reason: b").replace(/.*\n/, "")}`,
      "6:16: 0123456789abcdef is tolerated twice",
    ],
  ];
  test.each(cases)("%j: %s", (text, message, hint = "") => {
    const refused = refusal(text);
    expect(refused).toMatchObject({ code: "config-bad", exitCode: 2 });
    expect(refused.message).toMatch(/^gate\.yaml:\d+:\d+: /);
    expect(refused.message).toContain(message);
    expect(refused.hint).toContain(hint);
  });
});

test("a ceiling is refused as an option's value is, with its place", () => {
  expect(refusal(tolerated("ceiling: 40KiB"))).toMatchObject({
    code: "bad-value",
    message: 'gate.yaml:3:12: tolerations[0].ceiling can\'t be "40KiB"',
    hint: expect.stringContaining("such as 40KiB/edit"),
  });
});

test("of several faults, the first in the file is told", () => {
  expect(refusal("seed:\narms: x\nworklod: y\n").message).toContain(":1:6: seed");
});

function refusal(text: string): Failure {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
