import { expect, test } from "vitest";
import { goCommand, goSaid } from "../../../src/gopls/install/go-command.ts";
import { worldWithGo } from "../../support/fake-go.ts";
import { isAlive } from "../../support/start-fake.ts";

test("a go that hangs is ended with what it started", async () => {
  const { world, folder } = worldWithGo([["*", "sleep 100; echo done"]]);
  await expect(goCommand(world, { args: ["list"], cwd: folder, limitMs: 100 })).rejects.toMatchObject({
    code: "gopls-hung",
    message: expect.stringContaining("go list"),
  });
});

test.runIf(process.platform === "linux")(
  "a go that leaves something behind with its pipes is not waited for",
  async () => {
    const { world, folder } = worldWithGo([["*", "setsid sleep 100 & echo $!; exit 0"]]);
    const { ok, stdout } = await goCommand(world, { args: ["list"], cwd: folder });
    expect({ ok, left: isAlive(Number(stdout)) }).toEqual({ ok: true, left: true });
    process.kill(Number(stdout), "SIGKILL");
  },
);

test("a run that is told to end takes go along", async () => {
  const ending = new AbortController();
  const { world, folder } = worldWithGo([["*", "sleep 100"]], { interrupted: ending.signal });
  setTimeout(() => ending.abort("--max-minutes"), 100);
  await expect(goCommand(world, { args: ["list"], cwd: folder })).rejects.toMatchObject({
    code: "interrupted",
    message: expect.stringContaining("--max-minutes"),
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
  [
    "go: x@v1: missing go.sum entry; to add it:\n\tgo mod download x\n",
    "go: x@v1: missing go.sum entry; to add it: go mod download x",
  ],
  ["\n", "it said nothing"],
])("what matters of %j", (stderr, said) => {
  expect(goSaid({ stderr })).toBe(said);
});
