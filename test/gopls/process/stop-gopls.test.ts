import { describe, expect, test, vi } from "vitest";
import { stopGopls } from "../../../src/gopls/process/stop-gopls.ts";
import { isAlive, send, startFake } from "../../support/start-fake.ts";
import { fastClock } from "../../support/world.ts";

const never = () => new Promise<void>(() => {});
const clock = fastClock(20);

describe("stopping", () => {
  test("a gopls that does as it is asked just exits", async () => {
    const gopls = startFake("well-behaved");
    const ask = async () => send(gopls, { method: "exit" });
    expect(await stopGopls(gopls, ask, fastClock(1))).toBe("exit");
    expect(gopls.hasExited()).toBe(true);
  });
  test.each([
    ["does not answer", never],
    ["can't be asked", () => Promise.reject(new Error("no connection"))],
    [
      "can't even be asked",
      () => {
        throw new Error("at once");
      },
    ],
  ])("one that %s exits because its input closes", async (_, ask) => {
    const gopls = startFake("well-behaved");
    await gopls.debugAddress(10_000);
    expect(await stopGopls(gopls, ask, fastClock(5))).toBe("exit");
  });
  test("one that hangs gets SIGTERM", async () => {
    const gopls = startFake("hangs");
    await gopls.debugAddress(10_000);
    expect(await stopGopls(gopls, never, clock)).toBe("SIGTERM");
    expect((await gopls.exited).status).toBe("signal SIGTERM");
  });
  test.runIf(process.platform === "linux")("one that ignores SIGTERM is killed with what it started", async () => {
    const gopls = startFake("ignores-sigterm", { FAKE_GRANDCHILD: "1" });
    await gopls.debugAddress(10_000);
    const grandchild = await vi.waitFor(
      () => Number(/grandchild (\d+)/.exec(gopls.log())?.[1] ?? expect.fail()),
      5_000,
    );
    expect(await stopGopls(gopls, never, clock)).toBe("SIGKILL");
    await gopls.exited;
    await vi.waitFor(() => expect([isAlive(gopls.pid), isAlive(grandchild)]).toEqual([false, false]));
  });
  test("one that has ended is left alone", async () => {
    const gopls = startFake("well-behaved");
    gopls.stdin.end();
    await gopls.exited;
    const ask = vi.fn(never);
    expect(await stopGopls(gopls, ask, clock)).toBe("exit");
    expect(ask).not.toHaveBeenCalled();
  });
});
