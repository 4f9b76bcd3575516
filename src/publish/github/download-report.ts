import { failure } from "../../model/failure.ts";
import { MAX_REPORT_BYTES } from "../../report/json/parse-report.ts";
import type { Octokit, Repository } from "./octokit.ts";
import { readAtMost } from "./read-at-most.ts";
import { unzipReport } from "./unzip-report.ts";

/**
 * The bytes of the report.json in an artifact. GitHub answers with the address of a store, and the client follows
 * without the token, since that is another host. Throws report-missing where it has expired, report-refused where it is
 * no zip of a report.
 */
export async function downloadReport(
  octokit: Octokit,
  { owner, repo }: Repository,
  id: number,
  where: string,
): Promise<Buffer> {
  const request = { parseSuccessResponseBody: false };
  const { data } = await octokit.rest.actions
    .downloadArtifact({ owner, repo, artifact_id: id, archive_format: "zip", request })
    .catch((error: unknown) => {
      if ((error as { status?: number }).status !== 410) throw error;
      throw failure("report-missing", { where, reason: "it has expired" });
    });
  const zip = await readAtMost(data as AsyncIterable<Uint8Array>, MAX_REPORT_BYTES).catch((error: Error) => {
    throw failure("github-failed", { doing: `send all of ${where}`, reason: error.message });
  });
  if (zip === undefined) throw failure("report-refused", { where, reason: `it has over ${MAX_REPORT_BYTES} bytes` });
  return unzipReport(zip, where);
}
