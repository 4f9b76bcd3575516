import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { Failure, failure } from "../../model/failure.ts";
import { MAX_REPORT_BYTES } from "../../report/json/parse-report.ts";
import { reportFiles } from "../../report/json/report-files.ts";
import { readAtMost } from "./read-at-most.ts";

/** Unix keeps the kind of a file in the upper half of its attributes. */
const KIND = 0o170_000;
const SYMBOLIC_LINK = 0o120_000;

/**
 * The bytes of the report.json that is alone in a zip from anybody. Its name is compared as bytes and never becomes a
 * path, and inflating stops at the limit, whatever size the zip tells. `where` is how an error names it. Throws
 * report-refused.
 */
export async function unzipReport(zip: Buffer, where: string): Promise<Buffer> {
  const refuse = (reason: string) => failure("report-refused", { where, reason });
  try {
    const file = await fromBufferPromise(zip, { decodeStrings: false });
    const entry = await onlyEntry(file);
    if (entry === undefined) throw refuse(`it does not hold one ${reportFiles.json} and nothing else`);
    if (((entry.externalFileAttributes >>> 16) & KIND) === SYMBOLIC_LINK) throw refuse("it holds a symbolic link");
    const json = await readAtMost(await file.openReadStreamPromise(entry), MAX_REPORT_BYTES);
    if (json === undefined) throw refuse(`it inflates to more than ${MAX_REPORT_BYTES} bytes`);
    return json;
  } catch (error) {
    throw error instanceof Failure ? error : refuse(`it is not a readable zip: ${(error as Error).message}`);
  }
}

/** The first entry, if it is the only one and of the right name. */
async function onlyEntry(file: ZipFile): Promise<Entry | undefined> {
  if (file.entryCount !== 1) return undefined;
  for await (const entry of file.eachEntry()) {
    return entry.fileNameRaw.equals(Buffer.from(reportFiles.json)) ? entry : undefined;
  }
  return undefined;
}
