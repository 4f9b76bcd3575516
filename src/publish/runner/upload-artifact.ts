import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Profiles, most of the bytes, are gzipped already: more effort than this gains nothing on them, and the rest is small. */
const compressionLevel = 1;

/** The part of the client of @actions/artifact that is used here. */
export interface ArtifactUploader {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options: { compressionLevel: number; retentionDays?: number },
  ): Promise<{ id?: number }>;
}

export interface ArtifactRequest {
  /** Unique among the jobs of a workflow run. */
  readonly name: string;
  readonly directory: string;
  /** The one file of the directory that is uploaded; absent: all. */
  readonly only?: string;
  /** Absent: the repository's own setting. */
  readonly retentionDays: number | undefined;
}

type Uploaded = { readonly uploaded: true; readonly id: number } | { readonly uploaded: false; readonly why: string };

/**
 * Uploads the files of a run directory as one artifact. A refusal — GitHub Enterprise Server has no such artifacts, a name
 * can be taken — is a value and not an error: the files stay where they are and the verdict stands.
 */
export async function uploadArtifact(
  client: ArtifactUploader,
  { name, directory, only, retentionDays }: ArtifactRequest,
): Promise<Uploaded> {
  try {
    const options = { compressionLevel, ...(retentionDays === undefined ? {} : { retentionDays }) };
    const files = only === undefined ? filesBelow(directory) : [join(directory, only)];
    const { id } = await client.uploadArtifact(name, files, directory, options);
    return id === undefined ? { uploaded: false, why: "the service gave it no id" } : { uploaded: true, id };
  } catch (error) {
    return { uploaded: false, why: error instanceof Error ? error.message : String(error) };
  }
}

function filesBelow(directory: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
