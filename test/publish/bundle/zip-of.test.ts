import { afterEach, describe, expect, test } from "vitest";
import { type Entry, fromBufferPromise } from "yauzl";
import { zipOf } from "../../../src/publish/bundle/zip-of.ts";

const entries = [
  { name: "issue.md", content: Buffer.from("text ".repeat(400)) },
  { name: "profiles/a.pb.gz", content: Buffer.from("zipped".repeat(100)) },
];

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe("a zip", () => {
  test("gives back what was put in, and does not pack what is packed", async () => {
    const file = await fromBufferPromise(await zipOf(entries, "2026-11-01T10:00:00.000Z"));
    const listed: Entry[] = [];
    for await (const entry of file.eachEntry()) listed.push(entry);
    expect(listed.map(({ fileName, compressionMethod }) => [fileName, compressionMethod])).toEqual([
      ["issue.md", 8],
      ["profiles/a.pb.gz", 0],
    ]);
    expect(listed.map(({ uncompressedSize }) => uncompressedSize)).toEqual([2000, 600]);
    expect(listed.map((entry) => (entry.externalFileAttributes >>> 16).toString(8))).toEqual(["100644", "100644"]);
  });

  test("has the same bytes in every time zone", async () => {
    const zips = [];
    for (const zone of ["UTC", "Pacific/Chatham", "America/St_Johns"]) {
      process.env.TZ = zone;
      zips.push(await zipOf(entries, "2026-11-01T23:59:59.000Z"));
    }
    expect(zips[1]?.equals(zips[0] ?? Buffer.alloc(0))).toBe(true);
    expect(zips[2]?.equals(zips[0] ?? Buffer.alloc(0))).toBe(true);
  });

  test("of a day that is none has a day anyway", async () => {
    expect((await zipOf(entries, "yesterday")).length).toBeGreaterThan(600);
  });
});
