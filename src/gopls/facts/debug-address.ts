/** Where the debug server listens: a port of this machine that the system chooses. */
export const anyPort = "127.0.0.1:0";

/** What follows the port must be there too: a line may arrive in pieces. */
const ANNOUNCED = /debug server listening (?:at|on) (?:https?:\/\/)?([^\s/]+:\d+)(?=[\s/])/i;

/** "host:port" of the debug server, as gopls names it on standard error when it starts; undefined: it is not in this text. */
export function debugAddressIn(standardError: string): string | undefined {
  return ANNOUNCED.exec(standardError)?.[1]?.replace(/^localhost:/, "127.0.0.1:");
}
