import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Kind, nothing } from "../kind.ts";
import { nameIn, type Sample, writeChanged } from "./written.ts";

const files = [
  ...readdirSync("data/workloads").map((name) => `data/workloads/${name}`),
  ...readdirSync("test/golden/trace").map((name) => `test/golden/trace/${name}`),
  ...["01-only-generated/look.yaml", "53-question-about-typed-text/mine.yaml"].map(
    (path) => `test/fixtures/inputs/${path}`,
  ),
];
const samples: readonly Sample[] = files
  .filter((path) => path.endsWith(".yaml"))
  .map((path) => readFileSync(path, "utf8").replace(/^name: .*/m, "name: mine"))
  .map((text) => ({ text, value: parse(text) }));

/** Workload files, of the library and recorded ones: printed again, or bound to a module. */
export const workloadKind: Kind = {
  name: "workload",
  share: 4,
  make: (chance, sandbox) => {
    const file = nameIn(sandbox, "mine.yaml");
    writeChanged(file.path, chance.pick(samples), chance, sandbox);
    const allow = chance.in(0.2) ? ["--allow-commands"] : [];
    const args = chance.in(0.4) ? ["workloads", file.word] : ["--dry-run", "--workload", file.word, ...allow];
    return { args, mayWrite: nothing };
  },
};
