interface Colors {
  /** Between frames. */
  readonly back: string;
  readonly name: string;
  /** Of frames, every other one. */
  readonly grew: readonly [string, string];
  readonly shrank: readonly [string, string];
  readonly allocated: readonly [string, string];
}

const LIGHT: Colors = {
  back: "#fff",
  name: "#1f2328",
  grew: ["#f5b7b1", "#f2a59d"],
  shrank: ["#b3d4f5", "#9ec8f2"],
  allocated: ["#eed9a2", "#e6cd8b"],
};
const DARK: Colors = {
  back: "#0d1117",
  name: "#f3f6f9",
  grew: ["#7c2a2a", "#8e3434"],
  shrank: ["#1f4a75", "#28598a"],
  allocated: ["#5a4713", "#6a5419"],
};

/** Colours are written out, and not by variables: what draws SVG without a browser knows none. */
function colorsOf({ back, name, ...kinds }: Colors): string {
  const fills = Object.entries(kinds).map(
    ([kind, [even, odd]]) =>
      `.${kind} .frame rect { fill: ${even}; } .${kind} .frame:nth-child(odd) rect { fill: ${odd}; }`,
  );
  return `.frame rect { stroke: ${back}; stroke-width: .8px; } .frame text { fill: ${name}; } ${fills.join(" ")}`;
}

/** How frames look, on white and on black: names have a contrast of 4.5 to 1 or more. */
export const pictureStyle = `.frame text { font: 12px system-ui, "Noto Sans", "DejaVu Sans", sans-serif; white-space: pre; }
${colorsOf(LIGHT)}
@media (prefers-color-scheme: dark) { ${colorsOf(DARK)} }`;
