import { expect, test } from "vitest";
import type { GoplsEnd } from "../../../../src/gopls/process/spawn-gopls.ts";
import { watch } from "../../../../src/measure/drive/driven/watch.ts";
import { testWorld } from "../../../support/world.ts";

const killed: GoplsEnd = { status: "signal SIGHUP", lastWords: "it said nothing" };

/** What is told of a gopls whose connection breaks at once, and which ends after that, or goes on. */
async function toldOf(exited: Promise<GoplsEnd>): Promise<unknown> {
  const garbled = Promise.resolve("write EPIPE");
  const watching = watch({ process: { exited }, client: { garbled }, path: "gopls", runDirectory: "out" }, testWorld());
  return watching("answering initialize", 60_000, new Promise(() => {})).catch((error: unknown) => error);
}

test("a gopls that is killed as it starts ended, however its connection broke", async () => {
  const soon = new Promise<GoplsEnd>((resolve) => setTimeout(() => resolve(killed), 100));
  expect(await toldOf(soon)).toMatchObject({
    code: "gopls-crashed",
    message: "gopls ended while answering initialize (signal SIGHUP): it said nothing",
  });
});

test("one that goes on does not speak the protocol", async () => {
  expect(await toldOf(new Promise(() => {}))).toMatchObject({ code: "not-gopls" });
});
