import { describe, expect, test } from "vitest";
import { makeDelivery } from "../../../src/plan/options/make-delivery.ts";

test("nothing said: artifact, and a comment on a finding", () => {
  expect(makeDelivery({})).toEqual({
    token: undefined,
    comment: "on-finding",
    uploadArtifact: true,
    keepProfiles: "needed",
    artifactName: "gopls-leak-gate",
    retentionDays: undefined,
  });
});

test("all said", () => {
  const values = {
    "github-token": "t",
    comment: "never",
    "upload-artifact": "false",
    "keep-profiles": "all",
    "artifact-name": "leaks of api",
    "retention-days": "7",
  };
  expect(makeDelivery(values)).toEqual({
    token: "t",
    comment: "never",
    uploadArtifact: false,
    keepProfiles: "all",
    artifactName: "leaks of api",
    retentionDays: 7,
  });
});

describe("is refused by name", () => {
  test.each([
    ["comment", "sometimes"],
    ["upload-artifact", "yes"],
    ["keep-profiles", "none"],
    ["artifact-name", "a/b"],
    ["artifact-name", "-->"],
    ["retention-days", "0"],
    ["retention-days", "1.5"],
    ["retention-days", "91"],
    ["retention-days", "0x10"],
  ])("%s %s", (option, value) => {
    const expected = expect.objectContaining({ code: "bad-value", message: `${option} can't be "${value}"` });
    expect(() => makeDelivery({ [option]: value })).toThrow(expected);
  });
});
