import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { heapProfile } from "./heap-profile.mjs";

/**
 * gopls' debug pages on a free port of the loopback interface, which is returned. `hasGcPage: false` is gopls before
 * v0.12.1; `profile: "cut"` breaks the connection halfway, `"short"` sends half of the bytes as if they were all.
 */
export function debugServer(heap, { hasGcPage = true, profile = "whole" }) {
  let collections = 0;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://127.0.0.1");
    if (pathname === "/gc" && hasGcPage) {
      collections += 3;
      response.writeHead(307, { location: "/memory" }).end();
    } else if (pathname === "/memory") response.end(memoryPage(heap, collections));
    else if (pathname === "/debug/pprof/goroutine")
      server.getConnections((_error, connections) => response.end(goroutinePage("goroutine", 1 + connections)));
    else if (pathname === "/debug/pprof/goroutineleak" && heap.leakProfile)
      response.end(goroutinePage("goroutineleak", 0));
    else if (pathname === "/")
      response.end('<li><a href="/cache/1">Cache 1</a></li><li><a href="/session/1">Session 1</a></li>');
    else if (pathname === "/cache/1") response.end(cachePage(heap));
    else if (pathname === "/session/1") response.end(sessionPage(heap));
    else if (pathname === "/debug/pprof/heap") {
      if (searchParams.has("gc")) collections++;
      sendProfile(response, searchParams.has("gc") ? "whole" : profile, gzipSync(heapProfile(heap)));
    } else response.writeHead(404).end();
  });
  // As Go's, which closes no connection, however long nothing comes on it.
  Object.assign(server, { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server.address().port));
  });
}

function sendProfile(response, profile, zipped) {
  const half = zipped.subarray(0, zipped.length / 2);
  if (profile === "short") return response.end(half);
  response.setHeader("content-length", zipped.length);
  if (profile === "whole") return response.end(zipped);
  response.write(half, () => response.destroy());
}

const CLASSES = [
  8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480,
  512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864,
  5120, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432,
];
/** Live objects of each class at the start. */
const LIVE = 1000;

/** A document that stays open takes one object of this class. */
const CONTROL_CLASS = 2304;

function memoryPage({ leaked, control = 0, bytesEach }, collections) {
  const objects = CLASSES.length * LIVE + leaked + control;
  const bytes = CLASSES.reduce((sum, size) => sum + size * LIVE, 0) + leaked * bytesEach + control * CONTROL_CLASS;
  const rows = {
    "Allocated bytes": bytes,
    "Total allocated bytes": 2 * bytes,
    "System bytes": 3 * bytes,
    "Heap allocated bytes": bytes,
  };
  Object.assign(rows, {
    "In use bytes": bytes,
    "Heap object count": objects,
    "Stack in use bytes": 1_048_576,
    "Number of garbage collections": collections,
  });
  const label = ([name, value]) => `<tr><td class="label">${name}</td><td class="value">${withCommas(value)}</td></tr>`;
  const live = (size) => LIVE + (size === bytesEach ? leaked : 0) + (size === CONTROL_CLASS ? control : 0);
  const cell = (value) => `<td class="value">${withCommas(value)}</td>`;
  const row = (size) => `<tr>${cell(size)}${cell(live(size) + 7)}${cell(7)}</tr>`;
  return `<html><body><h1>GoPls memory usage</h1>
<table>${Object.entries(rows).map(label).join("\n")}</table>
<h2>By size</h2>
<table><tr><th>Size</th><th>Mallocs</th><th>Frees</th></tr>
<tr>${cell(0)}${cell(0)}${cell(0)}</tr>${CLASSES.map(row).join("\n")}</table></body></html>`;
}

function withCommas(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

function cachePage({ entries = 7 }) {
  return `<h2>memoize.Store entries</h2>\n<ul><li>cache.symbolHandleKey - ${entries}</li><li>cache.parseModKey - 1</li></ul>
<h2>File stats</h2>\n<p>Total: <b>42</b><br>\nLargest: <b>9000</b><br>\nErrors: <b>0</b><br>\n</p>`;
}

function sessionPage({ overlays = () => 0 }) {
  const overlay = '<li>\n<a href="/file/1/abc">file:///a.go</a>\n</li>';
  return `<h2>Views</h2>\n<ul><li>ID: <b>1</b><br></li></ul>\n<h2>Overlays</h2>\n<ul>${overlay.repeat(overlays())}</ul>`;
}

function goroutinePage(name, total) {
  if (total === 0) return `${name} profile: total 0\n`;
  return `${name} profile: total ${total}
${total - 1} @ 0x1 0x2
#	0x1	internal/poll.runtime_pollWait+0x84	/usr/local/go/src/runtime/netpoll.go:351
#	0x2	net/http.(*conn).serve+0x65	/usr/local/go/src/net/http/server.go:1995

1 @ 0x3
#	0x3	main.main+0x11	/src/main.go:9

`;
}
