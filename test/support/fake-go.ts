import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";
import { testWorld } from "./world.ts";

/** A pattern of sh's `case` for "GOTOOLCHAIN arguments", and the shell commands that answer it. */
export type Answer = readonly [pattern: string, commands: string];

/** A world whose `go` is a few lines of shell; the first answer that fits is given. `calls` is what it was called with. */
export function worldWithGo(answers: readonly Answer[], overrides: Parameters<typeof testWorld>[0] = {}) {
  const folder = temporaryFolder();
  const log = join(folder, "calls");
  const cases = answers.map(([pattern, commands]) => `  ${pattern.replaceAll(" ", "\\ ")})\n    ${commands}\n    ;;`);
  const line = `"\${GOTOOLCHAIN:--} $*"`;
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(
    join(bin, "go"),
    `#!/bin/sh\necho ${line} >> '${log}'\ncase ${line} in\n${cases.join("\n")}\n  *) echo "no answer to $*" >&2; exit 1 ;;\nesac\n`,
  );
  chmodSync(join(bin, "go"), 0o755);
  const tools = join(folder, "tools");
  const env = { PATH: `${bin}:/usr/bin:/bin`, HOME: folder, GOPLS_LEAK_GATE_CACHE: tools };
  const calls = () => (existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : []);
  return { world: testWorld({ env, ...overrides }), calls, folder, tools };
}

/** What `go version -m` says of a gopls. */
export function buildInfo(version: string, goVersion: string, main = "golang.org/x/tools/gopls"): string {
  return `echo "$3: ${goVersion}"; printf '\\tpath\\t${main}\\n\\tmod\\t${main}\\t${version}\\th1:sum=\\n\\tdep\\tgolang.org/x/mod\\tv0.1.0\\th1:x=\\n'`;
}

/** What `go list -m -json` says of a release. */
export function listed(version: string, goVersion: string): string {
  return `echo '{"Path": "golang.org/x/tools/gopls", "Version": "${version}", "GoVersion": "${goVersion}"}'`;
}

/** The answers of a Go that is on PATH. */
export function localGo(version: string): Answer[] {
  return [
    ["local version", `echo 'go version ${version} linux/amd64'`],
    ["* env GOENV", "echo /home/user/.config/go/env"],
  ];
}

/** Stands for a build that works: leaves a file that can be executed. */
export const builds = `echo built > "$GOBIN/gopls"; chmod +x "$GOBIN/gopls"`;
