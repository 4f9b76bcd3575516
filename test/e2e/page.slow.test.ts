import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import type { GrownStack } from "../../src/model/report-heap.ts";
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
        ["2 frames, 2 stacks", 2],
        ["0 frames, 0 stacks", 0],
        ["", 0],
      ],
      recolored: true,
    });
  });

  test("says of a search how many stacks match, and what they hold", async () => {
    const { value } = await open(
      renderHtml(sample("leak")),
      `(() => {
        const find = document.getElementById("find");
        const captions = () => [...document.querySelectorAll(".stacks figcaption")].map((caption) => caption.textContent);
        find.value = "withvalue";
        find.dispatchEvent(new Event("input"));
        const found = captions();
        find.value = "";
        find.dispatchEvent(new Event("input"));
        return { found, after: captions() };
      })()`,
    );
    expect(value).toEqual({
      found: [
        "1.9 MiB more than at the start: 1 of 2 stacks match, 1.8 MiB, 97.9 %",
        "293.0 KiB less than at the start: 1 of 1 stacks match, 293.0 KiB, 100.0 %",
      ],
      after: [
        "1.9 MiB more than at the start: transport 1.9 MiB",
        "293.0 KiB less than at the start: parse cache 293.0 KiB",
      ],
    });
  });

  test.each([
    ["the hostile report", sample("hostile")],
    ["two arms", sample("regression")],
    ["a stack too narrow to be drawn", withThinStack(sample("leak"))],
  ])("draws by script what it is drawn with, and is the same picture without one: %s", async (_, report) => {
    const page = renderHtml(report);
    const pictures = `[...document.querySelectorAll(".stacks:not([hidden])")].map((figure) => {
      const box = figure.querySelector(".icicle");
      const frames = [...box.children].map((frame) => [
        frame.namespaceURI,
        frame.innerHTML,
        ...["class", "x", "y", "width", "height", "style"].map((name) => frame.getAttribute(name)),
      ]);
      return [figure.className, figure.querySelector("figcaption").textContent, box.getAttribute("aria-label"), box.getAttribute("height"), frames];
    })`;
    const { errors, value } = await open(page, pictures);
    expect({ errors, value }).toEqual({ errors: [], value: (await open(withoutScript(page), pictures)).value });
    expect(value).not.toEqual([]);
  });

  test("has controls only where a script can serve them", async () => {
    const page = renderHtml(sample("leak"));
    const controls = `[...document.querySelectorAll(".choice, .moment")].map((tool) => tool.getBoundingClientRect().height > 0)`;
    expect((await open(page, controls)).value).toEqual([true, true]);
    expect((await open(withoutScript(page), controls)).value).toEqual([false, false]);
  });

  test("shows the growth until a moment, keeps the zoom, and says when that was", async () => {
    const { errors, value } = await open(
      renderHtml(sample("leak")),
      `(() => {
        const slider = document.querySelector(".moment input");
        const seen = () => ({
          captions: [...document.querySelectorAll(".stacks")].filter(({ hidden }) => !hidden).map((figure) => figure.querySelector("figcaption").textContent),
          widths: [...document.querySelectorAll(".grew .frame")].map((frame) => Math.round(parseFloat(frame.getAttribute("width")))),
          said: [slider.getAttribute("aria-valuetext"), document.querySelector(".moment output").textContent],
        });
        const moveTo = (value) => {
          slider.value = value;
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          return seen();
        };
        const steps = [seen(), moveTo(0), moveTo(1)];
        document.querySelectorAll(".grew .frame")[1].dispatchEvent(new MouseEvent("click", { bubbles: true }));
        return { steps, zoomed: moveTo(0).widths, range: [slider.min, slider.max, slider.step] };
      })()`,
    );
    const said = (text: string) => [text, text];
    expect({ errors, value }).toEqual({
      errors: [],
      value: {
        steps: [
          {
            captions: [
              "1.9 MiB more than at the start: transport 1.9 MiB",
              "293.0 KiB less than at the start: parse cache 293.0 KiB",
            ],
            widths: [100, 98, 98],
            said: said("after 128 of 128 iterations"),
          },
          {
            captions: ["390.6 KiB more than at the start: transport 390.6 KiB"],
            widths: [100, 75, 75],
            said: said("after 32 of 128 iterations"),
          },
          {
            captions: [
              "1.1 MiB more than at the start: transport 1.1 MiB",
              "78.1 KiB less than at the start: parse cache 58.6 KiB, transport 19.5 KiB",
            ],
            widths: [100, 100, 100],
            said: said("after 80 of 128 iterations"),
          },
        ],
        zoomed: [100, 100, 100],
        range: ["0", "2", "1"],
      },
    });
  });

  test("draws live bytes, live objects and allocated bytes, of which the last has no moments", async () => {
    const { errors, value } = await open(
      renderHtml(sample("leak")),
      `["objects", "allocated", "bytes"].map((measure) => {
        document.querySelector('#measure [value="' + measure + '"]').click();
        return [
          document.querySelector(".grew figcaption").textContent,
          [...document.querySelectorAll(".grew .frame")].map((frame) => frame.querySelector("text").textContent + " " + Math.round(parseFloat(frame.getAttribute("width")))),
          document.querySelector(".shrank").hidden,
          document.querySelector(".moment input").disabled,
          document.querySelector(".rest").textContent,
        ];
      })`,
    );
    const small = "41 smaller stacks, which are not drawn, hold 58.6 KiB more and 46.9 KiB less.";
    expect({ errors, value }).toEqual({
      errors: [],
      value: [
        [
          "4,736 objects more than at the start: transport 4,736 objects",
          ["jsonrpc2.(*conn).run 100", "event.Start 97", "context.WithValue 97"],
          false,
          false,
          small,
        ],
        [
          "1.6 GiB allocated, 12.5 MiB per iteration: type check 1.5 GiB, transport 76.3 MiB",
          ["cache.(*typeCheckBatch).checkPackage 95", "event.Start 5", "context.WithValue 5"],
          true,
          true,
          "Each stack ends two calls below the function of gopls for which it allocates. 1,534 smaller stacks, which are not drawn, allocate 69.8 MiB.",
        ],
        [
          "1.9 MiB more than at the start: transport 1.9 MiB",
          ["jsonrpc2.(*conn).run 100", "event.Start 98", "context.WithValue 98"],
          false,
          false,
          small,
        ],
      ],
    });
  });

  test("draws the candidate against the baseline, per iteration", async () => {
    const { errors, value } = await open(
      renderHtml(sample("regression")),
      `(() => {
        document.querySelector('#compared [value="against"]').click();
        const phases = [...document.querySelectorAll("#where details")];
        const seen = phases.map((phase) => [
          ...[...phase.querySelectorAll(".stacks")].filter(({ hidden }) => !hidden).map((figure) => figure.querySelector("figcaption").textContent),
          phase.querySelector(".rest").textContent,
        ]);
        document.querySelector('#measure [value="allocated"]').click();
        return { seen, disabled: document.getElementById("compared").disabled };
      })()`,
    );
    expect({ errors, value }).toEqual({
      errors: [],
      value: {
        seen: [
          [
            "Nothing is here to compare it with: it is the baseline itself, or its workload was measured of one arm alone.",
          ],
          [
            "14.5 KiB more per iteration than gopls v0.16.2: transport 14.5 KiB",
            "313 B less per iteration than gopls v0.16.2: transport 313 B",
            "Stacks are matched by their functions: one that was renamed is more here, and less there. 12 smaller stacks, which are not drawn, differ by 90 B more and 110 B less per iteration.",
          ],
        ],
        disabled: true,
      },
    });
  });

  test("has no slider where a phase has two profiles, and no choice of what nobody measured", async () => {
    const report = sample("leak");
    const [grown] = report.grown ?? expect.fail("nothing grew");
    const { moments: _, ...rest } = grown ?? expect.fail("nothing grew");
    const { churn: __, ...early } = report;
    const { errors, value } = await open(
      renderHtml({ ...early, grown: [{ ...rest, stacks: rest.stacks.map(withoutMoments) }] }),
      `[document.querySelectorAll("input[type=range]").length, document.querySelectorAll("input[type=radio]").length, document.querySelectorAll(".icicle .frame").length]`,
    );
    expect({ errors, value }).toEqual({ errors: [], value: [0, 2, 6] });
  });

  test("keeps a hostile name as text", async () => {
    const { errors, value } = await open(
      renderHtml(sample("hostile")),
      `[document.scripts.length, document.images.length, document.querySelectorAll("[onclick], [onerror]").length,
        [...document.querySelectorAll(".icicle .frame")].some((frame) => frame.querySelector("title").textContent.includes("<script"))]`,
    );
    // Its own script, the numbers of its pictures, and the two that look at it.
    expect({ errors, value }).toEqual({ errors: [], value: [4, 0, 0, true] });
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

function withoutScript(page: string): string {
  return page.replace(/<script>.*?<\/script>/s, "");
}

/** With one more stack, of a root of its own, which is a thousandth of the others and less. */
function withThinStack(report: Report): Report {
  const grown = (report.grown ?? []).map(({ functions, stacks, ...rest }) => {
    const thin = { frames: [functions.length], owner: "parse cache", bytes: 1_900, objects: 1 };
    return {
      ...rest,
      functions: [...functions, "runtime.main"],
      stacks: [...stacks, thin].map(withoutMoments),
      moments: [],
    };
  });
  return { ...report, grown };
}

function withoutMoments({ frames, owner, bytes, objects }: GrownStack): GrownStack {
  return { frames, owner, bytes, objects };
}

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
