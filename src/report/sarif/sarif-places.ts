import type { Finding, Report } from "../../model/report.ts";
import { isSynthetic } from "../words/names.ts";
import { type SarifMessage, sarifMessage } from "./sarif-message.ts";

/** The root of the repository in which the workspace is, as tools name it. */
const REPOSITORY = "%SRCROOT%";
/** Where Go's own library and the modules that gopls is built of begin. */
const GO_SOURCE = "GOSRC";

/** What the relative addresses of a run begin at. Where that is on a machine is nobody's business, and may be left out (section 3.14.14). */
export const uriBases = {
  [REPOSITORY]: { description: { text: "The root of the repository in which the workspace is." } },
  [GO_SOURCE]: { description: { text: "Go's own library, and the modules of which gopls is built, by their paths." } },
};

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
  readonly region?: Readonly<Record<"startLine" | "startColumn" | "endLine" | "endColumn", number>> | StartLine;
}

interface StartLine {
  readonly startLine: number;
}

/** A location object (section 3.28). */
export interface Location {
  readonly physicalLocation?: PhysicalLocation;
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: "function" }[];
  readonly message?: SarifMessage;
}

/** Of a place that stands for a whole file. All four are given, because GitHub asks for them. */
const START = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };

/**
 * Where a viewer shows a result. What leaks is gopls, whose files are in nobody's repository, and GitHub shows no result without a file of the
 * repository. So the file is the one that says what was measured: the workspace's go.mod. A file of the workload would be there too, but it
 * would blame code that only was typed into. A workspace of several modules has no go.mod of its own, and a synthetic one is in no repository:
 * viewers then show the result without the text of the file. The function that allocates is the logical location, and the location's own
 * message says all this to the reader.
 */
export function placeOf(report: Report, { arm, frames = [] }: Partial<Finding>, root: string | undefined): Location {
  const { workspace = "" } = report.arms.find(({ name }) => name === arm) ?? report.arms[0] ?? {};
  const folder = root === undefined || isSynthetic(workspace) ? "" : folderBelow(root, workspace);
  const [leaf] = frames;
  return {
    physicalLocation: {
      artifactLocation: { uri: encoded(`${folder}go.mod`), uriBaseId: REPOSITORY },
      region: START,
    },
    ...(leaf === undefined ? {} : { logicalLocations: [logical(leaf.function)] }),
    message: sarifMessage(
      isSynthetic(workspace) ? "gopls was given a synthetic module" : "gopls was given this workspace",
      "What is reported is gopls' own, and nothing in this file is wrong.",
    ),
  };
}

/** "api/" of the workspace /src/shop/api below the root /src/shop; "" of the root itself, and of what is not below it. */
function folderBelow(root: string, workspace: string): string {
  const parts = (path: string) => path.split(/[\\/]/).filter((part) => part !== "");
  const [above, whole] = [parts(root), parts(workspace)];
  const isBelow = above.every((part, i) => part === whole[i]);
  return isBelow
    ? whole
        .slice(above.length)
        .map((part) => `${part}/`)
        .join("")
    : "";
}

/** The stack that allocated, from the leaf (section 3.44). None where no profile could name it. */
export function stacksOf({ frames }: Finding): readonly { readonly message: SarifMessage; readonly frames: Frames }[] {
  if (frames.length === 0) return [];
  const message = sarifMessage("The call stack that allocated most of what is kept, from the function that allocates.");
  return [{ message, frames: frames.map((frame) => ({ location: frameLocation(frame) })) }];
}

type Frames = readonly { readonly location: Location }[];

function frameLocation({ function: name, file, line }: Finding["frames"][number]): Location {
  const logicalLocations = [logical(name)];
  if (file === "") return { logicalLocations };
  const region = line > 0 ? { region: { startLine: line } } : {};
  return { physicalLocation: { artifactLocation: sourceFile(file), ...region }, logicalLocations };
}

/** A file by its module's path is relative, and one of a checkout's build absolute. */
function sourceFile(file: string): PhysicalLocation["artifactLocation"] {
  const path = file.replace(/\\/g, "/");
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded(path)}` };
  return path.startsWith("/") ? { uri: `file://${encoded(path)}` } : { uri: encoded(path), uriBaseId: GO_SOURCE };
}

/** What a path may have in an address stays: "@" of a module's version among it. */
function encoded(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/%40/g, "@"))
    .join("/");
}

function logical(name: string): { readonly fullyQualifiedName: string; readonly kind: "function" } {
  return { fullyQualifiedName: name, kind: "function" };
}
