import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameMessages } from "../../../../src/record/trace/read/frame-messages.ts";
import { isSpool, readSpool, type SpoolChunk, spoolBegin, spoolHead } from "../../../../src/record/trace/read/spool.ts";

const framed = (message: object, header = "Content-Length: ") => {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`${header}${body.length}\r\n\r\n`), body]);
};
const hover = { id: 3, method: "textDocument/hover", params: { é: "ü€😀" } };
const opened = { method: "textDocument/didOpen", params: {} };
const answer = { id: 3, result: null };
const chunk = (from: SpoolChunk["from"], bytes: Uint8Array, atMs = 0): SpoolChunk => ({ from, atMs, bytes });
const kinds = (chunks: readonly SpoolChunk[]) =>
  frameMessages(chunks).messages.map(({ from, kind, id, method }) => [from, kind, id, method]);

test("requests, notifications and responses of both directions, with the time of their last byte", () => {
  const { messages, strayBytes } = frameMessages([
    chunk("editor", framed(opened).subarray(0, 20), 1),
    chunk("server", framed(answer), 2),
    chunk("editor", Buffer.concat([framed(opened).subarray(20), framed(hover)]), 3),
  ]);
  expect(messages.map(({ from, kind, id, method, atMs }) => [from, kind, id, method, atMs])).toEqual([
    ["server", "response", "3", undefined, 2],
    ["editor", "notification", undefined, "textDocument/didOpen", 3],
    ["editor", "request", "3", "textDocument/hover", 3],
  ]);
  expect([messages[2]?.params, strayBytes]).toEqual([hover.params, 0]);
});

test("however a stream is cut, the messages are the same, and so are those of its spool", () => {
  const bytes = Buffer.concat([framed(opened), framed(hover), framed(opened, "Content-Type: x\r\nCONTENT-LENGTH:")]);
  const cuts = fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 40 });
  fc.assert(
    fc.property(cuts, fc.integer({ min: 1, max: 50 }), (at, pieceBytes) => {
      const bounds = [0, ...at.sort((a, b) => a - b), bytes.length];
      const chunks = bounds.slice(1).map((end, index) => chunk("editor", bytes.subarray(bounds[index], end), index));
      expect(kinds(chunks)).toEqual(kinds([chunk("editor", bytes)]));
      const spool = Buffer.concat([spoolBegin, ...chunks.flatMap((one) => [spoolHead(one), one.bytes])]);
      const again = [...readSpool(pieces(spool, pieceBytes))];
      expect(again.map(({ from, atMs, bytes: b }) => ({ from, atMs, bytes: Buffer.from(b) }))).toEqual(
        chunks.map((one) => ({ ...one, bytes: Buffer.from(one.bytes) })),
      );
    }),
  );
});

test("a spool that is cut ends with its last whole chunk; another file is none", () => {
  const one = chunk("server", framed(answer), 5);
  const spool = Buffer.concat([spoolBegin, spoolHead(one), one.bytes, spoolHead(one), one.bytes]);
  expect([...readSpool([spool.subarray(0, -1)])]).toHaveLength(1);
  expect([...readSpool([Buffer.concat([spool, Buffer.from("garbage garbage")])])]).toHaveLength(2);
  expect([isSpool(spool), isSpool(Buffer.from("[Trace - 1")), isSpool(spool.subarray(0, 5))]).toEqual([
    true,
    false,
    false,
  ]);
});

test("after what is no message, reading goes on at the next header", () => {
  const garbage = [
    Buffer.from("panic: out of tune\r\n\r\n"),
    Buffer.from("Content-Length: 3\r\n\r\n{]}"),
    Buffer.from("Content-Length: 2\r\n\r\n[]"),
    Buffer.alloc(10_000, 65),
  ];
  for (const bytes of garbage) {
    const { messages, strayBytes } = frameMessages([chunk("editor", bytes), chunk("editor", framed(hover))]);
    expect(messages.map(({ method }) => method)).toEqual([hover.method]);
    expect(strayBytes).toBeGreaterThan(0);
  }
});

test("no bytes break it", () => {
  const some = fc.array(fc.oneof(fc.uint8Array({ maxLength: 30 }), fc.constant(framed(hover))));
  fc.assert(fc.property(some, (all) => void frameMessages(all.map((bytes) => chunk("server", bytes)))));
});

function* pieces(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

test("what an editor says nested too deeply is counted, and what follows is read", () => {
  const deep = { ...hover, params: JSON.parse(`${"[".repeat(60)}${"]".repeat(60)}`) };
  const { messages, tooDeep, strayBytes } = frameMessages([
    chunk("editor", framed(deep)),
    chunk("editor", framed(hover)),
  ]);
  expect([messages.length, tooDeep, strayBytes]).toEqual([1, 1, 0]);
});
