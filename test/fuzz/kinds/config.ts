import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Kind, nothing } from "../kind.ts";
import { nameIn, type Sample, writeChanged } from "./written.ts";

const texts = [
  `max-growth: 4KiB/iteration
arms:
  - { name: now, gopls: v0.24.0, baseline: true }
  - { name: limited, gopls: v0.24.0, env: { GOMEMLIMIT: 512MiB }, settings: { staticcheck: true, analyses: { shadow: true } } }
tolerations:
  - fingerprint: 9b1de0aa76c45f02 # as the report says it
    ceiling: 1.5KiB/request
    reason: reported upstream, a fix is on its way
    expires: 2027-03-31
`,
  `workspace: .
gopls-version: v0.24.0
baseline-gopls-version: v0.16.2
go-version: 1.24.13
workload: [everyday, type-unique, navigate]
editor: vscode
clients: 3
rpc-trace: true
allow-errors: false
max-growth: 512 B/iteration
max-footprint: 5 %
fail-on: [leak, regression]
known-leaks-of: v0.24.0
soak: 90s
cycles: 20
iterations: 3
repetitions: 4
max-minutes: 30
seed: 7
out: out
`,
  `common: &common { gopls: v0.24.0, env: { A: "1" } }
arms: [*common, { name: x, <<: *common }]
`,
];
const samples: readonly Sample[] = texts.map((text) => ({ text, value: parse(text) }));
const knownLeaks: Sample = knownLeaksSample();

function knownLeaksSample(): Sample {
  const [, text = ""] =
    /<!-- known-leak-example -->\n```yaml\n([\s\S]*?)```/.exec(readFileSync("docs/known-leaks.md", "utf8")) ?? [];
  return { text, value: parse(text) };
}

/** Config files and files of known leaks. */
export const configKind: Kind = {
  name: "config",
  share: 4,
  make: (chance, sandbox) => {
    if (chance.in(0.25)) {
      const file = nameIn(sandbox, "known.yaml");
      writeChanged(file.path, knownLeaks, chance, sandbox);
      return { args: ["--dry-run", "--known-leaks", file.word], mayWrite: nothing };
    }
    const isUsual = chance.in(0.3);
    const file = nameIn(sandbox, isUsual ? ".gopls-leak-gate.yaml" : "gate.yaml");
    writeChanged(file.path, chance.pick(samples), chance, sandbox);
    return { args: ["--dry-run", ...(isUsual ? [] : ["--config", file.word])], mayWrite: nothing };
  },
};
