import type { StoredArtifact } from "./github-state.ts";
import { type LoopbackServer, loopbackServer } from "./loopback-server.ts";

/**
 * The storage that GitHub's redirects to an artifact's zip lead to: an origin of its own, whose addresses are signed. It
 * refuses a request that brings a token along, as the real one does; `refused` is told.
 */
export function artifactDownloads(
  artifacts: readonly StoredArtifact[],
  refused: (reason: string) => void,
): Promise<LoopbackServer> {
  return loopbackServer(({ method, url, headers }) => {
    if (headers.authorization !== undefined) {
      refused(`${method} ${url.pathname}: the token was sent to the storage`);
      return { status: 400 };
    }
    const artifact = artifacts.find(({ id }) => url.pathname === `/${id}`);
    if (!artifact || url.searchParams.get("sig") !== "signature") return { status: 404 };
    return { status: 200, headers: { "content-type": "application/zip" }, bytes: artifact.zip };
  });
}
