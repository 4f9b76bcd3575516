import { runCommandLine } from "../../src/commands/run-command-line.ts";
import { asFailure } from "../../src/model/failure.ts";
import { onTerminal, shown } from "../../src/text/shown.ts";
import { sampleOutside } from "../support/sample-outside.ts";
import { testWorld } from "../support/world.ts";
import type { Answer } from "./kind.ts";
import type { Sandbox } from "./sandbox.ts";

/** What is answered as src/cli.ts does it, in a world in which no program is on PATH. */
export async function answerInProcess(args: readonly string[], sandbox: Sandbox): Promise<Answer> {
  let [stdout, stderr] = ["", ""];
  const note = (text: string) => {
    stderr += `gopls-leak-gate: ${shown(text)}\n`;
  };
  const env = environmentOf(sandbox);
  const outside = sampleOutside({
    ...{ cwd: sandbox.here, env, note },
    print: (text) => {
      stdout += onTerminal(text);
    },
    inWorld: (run) => run(testWorld({ env, temporary: sandbox.temporary })),
    recorder: () => {
      throw new Error("a server is started");
    },
  });
  try {
    const code = await runCommandLine(args, outside);
    return { code, stdout, stderr, failure: undefined };
  } catch (error) {
    const failure = asFailure(error);
    note(`${failure.message}\n  ${failure.hint}`);
    return { code: failure.exitCode, stdout, stderr, failure: failure.code };
  }
}

/** No go, no git and no network: nothing can be installed or measured. */
export function environmentOf({ here, path, temporary }: Sandbox): Readonly<Record<string, string>> {
  return { PATH: path, HOME: here, TMPDIR: temporary, GOPLS_LEAK_GATE_CACHE: `${here}/cache`, GOPROXY: "off" };
}
