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
      "Token that posts. It needs pull-requests: write, or issues: write for an issue, and actions: read to take reports from artifacts.",
    default: undefined,
    parse: (value: string) => value,
  },
  report: {
    about:
      "Path of a report.json. Without it, reports are taken from the artifacts of the workflow run that triggered this one, or else of this one.",
    default: undefined,
    parse: (value: string) => value,
  },
  "artifact-name": {
    about:
      "The gate's artifact-name. Every artifact that begins with it and a hyphen and ends in -report is a report, so one name serves a matrix.",
    default: actionOptions["artifact-name"].default,
    parse: actionOptions["artifact-name"].parse,
  },
  to: {
    about: "Where the report goes: pull-request, or issue, which is opened on a failure and closed on a pass.",
    default: "pull-request",
    parse: (value: string, option: string) => oneOf(TO, value, option),
  },
  comment: {
    about: "When a pull request gets its first comment: on-finding or always. One that is there is brought up to date.",
    default: "on-finding",
    parse: (value: string, option: string) => oneOf(COMMENT, value, option),
  },
  key: {
    about: "Tells several comments or issues apart, with report; each artifact has one of its own.",
    default: actionOptions["artifact-name"].default,
    parse: parseKey,
  },
} as const satisfies Record<string, MessengerOption>;

function parseKey(value: string, option: string): string {
  if (/^[^\r\n]{1,100}$/.test(value)) return value;
  throw failure("bad-value", { option, value, expected: "1 to 100 characters on one line" });
}
