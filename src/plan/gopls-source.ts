import { oldestGopls } from "../gopls/facts/versions/oldest-gopls.ts";
import { failure } from "../model/failure.ts";
import { isInVersionRange, isVersionKnown } from "../model/gopls-version.ts";
import type { GoplsSource } from "../model/plan.ts";
import type { FileSystemFacts } from "./file-system-facts.ts";

const RELEASE = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z][0-9A-Za-z.-]*)?)$/;

/**
 * Where gopls comes from. "latest" and versions come first, so a folder named v0.24.0 is written ./v0.24.0. What looks like
 * a path, or is there, is a checkout where it is a directory and a binary where it is a file. Throws bad-value,
 * gopls-unsupported, and binary-missing, whose hint is for --gopls-version alone.
 */
export function goplsSource(value: string, option: string, facts: FileSystemFacts): GoplsSource {
  if (value === "latest") return { from: "release", version: value };
  const release = RELEASE.exec(value);
  if (release) return { from: "release", version: supported(`v${release[1]}`) };
  const path = facts.resolve(facts.cwd, value);
  const kind = value === "" ? "missing" : facts.kindOf(path);
  if (kind === "directory") return { from: "checkout", dir: path };
  if (kind === "file") return { from: "binary", path };
  const isPath = /^[.~]|[\\/]/.test(value);
  if (isPath && option === "--gopls-version") throw failure("binary-missing", { path });
  const expected = "latest, a release such as v0.24.0, the folder of a checkout, or the path of a gopls binary";
  throw failure("bad-value", {
    option,
    value,
    expected: isPath ? `${expected}; there is nothing at ${path}` : expected,
  });
}

function supported(version: string): string {
  if (!isVersionKnown(version) || !isInVersionRange(version, { until: oldestGopls })) return version;
  throw failure("gopls-unsupported", { version, oldest: oldestGopls });
}
