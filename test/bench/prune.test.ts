import { expect, test } from "vitest";
import { prunedProfile } from "../../bench/prune/pruned-profile.ts";
import { withoutPaths } from "../../bench/prune/without-paths.ts";
import { parseHeapProfile } from "../../src/judge/profile/parse-heap-profile.ts";
import { makeProfile } from "../support/make-profile.ts";
import { header, installed, plan } from "../support/recorded.ts";

test("a pruned profile has the same live objects, and nothing of those that are gone", () => {
  const live = { stack: ["server.(*server).Hover", "main.main"], objects: 400, bytesEach: 64 };
  const gone = { stack: ["server.(*server).Completion", "main.main"], objects: 0, bytesEach: 48 };
  const whole = makeProfile([live, gone]);
  const pruned = prunedProfile(whole);
  const inuse = (bytes: Uint8Array) =>
    [...parseHeapProfile(bytes, "a").sites.values()]
      .filter(({ values }) => values.inuseObjects > 0)
      .map(({ site, values }) => [site.frames.map((frame) => frame.function), values.inuseObjects, values.inuseBytes]);
  expect(inuse(pruned)).toEqual(inuse(whole));
  expect(inuse(pruned)).toHaveLength(1);
  expect(pruned.length).toBeLessThan(whole.length);
  expect(Buffer.from(pruned).toString("latin1")).not.toContain("Completion");
});

test("no folder of the machine that recorded stays", () => {
  const own = plan({ arms: plan().arms.map((arm) => ({ ...arm, workspace: "/home/me/src/app" })) });
  const recorded = header({ plan: own, gopls: { gopls: installed({ path: "/home/me/.cache/tools/gopls" }) } });
  const text = JSON.stringify({ ...recorded, note: "go: open /tmp/abc/x.go: no such file" });
  const cleaned = withoutPaths(text, recorded);
  expect(cleaned).not.toMatch(/\/(?:root|home|tmp)\//);
  expect(JSON.parse(cleaned)).toMatchObject({
    plan: { arms: [{ workspace: "/workspace" }] },
    gopls: { gopls: { path: "/gopls" } },
  });
});
