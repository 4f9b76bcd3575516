import { connect } from "node:net";

/** On the loopback interface a connection takes no time; a full queue of them would. */
const CONNECT_LIMIT_MS = 5_000;

/**
 * Opens a connection to a debug server at "host:port" that asks nothing, for which it holds one goroutine. Resolves with what
 * closes it, or with undefined where it can't be opened.
 */
export function holdConnection(address: string): Promise<(() => void) | undefined> {
  const { hostname, port } = new URL(`http://${address}`);
  const host = hostname.replace(/^\[|\]$/g, "");
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port) });
    const close = () => void socket.destroy();
    // Also one that breaks later: what it held shows in the next reading.
    socket.on("error", () => resolve(undefined));
    socket.setTimeout(CONNECT_LIMIT_MS, () => {
      close();
      resolve(undefined);
    });
    socket.on("connect", () => {
      socket.setTimeout(0);
      resolve(close);
    });
  });
}
