import type { Finding } from "../model/report.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { webAddress } from "./web-address.ts";

/** A known leak's id, as Markdown: a link where its address is one. */
export function linkedId({ id, link }: Pick<NonNullable<Finding["known"]>, "id" | "link">): string {
  const address = webAddress(link);
  return address === undefined ? escapeMarkdown(id) : `[${escapeMarkdown(id)}](${address})`;
}
