import { join, relative, sep } from "node:path";
import { listed, type WhyEmpty } from "../../../model/failure/workspace.ts";
import type { World } from "../../../model/world.ts";
import { modulesBelow, walkFolders } from "./modules-below.ts";
import { walkWorkspace } from "./walk-workspace.ts";
import { isIn, type ListedPackage, type WorkspaceListing } from "./workspace-listing.ts";

/**
 * Why a workspace has no Go file, the surest reason first; undefined: there is none anywhere. `links` are files that were listed and
 * are none of their own.
 */
export function whyEmpty(
  { packages, faults }: Pick<WorkspaceListing, "packages" | "faults">,
  { root, links }: { readonly root: string; readonly links: readonly string[] },
  world: Pick<World, "platform" | "arch">,
): WhyEmpty | undefined {
  const pathOf = (folder: string, name = "") => relative(root, join(folder, name)).split(sep).join("/");
  if (links[0] !== undefined) return { because: "links", what: links[0] };
  const filtered = packages.find(({ folder }) => isIn(root, folder));
  if (filtered) {
    const { folder, built, cgo, tests, ignored } = filtered;
    return { because: "filters", what: pathOf(folder, [...built, ...cgo, ...tests, ...ignored][0]) };
  }
  if (faults[0] !== undefined) return { because: "said", what: faults[0] };
  const found = walkWorkspace({ workspace: root }, "", world).packages.filter(({ folder }) => isIn(root, folder));
  const first = (namesOf: (listed: ListedPackage) => readonly string[]) =>
    found.flatMap((one) => namesOf(one).map((name) => pathOf(one.folder, name)))[0];
  const other = first(({ ignored }) => ignored);
  if (other !== undefined) return { because: "other-system", what: other };
  const cgo = first(({ cgo }) => cgo);
  if (cgo !== undefined) return { because: "cgo", what: cgo };
  const inner = modulesBelow(root).modules.filter((folder) => folder !== root);
  if (inner.length > 0) return { because: "modules", what: listed(inner.map((folder) => pathOf(folder))) };
  const skipped = skippedFile(root);
  return skipped === undefined ? undefined : { because: "skipped", what: pathOf(skipped) };
}

/** A Go file somewhere below a folder. */
function skippedFile(root: string): string | undefined {
  let found: string | undefined;
  walkFolders(
    root,
    (name) => name !== ".git",
    ({ at }, entries) => {
      const file = entries.find((entry) => entry.isFile() && entry.name.endsWith(".go"));
      if (file) found ??= join(at, file.name);
    },
  );
  return found;
}
