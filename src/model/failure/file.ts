import type { FailureStage } from "./failure-text.ts";

/** `reason`: why, in words; it is what stands behind the path. */
interface FileFacts {
  readonly path: string;
  readonly doing: "read" | "written";
  readonly reason: string;
}

/** What is written, and where else it can be. */
const FOLDERS =
  "--out for the run directory (for judge a copy of it), TMPDIR for temporary files, GOPLS_LEAK_GATE_CACHE for tools";

/** A file or a folder that can't be read or written, at any stage. */
export const fileFailures = {
  "file-missing": fault("Check that it is there, and that no other program moves or removes it."),
  "file-is-a-link": fault(
    "A symbolic link here can lead to a file that has nothing to do with this one, so it is not followed. Put the file itself in its place.",
  ),
  "file-not-regular": fault("Move it away, or give another path: only regular files are read and replaced."),
  "file-too-large": fault("No file of its kind has that size. Check where it comes from."),
  "disk-full": fault("Make room on that disk, and run it again. What was written before is kept."),
  "access-denied": fault(`Give this user access to it, or choose another folder: ${FOLDERS}.`),
  "disk-read-only": fault(`Choose a folder on another disk: ${FOLDERS}.`),
  "path-too-long": fault("Choose a shorter path. Most systems take 255 bytes for a name and 4096 for a path."),
  "links-in-a-ring": fault("Mend the symbolic links on the way to it: they lead to each other."),
  "too-many-open-files": fault("Raise the limit of open files (ulimit -n), or end other programs, and run it again."),
  "disk-failed": fault("Check the disk or the network share that it is on, and run it again."),
} as const satisfies FailureStage;

function fault(hint: string) {
  return ({ path, doing, reason }: FileFacts) => ({
    message: `${path} can't be ${doing}: ${reason}`,
    hint,
    exitCode: 4 as const,
  });
}
