import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { renderHtml } from "../../src/report/html/render-html.ts";
import { renderSvg } from "../../src/report/svg/render-svg.ts";
import { sampleReports } from "../report/sample-reports.ts";
import { installChromium } from "../support/install-chromium.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const sample = (name: string) => sampleReports[name] ?? expect.fail(`no report ${name}`);

describe("in a real browser without a network the page", () => {
  test("of every report opens without an error, and asks nobody for anything", async () => {
    for (const [name, report] of Object.entries(sampleReports)) {
      const seen = await open(renderHtml(report), "[performance.getEntriesByType('resource').length]");
      expect(seen, name).toEqual({ errors: [], value: [0] });
    }
  }, 600_000);

  test("draws its charts and its pictures of stacks", async () => {
    const { value } = await open(
      renderHtml(sample("leak")),
      `[...document.querySelectorAll("polyline")].map((line) => line.getBoundingClientRect().width > 300 && line.points.length)
        .concat([...document.querySelectorAll(".icicle .frame")].map((frame) => frame.getBoundingClientRect().width > 0))`,
    );
    expect(value).toEqual([12, 12, 12, 12, 12, true, true, true, true, true, true]);
  });

  test("zooms to the frame that is clicked, walks by arrow keys, and goes back", async () => {
    const { value } = await open(
      renderHtml(sample("leak")),
      `(() => {
        const frames = [...document.querySelectorAll(".grew .icicle .frame")];
        const widths = () => frames.map((frame) => Math.round(parseFloat(frame.getAttribute("width"))));
        const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
        const before = widths();
        frames[1].querySelector("rect").dispatchEvent(new MouseEvent("click", { bubbles: true }));
        const zoomed = widths();
        press("ArrowDown");
        const below = frames.indexOf(document.activeElement);
        press("ArrowUp");
        press("ArrowUp");
        const above = frames.indexOf(document.activeElement);
        press("Escape");
        const after = widths();
        frames[2].focus();
        press("Enter");
        return { before, zoomed, below, above, after, entered: widths() };
      })()`,
    );
    const [before, zoomed] = [
      [100, 98, 98],
      [100, 100, 100],
    ];
    expect(value).toEqual({ before, zoomed, below: 2, above: 0, after: before, entered: zoomed });
  });

  test("finds functions, and colours by owner", async () => {
    const { value } = await open(
      renderHtml(sample("leak")),
      `(() => {
        const find = document.getElementById("find");
        const color = () => getComputedStyle(document.querySelector(".icicle .frame rect")).fill;
        const search = (text) => {
          find.value = text;
          find.dispatchEvent(new Event("input"));
          return [document.getElementById("found").textContent, document.querySelectorAll(".hit").length];
        };
        const before = color();
        const found = [search("WITHVALUE"), search("nowhere"), search("")];
        document.getElementById("by-owner").click();
        return { found, recolored: color() !== before };
      })()`,
    );
    expect(value).toEqual({
      found: [
        ["2 frames", 2],
        ["0 frames", 0],
        ["", 0],
      ],
      recolored: true,
    });
  });

  test("keeps a hostile name as text", async () => {
    const { errors, value } = await open(
      renderHtml(sample("hostile")),
      `[document.scripts.length, document.images.length, document.querySelectorAll("[onclick], [onerror]").length,
        [...document.querySelectorAll(".icicle .frame")].some((frame) => frame.querySelector("title").textContent.includes("<script"))]`,
    );
    // Its own script, and the two that look at it.
    expect({ errors, value }).toEqual({ errors: [], value: [3, 0, 0, true] });
  });

  test("fits a narrow screen and a wide one", async () => {
    for (const width of [400, 3840]) {
      const { value } = await open(
        renderHtml(sample("hostile")),
        "document.documentElement.scrollWidth <= window.innerWidth",
        width,
      );
      expect(value, `${width} px`).toBe(true);
    }
  });
});

test.each(["leak", "hostile"])("the picture alone of %s is a whole image, as in a page of GitHub's", async (name) => {
  const svg = renderSvg(sample(name)) ?? expect.fail("no picture");
  const [, height] = /height="(\d+)"/.exec(svg) ?? [];
  const address = (text: string) => `data:image/svg+xml;base64,${Buffer.from(text).toString("base64")}`;
  const { value } = await open(
    `<!doctype html><style></style><body><img src="${address(svg)}"><img src="${address(svg.replace("</svg>", "<"))}"></body>`,
    "[...document.images].map((image) => [image.naturalWidth, image.naturalHeight])",
  );
  // What is no XML is no image.
  expect(value).toEqual([
    [1_200, Number(height)],
    [0, 0],
  ]);
});

interface Seen {
  /** What the page complained of. */
  readonly errors: readonly string[];
  /** What an expression in it was, in the end. */
  readonly value: unknown;
}

/** Opens a page from a file, with all names of hosts unknown, and evaluates an expression in it when it has loaded. */
async function open(page: string, expression: string, width = 1_200): Promise<Seen> {
  const watching =
    "<script>window.complaints = []; addEventListener('error', (event) => complaints.push(event.message)); addEventListener('securitypolicyviolation', (event) => complaints.push(event.violatedDirective)); window.alert = (text) => complaints.push('alert ' + text);</script>";
  const telling = `<script>addEventListener("load", () => {
    const value = ${expression};
    const box = document.createElement("pre");
    box.id = "seen";
    box.textContent = btoa(unescape(encodeURIComponent(JSON.stringify({ errors: complaints, value }))));
    document.body.append(box);
  });</script>`;
  const path = join(temporaryFolder(), "report.html");
  writeFileSync(path, page.replace("<style>", `${watching}<style>`).replace("</body>", `${telling}</body>`));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "--host-resolver-rules=MAP * ~NOTFOUND"];
  const { stdout } = await execa(
    await installChromium(),
    [...flags, `--window-size=${width},1000`, pathToFileURL(path).href],
    { timeout: 60_000 },
  );
  const [, encoded] = /<pre id="seen">([\w+/=]*)<\/pre>/.exec(stdout) ?? [];
  if (encoded === undefined) throw new Error(`the page did not get to its end:\n${stdout.slice(-2_000)}`);
  return JSON.parse(Buffer.from(encoded, "base64").toString("utf8")) as Seen;
}
