import { expect, test } from "vitest";
import { drawIcicle } from "../../../src/report/picture/draw-icicle.ts";
import { icicle } from "../../../src/report/picture/icicle.ts";

test("a frame has the share that it is wide, of the stacks that are too narrow to be drawn too", () => {
  const stack = (frame: number, bytes: number) => ({ frames: [frame], owner: "x", bytes, objects: 1 });
  const frames = icicle(
    { functions: ["run", "other", "thin"], stacks: [stack(0, 68_640), stack(1, 31_270), stack(2, 90)] },
    "grew",
  );
  const drawn = drawIcicle(frames).map(({ html }) => html);
  expect(drawn.map((svg) => / width="([\d.]+%)"/.exec(svg)?.[1])).toEqual(["68.64%", "31.27%"]);
  expect(drawn.map((svg) => /, ([\d.]+ %), /.exec(svg)?.[1])).toEqual(["68.6 %", "31.3 %"]);
});
