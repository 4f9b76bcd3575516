import { createHash } from "node:crypto";
import { type BlobStorage, blobStorage } from "./blob-storage.ts";
import { type Answer, loopbackServer } from "./loopback-server.ts";

export interface UploadedArtifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Buffer;
  /** "sha256:…" of the zip, as the client computed it and the service found it. */
  readonly hash: string;
  /** Days that it is asked to be kept; undefined: as long as the repository says. */
  readonly retentionDays: number | undefined;
}

export interface ArtifactService {
  /** For ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN. */
  readonly url: string;
  readonly token: string;
  /** Those that were finished. */
  readonly artifacts: readonly UploadedArtifact[];
  readonly close: () => Promise<void>;
}

export interface Surroundings {
  readonly storage?: BlobStorage;
  /** Told of each artifact that was finished. */
  readonly onFinished?: (artifact: UploadedArtifact) => void;
}

/**
 * The artifact service of one workflow run on GitHub Actions, on loopback: Twirp's JSON for the methods that the client of
 * @actions/artifact calls to upload, list and download. A name can be used once, and what was uploaded must be of the size
 * and hash that the client says. The bytes lie in a storage of their own, which is closed with it.
 */
export async function artifactService({ storage, onFinished = () => {} }: Surroundings = {}): Promise<ArtifactService> {
  const blobs = storage ?? (await blobStorage());
  const run: Run = { blobs, retentions: new Map(), artifacts: [], onFinished };
  const server = await loopbackServer(({ url, body }) => {
    const method = methods[url.pathname.replace(servicePath, "")];
    return url.pathname.startsWith(servicePath) && method ? method(run, JSON.parse(body.toString())) : { status: 404 };
  });
  const close = async () => {
    await server.close();
    await blobs.close();
  };
  return { url: server.url, token: runtimeToken(), artifacts: run.artifacts, close };
}

interface Run {
  readonly blobs: BlobStorage;
  readonly onFinished: (artifact: UploadedArtifact) => void;
  /** Days by name, of all that were begun. */
  readonly retentions: Map<string, number | undefined>;
  readonly artifacts: UploadedArtifact[];
}

/** The fields that are read here, of all messages. */
interface Message {
  readonly name: string;
  readonly expires_at?: string;
  readonly size?: string;
  readonly hash?: string;
  readonly name_filter?: string;
  readonly id_filter?: string;
}

const servicePath = "/twirp/github.actions.results.api.v1.ArtifactService/";
const backendIds = { workflow_run_backend_id: "run-1", workflow_job_run_backend_id: "job-1" };
const dayMs = 24 * 60 * 60_000;

const methods: Readonly<Record<string, (run: Run, message: Message) => Answer | Promise<Answer>>> = {
  CreateArtifact: create,
  FinalizeArtifact: finalize,
  ListArtifacts: list,
  GetSignedArtifactURL: signedUrl,
};

function create({ blobs, retentions }: Run, { name, expires_at }: Message): Answer {
  if (retentions.has(name)) {
    return refused(409, "already_exists", "an artifact with this name already exists on the workflow run");
  }
  // The client tells an end and no days; the two clocks are one here.
  const days = expires_at === undefined ? undefined : Math.round((Date.parse(expires_at) - Date.now()) / dayMs);
  retentions.set(name, days);
  return { status: 200, json: { ok: true, signed_upload_url: blobs.address(name) } };
}

async function finalize(
  { blobs, retentions, artifacts, onFinished }: Run,
  { name, size, hash }: Message,
): Promise<Answer> {
  const zip = await blobs.read(name);
  if (!zip || !retentions.has(name)) return refused(404, "not_found", "no such artifact was uploaded");
  const found = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
  if (hash !== found || size !== String(zip.length)) {
    return refused(400, "invalid_argument", `${zip.length} bytes of ${found} were uploaded, not ${size} of ${hash}`);
  }
  const id = 1_000 + artifacts.length;
  const artifact = { id, name, zip, hash, retentionDays: retentions.get(name) };
  artifacts.push(artifact);
  onFinished(artifact);
  return { status: 200, json: { ok: true, artifact_id: String(id) } };
}

function list({ artifacts }: Run, { name_filter: name, id_filter: id }: Message): Answer {
  const wanted = artifacts.filter((artifact) => (name ?? artifact.name) === artifact.name);
  const shown = wanted.filter((artifact) => (id ?? String(artifact.id)) === String(artifact.id)).map(monolith);
  return { status: 200, json: { artifacts: shown } };
}

function monolith({ id, name, zip, hash }: UploadedArtifact): object {
  return { ...backendIds, database_id: String(id), name, size: String(zip.length), digest: hash };
}

function signedUrl({ blobs, artifacts }: Run, { name }: Message): Answer {
  if (!artifacts.some((artifact) => artifact.name === name)) return refused(404, "not_found", "no such artifact");
  return { status: 200, json: { signed_url: blobs.address(name) } };
}

/** An error in the form of Twirp; `msg` is what the client tells. */
function refused(status: number, code: string, msg: string): Answer {
  return { status, json: { code, msg } };
}

/** An unsigned token with the scope that the client reads the run and job from. */
function runtimeToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const { workflow_run_backend_id: run, workflow_job_run_backend_id: job } = backendIds;
  return `${part({ alg: "none", typ: "JWT" })}.${part({ scp: `Actions.Results:${run}:${job}` })}.`;
}
