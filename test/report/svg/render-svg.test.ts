import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { renderSvg } from "../../../src/report/svg/render-svg.ts";
import { sampleReports } from "../sample-reports.ts";

const sample = (name: string) => sampleReports[name] ?? expect.fail(`no report ${name}`);
const draw = (report: Report) => renderSvg(report) ?? expect.fail("no picture");

/** The leak's report with these call stacks grown instead; each function calls the next. */
function grownBy(...stacks: readonly { readonly calls: readonly string[]; readonly bytes: number }[]): Report {
  const functions = [...new Set(stacks.flatMap(({ calls }) => calls))];
  const made = stacks.map(({ calls, bytes }) => ({
    frames: calls.map((name) => functions.indexOf(name)),
    owner: "transport",
    bytes,
    objects: 1,
  }));
  const others = { stacks: 0, grownBytes: 0, shrunkBytes: 0 };
  const grown = [{ arm: "gopls", workload: "everyday", iterations: 8, functions, stacks: made, others }];
  return { ...sample("leak"), grown };
}

const texts = (svg: string) => [...svg.matchAll(/<text x="4" y="14">([^<]*)<\/text>/g)].map((match) => match[1]);

describe("the growth as a picture alone", () => {
  test.each(["leak", "improvement", "hostile"])("of %s", async (name) => {
    await expect(draw(sample(name))).toMatchFileSnapshot(`../../golden/report/${name}.svg`);
  });

  test("needs nothing else, and names no home", () => {
    for (const report of Object.values(sampleReports)) {
      const svg = renderSvg(report) ?? "";
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
        /<script|<image|<a |href|url\(|@import|\/home\/ann/,
      );
    }
  });

  test("keeps hostile names as text that XML can have", () => {
    const svg = draw(grownBy({ calls: ["run", "a]]>&\"'<script>x</script>\ufffe\u0007"], bytes: 10_000 }));
    for (const part of ["<script", "\u0007", "\ufffe"]) expect(svg).not.toContain(part);
    expect(svg).toContain("a]]&gt;&amp;&quot;&#39;&lt;script&gt;x&lt;/script&gt;\ufffd\ufffd");
  });

  test("shortens a name to its frame, and leaves out one of which nothing is left", () => {
    const svg = draw(
      grownBy(
        { calls: ["run", "short"], bytes: 8_000 },
        { calls: ["run", "a".repeat(300)], bytes: 1_850 },
        { calls: ["run", "narrow"], bytes: 150 },
      ),
    );
    const [run, short, long, ...more] = texts(svg);
    expect([run, short, more]).toEqual(["run", "short", []]);
    expect(long).toMatch(/^a{20,40}…$/);
    expect(svg).toContain("<title>narrow: ");
  });

  test("ends where no row has room for a name, and before it is too long", () => {
    const chain = (length: number) => Array.from({ length }, (_, i) => `f${i}`);
    expect(texts(draw(grownBy({ calls: chain(50), bytes: 1_000 })))).toEqual(chain(36));
    const svg = draw(
      grownBy({ calls: ["run", "wide"], bytes: 9_900 }, { calls: ["run", "thin", "below", "deeper"], bytes: 100 }),
    );
    expect(svg).toContain("<title>thin: ");
    expect(svg).not.toContain("<title>below: ");
  });

  test("tells who cannot see it what it shows", () => {
    const svg = draw(sample("leak"));
    expect(svg).toContain('role="img" aria-labelledby="title about"');
    expect(svg).toContain('<title id="title">Where gopls v0.24.0 grew</title>');
    expect(/<desc id="about">(.*)<\/desc>/.exec(svg)?.[1]).toContain(
      "everyday: 128 iterations, 1.9 MiB more than at the start",
    );
  });

  test("is none without growth", () => {
    const { grown: _, ...without } = sample("leak");
    expect(renderSvg(without)).toBeUndefined();
    expect(renderSvg({ ...without, grown: [] })).toBeUndefined();
    expect(renderSvg(grownBy())).toBeUndefined();
    expect(renderSvg(grownBy({ calls: ["run"], bytes: 0 }))).toBeUndefined();
  });
});
