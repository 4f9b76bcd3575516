import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildEntry } from "../support/build-entry.ts";
import { seedOf } from "./chance.ts";
import { kinds } from "./kinds/kinds.ts";
import { tryInputs } from "./try-inputs.ts";

const { FUZZ_SEED = "1", FUZZ_INPUTS = "2400", FUZZ_ONLY } = process.env;
const base = Number(FUZZ_SEED);
/** Far fewer need not come to each way that an input can end. */
const MANY = 200;

const shares: readonly { readonly name: string; readonly share: number }[] = [
  ...kinds,
  { name: "report-artifact", share: 4 },
];
const whole = shares.reduce((sum, { share }) => sum + share, 0);

let folder: string;
let program: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gopls-leak-gate-fuzz-"));
  program = await buildEntry("test/fuzz/fuzz-child.ts", folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Tries inputs of a kind: those of FUZZ_SEED up to the kind's share of FUZZ_INPUTS, or the single one that FUZZ_ONLY=kind:number
 * names, which is told in full and whose sandbox stays.
 */
async function fuzz(kind: string, share: number) {
  const count = Math.ceil((Number(FUZZ_INPUTS) * share) / whole);
  const [onlyKind, only] = FUZZ_ONLY?.split(":") ?? [];
  const numbers =
    only === undefined ? Array.from({ length: count }, (_, i) => i) : onlyKind === kind ? [Number(only)] : [];
  const wanted = numbers.map((i) => ({ kind, seed: seedOf(kind, base, i), keep: only !== undefined }));
  const faults: string[] = [];
  const codes = new Map<number | null, number>();
  let index = 0;
  for await (const tried of tryInputs(wanted, { program, folder })) {
    const name = `FUZZ_SEED=${base} FUZZ_ONLY=${kind}:${numbers[index++]}`;
    codes.set(tried.code, (codes.get(tried.code) ?? 0) + 1);
    faults.push(...tried.faults.map((fault) => `${name}: ${fault}`));
  }
  return { faults, codes, isMany: numbers.length >= MANY };
}

describe("every input has an answer", () => {
  test.each(shares)("$name", async ({ name, share }) => {
    const { faults, codes, isMany } = await fuzz(name, share);
    console.log(
      `${name}: ${[...codes]
        .sort()
        .map(([code, times]) => `exit ${code} ${times} times`)
        .join(", ")}`,
    );
    expect(faults).toEqual([]);
    // What is refused at the door only would try little.
    if (isMany) {
      expect([...codes.keys()]).toContain(0);
      expect([...codes.keys()].some((code) => code === 2 || code === 4)).toBe(true);
    }
  });
});
