import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { execa } from "execa";
import { expect, test } from "vitest";
import { differenceProfile } from "../../src/judge/profile/difference-profile.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const recorded = resolve("test/fixtures/leakbench");

/** The profiles at both ends of every phase and dose that is recorded, in both orders: what grew shrinks in the other. */
function pairs(): readonly (readonly [string, string])[] {
  return readdirSync(recorded, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("-000.pb.gz"))
    .flatMap((first) => {
      const stem = first.slice(0, -"000.pb.gz".length);
      const last = readdirSync(join(recorded, first, ".."))
        .map((name) => join(first, "..", name))
        .filter((path) => path.startsWith(stem) && path !== first)
        .sort()
        .at(-1);
      if (last === undefined) return [];
      const [start, end] = [join(recorded, first), join(recorded, last)];
      return [[start, end] as const, [end, start] as const];
    });
}

/** "12036495" of "…, 26.85% of 12036495B total", of which pprof counts what grew and what shrank. */
async function totalOf(kind: string, ...args: readonly string[]): Promise<string | undefined> {
  const { stdout } = await execa("go", [
    "tool",
    "pprof",
    "-top",
    "-unit=B",
    "-symbolize=none",
    `-sample_index=${kind}`,
    ...args,
  ]);
  return / of (-?\d+)B? total/.exec(stdout)?.[1];
}

test("the totals of a difference are those of go tool pprof -base, in all four values, on ten recorded pairs", async () => {
  const all = pairs();
  expect(all.length).toBeGreaterThanOrEqual(10);
  const path = join(temporaryFolder(), "growth.pb.gz");
  for (const [first, last] of all) {
    const pair = { first: gunzipSync(readFileSync(first)), last: gunzipSync(readFileSync(last)) };
    writeFileSync(path, gzipSync(differenceProfile([pair], last) ?? expect.fail("nothing")));
    for (const kind of ["alloc_objects", "alloc_space", "inuse_objects", "inuse_space"]) {
      const total = await totalOf(kind, path);
      expect(total, `${kind} of ${last}`).toBe(await totalOf(kind, "-base", first, last));
      expect(Number(total), `${kind} of ${last}`).not.toBeNaN();
    }
  }
}, 300_000);
