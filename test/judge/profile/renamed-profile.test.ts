import { Label, Mapping, Profile } from "pprof-format";
import { describe, expect, test } from "vitest";
import { liveProfile } from "../../../src/judge/profile/live-profile.ts";
import { parseHeapProfile } from "../../../src/judge/profile/parse-heap-profile.ts";
import { renamedProfile } from "../../../src/judge/profile/renamed-profile.ts";
import { makeProfile } from "../../support/make-profile.ts";

const names = {
  functionName: (name: string) => (name.startsWith("secret") ? "private.function1" : name),
  baseName: (name: string) => name,
};

const sites = [
  { stack: ["go/token.(*File).AddLine > secret.Inlined", "secret/pkg.F"], objects: 4, bytesEach: 416, allocated: 9 },
  {
    stack: ["golang.org/x/tools/gopls/internal/cache.Map[go.shape.struct { secretField int }].set"],
    objects: 1,
    bytesEach: 48,
  },
  { stack: ["secret/pkg.F"], objects: 0, bytesEach: 64, allocated: 7 },
].map((site) => ({ ...site, file: "/home/secret/go/src/file.go", line: 7 }));

const raw = makeProfile(sites, (profile) => {
  const text = (string: string) => profile.stringTable.dedup(string);
  profile.mapping.push(new Mapping({ id: 1, filename: text("/home/secret/gopls"), buildId: text("secret-id") }));
  profile.comment = [text("secret comment")];
  profile.dropFrames = text("secret.*");
  for (const { label } of profile.sample) label.push(new Label({ key: text("secret-key"), str: text("secret-value") }));
});

describe("a profile with other names", () => {
  const renamed = renamedProfile(raw, names, "a.pb.gz");

  test("holds nothing of the old ones", () => {
    expect(Buffer.from(raw).toString("latin1")).toContain("secret");
    expect(Buffer.from(renamed).toString("latin1")).not.toContain("secret");
    expect(Buffer.from(liveProfile(renamed)).toString("latin1")).not.toContain("secret");
  });

  test("has the same numbers at the same stacks", () => {
    const before = [...parseHeapProfile(raw, "a.pb.gz").sites.values()];
    const after = [...parseHeapProfile(renamed, "a.pb.gz").sites.values()];
    expect(after.map(({ values }) => values)).toEqual(before.map(({ values }) => values));
    expect(after.map(({ site }) => site.objectBytes)).toEqual([416, 48]);
    expect(after[0]?.site.frames).toEqual(
      [
        { function: "go/token.(*File).AddLine", file: "go/token/file.go", line: 7 },
        { function: "private.function1", file: "", line: 7 },
        { function: "private.function1", file: "", line: 7 },
      ].map((frame) => (frame.file === "" ? { ...frame, file: expect.not.stringContaining("file.go") } : frame)),
    );
  });

  test("says of a word of the format that comes twice the first time only", () => {
    const profile = Profile.decode(renamed);
    const types = profile.sampleType.map(({ type }) => profile.stringTable.strings[Number(type)]);
    expect(types).toEqual(["alloc_objects", "alloc_space", "inuse_objects", "inuse_space"]);
  });

  test("of damaged bytes there is none", () => {
    expect(() => renamedProfile(raw.subarray(0, raw.length - 9), names, "a.pb.gz")).toThrow(
      expect.objectContaining({ code: "profile-damaged" }),
    );
  });
});
