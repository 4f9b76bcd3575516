import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { uploadArtifact } from "../../src/publish/runner/upload-artifact.ts";
import { type ArtifactService, artifactService } from "../doubles/artifact-service.ts";
import { azurite } from "../doubles/azurite.ts";

const profile = randomBytes(20 * 1024 * 1024);
let service: ArtifactService;
let directory: string;

beforeAll(async () => {
  service = await artifactService({ storage: await azurite() });
  directory = mkdtempSync(join(tmpdir(), "artifact-slow-"));
  mkdirSync(join(directory, "up", "profiles"), { recursive: true });
  writeFileSync(join(directory, "up", "plan.json"), "{}");
  writeFileSync(join(directory, "up", "profiles", "0.pb.gz"), profile);
  // The client speaks to the runner's log, where a test run's own CI would obey it.
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  vi.stubEnv("ACTIONS_RESULTS_URL", service.url);
  vi.stubEnv("ACTIONS_RUNTIME_TOKEN", service.token);
  vi.stubEnv("GITHUB_SERVER_URL", "https://github.com");
  vi.stubEnv("GITHUB_WORKSPACE", directory);
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await service?.close();
  if (directory) rmSync(directory, { recursive: true });
});

test("20 MiB go to a storage like GitHub's, are listed, and come back as they were", async () => {
  expect(await upload()).toEqual({ uploaded: true, id: 1_000 });
  const [stored] = service.artifacts;
  const digest = `sha256:${createHash("sha256")
    .update(stored?.zip ?? "")
    .digest("hex")}`;
  expect(stored?.zip.length).toBeGreaterThan(profile.length);
  const client = new DefaultArtifactClient();
  const { artifacts } = await client.listArtifacts();
  expect(artifacts).toMatchObject([{ id: 1_000, name: "leaks", size: stored?.zip.length, digest }]);
  const path = join(directory, "down");
  const { digestMismatch } = await client.downloadArtifact(1_000, { path, expectedHash: digest });
  expect(digestMismatch).toBe(false);
  expect(readFileSync(join(path, "profiles", "0.pb.gz")).equals(profile)).toBe(true);
  expect(readFileSync(join(path, "plan.json"), "utf8")).toBe("{}");
});

test("a name that is taken is a clear refusal", async () => {
  const why = expect.stringMatching(
    /non-retryable error: .*\(409\) Conflict: an artifact with this name already exists/,
  );
  expect(await upload()).toEqual({ uploaded: false, why });
});

function upload() {
  const request = { name: "leaks", directory: join(directory, "up"), retentionDays: 7 };
  return uploadArtifact(new DefaultArtifactClient(), request);
}
