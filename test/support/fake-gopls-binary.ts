import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { fakeGopls } from "./fake-gopls.ts";

/**
 * The well-behaved fake as a binary that `go version -m` takes for a gopls, at `folder`/NAME; the FAKE_* variables that choose
 * what it does are built in, since the gate hands none through. For tests that need every part but gopls' own minutes.
 */
export async function fakeGoplsBinary(
  folder: string,
  name: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const source = join(folder, `${name}-source`);
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, "go.mod"), "module golang.org/x/tools/gopls\n\ngo 1.21\n");
  writeFileSync(join(source, "main.go"), program(env));
  const path = join(folder, name);
  await execa("go", ["build", "-o", path, "."], { cwd: source, env: { GOFLAGS: "-mod=mod", GOWORK: "off" } });
  return path;
}

function program(env: Readonly<Record<string, string>>): string {
  const variables = Object.entries(env).map(([name, value]) => JSON.stringify(`${name}=${value}`));
  const argv = [process.execPath, fakeGopls("well-behaved").path].map((word) => JSON.stringify(word));
  return `package main

import (
	"os"
	"syscall"
)

func main() {
	argv := append([]string{${argv.join(", ")}}, os.Args[1:]...)
	env := append(os.Environ(), []string{${variables.join(", ")}}...)
	if err := syscall.Exec(argv[0], argv, env); err != nil {
		panic(err)
	}
}
`;
}
