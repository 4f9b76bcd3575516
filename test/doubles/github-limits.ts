import type { Answer } from "./loopback-server.ts";

const maxBodyCharacters = 65_536;
const maxTitleCharacters = 256;

/** GitHub's refusal of a comment's text, if it has one. */
export function commentRefusal(body: string): Answer | undefined {
  const refused = (message: string) =>
    invalid({ resource: "IssueComment", code: "unprocessable", field: "data", message });
  if (body.trim() === "") return refused("Body cannot be blank");
  if (body.length > maxBodyCharacters) return refused(`Body is too long (maximum is ${maxBodyCharacters} characters)`);
  return undefined;
}

/** GitHub's refusal of an issue's texts, if it has one. */
export function issueRefusal({ title, body }: { title: string; body: string }): Answer | undefined {
  const tooLong = (field: string, maximum: number) =>
    invalid({
      resource: "Issue",
      code: "custom",
      field,
      message: `${field} is too long (maximum is ${maximum} characters)`,
    });
  if (title.trim() === "") return invalid({ resource: "Issue", code: "missing_field", field: "title" });
  if (title.length > maxTitleCharacters) return tooLong("title", maxTitleCharacters);
  if (body.length > maxBodyCharacters) return tooLong("body", maxBodyCharacters);
  return undefined;
}

function invalid(error: Readonly<Record<string, string>>): Answer {
  const json = { message: "Validation Failed", errors: [error], documentation_url: "https://docs.github.com/rest" };
  return { status: 422, json };
}
