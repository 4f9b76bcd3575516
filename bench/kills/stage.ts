import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fakeGoplsBinary } from "../../test/support/fake-gopls-binary.ts";
import type { Kind } from "./make-try.ts";

/** What all tries have in common. */
export interface Stage {
  readonly folder: string;
  /** The program's cli.js: a copy, so that a build meanwhile changes nothing. */
  readonly cli: string;
  /** Of the fakes. */
  readonly workspace: string;
  readonly workload: string;
  /** Binaries, and the checkouts that they were built from. */
  readonly fakes: Readonly<Record<"clean" | "leaky", { readonly binary: string; readonly checkout: string }>>;
}

/** On a busy machine a run takes minutes. */
const patient = { FAKE_LIVES_MS: "900000" };
/** What the leaky fake keeps: an object of 416 B at each hover. */
const leak = { FAKE_LEAK: "1", FAKE_LEAK_METHOD: "textDocument/hover", FAKE_CLASS: "416" };

const workload = `name: hover
about: Types, asks, and takes it back.
iterations: 2
setup:
  - { do: open, file: in-turn }
  - { do: settle }
iteration:
  - { do: edit, file: in-turn, text: repeat }
  - { do: settle }
  - { do: ask, file: in-turn, method: textDocument/hover }
  - { do: take-back, file: in-turn }
  - { do: settle }
teardown:
  - { do: close, file: in-turn }
  - { do: settle }
`;

/** Puts the program, two fakes, a small module and its workload below a folder. */
export async function makeStage(folder: string, program = resolve("dist")): Promise<Stage> {
  const at = (name: string) => join(folder, name);
  mkdirSync(at("module/store"), { recursive: true });
  cpSync(program, at("program"), { recursive: true });
  writeFileSync(at("program/package.json"), '{ "type": "module" }\n');
  writeFileSync(at("module/go.mod"), "module example.com/module\n\ngo 1.21\n");
  cpSync(resolve("examples/workspace/store/store.go"), at("module/store/store.go"));
  writeFileSync(at("hover.yaml"), workload);
  const fake = async (name: string, env = {}) => ({
    binary: await fakeGoplsBinary(folder, name, { ...patient, ...env }),
    checkout: at(`${name}-source`),
  });
  return {
    folder,
    cli: at("program/cli.js"),
    workspace: at("module"),
    workload: at("hover.yaml"),
    fakes: { clean: await fake("clean"), leaky: await fake("leaky", leak) },
  };
}

/** A run as short as one can be that has every part. `gopls` is a fake's binary or checkout. */
export function runArguments(kind: Kind, gopls: string, { workspace, workload: path }: Stage): readonly string[] {
  const short = ["--cycles", "8", "--iterations", "2"];
  if (kind === "clean" || kind === "leaky")
    return ["--workspace", workspace, "--workload", path, "--gopls-version", gopls, "--soak", "1s", ...short];
  const real = ["--workspace", resolve("examples/workspace"), "--workload", "everyday", "--soak", "5s", ...short];
  // After so short a soak caches fill, and trying that again would take most of each run's time.
  const release = ["--gopls-version", "v0.16.2", "--go-version", "1.24.13", "--max-growth", "1MiB/iteration"];
  return [...real, ...release, ...(kind === "daemon" ? ["--clients", "2"] : [])];
}
