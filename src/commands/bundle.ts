import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { FileFault } from "../files/file-fault.ts";
import { readFile } from "../files/read-file.ts";
import { failure } from "../model/failure.ts";
import type { Recording } from "../model/recording.ts";
import type { BundleEntry } from "../publish/bundle/bundle-entries.ts";
import { checkOutput, writeOutput } from "../record/output-file.ts";
import { reportFiles } from "../report/json/report-files.ts";
import { formatBytes } from "../text/format-bytes.ts";
import type { Command } from "./command.ts";
import { shownPath } from "./shown-path.ts";

const group = "Bundle";
const DEFAULT_OUTPUT = "bundle.zip";
/** Far above any growth profile, and it stops a bomb. */
const MAX_GROWTH_BYTES = 256 * 1024 * 1024;

/** `bundle`: what gopls' maintainers need of a run, in one file. */
export const bundleCommand: Command = {
  name: "bundle",
  usage: ["bundle DIR [-o FILE] [--redact] [--dry-run]"],
  summary: "put what proves a leak into one zip, with the text of an issue for gopls' maintainers",
  options: {
    output: {
      group,
      placeholder: "FILE",
      short: "o",
      about: "The zip to write. One that is there is renamed to its date.",
      default: DEFAULT_OUTPUT,
    },
    redact: {
      group,
      placeholder: undefined,
      about:
        "Take out the names of the workspace, its packages, files and folders, of own workloads and arms, and all texts. The same name gets the same stand-in. Names of Go, gopls and what gopls is built of stay, and so do all numbers.",
      default: undefined,
    },
    "dry-run": {
      group,
      placeholder: undefined,
      about: "List what would be in it, and write nothing.",
      default: undefined,
    },
  },
  operands: { kind: "words", what: "one run directory", least: 1, most: 1 },
  exits: [
    [0, "written", "or listed, with --dry-run; whatever the verdict is"],
    [2, "no bundle", "there is no run directory, a run is going on in it, or the zip can't be written"],
    [4, "damaged", "the run directory can't be read"],
  ],
  examples: [
    { line: "bundle gopls-leak-gate-out", does: "bundle.zip, with issue.md to begin with" },
    { line: "bundle gopls-leak-gate-out --redact -o leak.zip", does: "the same without names of the workspace" },
  ],
  run: async ({ values: { output = DEFAULT_OUTPUT }, flags, operands: [operand = ""] }, outside) => {
    const isRedacted = flags.has("redact");
    const target = resolve(outside.cwd, output);
    if (!flags.has("dry-run")) checkOutput(target);
    const { entries, startedAt } = await makeBundle(resolve(outside.cwd, operand), isRedacted);
    outside.print(listing(entries, isRedacted));
    if (flags.has("dry-run")) return 0;
    const { zipOf } = await import("../publish/bundle/zip-of.ts");
    const zip = await zipOf(entries, startedAt);
    writeOutput(target, zip);
    outside.print(`\nwrote ${shownPath(target, outside)} (${formatBytes(zip.length)}); begin with its issue.md\n`);
    return 0;
  },
};

/**
 * The files of the bundle of a run directory, judged as it was recorded. Throws run-directory-in-use, profile-damaged, and what reading a run directory
 * throws.
 */
async function makeBundle(
  directory: string,
  isRedacted: boolean,
): Promise<{ readonly entries: readonly BundleEntry[]; readonly startedAt: string }> {
  const { refuseWhileLive } = await import("../measure/recording/lock.ts");
  const { readRunDirectory } = await import("../measure/recording/read-run-directory.ts");
  const { judge } = await import("../judge/judge.ts");
  const { redactRecording } = await import("../judge/redact/redact-recording.ts");
  const { findingProfiles } = await import("../judge/heap/finding-profiles.ts");
  const { bundleEntries } = await import("../publish/bundle/bundle-entries.ts");
  const { reportedPhases } = await import("../report/bundle/reported-findings.ts");
  refuseWhileLive(directory);
  const recorded = readRunDirectory(directory);
  const redacted = isRedacted ? redactRecording(recorded) : undefined;
  const recording = redacted?.recording ?? recorded;
  const report = judge(recording);
  const written = await growthOf(directory, recording, report.outcome);
  const growth =
    written && redacted && written.isRead ? redacted.renamed(written.raw, reportFiles.growth) : written?.raw;
  const profiles = findingProfiles(recording, reportedPhases(report));
  const entries = bundleEntries({ header: recording.header, report, growth, profiles, isRedacted });
  return { entries, startedAt: recording.header.startedAt };
}

/**
 * What grew, as a profile (not zipped): made of the recording, or where something was taken out of its profiles, as the run wrote it. Undefined:
 * there is none.
 */
async function growthOf(
  directory: string,
  recording: Recording,
  outcome: string,
): Promise<{ readonly raw: Uint8Array; readonly isRead: boolean } | undefined> {
  if (outcome === "not-measured") return undefined;
  const { growthProfile } = await import("../judge/heap/growth-profile.ts");
  const { wireFault } = await import("../judge/profile/wire-fault.ts");
  const made = growthProfile(recording);
  if (made) return { raw: made, isRead: false };
  try {
    const zipped = readFile(join(directory, reportFiles.growth), { within: directory, most: MAX_GROWTH_BYTES });
    const raw = gunzipSync(zipped, { maxOutputLength: MAX_GROWTH_BYTES });
    const fault = wireFault(raw);
    if (fault) throw new Error(fault);
    return { raw, isRead: true };
  } catch (error) {
    if (error instanceof FileFault && error.code === "file-missing") return undefined;
    const reason = error instanceof FileFault ? error.reason : (error as Error).message;
    throw failure("profile-damaged", { path: reportFiles.growth, reason });
  }
}

/** What is in a bundle, and what it tells of its user. */
function listing(entries: readonly BundleEntry[], isRedacted: boolean): string {
  const sizes = entries.map(({ content }) => formatBytes(content.length));
  const [names, widths] = [entries.map(({ name }) => name.length), sizes.map(({ length }) => length)];
  const rows = entries.map(
    ({ name, about }, i) =>
      `  ${name.padEnd(Math.max(...names))}  ${(sizes[i] ?? "").padStart(Math.max(...widths))}  ${about}`,
  );
  const privacy = isRedacted
    ? "Names of the workspace are taken out. Look through it before you give it away."
    : "It names folders, packages and files of the workspace; --redact takes the names out.";
  return `${privacy}\n\n${rows.join("\n")}\n`;
}
