import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { uploadArtifact } from "../../src/publish/runner/upload-artifact.ts";
import { type ArtifactService, artifactService } from "./artifact-service.ts";
import { blobStorage } from "./blob-storage.ts";

let service: ArtifactService;
let directory: string;
let said: string;

beforeEach(async () => {
  said = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said += text;
    return true;
  });
  service = await artifactService();
  directory = mkdtempSync(join(tmpdir(), "artifact-service-"));
  mkdirSync(join(directory, "up"));
  writeFileSync(join(directory, "up", "plan.json"), "{}");
  vi.stubEnv("ACTIONS_RESULTS_URL", service.url);
  vi.stubEnv("ACTIONS_RUNTIME_TOKEN", service.token);
  vi.stubEnv("GITHUB_SERVER_URL", "https://github.com");
  vi.stubEnv("GITHUB_WORKSPACE", directory);
  vi.stubEnv("GITHUB_RETENTION_DAYS", "30");
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await service.close();
  rmSync(directory, { recursive: true });
});

test("what went up is listed and comes down", async () => {
  await upload("leaks");
  const client = new DefaultArtifactClient();
  const { artifacts } = await client.listArtifacts();
  const [stored] = service.artifacts;
  expect(artifacts).toEqual([
    { id: stored?.id, name: "leaks", size: stored?.zip.length, digest: stored?.hash, createdAt: undefined },
  ]);
  const path = join(directory, "down");
  const expectedHash = stored?.hash ?? "";
  const { digestMismatch } = await client.downloadArtifact(stored?.id ?? 0, { path, expectedHash });
  expect(digestMismatch).toBe(false);
  expect(readFileSync(join(path, "plan.json"), "utf8")).toBe("{}");
});

test("the days that an artifact is to be kept are told, and no more than the repository allows", async () => {
  await upload("short", 7);
  await upload("long", 90);
  await upload("unsaid", undefined);
  expect(service.artifacts.map(({ name, retentionDays }) => [name, retentionDays])).toEqual([
    ["short", 7],
    ["long", 30],
    ["unsaid", undefined],
  ]);
});

test("a name that is taken is refused in the service's words, and not tried again", async () => {
  await upload("leaks");
  expect(await upload("leaks")).toEqual({
    uploaded: false,
    why:
      "Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: " +
      "an artifact with this name already exists on the workflow run",
  });
  expect(said).not.toContain("Retrying");
});

test("what is not what the client says is not taken", async () => {
  const twirp = (method: string, message: object) =>
    fetch(`${service.url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
      method: "POST",
      body: JSON.stringify(message),
    });
  expect((await twirp("FinalizeArtifact", { name: "leaks", size: "1", hash: "sha256:0" })).status).toBe(404);
  const created = (await (await twirp("CreateArtifact", { name: "leaks" })).json()) as { signed_upload_url: string };
  expect((await fetch(created.signed_upload_url, { method: "PUT", body: "x" })).status).toBe(201);
  expect((await twirp("FinalizeArtifact", { name: "leaks", size: "1", hash: "sha256:0" })).status).toBe(400);
  expect((await twirp("GetSignedArtifactURL", { name: "leaks" })).status).toBe(404);
  expect(service.artifacts).toEqual([]);
});

test("the storage wants a signed address, and each block of a list", async () => {
  const storage = await blobStorage();
  const put = (address: string, body: string) => fetch(address, { method: "PUT", body });
  const address = storage.address("a/b");
  expect((await put(address.replace("signature", "another"), "x")).status).toBe(403);
  expect((await put(`${address}&comp=block&blockid=b`, "two")).status).toBe(201);
  expect((await put(`${address}&comp=block&blockid=a`, "one")).status).toBe(201);
  const list = "<BlockList><Latest>a</Latest><Latest>b</Latest></BlockList>";
  expect((await put(`${address}&comp=blocklist`, list.replace(">b<", ">c<"))).status).toBe(400);
  expect((await fetch(address)).status).toBe(404);
  expect((await put(`${address}&comp=blocklist`, list)).status).toBe(201);
  expect(await (await fetch(address)).text()).toBe("onetwo");
  await storage.close();
});

function upload(name: string, retentionDays?: number) {
  const request = { name, directory: join(directory, "up"), retentionDays };
  return uploadArtifact(new DefaultArtifactClient(), request);
}
