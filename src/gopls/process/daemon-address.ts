import { createServer } from "node:net";
import { join } from "node:path";

/** Where a daemon listens. */
export interface DaemonAddress {
  /** As gopls' -listen and -remote take it. */
  readonly flag: string;
  /** The socket's file; undefined: it is a port. */
  readonly socket: string | undefined;
}

/** Longest path of a socket in bytes, without the zero behind it: sockaddr_un of macOS has 104, that of Linux 108. */
const MAX_PATH_BYTES = 103;

/**
 * A socket in `folder`, which nobody else can reach where the folder is the user's own; where its path would be too long, and
 * on Windows, a free port of the loopback interface.
 */
export async function daemonAddress(folder: string, platform: string): Promise<DaemonAddress> {
  const socket = join(folder, "gopls");
  if (platform !== "win32" && Buffer.byteLength(socket) <= MAX_PATH_BYTES) return { flag: `unix;${socket}`, socket };
  return { flag: `127.0.0.1:${await freePort()}`, socket: undefined };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
