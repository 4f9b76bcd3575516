import { dirname, relative } from "node:path";
import { type InitializeResult, TextDocumentSyncKind } from "vscode-languageserver-protocol";
import { goplsCommands } from "../../gopls/facts/commands.ts";
import { loadFailure } from "../../gopls/facts/load-failure.ts";
import { progressTitles } from "../../gopls/facts/progress-titles.ts";
import { goAdvice, neededGo } from "../../gopls/go/go-advice.ts";
import { type Editor, editor } from "../../lsp/editor.ts";
import { fileUri } from "../../lsp/file-uri.ts";
import type { LanguageClient } from "../../lsp/language-client.ts";
import { failure } from "../../model/failure.ts";
import { isInVersionRange } from "../../model/gopls-version.ts";
import type { InstalledGopls } from "../../model/recording.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Limits } from "../drive/driven/limits.ts";
import { settleWork } from "../drive/driven/settle-work.ts";
import type { Watch } from "../drive/driven/watch.ts";
import { goModFiles } from "../drive/files/apart.ts";
import { inTurnFiles } from "../drive/files/choose-files.ts";
import { readWorkspaceFile, type WorkspaceFile, type WorkspaceScan } from "../drive/files/scan-workspace.ts";
import { isBroken, type LoadErrors, loadErrors, loadErrorWords } from "./load-errors.ts";

export interface Loaded {
  readonly editor: Editor;
  /** Packages of the workspace, where gopls says it (since v0.12). */
  readonly packages: number | undefined;
  readonly errors: LoadErrors;
}

interface Loading {
  readonly client: LanguageClient;
  readonly scan: WorkspaceScan;
  /** Files that workloads work on. */
  readonly worked: readonly WorkspaceFile[];
  readonly workspace: string;
  /** Whether a workspace with errors is measured anyway. */
  readonly allowErrors: boolean;
  readonly gopls: InstalledGopls;
  readonly watch: Watch;
  readonly limits: Limits;
}

/**
 * Shakes hands, lets gopls load the workspace, and makes sure that it did: a gopls that failed to load goes on answering
 * and publishing diagnostics. Of a folder of modules, those that workloads work in get a view each, which stays. Throws
 * workspace-apart, workspace-not-loaded and workspace-has-errors, with gopls' own words.
 */
export async function loadWorkspace(loading: Loading): Promise<Loaded> {
  const { client, watch, limits, scan } = loading;
  refuseApart(loading);
  const hello = await watch("answering initialize", limits.initializeMs, client.initialize(loading.workspace));
  await watch(
    "loading the workspace",
    limits.loadMs,
    client.until(() => client.progress.ended(progressTitles.load) > 0),
  );
  refuseFailedLoad(loading);

  // gopls tells of some failures only once a file is open.
  const buffers = editor(client, syncKind(hello), "go");
  const anchors = scan.apart ? goModFiles(scan, loading.worked) : [];
  for (const file of anchors) await buffers.open(fileUri(file.absolute), file.text, "go.mod");
  const files = inTurnFiles(scan).flatMap(({ path }) => readWorkspaceFile(scan.root, path) ?? []);
  for (const file of files) await buffers.open(fileUri(file.absolute), file.text);
  await settleWork({ client, editor: buffers, watch, limitMs: limits.loadMs });
  const isDiagnosed = () => !client.progress.open().includes(progressTitles.firstDiagnosis);
  await watch(progressTitles.firstDiagnosis, limits.loadMs, client.until(isDiagnosed));
  refuseFailedLoad(loading);
  const packages = await workspacePackages(hello, loading);
  if (packages === 0) throw notLoaded(loading, "it found no package there");
  const folders = scan.apart ? anchors.map(({ absolute }) => dirname(absolute)) : undefined;
  const errors = loadErrors(client, scan, folders);
  if (isBroken(errors) && !loading.allowErrors) {
    throw failure("workspace-has-errors", { workspace: loading.workspace, errors: loadErrorWords(errors) });
  }
  for (const file of files) await buffers.close(fileUri(file.absolute));
  await settleWork({ client, editor: buffers, watch, limitMs: limits.loadMs });
  return { editor: buffers, packages, errors };
}

function refuseFailedLoad(loading: Loading): void {
  const { progress, errors } = loading.client;
  const critical = progress.outstanding(progressTitles.loadFailed);
  const reason = loadFailure({ critical, ended: progress.endMessage(progressTitles.load), errors });
  if (reason !== undefined) throw notLoaded(loading, reason);
}

function notLoaded(loading: Loading, reason: string) {
  const words = oneLine(reason.replace(/^[\d/]+ [\d:]+ /, "")).slice(0, 600);
  return failure("workspace-not-loaded", {
    gopls: goplsWords(loading.gopls),
    workspace: loading.workspace,
    reason: words,
    suggestion: suggestionFor(reason, loading.scan),
  });
}

function goplsWords({ version, toolchain }: InstalledGopls): string {
  return `${version} with ${toolchain.replace(/^go version (\S+).*$/, "$1")}`;
}

/** What go itself advises; else another Go, where that is what is missing; else the command that shows what is wrong. */
function suggestionFor(reason: string, { root, modules }: WorkspaceScan): string {
  const advice = goAdvice(reason);
  if (advice !== undefined) return `Run \`${advice}\` there, as go advises.`;
  const needed = neededGo(reason);
  if (needed !== undefined) return `Use --go-version ${needed} or newer, with a gopls that builds with it.`;
  // At the root of a go.work that is no module, ./... means nothing.
  const patterns = modules.slice(0, 3).map((folder) => `./${relative(root, folder)}/...`.replace("//", "/"));
  return `Make \`go list ${patterns.join(" ") || "."}\` succeed there first.`;
}

/** Since then gopls makes a view of each module of a folder; before, it takes the folder for one that has none. */
const VIEWS_OF_MODULES = "v0.15.0-0";

function refuseApart({ scan, gopls, workspace }: Loading): void {
  if (!scan.apart || isInVersionRange(gopls.version, { since: VIEWS_OF_MODULES })) return;
  throw failure("workspace-apart", { path: workspace, modules: scan.modules, gopls: gopls.version });
}

function syncKind(hello: InitializeResult): "incremental" | "full" {
  const sync = hello.capabilities.textDocumentSync;
  const kind = typeof sync === "object" ? sync.change : sync;
  return kind === TextDocumentSyncKind.Incremental ? "incremental" : "full";
}

async function workspacePackages(hello: InitializeResult, loading: Loading): Promise<number | undefined> {
  const command = goplsCommands.workspaceStats;
  if (!hello.capabilities.executeCommandProvider?.commands.includes(command)) return undefined;
  const asked = loading.client.request("workspace/executeCommand", { command, arguments: [] });
  const stats = (await loading.watch(command, loading.limits.loadMs, asked)) as {
    Views?: { WorkspacePackages?: { Packages?: number } }[];
  } | null;
  const counts = (stats?.Views ?? []).map((view) => view.WorkspacePackages?.Packages ?? 0);
  return counts.reduce((sum, count) => sum + count, 0);
}
