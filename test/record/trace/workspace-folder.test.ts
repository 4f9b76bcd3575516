import { describe, expect, test } from "vitest";
import type { TracedMessage } from "../../../src/record/trace/read/traced-message.ts";
import { type RecordedWorkload, workloadOf } from "../../../src/record/trace/workload-of.ts";
import { refusal } from "../../support/refusal.ts";

const text = "package a\n\nfunc F() { G() }\n";

interface Asked {
  readonly was?: string;
  readonly now?: string;
  readonly links?: Readonly<Record<string, readonly string[]>>;
  readonly disk?: Readonly<Record<string, string>>;
  readonly isAnonymous?: boolean;
}

/** A recording of an editor with these folders, in which these documents are opened, the second time asked about. */
function recorded(
  folders: readonly string[],
  uris: readonly string[],
  { was, now, links = {}, disk = {}, isAnonymous = false }: Asked = {},
): RecordedWorkload {
  const nothing = { id: undefined, result: undefined };
  const from = "editor" as const;
  const start: TracedMessage = {
    ...nothing,
    from,
    kind: "request",
    id: "0",
    method: "initialize",
    params: { workspaceFolders: folders.map((uri) => ({ uri })) },
    atMs: 0,
  };
  const seen = new Set<string>();
  const messages = uris.map((uri, index): TracedMessage => {
    const textDocument = { uri, text };
    const isOpen = !seen.has(uri);
    seen.add(uri);
    const about = { from, params: isOpen ? { textDocument } : { textDocument: { uri } }, atMs: index };
    return isOpen
      ? { ...nothing, ...about, kind: "notification", method: "textDocument/didOpen" }
      : { ...nothing, ...about, kind: "request", id: String(index + 1), method: "textDocument/foldingRange" };
  });
  const namesOf = (name: string) => [name, ...(links[name] ?? [])];
  return workloadOf(folders.length > 0 ? [start, ...messages] : messages, {
    where: "the test",
    folder: { was, now, fallback: "/here", namesOf },
    textOnDisk: (path, folder) => disk[`${folder}/${path}`],
    isAnonymous,
  });
}

const opened = ({ file }: RecordedWorkload) =>
  file.iteration.flatMap((step) => (step.do === "open" ? [step.file] : []));

describe("of several folders", () => {
  const [lib, shop] = ["file:///home/me/lib", "file:///home/me/shop"];
  const uris = [`${lib}/lib.go`, `${shop}/main.go`, `${shop}/main.go`];

  test.each([[[lib, shop]], [[shop, lib]]])(
    "the one in which most was done is taken, and the others are named",
    (folders) => {
      const made = recorded(folders, uris);
      expect(opened(made)).toEqual(["main.go"]);
      expect(made.notes[0]).toBe(
        "the editor had 2 folders open; files are named from /home/me/shop, in which most was done, and nothing of /home/me/lib is in it (--was names another)",
      );
    },
  );

  test("anonymously, nothing of them is named", () => {
    const { notes } = recorded([lib, shop], uris, { isAnonymous: true });
    expect(notes.join("\n")).not.toMatch(/home|lib|shop/);
    expect(notes[0]).toMatch(/^the editor had 2 folders open/);
  });

  test("one that lies in another belongs to it", () => {
    const made = recorded([`${shop}/api`, shop], [`${shop}/api/a.go`, `${shop}/b.go`]);
    expect(opened(made)).toEqual(["api/a.go", "b.go"]);
    expect(made.notes).toEqual([]);
  });

  test("another one can be named", () => {
    expect(opened(recorded([lib, shop], uris, { was: "/home/me/lib" }))).toEqual(["lib.go"]);
  });
});

describe("a folder behind a link", () => {
  test("is known by both its names, which are told", () => {
    const made = recorded(["file:///home/me/shop"], ["file:///data/shop/a.go"], {
      links: { "/home/me/shop": ["/data/shop"] },
    });
    expect(opened(made)).toEqual(["a.go"]);
    expect(made.notes).toEqual(["/data/shop, where the documents lie, is another name of /home/me/shop"]);
  });

  test("of which nothing is known here is refused with both names", () => {
    const refused = refusal(() => recorded(["file:///home/me/shop"], ["file:///data/shop/pkg/a.go"]));
    expect(refused).toMatchObject({
      code: "record-elsewhere",
      message: "no document of the test is below /home/me/shop; they are below /data/shop",
      hint: expect.stringContaining("--was=/data/shop"),
    });
  });

  test("with a space in it is named as a shell takes it", () => {
    const refused = refusal(() => recorded(["file:///home/me/shop"], ["file:///data/my%20shop/a.go"]));
    expect(refused.hint).toContain("--was='/data/my shop', and");
  });

  test.each([
    [["file:///a/b/c/x.go", "file:///a/b/d/y.go", "file:///go/pkg/mod/m@v1/z.go"], "/a/b"],
    [["file:///a/x.go", "file:///b/y.go"], "/a"],
    [["file:///e%3A/src/x.go"], "e:/src"],
  ])("the documents %j lie below %s", (uris, folder) => {
    expect(refusal(() => recorded([], uris)).message).toContain(`they are below ${folder}`);
  });
});

describe("a trace of another machine", () => {
  const uri = "file:///e%3A/src/shop/m.go";

  test.each(["e:/src/shop", "e:/Src/Shop/"])("is read with where it was (%s) and where the code is now", (was) => {
    const made = recorded([], [uri, uri], {
      was: was.replace(/\/$/, ""),
      now: "/home/me/shop",
      disk: { "/home/me/shop/m.go": "other" },
    });
    expect(opened(made)).toEqual(["m.go"]);
    expect(made.notes[0]).toMatch(/^m\.go is on disk otherwise/);
  });

  test("whose editor names its folder needs only where the code is now, and that is told", () => {
    const made = recorded(["file:///E:/src/shop"], [uri], { now: "/home/me/shop" });
    expect(opened(made)).toEqual(["m.go"]);
    expect(made.notes[0]).toBe("e:/src/shop, the editor's folder, is taken to be /home/me/shop now");
  });
});
