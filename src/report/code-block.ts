/** Lines as a fenced block, whose fence is longer than any run of backticks in them. Control characters are made visible. */
export function codeBlock(lines: readonly string[]): string {
  const text = lines.map((line) => line.replace(/(?!\t)\p{Cc}/gu, "\ufffd")).join("\n");
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
