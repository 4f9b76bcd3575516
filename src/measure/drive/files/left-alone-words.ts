import { groupBy } from "../../../stats/group-by.ts";
import { formatBytes } from "../../../text/format-bytes.ts";
import type { LeftAlone, WorkspaceScan } from "./scan-workspace.ts";

const WORDS: Readonly<Record<LeftAlone, string>> = {
  generated: "generated",
  test: "a test",
  cgo: "cgo",
  "other-system": "built on other systems or with other tags only",
  "no-package": "without a package clause",
  "no-call": "without a function that calls something",
  "too-large": "too large to type into",
  link: "behind a symbolic link",
};

/** Who goes by names alone knows no more of a file. */
const OTHER_BY_NAME = "of another system by name, or under build constraints that go was not asked about";

/** Why none of these files is edited: "2 are generated (a.pb.go, …), 1 is too large to type into (b.go has 1.2 MiB)". */
export function leftAloneWords({ files, byGo }: Pick<WorkspaceScan, "files" | "byGo">): string {
  const groups = groupBy(files, ({ leftAlone }) => leftAlone ?? "no-call");
  const parts = [...groups].map(([reason, list]) => {
    const [first] = list;
    const size = reason === "too-large" && first ? ` has ${formatBytes(first.bytes)}, and the limit is 1 MB` : "";
    const words = reason === "other-system" && !byGo ? OTHER_BY_NAME : WORDS[reason as LeftAlone];
    return `${list.length} ${list.length === 1 ? "is" : "are"} ${words} (${first?.path}${size}${list.length > 1 ? ", …" : ""})`;
  });
  return parts.join(", ");
}
