import { ZipFile } from "yazl";

/** A file of a zip. */
export interface ZipEntry {
  /** Its path, with "/" between folders. */
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * A zip of these files, in their order. `day` is the time that all of them have ("2026-11-01…"): its day at noon, whatever the time zone is. So the
 * same files give the same bytes, by the same Node.
 */
export async function zipOf(entries: readonly ZipEntry[], day: string): Promise<Buffer> {
  const zip = new ZipFile();
  const mtime = noonOf(day);
  for (const { name, content } of entries) {
    // What is zipped already does not get smaller.
    const compress = !name.endsWith(".gz");
    // Beside it the zip would have a second time, in UTC, which is another one in each time zone.
    zip.addBuffer(Buffer.from(content), name, { mtime, mode: 0o100_644, compress, forceDosTimestamp: true });
  }
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** DOS keeps local time: of noon, which no clock change leaves out, it is the same everywhere. */
function noonOf(day: string): Date {
  const [, year = "1980", month = "1", date = "1"] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day) ?? [];
  return new Date(Number(year), Number(month) - 1, Number(date), 12);
}
