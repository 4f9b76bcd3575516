import { pictureStyle } from "../picture/picture-style.ts";

/** How the page looks, on paper-white and on black alike: all texts have a contrast of 4.5 to 1 or more. */
export const pageStyle = `
:root { --back: #fff; --text: #1f2328; --soft: #57606a; --line: #d0d7de; --panel: #f6f8fa; --bad: #b4232c; --good: #1a7f37; --unsure: #8a5a00;
  --link: #0550ae; --band: #eef1f4;
  --heap: #b4232c; --owned: #7a3fb0; --rss: #57606a; --goroutines: #0b7285; }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --text: #e6edf3; --soft: #9ea7b3; --line: #3d444d; --panel: #161b22; --bad: #ff8080; --good: #57d364;
  --unsure: #e3b341; --link: #79b8ff; --band: #171d25;
  --heap: #ff8080; --owned: #cfa3ff; --rss: #9ea7b3; --goroutines: #5cc8dc; } }
* { box-sizing: border-box; } [hidden] { display: none !important; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
main, footer { max-width: 1500px; margin: 0 auto; padding: 16px clamp(12px, 3vw, 40px); }
footer { color: var(--soft); font-size: 14px; }
h1 { font-size: clamp(20px, 2.4vw, 28px); line-height: 1.3; margin: 0 0 12px; overflow-wrap: anywhere; }
h2 { font-size: 20px; margin: 36px 0 8px; } h3 { font-size: 17px; margin: 0 0 8px; overflow-wrap: anywhere; } p { margin: 0 0 10px; max-width: 100ch; }
.small, figcaption, .axis { color: var(--soft); font-size: 14px; }
.verdict { border-left: 8px solid var(--tone); background: var(--panel); padding: 16px 20px; }
.verdict .word { color: var(--tone); font-weight: 700; letter-spacing: .06em; margin: 0; }
.bad { --tone: var(--bad); } .good { --tone: var(--good); } .unsure { --tone: var(--unsure); }
li { overflow-wrap: anywhere; } .warnings { padding-left: 20px; } .warnings .warning { color: var(--unsure); } .warnings .note { color: var(--soft); }
table { border-collapse: collapse; } th, td { text-align: left; padding: 4px 14px 4px 0; vertical-align: top; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
thead th { color: var(--soft); font-weight: 500; font-size: 14px; } tbody th { font-weight: 600; } .number { text-align: right; white-space: nowrap; }
caption { text-align: left; color: var(--soft); font-size: 14px; padding: 4px 0; } .wide { overflow-x: auto; margin-bottom: 12px; }
.worse td { color: var(--bad); } .better td { color: var(--good); }
.bars { width: 100%; margin-bottom: 12px; } .bars th { white-space: nowrap; font-weight: 400; width: 1%; } .bars .number { width: 1%; } .bar { width: 100%; } .bar span { display: block; height: 14px; margin-top: 5px; min-width: 1px; background: var(--owned); }
pre { background: var(--panel); border: 1px solid var(--line); padding: 10px 12px; overflow-x: auto; font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; margin: 0 0 10px; }
details { margin: 0 0 10px; } summary { cursor: pointer; padding: 2px 0; } summary, button, input { font: inherit; color: inherit; } :focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
.finding { border: 1px solid var(--line); border-left: 6px solid var(--soft); padding: 12px 16px; margin: 0 0 12px; } .finding.leak, .finding.regression { border-left-color: var(--bad); }
.kind { color: var(--soft); font-weight: 500; } .leak .kind, .regression .kind { color: var(--bad); } .finding ul { margin: 0 0 8px; padding-left: 20px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0 0 8px; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
.chart { margin: 8px 0 16px; } .chart figcaption { display: flex; flex-wrap: wrap; gap: 4px 18px; } .most { margin-left: auto; } .plot { position: relative; height: 150px; border-bottom: 1px solid var(--line); overflow: hidden; }
.plot svg { width: 100%; height: 100%; display: block; } polyline { fill: none; stroke-width: 2; vector-effect: non-scaling-stroke; stroke: var(--this); }
.heap { --this: var(--heap); } .owned { --this: var(--owned); } .rss { --this: var(--rss); } .goroutines { --this: var(--goroutines); } .key::before { content: ""; display: inline-block; width: 18px; border-top: 3px solid var(--this); margin-right: 6px; vertical-align: middle; }
.band0 { fill: var(--band); } .band1 { fill: transparent; } .phase { position: absolute; top: 2px; padding-left: 4px; font-size: 12px; color: var(--soft); overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.axis { display: flex; justify-content: space-between; }
.tools { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; } input[type=search] { background: var(--back); border: 1px solid var(--soft); padding: 4px 8px; width: min(320px, 80vw); }
.choice { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; border: 0; padding: 0; margin: 0; min-width: 0; } .choice legend { float: left; padding: 0; color: var(--soft); } .choice:disabled { opacity: .5; }
div.tools { margin: 0 0 12px; } .moment { margin: 6px 0 0; } .moment label { display: flex; align-items: center; gap: 10px; } input[type=range] { width: min(360px, 60vw); accent-color: var(--link); } .moment output { font-variant-numeric: tabular-nums; color: var(--soft); }
.stacks { margin: 8px 0 16px; } .scroll { max-height: 70vh; overflow: auto; } .icicle { display: block; }
${pictureStyle}
.frame { cursor: pointer; } .frame.away { display: none; } .frame.above { opacity: .75; } .frame.miss { opacity: .3; } .frame.hit rect { stroke: var(--link); stroke-width: 4px; }
.frame:focus { outline: none; } .frame:focus-visible rect { stroke: var(--link); stroke-width: 6px; }
.owners .icicle .frame rect { fill: hsl(var(--hue) 55% 82%); }
@media (prefers-color-scheme: dark) { .owners .icicle .frame rect { fill: hsl(var(--hue) 40% 28%); } }
@media (max-width: 600px) { dl { grid-template-columns: 1fr; } dt { margin-top: 4px; } .bars .bar { display: none; } }
@media print { .tools { display: none; } }
`;
