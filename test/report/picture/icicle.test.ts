import { describe, expect, test } from "vitest";
import { type IcicleFrame, icicle } from "../../../src/report/picture/icicle.ts";

const functions = ["run", "hover", "edit", "parse"];
const stacks = [
  { frames: [0, 1], owner: "hover", bytes: 100, objects: 2 },
  { frames: [0, 2, 3], owner: "parse cache", bytes: 300, objects: 3 },
  { frames: [0, 1, 3], owner: "parse cache", bytes: -50, objects: -1 },
];

describe("an icicle", () => {
  test("has a frame for each call, as wide as what is below it, the largest first", () => {
    expect(icicle({ functions, stacks }, "grew")).toEqual([
      { name: "run", owner: "parse cache", depth: 0, left: 0, width: 1, bytes: 400, objects: 5 },
      { name: "edit", owner: "parse cache", depth: 1, left: 0, width: 0.75, bytes: 300, objects: 3 },
      { name: "parse", owner: "parse cache", depth: 2, left: 0, width: 0.75, bytes: 300, objects: 3 },
      { name: "hover", owner: "hover", depth: 1, left: 0.75, width: 0.25, bytes: 100, objects: 2 },
    ]);
  });

  test("of what shrank has only that, without its sign", () => {
    const names = icicle({ functions, stacks }, "shrank").map(({ name, bytes }) => [name, bytes]);
    expect(names).toEqual(["run", "hover", "parse"].map((name) => [name, 50]));
  });

  test("keeps a call that calls itself apart, and leaves out what nobody could see", () => {
    const deep = { frames: [0, 0, 0], owner: "x", bytes: 10_000, objects: 1 };
    const thin = { frames: [1], owner: "x", bytes: 1, objects: 1 };
    expect(icicle({ functions, stacks: [deep, thin] }, "grew").map(({ depth }: IcicleFrame) => depth)).toEqual([
      0, 1, 2,
    ]);
  });

  test("of nothing is empty", () => {
    expect(icicle({ functions, stacks: [] }, "grew")).toEqual([]);
  });
});
