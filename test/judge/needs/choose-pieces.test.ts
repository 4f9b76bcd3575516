import { expect, test } from "vitest";
import { choosePiece, choosePieces } from "../../../src/judge/needs/choose-pieces.ts";
import { series, span } from "../cause/sample-phase.ts";
import { sampleWorkload } from "../growth/sample-snapshot.ts";
import { growing, live } from "../known/sample-profiles.ts";
import { readings } from "../known/sample-readings.ts";

const pieces = ["textDocument/hover", "asks", "edits", "all"].map((name) =>
  sampleWorkload(`everyday/${name}`, "repeat"),
);
const contexts = (value: number, over = {}) => series("size-class", "416", value, over);
/** What each piece did when it ran alone: a context for each of its requests. */
const alone = [1, 11, 0.2, 11].map((each, i) => contexts(each, { workload: pieces[i]?.name }));
const chosen = (suspect: Parameters<typeof choosePiece>[0]) => choosePiece(suspect, pieces, alone)?.name;

test("the first piece that grows as the suspect does is dosed, or the last", () => {
  expect(chosen(contexts(1))).toBe("everyday/textDocument/hover");
  expect(chosen(contexts(10))).toBe("everyday/asks");
  expect(chosen(contexts(40))).toBe("everyday/all");
  expect(chosen(contexts(0))).toBe("everyday/all");
});

test("a suspect beside known leaks is found by all that grows, theirs included", () => {
  // One object for each edit is left of twelve. A hover keeps one too, which is the known context of its request.
  const whole = contexts(12);
  expect(chosen({ ...contexts(1), whole })).toBe("everyday/asks");
  expect(chosen({ ...contexts(0), whole: contexts(30) })).toBe("everyday/all");
});

test("each piece has the suspects that it moves", () => {
  const sites = [live(span, 416, growing(11, { profiles: 6 }))];
  const { snapshots } = readings(sites, { phase: "everyday/asks", part: "ablation" });
  const suspects = [contexts(11), series("size-class", "64", 1)];
  const moved = [...choosePieces(suspects, pieces, snapshots)].map(([{ name }, own]) => [
    name,
    own.map(({ key }) => key),
  ]);
  expect(moved).toEqual([
    ["everyday/asks", ["416"]],
    ["everyday/all", ["64"]],
  ]);
});
