/** An https address of plain characters, which no terminal and no Markdown can read as anything else; undefined: it is none. */
export function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && text.length <= 300 && /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.:/%?=&~+#-]*)?$/.test(text)
    ? text
    : undefined;
}
