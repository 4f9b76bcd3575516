import fc from "fast-check";
import { expect, test } from "vitest";
import { stacksScript } from "../../../src/report/html/stacks-script.ts";
import { icicle } from "../../../src/report/picture/icicle.ts";
import { formatBytes } from "../../../src/text/format-bytes.ts";
import { formatCount } from "../../../src/text/format-count.ts";

interface Drawn {
  readonly name: string;
  readonly owner: readonly [string, number];
  readonly depth: number;
  readonly left: number;
  readonly width: number;
  readonly bytes: number;
  readonly objects: number;
}

interface Script {
  readonly formatBytes: (bytes: number) => string;
  readonly formatCount: (count: number) => string;
  readonly viewOf: (data: unknown, choice: unknown) => { readonly words: (value: number, isMore: boolean) => string };
  readonly layout: (view: unknown, sign: 1 | -1) => { readonly total: number; readonly frames: readonly Drawn[] };
}

/** What the page's script does without a page. */
const script = new Function(`${stacksScript}; return { formatBytes, formatCount, viewOf, layout };`)() as Script;

const number = fc.oneof(
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.double({ min: -5_000, max: 5_000, noNaN: true }),
);

test("the script writes bytes and counts as the page does", () => {
  fc.assert(
    fc.property(number, (value) => {
      expect(script.formatBytes(value)).toBe(formatBytes(value));
      expect(script.formatCount(value)).toBe(formatCount(value));
    }),
  );
});

const functions = ["run", "hover", "edit", "parse"];
const stack = fc.record({
  frames: fc.array(fc.nat({ max: functions.length - 1 }), { minLength: 1, maxLength: 5 }),
  owner: fc.constantFrom("transport", "parse cache"),
  bytes: fc.integer({ min: -1_000, max: 1_000 }),
  objects: fc.integer({ min: -50, max: 50 }),
});

const rounded = (share: number) => Number(share.toFixed(9));

test("the script lays out the stacks that the page lays out", () => {
  fc.assert(
    fc.property(fc.array(stack, { maxLength: 20 }), fc.constantFrom(1 as const, -1 as const), (stacks, sign) => {
      const drawn = stacks.map(({ frames, owner, bytes, objects }) => [
        frames,
        owner === "transport" ? 0 : 1,
        [bytes],
        [objects],
      ]);
      const owners = [
        ["transport", 1],
        ["parse cache", 2],
      ];
      const data = { live: { functions: functions.map((name) => [name, name]), owners, stacks: drawn } };
      const view = script.viewOf(data, { measure: "bytes", compared: "grown", moment: 0 });
      const frames = script.layout(view, sign).frames.map((frame) => ({
        name: frame.name,
        owner: frame.owner[0],
        depth: frame.depth,
        left: rounded(frame.left / 100),
        width: rounded(frame.width / 100),
        bytes: frame.bytes,
        objects: frame.objects,
      }));
      const drawnByPage = icicle({ functions, stacks }, sign === 1 ? "grew" : "shrank");
      expect(frames).toEqual(
        drawnByPage.map((frame) => ({ ...frame, left: rounded(frame.left), width: rounded(frame.width) })),
      );
    }),
  );
});

const data = {
  iterations: 128,
  live: { functions: [], owners: [], stacks: [] },
  allocated: { functions: [], owners: [], stacks: [] },
  against: { baseline: "gopls v0.17.1", functions: [], owners: [], stacks: [] },
};

test.each([
  ["bytes", "grown", true, "1.3 KiB more than at the start"],
  ["objects", "grown", false, "1,280 objects less than at the start"],
  ["bytes", "against", false, "1.3 KiB less per iteration than gopls v0.17.1"],
  ["allocated", "grown", true, "1.3 KiB allocated, 10 B per iteration"],
  // What was allocated is drawn of one arm alone.
  ["allocated", "against", true, "1.3 KiB allocated, 10 B per iteration"],
])("%s, %s, more: %s", (measure, compared, isMore, words) => {
  expect(script.viewOf(data, { measure, compared, moment: 0 }).words(1_280, isMore)).toBe(words);
});
