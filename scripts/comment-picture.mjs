// node scripts/comment-picture.mjs REPORT.md: renders a run's report as GitHub would show it, in a real browser, as docs/comment.png.
// Needs the packages of test/e2e (`npm ci --prefix test/e2e --include=dev --ignore-scripts`) and Chromium on PATH.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const e2e = createRequire(join(root, "test", "e2e", "package.json"));
const { marked } = e2e("marked");
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Usage: node scripts/comment-picture.mjs REPORT.md");
const report = readFileSync(path, "utf8");
const html = marked
  .parse(report, { gfm: true })
  .replace(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>');
const style = `
  body { margin: 0; padding: 20px; width: 860px; background: #fff; color: #1f2328; font: 14px/1.5 "Noto Sans", "DejaVu Sans", sans-serif; }
  h3 { margin: 0 0 12px; font-size: 17.5px; } p { margin: 0 0 14px; }
  table { border-collapse: collapse; margin-bottom: 14px; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; }
  tr:nth-child(2n) { background: #f6f8fa; }
  code { background: #818b981f; border-radius: 6px; padding: 0.2em 0.4em; font: 85% "DejaVu Sans Mono", monospace; }
  pre.mermaid { margin: 0 0 6px; } a { color: #0969da; text-decoration: none; } details { margin-bottom: 4px; } sub { color: #59636e; }`;
const mermaid = pathToFileURL(e2e.resolve("mermaid").replace(/mermaid\.core\.mjs$|mermaid\.js$/, "mermaid.min.js"));

const folder = mkdtempSync(join(tmpdir(), "gopls-leak-gate-picture-"));
try {
  const page = join(folder, "page.html");
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${html}<script src="${mermaid}"></script>` +
      "<script>mermaid.initialize({ startOnLoad: false }); mermaid.run();</script>",
  );
  const flags = [
    "--headless",
    "--no-sandbox",
    "--hide-scrollbars",
    "--window-size=900,1140",
    "--virtual-time-budget=20000",
  ];
  const picture = join(root, "docs", "comment.png");
  const { status, stderr } = spawnSync("chromium", [...flags, `--screenshot=${picture}`, pathToFileURL(page).href]);
  if (status !== 0) throw new Error(`chromium ended with ${status}: ${stderr}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
