import { failure } from "../../model/failure.ts";
import { refuseUnknownInputs } from "./inputs.ts";
import { messengerOptions } from "./messenger-options.ts";

/** What the messenger posts, and where. */
export interface Message {
  readonly token: string;
  /** Path of a report.json; absent: the artifacts of a workflow run. */
  readonly report: string | undefined;
  readonly artifactName: string;
  readonly to: "pull-request" | "issue";
  readonly comment: "on-finding" | "always";
  /** Of the comment or issue, where there is a path. */
  readonly key: string;
}

/** What writing needs of the workflow's token, by the place that is written to. */
export const permissionTo = { "pull-request": "pull-requests: write", issue: "issues: write" } as const;

/**
 * The inputs of the messenger, checked; those without a value take their default. Throws unknown-input, bad-value,
 * token-missing.
 */
export function makeMessage(values: Readonly<Record<string, string | undefined>>): Message {
  refuseUnknownInputs(Object.keys(values), Object.keys(messengerOptions));
  const { "artifact-name": name, to, comment, key } = messengerOptions;
  const place = to.parse(values.to ?? to.default, "to");
  const token = values["github-token"];
  if (token === undefined) throw failure("token-missing", { permission: permissionTo[place] });
  return {
    token,
    report: values.report,
    artifactName: name.parse(values["artifact-name"] ?? name.default, "artifact-name"),
    to: place,
    comment: comment.parse(values.comment ?? comment.default, "comment"),
    key: key.parse(values.key ?? key.default, "key"),
  };
}
