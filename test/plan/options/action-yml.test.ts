import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { actionOptions } from "../../../src/plan/options/action-options.ts";
import { commandLineOnly, options } from "../../../src/plan/options/options.ts";

const path = new URL("../../../action.yml", import.meta.url);
const text = readFileSync(path, "utf8");
const action = parse(text);

test("the inputs are the options, with their texts and defaults", async () => {
  const expected = text.replace(/^inputs:\n.*?\n\n(?=\w)/ms, () => `inputs:\n${inputs()}\n`);
  await expect(expected).toMatchFileSnapshot(path.pathname);
});

test("it runs the bundle on Node 24", () => {
  expect(action.runs).toEqual({
    using: "node24",
    main: "dist/action.js",
    post: "dist/post.js",
    "post-if": "always()",
  });
});

test("each output says what it is", () => {
  const { outputs } = action as { outputs: Record<string, { description?: string }> };
  expect(Object.keys(outputs).sort()).toEqual([
    "artifact-id",
    "artifact-url",
    "comment-url",
    "findings",
    "gopls-version",
    "growth-bytes-per-iteration",
    "outcome",
    "report-html",
    "report-json",
    "report-markdown",
    "run-directory",
  ]);
  expect(Object.values(outputs).filter(({ description }) => !description)).toEqual([]);
});

/**
 * The section of action.yml that the options table makes. Defaults of a run's options are told, not set: an input that is
 * set wins over the config file.
 */
function inputs(): string {
  const inYaml = Object.entries(options).filter(([name]) => !commandLineOnly.includes(name));
  const ofRun = inYaml.map(([name, { about, default: standard }]) => {
    const description = standard === undefined ? about : `${about} Default: ${standard}`;
    return { [name]: { description, required: false } };
  });
  const ofAction = Object.entries(actionOptions).map(([name, { about, default: standard }]) => {
    const value = name === "github-token" ? `\${{ github.token }}` : standard;
    return { [name]: { description: about, required: false, ...(value === undefined ? {} : { default: value }) } };
  });
  const entries = [...ofRun, ...ofAction].map((input) => stringify(input, { lineWidth: 0 }));
  return entries.join("").replace(/^(?=.)/gm, "  ");
}
