import { basename, dirname, resolve } from "node:path";
import { buildSettings } from "../../../gopls/facts/settings/build-settings.ts";
import { goAdvice } from "../../../gopls/go/go-advice.ts";
import { goSaid } from "../../../gopls/install/go-command.ts";
import { Failure, failure } from "../../../model/failure.ts";
import { type AskedWorkspace, type AskGo, askGo, type GoWorld, noJson, readJson } from "./ask-go.ts";
import { embeddedBy } from "./embedded-by.ts";
import { filesOfNoModule, modulesBelow } from "./modules-below.ts";
import { walkWorkspace } from "./walk-workspace.ts";
import { isIn, type ListedPackage, type WorkspaceListing } from "./workspace-listing.ts";

/** Each is listed by a go command of its own. */
const MOST_APART = 50;

const FIELDS =
  "Dir,ImportPath,GoFiles,CgoFiles,IgnoredGoFiles,TestGoFiles,XTestGoFiles,EmbedFiles,TestEmbedPatterns,XTestEmbedPatterns,Error";

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
    const modules = used.ok ? used.stdout.split(/\r?\n/).filter((line) => line !== "") : await usedFolders(ask, work);
    if (used.ok && modules.length === 0) {
      throw failure("workspace-work-unused", { work, modules: modulesBelow(dirname(work)).modules });
    }
    const belongs =
      (module === undefined && dirname(work) === workspace) || modules.some((dir) => meets(dir, workspace));
    // What go.work says of other modules may be wrong.
    if (!used.ok && (belongs || modules.length === 0)) throw notListed(workspace, used.stderr);
    if (belongs) return listed({ asked, ask, work, modules }, world);
    // gopls (since v0.15) does without a go.work that does not use the module that is opened.
  }
  if (module !== undefined)
    return listed({ asked, ask: without(ask, work), work: undefined, modules: [module] }, world);
  if (place.byGopath) return listed({ asked, ask, work: undefined, modules: [workspace] }, world);
  return listApart(asked, without(ask, work), world);
}

/** Folders that a go.work uses, whether they are there or not; none where it can't be read. */
async function usedFolders(ask: AskGo, work: string): Promise<readonly string[]> {
  const answer = await ask(["work", "edit", "-json", work]);
  const { Use } = readJson<{ readonly Use?: readonly { readonly DiskPath: string }[] | null }>(answer.stdout) ?? {};
  return (Use ?? []).map(({ DiskPath }) => resolve(dirname(work), DiskPath));
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
  const folders = modules.map((dir) => (isIn(dir, workspace) ? workspace : dir));
  const named = folders.length === 1 ? [] : folders.filter((folder) => !isMisread(folder));
  const packages: ListedPackage[] = [];
  const faults: string[] = [];
  for (const { patterns, folder } of [
    ...(named.length === 0 ? [] : [{ patterns: named.map((at) => `${at}/...`), folder: workspace }]),
    ...folders.filter((at) => !named.includes(at)).map((at) => ({ patterns: ["./..."], folder: at })),
  ]) {
    const some = await listPackages(ask, asked, { patterns, folder });
    if ("unable" in some) return walkWorkspace(asked, some.unable, world);
    packages.push(...some.packages);
    faults.push(...some.faults);
  }
  return { work, modules, apart: false, packages, faults, notes: [], byGo: true };
}

/** Whether go takes the path of a folder in a pattern for something else: for a wildcard, or for a folder that it skips. */
function isMisread(folder: string): boolean {
  return folder.includes("...") || /^[._]|^testdata$/.test(basename(folder));
}

/** A folder of modules without a go.work, or of loose files. */
async function listApart(asked: AskedWorkspace, ask: AskGo, world: GoWorld): Promise<WorkspaceListing> {
  const { workspace } = asked;
  const below = modulesBelow(workspace);
  const { modules, whole } = below;
  const [first] = modules;
  if (first === undefined) {
    const asLoose: AskGo = (args, at) => ask(args, { ...at, env: { ...at?.env, GO111MODULE: "off" } });
    const loose = await listPackages(asLoose, asked, { patterns: ["."], folder: workspace });
    if ("unable" in loose) return walkWorkspace(asked, loose.unable, world);
    return { work: undefined, modules: [], apart: false, ...loose, notes: [], byGo: true };
  }
  const packages: ListedPackage[] = [];
  const faults: string[] = [];
  const broken: Failure[] = [];
  const unable: { readonly folder: string; readonly reason: string }[] = [];
  for (const folder of modules.slice(0, MOST_APART)) {
    const some = await listPackages(ask, asked, { patterns: ["./..."], folder }).catch(asNotListed);
    if (some instanceof Failure) broken.push(some);
    else if ("unable" in some) {
      if (!some.ofModule) return walkWorkspace(asked, some.unable, world);
      unable.push({ folder, reason: some.unable });
    } else {
      packages.push(...some.packages);
      faults.push(...some.faults);
    }
  }
  const noted = (all: readonly string[]) =>
    all.map((words) => ({ code: "workspace-in-part", message: `${workspace} is a folder of modules, and ${words}.` }));
  const brokenWords = broken.map(({ message }) => message);
  if (unable[0] && packages.length === 0) {
    const walked = walkWorkspace(asked, unable[0].reason, world);
    return { ...walked, notes: [...walked.notes, ...noted(brokenWords)] };
  }
  const [fault] = broken;
  if (fault && packages.length === 0) throw fault;
  const left = modules.length - MOST_APART;
  const inPart = noted([
    ...(left > 0 ? [`only the first ${MOST_APART} of its ${modules.length} modules were looked at`] : []),
    ...(whole ? [] : ["not all of its folders were looked at for a go.mod"]),
    ...brokenWords,
    ...unable.map(({ folder, reason }) => notListed(folder, reason).message),
  ]);
  const notes = [...inPart, ...filesOfNoModule(below, workspace)];
  return { work: undefined, modules, apart: true, packages, faults, notes, byGo: true };
}

/** A module that go can't list is none that gopls could load, and the modules beside it are. */
function asNotListed(error: unknown): Failure {
  if (error instanceof Failure && error.code === "workspace-not-listed") return error;
  throw error;
}

/** Why go did not list a folder's packages, and whether another folder's may be had. */
interface Unable extends Pick<Awaited<ReturnType<AskGo>>, "ofModule"> {
  readonly unable: string;
}

/** The packages that match patterns in a folder; what has no Go file is none, and may have a fault. */
async function listPackages(
  ask: AskGo,
  { settings }: AskedWorkspace,
  { patterns, folder }: { readonly patterns: readonly string[]; readonly folder: string },
): Promise<Pick<WorkspaceListing, "packages" | "faults"> | Unable> {
  const args = [
    "list",
    "-e",
    "-find",
    // To look for the version of a program runs git, and what the repository names for it.
    "-buildvcs=false",
    ...buildSettings(settings).flags,
    `-json=${FIELDS}`,
    "--",
    ...patterns,
  ];
  const answer = await ask(args, { folder });
  if (answer.unable !== undefined) return { unable: answer.unable, ofModule: answer.ofModule };
  if (!answer.ok) throw notListed(folder, answer.stderr);
  const printed = readJson<readonly GoPackage[]>(`[${answer.stdout.replace(/^\}\r?\n(?=\{)/gm, "},")}]`);
  if (printed === undefined) return { unable: noJson(answer), ofModule: false };
  const packages: ListedPackage[] = [];
  const faults: string[] = [];
  for (const found of printed) {
    const listed = packageOf(found);
    const { built, cgo, ignored, tests } = listed;
    if ([built, cgo, ignored, tests].some((names) => names.length > 0)) packages.push(listed);
    else if (found.Error) faults.push(goSaid({ stderr: found.Error.Err }));
  }
  return { packages, faults };
}

function packageOf(found: GoPackage): ListedPackage {
  // With -find go does not say which files these are.
  const inTests = [...(found.TestEmbedPatterns ?? []), ...(found.XTestEmbedPatterns ?? [])];
  return {
    folder: found.Dir ?? "",
    importPath: found.ImportPath,
    built: found.GoFiles ?? [],
    cgo: found.CgoFiles ?? [],
    ignored: found.IgnoredGoFiles ?? [],
    tests: [...(found.TestGoFiles ?? []), ...(found.XTestGoFiles ?? [])],
    embedded: [...new Set([...(found.EmbedFiles ?? []), ...embeddedBy(inTests, found.Dir ?? "")])],
  };
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
  readonly TestEmbedPatterns?: readonly string[];
  readonly XTestEmbedPatterns?: readonly string[];
  readonly Error?: { readonly Err: string };
}

function notListed(workspace: string, stderr: string) {
  return failure("workspace-not-listed", { workspace, reason: goSaid({ stderr }), advice: goAdvice(stderr) });
}

/** Whether one folder lies in the other. */
function meets(one: string, other: string): boolean {
  return isIn(one, other) || isIn(other, one);
}
