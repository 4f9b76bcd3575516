import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { installLinters } from "../../scripts/install-linters.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("a machine without Python is told how to get it", async () => {
  const { world, tools } = machine({});
  await expect(installLinters(world)).rejects.toThrow(
    /zizmor and shellcheck could not be installed: .*python3[\s\S]*apt-get install python3-venv/,
  );
  expect(readdirSync(tools)).toEqual([]);
});

test("so is one whose Python has no venv", async () => {
  const { world } = machine({ python3: 'echo "ensurepip is not available"; exit 1' });
  await expect(installLinters(world)).rejects.toThrow(/ensurepip is not available\n.*apt-get install python3-venv/);
});

test("a machine without a Go that can build actionlint is told which one it takes", async () => {
  const python = `[ "$2" = venv ] && mkdir -p "$3/bin" && for name in pip zizmor; do
    printf '#!/bin/sh\\n' > "$3/bin/$name"; chmod +x "$3/bin/$name"; done`;
  const { world, tools } = machine({ python3: python, go: "echo 'requires go >= 1.25' >&2; exit 1" });
  await expect(installLinters(world)).rejects.toThrow(/requires go >= 1.25\nIt needs Go 1.25 or newer on PATH/);
  expect(readdirSync(tools)).toEqual([expect.stringMatching(/^zizmor-[\d.]+-shellcheck-[\d.]+$/)]);
});

test("what is installed is not installed again", async () => {
  const { world, tools } = machine({});
  const names = ["actionlint-v1.7.12/actionlint", "zizmor-1.32.0-shellcheck-0.11.0.1/bin/zizmor"];
  for (const path of names.map((name) => join(tools, name))) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "");
  }
  expect(await installLinters(world)).toMatchObject({ actionlint: join(tools, "actionlint-v1.7.12/actionlint") });
});

/** A machine whose only programs are these lines of shell, and the usual ones where there are any. */
function machine(programs: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  const [bin, tools] = [join(folder, "bin"), join(folder, "tools")];
  mkdirSync(bin);
  for (const [name, lines] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${lines}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return { world: { env: { PATH: bin, GOPLS_LEAK_GATE_CACHE: tools }, platform: "linux" as const }, tools };
}
