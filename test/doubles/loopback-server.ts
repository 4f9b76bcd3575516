import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Buffer;
}

export interface LoopbackServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** HTTP on a free port of loopback. Where `answer` gives nothing the connection is dropped; an error of its own is told as 500. */
export async function loopbackServer(
  answer: (request: Received) => Answer | undefined | Promise<Answer | undefined>,
): Promise<LoopbackServer> {
  const server = createServer(async (request, response) => {
    try {
      send(response, await answer(await receive(request)));
    } catch (error) {
      send(response, { status: 500, json: { message: error instanceof Error ? error.stack : String(error) } });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function receive(request: IncomingMessage): Promise<Received> {
  const { method = "GET", url = "/", headers } = request;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return { method, url: new URL(url, `http://${headers.host}`), headers, body: Buffer.concat(chunks) };
}

function send(response: ServerResponse, answer: Answer | undefined): void {
  if (!answer) {
    response.destroy();
    return;
  }
  const { status, json, bytes, headers } = answer;
  const type = json === undefined ? {} : { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, { ...type, ...headers });
  response.end(json === undefined ? bytes : JSON.stringify(json));
}
