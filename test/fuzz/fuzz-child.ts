// What tries inputs one after another, in a process that whoever asks can kill: an input that never ends holds only this.
import { answerInProcess } from "./answer-in-process.ts";
import { chanceOf } from "./chance.ts";
import { kinds } from "./kinds/kinds.ts";
import { faultsIn } from "./oracle.ts";
import { artifactFaults } from "./report-artifact.ts";
import { listing, makeSandbox, removeSandbox } from "./sandbox.ts";
import type { Tried, Wanted } from "./try-inputs.ts";

process.on("message", ({ kind, seed, keep }: Wanted) => {
  tried(kind, seed, keep).then((answer) => process.send?.(answer));
});

async function tried(kindName: string, seed: number, keep: boolean): Promise<Tried> {
  const chance = chanceOf(seed);
  if (kindName === "report-artifact") return artifactFaults(chance);
  const kind = kinds.find(({ name }) => name === kindName);
  if (!kind) throw new Error(`there is no kind ${kindName}`);
  const sandbox = makeSandbox();
  try {
    const input = kind.make(chance, sandbox);
    const before = listing(sandbox.root);
    const answer = await inFolder(sandbox.here, () => answerInProcess(input.args, sandbox));
    const faults = faultsIn(input, answer, { sandbox, before });
    const named = faults.length > 0 ? [...faults, `of ${JSON.stringify(input.args).slice(0, 500)}`] : faults;
    if (keep) return { code: answer.code, faults: [...named, `${sandbox.here}: ${answer.stdout}${answer.stderr}`] };
    return { code: answer.code, faults: named };
  } finally {
    if (!keep) removeSandbox(sandbox);
  }
}

/** Some commands take paths as this process' own. */
async function inFolder<T>(folder: string, act: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await act();
  } finally {
    process.chdir(before);
  }
}
