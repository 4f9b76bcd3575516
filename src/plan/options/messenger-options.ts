import { failure } from "../../model/failure.ts";
import { actionOptions } from "./action-options.ts";
import { oneOf } from "./choices.ts";

/** An input of the messenger, the action that only posts. */
interface MessengerOption {
  readonly about: string;
  readonly default: string | undefined;
  readonly parse: (value: string, option: string) => unknown;
}

const TO = ["pull-request", "issue"] as const;
const COMMENT = ["on-finding", "always"] as const;

/** Every input of the messenger; comment/action.yml is made of it. */
export const messengerOptions = {
  "github-token": {
    about:
      "Token that posts. It needs pull-requests: write, or issues: write for an issue. Reports from artifacts need actions: read as well.",
    default: undefined,
    parse: (value: string) => value,
  },
  report: {
    about:
      "Path of a report.json. Without it, reports come from the artifacts of the workflow run that triggered this one, or else of this one.",
    default: undefined,
    parse: (value: string) => value,
  },
  "artifact-name": {
    about:
      "The gate's artifact-name. One name serves a matrix: every artifact is taken that begins with it and a hyphen, and ends in -report.",
    default: actionOptions["artifact-name"].default,
    parse: actionOptions["artifact-name"].parse,
  },
  to: {
    about: "Where the report goes: pull-request or issue. An issue is opened on a failure and closed on a pass.",
    default: "pull-request",
    parse: (value: string, option: string) => oneOf(TO, value, option),
  },
  comment: {
    about: "When a pull request gets its first comment: on-finding or always. An existing comment is always updated.",
    default: "on-finding",
    parse: (value: string, option: string) => oneOf(COMMENT, value, option),
  },
  key: {
    about: "Tells several comments or issues apart. Only with report: for artifacts, their names do that.",
    default: actionOptions["artifact-name"].default,
    parse: parseKey,
  },
} as const satisfies Record<string, MessengerOption>;

function parseKey(value: string, option: string): string {
  if (/^[^\r\n]{1,100}$/.test(value)) return value;
  throw failure("bad-value", { option, value, expected: "1 to 100 characters on one line" });
}
