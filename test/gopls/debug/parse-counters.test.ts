import { expect, test } from "vitest";
import { counterPages, parseCounters } from "../../../src/gopls/debug/parse-counters.ts";

const cachePage = (list: string, stats = "") =>
  `<h1>Cache 1</h1>\n<h2>memoize.Store entries</h2>\n<ul>${list}</ul>\n${stats}`;
const newStats = "<h2>File stats</h2>\n<p>Total: <b>812</b><br>\nLargest: <b>99000</b><br>\nErrors: <b>2</b><br>\n</p>";
const newSession = `From: <b><a href="/cache/1">Cache 1</a></b><br><h2>Views</h2>
<ul><li>ID: <b>1</b><br>
Settings:<br/>
<ul>
<li>DiagnosticsDelay: 10ms</li>
</ul>
</ul>

<h2>Overlays</h2>

<ul>
<li>
<a href="/file/1/ab12">file:///w/a.go</a>
</li>
<li>
<a href="/file/1/cd34">file:///w/b.go</a>
</li></ul>`;
const oldSession = `<h2>Views</h2>
<ul><li>w is <a href="/view/1">View 1</a> in file:///w</li></ul>
<h2>Overlays</h2>
<ul><li><a href="/file/1/ab12">file:///w/a.go</a></li></ul>
<h2>Options</h2>
<li>not one of them</li>`;

test("entries by type, files, views and overlays of gopls v0.24", () => {
  const page = cachePage("<li>cache.parseModKey - 1</li><li>cache.symbolHandleKey - 1113</li>", newStats);
  expect(parseCounters(page, newSession)).toEqual({
    "cache.parseModKey": 1,
    "cache.symbolHandleKey": 1113,
    files: 812,
    views: 1,
    overlays: 2,
  });
});

test("gopls v0.10 has no file statistics and writes its lists otherwise", () => {
  const page = cachePage("<li>cache.metadataKey - 3</li><li>memoize.Key[go.shape.struct { A &lt;b&gt; }] - 5</li>");
  expect(parseCounters(page, oldSession)).toEqual({
    "cache.metadataKey": 3,
    "memoize.Key[go.shape.struct { A <b> }]": 5,
    views: 1,
    overlays: 1,
  });
});

test("an empty store has no entries", () => {
  expect(parseCounters(cachePage(""), newSession)).toEqual({ views: 1, overlays: 2 });
});

test.each([
  { what: "no list of entries", cache: "<h1>Cache 1</h1>", session: newSession, reason: /no list of memoize/ },
  {
    what: "an entry without a count",
    cache: cachePage("<li>cache.x</li>"),
    session: newSession,
    reason: /not a type with a count/,
  },
  {
    what: "no list of overlays",
    cache: cachePage(""),
    session: "<h2>Views</h2><ul></ul>",
    reason: /no list of overlays/,
  },
])("a page with $what is unreadable, never 0", ({ cache, session, reason }) => {
  expect(() => parseCounters(cache, session)).toThrow(
    expect.objectContaining({ code: "debug-page-unreadable", message: expect.stringMatching(reason) }),
  );
});

test("the main page links the cache and the session", () => {
  const page = '<ul><li><a href="/cache/1">Cache 1</a></li></ul><ul><li><a href="/session/2">Session 2</a></li></ul>';
  expect(counterPages(page)).toEqual({ cache: "/cache/1", session: "/session/2" });
  expect(counterPages("<h1>something else</h1>")).toBeUndefined();
});
