/** LSP's base protocol over standard input and output: calls `take` with each message, returns how to send one. */
export function framing(take, ended) {
  let bytes = Buffer.alloc(0);
  process.stdin.on("data", (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const headEnd = bytes.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(bytes.subarray(0, Math.max(headEnd, 0)).toString())?.[1]);
      if (headEnd < 0 || bytes.length < headEnd + 4 + length) return;
      const body = bytes.subarray(headEnd + 4, headEnd + 4 + length);
      bytes = bytes.subarray(headEnd + 4 + length);
      take(JSON.parse(body.toString()));
    }
  });
  process.stdin.on("end", ended);
  return (message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
}
