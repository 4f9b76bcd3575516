import { afterEach, expect, test } from "vitest";
import { realWorld } from "../src/real-world.ts";

let release = () => {};
afterEach(() => release());

test("a signal interrupts, and is named", () => {
  const world = open();
  expect(world.interrupted.aborted).toBe(false);
  process.emit("SIGTERM", "SIGTERM");
  expect(world.interrupted.reason).toBe("SIGTERM");
});

test("a terminal that is closed interrupts as well, and so does what nobody caught", () => {
  const world = open();
  process.emit("SIGHUP", "SIGHUP");
  expect(world.interrupted.reason).toBe("SIGHUP");
  release();
  const other = open();
  const listeners = process.listeners("uncaughtException");
  listeners.at(-1)?.(new TypeError("x is no function"), "uncaughtException");
  expect(other.interrupted.reason).toMatchObject({ code: "unexpected", exitCode: 4 });
  release();
  expect(process.listeners("uncaughtException")).toHaveLength(listeners.length - 1);
});

test("the same Ctrl-C twice is one interruption", () => {
  const world = open();
  process.emit("SIGINT", "SIGINT");
  process.emit("SIGINT", "SIGINT");
  expect(world.interrupted.reason).toBe("SIGINT");
});

test("signals are given back", () => {
  const before = process.listenerCount("SIGINT");
  open();
  expect(process.listenerCount("SIGINT")).toBe(before + 1);
  release();
  expect(process.listenerCount("SIGINT")).toBe(before);
});

test("time is in milliseconds", () => {
  const world = open();
  expect(Math.abs(world.now() - Date.now())).toBeLessThan(60_000);
  expect(world.elapsed()).toBeLessThanOrEqual(world.elapsed());
  expect(world.ownCpuMs()).toBeGreaterThan(1);
});

function open() {
  const world = realWorld({ progress: () => {} });
  release = world.release;
  return world;
}
