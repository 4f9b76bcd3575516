import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { unzipReport } from "../../../src/publish/github/unzip-report.ts";
import { uploadArtifact } from "../../../src/publish/runner/upload-artifact.ts";
import { type ArtifactService, artifactService } from "../../doubles/artifact-service.ts";
import { zipNames } from "../../support/zip-names.ts";

let service: ArtifactService;
let directory: string;

beforeEach(async () => {
  // The client speaks to the runner's log, where a test run's own CI would obey it.
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  service = await artifactService();
  directory = mkdtempSync(join(tmpdir(), "upload-artifact-"));
  mkdirSync(join(directory, "profiles"));
  writeFileSync(join(directory, "plan.json"), "{}");
  writeFileSync(join(directory, "profiles", "0.pb.gz"), randomBytes(1_000));
  vi.stubEnv("ACTIONS_RESULTS_URL", service.url);
  vi.stubEnv("ACTIONS_RUNTIME_TOKEN", service.token);
  vi.stubEnv("GITHUB_SERVER_URL", "https://github.com");
  vi.stubEnv("GITHUB_WORKSPACE", directory);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await service.close();
  rmSync(directory, { recursive: true });
});

test("all files of the run directory go up as one artifact", async () => {
  const result = await upload();
  const [artifact] = service.artifacts;
  expect(result).toEqual({ uploaded: true, id: artifact?.id });
  expect(artifact?.name).toBe("leaks");
  expect(zipNames(artifact?.zip ?? Buffer.alloc(0))).toEqual(["plan.json", "profiles/0.pb.gz"]);
  expect(artifact?.hash).toBe(
    `sha256:${createHash("sha256")
      .update(artifact?.zip ?? "")
      .digest("hex")}`,
  );
});

test("one file goes up alone, as the messenger reads it", async () => {
  writeFileSync(join(directory, "report.json"), '{"schema":1}');
  const request = { name: "leaks-report", directory, only: "report.json", retentionDays: undefined };
  await uploadArtifact(new DefaultArtifactClient(), request);
  const zip = service.artifacts[0]?.zip ?? Buffer.alloc(0);
  expect(zipNames(zip)).toEqual(["report.json"]);
  expect(String(await unzipReport(zip, "the artifact"))).toBe('{"schema":1}');
});

test("files of more than one block arrive in their order", async () => {
  writeFileSync(join(directory, "profiles", "1.pb.gz"), randomBytes(20 * 1024 * 1024));
  await upload();
  const [artifact] = service.artifacts;
  expect(artifact?.hash).toBe(
    `sha256:${createHash("sha256")
      .update(artifact?.zip ?? "")
      .digest("hex")}`,
  );
});

test("a name that is taken is no error", async () => {
  await upload();
  expect(await upload()).toEqual({ uploaded: false, why: expect.stringContaining("already exists") });
  expect(service.artifacts).toHaveLength(1);
});

test("GitHub Enterprise Server, which has no such artifacts, is no error", async () => {
  vi.stubEnv("GITHUB_SERVER_URL", "https://github.example.com");
  expect(await upload()).toEqual({ uploaded: false, why: expect.stringContaining("GHES") });
});

test("a directory that is not there is no error", async () => {
  rmSync(join(directory, "profiles"), { recursive: true });
  const why = expect.stringContaining("ENOENT");
  expect(await upload(join(directory, "nowhere"))).toEqual({ uploaded: false, why });
});

function upload(from = directory) {
  return uploadArtifact(new DefaultArtifactClient(), { name: "leaks", directory: from, retentionDays: 7 });
}
