import { type InitializeResult, TextDocumentSyncKind } from "vscode-languageserver-protocol";
import { goplsCommands } from "../../gopls/facts/commands.ts";
import { loadFailure } from "../../gopls/facts/load-failure.ts";
import { progressTitles } from "../../gopls/facts/progress-titles.ts";
import { type Editor, editor } from "../../lsp/editor.ts";
import { fileUri } from "../../lsp/file-uri.ts";
import type { LanguageClient } from "../../lsp/language-client.ts";
import { failure } from "../../model/failure.ts";
import type { InstalledGopls } from "../../model/recording.ts";
import type { Limits } from "../drive/driven/limits.ts";
import { settleWork } from "../drive/driven/settle-work.ts";
import type { Watch } from "../drive/driven/watch.ts";
import type { WorkspaceFile } from "../drive/files/scan-workspace.ts";

export interface Loaded {
  readonly editor: Editor;
  /** Packages of the workspace, where gopls says it (since v0.12). */
  readonly packages: number | undefined;
  /** Files with compile errors. */
  readonly filesWithErrors: number;
}

interface Loading {
  readonly client: LanguageClient;
  /** Files that are opened to see whether they load. */
  readonly files: readonly WorkspaceFile[];
  readonly workspace: string;
  readonly gopls: InstalledGopls;
  readonly watch: Watch;
  readonly limits: Limits;
}

/**
 * Shakes hands, lets gopls load the workspace, and makes sure that it did: a gopls that failed to load goes on answering
 * and publishing diagnostics. Throws workspace-not-loaded with gopls' own words.
 */
export async function loadWorkspace(loading: Loading): Promise<Loaded> {
  const { client, watch, limits } = loading;
  const hello = await watch("answering initialize", limits.initializeMs, client.initialize(loading.workspace));
  await watch(
    "loading the workspace",
    limits.loadMs,
    client.until(() => client.progress.ended(progressTitles.load) > 0),
  );
  refuseFailedLoad(loading);

  // gopls tells of some failures only once a file is open.
  const buffers = editor(client, syncKind(hello), "go");
  for (const file of loading.files) await buffers.open(fileUri(file.absolute), file.text);
  await settleWork({ client, editor: buffers, watch, limitMs: limits.loadMs });
  const isDiagnosed = () => !client.progress.open().includes(progressTitles.firstDiagnosis);
  await watch(progressTitles.firstDiagnosis, limits.loadMs, client.until(isDiagnosed));
  refuseFailedLoad(loading);
  const packages = await workspacePackages(hello, loading);
  if (packages === 0) throw notLoaded(loading, "it found no package there");
  for (const file of loading.files) await buffers.close(fileUri(file.absolute));
  await settleWork({ client, editor: buffers, watch, limitMs: limits.loadMs });
  return { editor: buffers, packages, filesWithErrors: compileErrors(client) };
}

function refuseFailedLoad(loading: Loading): void {
  const { progress, errors } = loading.client;
  const critical = progress.outstanding(progressTitles.loadFailed);
  const reason = loadFailure({ critical, ended: progress.endMessage(progressTitles.load), errors });
  if (reason !== undefined) throw notLoaded(loading, reason);
}

function notLoaded(loading: Loading, reason: string) {
  const oneLine = reason
    .replace(/^[\d/]+ [\d:]+ /, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 600);
  const needed = /requires go >= (\d+\.\d+(?:\.\d+)?)/.exec(oneLine)?.[1];
  return failure("workspace-not-loaded", {
    gopls: `${loading.gopls.version} with ${loading.gopls.toolchain.replace(/^go version (\S+).*$/, "$1")}`,
    workspace: loading.workspace,
    reason: oneLine,
    suggestion: needed
      ? `Use --go-version ${needed} or newer, with a gopls that builds with it.`
      : "Make `go list ./...` succeed there first.",
  });
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

function compileErrors(client: LanguageClient): number {
  const errors = [...client.diagnostics.values()].filter((list) => list.some((d) => d.severity === 1));
  return errors.length;
}
