import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ablations } from "../../../src/workload/ablations.ts";
import { parseWorkload } from "../../../src/workload/parse-workload.ts";
import { drivenFake } from "./driven-fake.ts";

const input = (path: string) => readFileSync(`test/fixtures/inputs/${path}`, "utf8");

test("a question about typed text is left out of the pieces that do not type it", async () => {
  const folder = "53-question-about-typed-text";
  const fake = await drivenFake({ "a.go": input(`${folder}/ws/a.go`) }, { env: { FAKE_COLUMNS: "1" } });
  const workload = parseWorkload(input(`${folder}/mine.yaml`), "mine.yaml");
  const sent: number[] = [];
  for (const piece of [workload, ...ablations(workload)]) {
    const drive = fake.drive(piece.iteration, piece);
    await drive.setUp();
    for (let turn = 0; turn < 2; turn++) await drive.iterate();
    await drive.tearDown();
    sent.push(drive.sent().requests);
  }
  // As it is; one method; all that is asked; the edits; all.
  expect(sent).toEqual([2, 1, 1, 0, 2]);
  expect(fake.warnings.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /textDocument\/codeAction with an error, as in a\.go: "column is beyond end of line"\. The piece mine\//,
    ),
  ]);
});

test("why a question failed stands in the warning", async () => {
  const folder = "32-why-a-question-failed";
  const path = "other/p/f.go";
  const env = { FAKE_FAILING: "textDocument/hover", FAKE_FAILING_WORDS: "no package metadata\n for file f.go" };
  const fake = await drivenFake({ [path]: input(`${folder}/ws/${path}`) }, { env });
  const { iteration } = parseWorkload(input(`${folder}/look.yaml`), "look.yaml");
  await fake.drive(iteration, { name: "look" }).iterate();
  expect(fake.warnings.map(({ message }) => message)).toEqual([
    'This gopls answers textDocument/hover with an error, as in other/p/f.go: "no package metadata for file f.go". look skips it wherever that happens.',
  ]);
});
