import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { execa } from "execa";
import { expect, test } from "vitest";
import { installChromium } from "../support/install-chromium.ts";
import { installE2ePackages } from "../support/install-e2e-packages.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const golden = resolve("test/golden/report");

test("a real browser draws every chart of the golden reports, with a line for each arm", async () => {
  const charts = readdirSync(golden)
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => blocksOf(readFileSync(join(golden, name), "utf8")).map((text) => ({ name, text })));
  expect(charts.length).toBeGreaterThan(5);
  const drawn = await draw(charts.map(({ text }) => text));
  const wanted = charts.map(({ name, text }) => ({ name, lines: text.match(/^ {2}line /gm)?.length, error: "" }));
  expect(drawn.map((one, i) => ({ name: charts[i]?.name, ...one }))).toEqual(wanted);
});

test("what is no chart is told from one", async () => {
  const [broken] = await draw(['xychart-beta\n  y-axis "a" "b" 0 --> 1\n  line [oh]']);
  expect(broken?.error).not.toBe("");
});

function blocksOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```mermaid\n(.*?)\n```$/gms)].map(([, text = ""]) => text);
}

interface Drawn {
  /** Paths that are drawn as a line. */
  readonly lines: number;
  readonly error: string;
}

/** Renders texts with mermaid in a page of their own, whose end state the browser prints. */
async function draw(texts: readonly string[]): Promise<readonly Drawn[]> {
  const mermaid = await installE2ePackages("mermaid/dist/mermaid.min.js", { slow: true });
  const page = join(temporaryFolder(), "page.html");
  const script = `
    mermaid.initialize({ startOnLoad: false });
    (async () => {
      const drawn = [];
      for (const [i, text] of ${JSON.stringify(texts).replaceAll("<", "\\u003c")}.entries()) {
        try {
          const { svg } = await mermaid.render("chart" + i, text);
          const box = document.createElement("div");
          box.innerHTML = svg;
          drawn.push({ lines: box.querySelectorAll('g[class^="line-plot"] path').length, error: "" });
        } catch (error) {
          drawn.push({ lines: 0, error: String(error.message) });
        }
      }
      const done = document.createElement("pre");
      done.id = "drawn";
      done.textContent = btoa(unescape(encodeURIComponent(JSON.stringify(drawn))));
      document.body.replaceChildren(done);
    })();`;
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><body><script src="${pathToFileURL(mermaid)}"></script><script>${script}</script>`,
  );
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=30000", "--dump-dom"];
  const { stdout } = await execa(await installChromium(), [...flags, pathToFileURL(page).href], { timeout: 120_000 });
  const [, encoded] = /<pre id="drawn">([\w+/=]*)<\/pre>/.exec(stdout) ?? [];
  if (encoded === undefined) throw new Error(`the page did not get to its end:\n${stdout.slice(0, 2_000)}`);
  return JSON.parse(Buffer.from(encoded, "base64").toString("utf8")) as Drawn[];
}
