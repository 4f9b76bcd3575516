import { expect, test } from "vitest";
import { goCommand, goSaid } from "../../../src/gopls/install/go-command.ts";
import { worldWithGo } from "../../support/fake-go.ts";

test("a go that hangs is ended with what it started", async () => {
  const { world, folder } = worldWithGo([["*", "sleep 100; echo done"]]);
  await expect(goCommand(world, { args: ["list"], cwd: folder, limitMs: 100 })).rejects.toMatchObject({
    code: "gopls-hung",
    message: expect.stringContaining("go list"),
  });
});

test("the words of a go that fails are an answer, not an error", async () => {
  const { world, folder } = worldWithGo([["*", "echo out; echo err >&2; exit 7"]]);
  expect(await goCommand(world, { args: ["list"], cwd: folder })).toEqual({ ok: false, stdout: "out", stderr: "err" });
});

test.each([
  ["go: downloading x v1\ngo: x@v1: 404\n\tserver response: gone\n", "go: x@v1: 404"],
  ["# example.com/x\na.go:1: a\na.go:2: b\na.go:3: c\na.go:4: d\n", "a.go:1: a | a.go:2: b | a.go:3: c"],
  ['Get "https://user:secret@proxy.example/x": EOF', 'Get "(module source)/x": EOF'],
  ["\n", "it said nothing"],
])("what matters of %j", (stderr, said) => {
  expect(goSaid({ stderr })).toBe(said);
});
