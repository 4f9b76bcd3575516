import { failure } from "../../model/failure.ts";
import { oneOf, parseBoolean } from "./choices.ts";
import { parseWholeNumber } from "./quantities.ts";

/** An input that only the Action has; it changes what is published, never what is measured. */
interface ActionOption {
  readonly about: string;
  readonly default: string | undefined;
  readonly parse: (value: string, option: string) => unknown;
}

const KEEP_PROFILES = ["needed", "all"] as const;
const COMMENT = ["on-finding", "always", "never"] as const;

/** Inputs of the Action beside `options`. */
export const actionOptions = {
  "github-token": {
    about: "Token that writes the comment on the pull request. Without one there is no comment.",
    default: undefined,
    parse: (value: string) => value,
  },
  comment: {
    about: "When the pull request gets a comment: on-finding, always or never.",
    default: "on-finding",
    parse: (value: string, option: string) => oneOf(COMMENT, value, option),
  },
  "upload-artifact": {
    about:
      "true or false: upload the run directory as an artifact, and the report alone as a second one, whose name ends in -report.",
    default: "true",
    parse: parseBoolean,
  },
  "keep-profiles": {
    about:
      "Of heap profiles the artifact has what is live, which is all that judge needs (needed), or all that gopls told, some thirty times as much (all).",
    default: "needed",
    parse: (value: string, option: string) => oneOf(KEEP_PROFILES, value, option),
  },
  "artifact-name": {
    about: "Name of the artifact. In a matrix, each job needs its own.",
    default: "gopls-leak-gate",
    parse: parseArtifactName,
  },
  "retention-days": {
    about: "Days to keep the artifact, 1 to 90. Without it, the repository's setting applies.",
    default: undefined,
    parse: (value: string, option: string) => parseWholeNumber(value, option, { least: 1, most: 90 }),
  },
} as const satisfies Record<string, ActionOption>;

/** GitHub refuses these characters in the name of an artifact; "-report" is at the end of the second artifact's. */
function parseArtifactName(value: string, option: string): string {
  if (value.endsWith("-report"))
    throw failure("bad-value", { option, value, expected: "a name that does not end in -report" });
  if (/^[^":<>|*?\r\n\\/]+$/.test(value)) return value;
  throw failure("bad-value", { option, value, expected: 'a name without any of " : < > | * ? \\ / and line breaks' });
}
