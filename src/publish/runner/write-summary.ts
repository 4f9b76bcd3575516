/** GitHub shows nothing at all of a step summary above this size (1 MiB, `AttachmentSizeLimit` of the runner). */
const limitBytes = 1024 * 1024;
const cutNote = "\n\nThe rest is in the run directory.\n";

/** The part of `summary` of @actions/core that is used here. */
export interface JobSummary {
  addRaw(text: string): { write(): Promise<unknown> };
}

/** Appends Markdown to the job summary. What is over GitHub's limit is cut at a line's end, with a note. */
export async function writeSummary(summary: JobSummary, markdown: string): Promise<void> {
  await summary.addRaw(withinLimit(markdown)).write();
}

function withinLimit(markdown: string): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= limitBytes) return markdown;
  const end = bytes.lastIndexOf("\n", limitBytes - Buffer.byteLength(cutNote));
  return bytes.toString("utf8", 0, Math.max(end, 0)) + cutNote;
}
