import { dirname } from "node:path";
import { buildSettings } from "../../../gopls/facts/settings/build-settings.ts";
import { goAdvice } from "../../../gopls/go/go-advice.ts";
import { goSaid } from "../../../gopls/install/go-command.ts";
import { failure } from "../../../model/failure.ts";
import { type AskedWorkspace, type AskGo, askGo, type GoWorld } from "./ask-go.ts";
import { modulesBelow } from "./modules-below.ts";
import { walkWorkspace } from "./walk-workspace.ts";
import { isIn, type ListedPackage, type WorkspaceListing } from "./workspace-listing.ts";

/** Each is listed by a go command of its own. */
const MOST_APART = 50;

const FIELDS =
  "Dir,ImportPath,GoFiles,CgoFiles,IgnoredGoFiles,TestGoFiles,XTestGoFiles,EmbedFiles,TestEmbedFiles,XTestEmbedFiles";

/**
 * Asks the go command what a folder is, as gopls does: a go.work or go.mod in it or above it, modules below it, or loose files.
 * Where that Go can't answer, folders are walked instead, with a note. Throws workspace-work-unused and
 * workspace-not-listed with go's own words.
 */
export async function listWorkspace(asked: AskedWorkspace, world: GoWorld): Promise<WorkspaceListing> {
  const { workspace, env, settings } = asked;
  const driver = { ...world.env, ...env, ...buildSettings(settings).env }.GOPACKAGESDRIVER;
  if (driver !== undefined && driver !== "" && driver !== "off") {
    return walkWorkspace(asked, `gopls asks ${driver} for packages (GOPACKAGESDRIVER)`, world);
  }
  const place = await askGo(asked, world);
  if ("unable" in place) return walkWorkspace(asked, place.unable, world);
  const { ask, work, module } = place;
  if (work !== undefined) {
    const used = await ask(["list", "-m", "-f", "{{.Dir}}"]);
    if (used.unable !== undefined) return walkWorkspace(asked, used.unable, world);
    if (!used.ok) throw notListed(workspace, used.stderr);
    const modules = used.stdout.split(/\r?\n/).filter((line) => line !== "");
    if (modules.length === 0) {
      throw failure("workspace-work-unused", { work, modules: modulesBelow(dirname(work)).modules });
    }
    const belongs =
      (module === undefined && dirname(work) === workspace) || modules.some((dir) => meets(dir, workspace));
    if (belongs) return listed({ asked, ask, work, modules }, world);
    // gopls (since v0.15) does without a go.work that does not use the module that is opened.
  }
  if (module !== undefined)
    return listed({ asked, ask: without(ask, work), work: undefined, modules: [module] }, world);
  if (place.byGopath) return listed({ asked, ask, work: undefined, modules: [workspace] }, world);
  return listApart(asked, without(ask, work), world);
}

function without(ask: AskGo, work: string | undefined): AskGo {
  return work === undefined ? ask : (args, at) => ask(args, { ...at, env: { ...at?.env, GOWORK: "off" } });
}

interface Listed extends Pick<WorkspaceListing, "work" | "modules"> {
  readonly asked: AskedWorkspace;
  readonly ask: AskGo;
}

/** The packages of modules: of one that the workspace lies in, those in the workspace. */
async function listed({ asked, ask, work, modules }: Listed, world: GoWorld): Promise<WorkspaceListing> {
  const { workspace } = asked;
  const patterns = modules.map((dir) => `${isIn(dir, workspace) ? workspace : dir}/...`);
  const packages = await listPackages(ask, asked, patterns);
  if ("unable" in packages) return walkWorkspace(asked, packages.unable, world);
  return { work, modules, apart: false, packages, notes: [], byGo: true };
}

/** A folder of modules without a go.work, or of loose files. */
async function listApart(asked: AskedWorkspace, ask: AskGo, world: GoWorld): Promise<WorkspaceListing> {
  const { workspace } = asked;
  const { modules, whole } = modulesBelow(workspace);
  const [first] = modules;
  if (first === undefined) {
    const loose = await listPackages((args, at) => ask(args, { ...at, env: { GO111MODULE: "off" } }), asked, ["."]);
    if ("unable" in loose) return walkWorkspace(asked, loose.unable, world);
    return { work: undefined, modules: [], apart: false, packages: loose, notes: [], byGo: true };
  }
  const packages: ListedPackage[] = [];
  for (const folder of modules.slice(0, MOST_APART)) {
    const some = await listPackages((args, at) => ask(args, { folder, ...at }), asked, ["./..."]);
    if ("unable" in some) return walkWorkspace(asked, some.unable, world);
    packages.push(...some);
  }
  const left = modules.length - MOST_APART;
  const notes = [
    ...(left > 0 ? [`only the first ${MOST_APART} of its ${modules.length} modules were looked at`] : []),
    ...(whole ? [] : ["not all of its folders were looked at for a go.mod"]),
  ].map((words) => ({ code: "workspace-in-part", message: `${workspace} is a folder of modules, and ${words}.` }));
  return { work: undefined, modules, apart: true, packages, notes, byGo: true };
}

/** The packages of patterns; what has no Go file is none. */
async function listPackages(
  ask: AskGo,
  { workspace, settings }: AskedWorkspace,
  patterns: readonly string[],
): Promise<readonly ListedPackage[] | { readonly unable: string }> {
  const answer = await ask([
    "list",
    "-e",
    "-find",
    // To look for the version of a program runs git, and what the repository names for it.
    "-buildvcs=false",
    ...buildSettings(settings).flags,
    `-json=${FIELDS}`,
    "--",
    ...patterns,
  ]);
  if (answer.unable !== undefined) return { unable: answer.unable };
  if (!answer.ok) throw notListed(workspace, answer.stderr);
  return (JSON.parse(`[${answer.stdout.replace(/^\}\r?\n(?=\{)/gm, "},")}]`) as readonly GoPackage[])
    .map((found) => ({
      folder: found.Dir ?? "",
      importPath: found.ImportPath,
      built: found.GoFiles ?? [],
      cgo: found.CgoFiles ?? [],
      ignored: found.IgnoredGoFiles ?? [],
      tests: [...(found.TestGoFiles ?? []), ...(found.XTestGoFiles ?? [])],
      embedded: [
        ...new Set([...(found.EmbedFiles ?? []), ...(found.TestEmbedFiles ?? []), ...(found.XTestEmbedFiles ?? [])]),
      ],
    }))
    .filter(({ built, cgo, ignored, tests }) => [built, cgo, ignored, tests].some((names) => names.length > 0));
}

/** As `go list -json` prints it; what is empty is absent. */
interface GoPackage {
  readonly Dir?: string;
  readonly ImportPath: string;
  readonly GoFiles?: readonly string[];
  readonly CgoFiles?: readonly string[];
  readonly IgnoredGoFiles?: readonly string[];
  readonly TestGoFiles?: readonly string[];
  readonly XTestGoFiles?: readonly string[];
  readonly EmbedFiles?: readonly string[];
  readonly TestEmbedFiles?: readonly string[];
  readonly XTestEmbedFiles?: readonly string[];
}

function notListed(workspace: string, stderr: string) {
  return failure("workspace-not-listed", { workspace, reason: goSaid({ stderr }), advice: goAdvice(stderr) });
}

/** Whether one folder lies in the other. */
function meets(one: string, other: string): boolean {
  return isIn(one, other) || isIn(other, one);
}
