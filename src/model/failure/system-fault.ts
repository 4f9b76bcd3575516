import type { fileFailures } from "./file.ts";

/** A failure of the system that has to do with a file: the code of the catalogue, and the reason in words. */
interface SystemFault {
  readonly code: keyof typeof fileFailures;
  readonly reason: string;
}

/** By the names of errno(3). */
const faults: Readonly<Record<string, SystemFault>> = {
  ENOENT: { code: "file-missing", reason: "it is not there" },
  ENOTDIR: { code: "file-missing", reason: "a folder on the way to it is a file" },
  EISDIR: { code: "file-not-regular", reason: "it is a folder" },
  ENXIO: { code: "file-not-regular", reason: "it is a socket, or a pipe that nobody reads" },
  ENOSPC: { code: "disk-full", reason: "the disk is full" },
  EDQUOT: { code: "disk-full", reason: "the user's share of the disk is used up" },
  EFBIG: { code: "disk-full", reason: "it would be larger than the system allows (ulimit -f)" },
  EACCES: { code: "access-denied", reason: "permission denied" },
  EPERM: { code: "access-denied", reason: "operation not permitted" },
  EROFS: { code: "disk-read-only", reason: "the file system is read-only" },
  ENAMETOOLONG: { code: "path-too-long", reason: "its name is too long" },
  ELOOP: { code: "links-in-a-ring", reason: "too many symbolic links" },
  EMFILE: { code: "too-many-open-files", reason: "too many open files" },
  ENFILE: { code: "too-many-open-files", reason: "too many open files in the whole system" },
  EIO: { code: "disk-failed", reason: "input or output error" },
  ESTALE: { code: "disk-failed", reason: "the network share was mounted anew" },
  EBUSY: { code: "disk-failed", reason: "it is in use" },
  ETXTBSY: { code: "disk-failed", reason: "it is a program that runs" },
  EXDEV: { code: "disk-failed", reason: "it is on another disk" },
  EEXIST: { code: "disk-failed", reason: "it is there already" },
  ENOTEMPTY: { code: "disk-failed", reason: "it is a folder that is not empty" },
};

/**
 * What an error of the system says of a file, with the path where the system names it; undefined: it is no error of the system, or one of
 * a process or of the network.
 */
export function systemFault(
  error: unknown,
): (SystemFault & { readonly path: string | undefined; readonly doing: "read" | "written" }) | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, syscall } = error as { code?: unknown; path?: unknown; syscall?: unknown };
  // Node refuses such a path before the system sees it.
  if (code === "ERR_INVALID_ARG_VALUE" && error.message.includes("null bytes")) return { ...nullByte, path: undefined };
  if (typeof code !== "string" || typeof syscall !== "string" || OTHER_CALLS.test(syscall)) return undefined;
  const fault = Object.hasOwn(faults, code) ? faults[code] : undefined;
  if (!fault) return undefined;
  const writes = WRITING_CALLS.test(syscall) || fault.code === "disk-full" || fault.code === "disk-read-only";
  return { ...fault, path: typeof path === "string" ? path : undefined, doing: writes ? "written" : "read" };
}

const nullByte = { code: "file-missing", reason: "no path has a null byte in it", doing: "read" } as const;

/** System calls that fail with the same names, and are not about files. */
const OTHER_CALLS = /^(?:spawn|connect|listen|bind|accept|kill|getaddrinfo|uv_)/;
/** Those that change what is on the disk. */
const WRITING_CALLS = /^(?:write|f?truncate|rename|mkd|unlink|rm|link|symlink|f?chmod|copyfile|f?utime)/;
