import { describe, expect, test } from "vitest";
import { prunedHeader, settingsWithoutSecrets, withoutSecrets } from "../../../src/report/bundle/pruned-header.ts";
import { header } from "../sample-parts.ts";

describe("what is kept of a plan", () => {
  const pruned = JSON.stringify(prunedHeader(header, new Set(["everyday"])));

  test("are the workloads that show it, and what they ran with", () => {
    const { plan } = JSON.parse(pruned) as { plan: { workloads: { name: string }[]; schedule: { seed: number } } };
    expect(plan.workloads.map(({ name }) => name)).toEqual(["everyday"]);
    expect(plan.schedule.seed).toBe(1);
  });

  test("is no path of this machine's programs", () => {
    expect(pruned).not.toContain("/home/ann/.cache");
    expect(pruned).toContain("go1.27.4");
  });
});

test("of variables numbers and switches are told, and of others the name", () => {
  const env = {
    GOGC: "50",
    GOMEMLIMIT: "2GiB",
    GOPROXY: "https://ann:pw@proxy",
    GOFLAGS: "-mod=mod",
    CGO_ENABLED: "off",
  };
  const told = { GOGC: "50", GOMEMLIMIT: "2GiB", GOPROXY: "(left out)", GOFLAGS: "(left out)", CGO_ENABLED: "off" };
  expect(withoutSecrets(env)).toEqual(told);
  expect(settingsWithoutSecrets({ "build.env": env, local: "a" })).toEqual({ "build.env": told, local: "a" });
  expect(withoutSecrets(["GOPROXY=pw"])).toEqual({});
});
