/** A piece of a page or of a picture: its text is HTML or SVG already, with nothing in it that was not escaped. */
export interface Html {
  readonly html: string;
}

type Content = Html | string | number | undefined | readonly Content[];

/** A template of HTML or SVG. What is put into it is text, and is escaped, unless it is HTML already; attributes stand in double quotes. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return { html: parts.map((part, i) => part + (i < contents.length ? textOf(contents[i]) : "")).join("") };
}

/** Text of this program's own that is HTML, a style or a script. */
export function trusted(text: string): Html {
  return { html: text };
}

function textOf(content: Content): string {
  if (content === undefined) return "";
  if (isList(content)) return content.map(textOf).join("");
  return typeof content === "object" ? content.html : escaped(String(content));
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
