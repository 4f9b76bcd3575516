import { expect, test } from "vitest";
import { knownWarnings } from "../../src/judge/known-warnings.ts";
import { knownLeak } from "../support/known-leak.ts";
import { twoArmPlan } from "../support/made-recording.ts";
import { header, installed, plan } from "../support/recorded.ts";

const none = new Map();

test("what an arm does not show is told by id and title, and of the baseline nothing", () => {
  const gopls = { baseline: installed({ version: "v0.24.0" }), candidate: installed({ version: "(devel)" }) };
  const notSeen = new Map([
    ["baseline", [knownLeak()]],
    ["candidate", [knownLeak(), knownLeak({ id: "MY-2", title: "more" })]],
  ]);
  expect(knownWarnings(header({ plan: twoArmPlan(), gopls }), notSeen)).toEqual([
    {
      code: "known-not-seen",
      arm: "candidate",
      version: "(devel)",
      leaks: [
        { id: "MY-1", title: "something is kept" },
        { id: "MY-2", title: "more" },
      ],
    },
  ]);
});

test("a release for a gopls that says its version is told to be ignored", () => {
  const { budget } = plan();
  const own = plan({ budget: { ...budget, knownLeaksOf: "v0.23.0" } });
  const of = (version: string) => knownWarnings(header({ plan: own, gopls: { gopls: installed({ version }) } }), none);
  expect(of("v0.24.0")).toEqual([
    { code: "known-leaks-of-ignored", arm: "gopls", version: "v0.24.0", asked: "v0.23.0" },
  ]);
  expect(of("(devel)")).toEqual([]);
  expect(of("v0.0.0-20260820120000-aaaaaaaaaaaa")).toEqual([]);
});
