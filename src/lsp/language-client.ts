import type { Readable, Writable } from "node:stream";
import {
  CancellationTokenSource,
  createMessageConnection,
  ErrorCodes,
  type MessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import type {
  ApplyWorkspaceEditParams,
  ApplyWorkspaceEditResult,
  ConfigurationParams,
  Diagnostic,
  InitializeResult,
  PublishDiagnosticsParams,
  ShowMessageParams,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { clientCapabilities, type EditorSelf } from "./client-capabilities.ts";
import { fileUri } from "./file-uri.ts";
import { type ProgressValue, type WorkDoneProgress, workDoneProgress } from "./work-done-progress.ts";

/** Settings that the server asks for, by section. */
export type Settings = Readonly<Record<string, unknown>>;

/** Applies an edit to open documents, and says whether it did. */
type ApplyEdit = (edit: WorkspaceEdit) => Promise<boolean>;

export interface LanguageClient {
  /** The handshake for one workspace folder. */
  readonly initialize: (folder: string) => Promise<InitializeResult>;
  /** Rejects with the server's ResponseError, and where the connection is closed or broken; never throws at once. */
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  /** Asks, and takes the question back after so long; resolves when the server has answered, in whatever way. */
  readonly requestAndCancel: (method: string, params: unknown, afterMs: number) => Promise<void>;
  /** Never rejects: that a server has ended is noticed by whoever watches its process. */
  readonly notify: (method: string, params: unknown) => Promise<void>;
  /** Settings over those of the start, for the next time that the server asks; returns all that it will be told then. */
  readonly configure: (settings: Settings) => Settings;
  /** Who applies the edits that the server asks for (workspace/applyEdit); without one they are refused. */
  readonly applyEditsBy: (apply: ApplyEdit | undefined) => void;
  readonly progress: WorkDoneProgress;
  /** Newest diagnostics of each document. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Errors that the server showed or logged (MessageType.Error), oldest first. */
  readonly errors: readonly string[];
  /** What the server showed its user as an error or a warning, oldest first. */
  readonly shown: readonly string[];
  /** Resolves with what is wrong when the server's output is not the protocol. */
  readonly garbled: Promise<string>;
  /** Resolves when `met` holds, checked after every message from the server. */
  readonly until: (met: () => boolean) => Promise<void>;
  /** `shutdown`, then `exit`. */
  readonly shutDown: () => Promise<void>;
  readonly close: () => void;
}

/** A language client over a server's two byte streams. It answers what an editor answers, and keeps books. */
export function languageClient(
  streams: { stdout: Readable; stdin: Writable },
  { settings, self }: { readonly settings: Settings; readonly self: EditorSelf },
  processId: number,
): LanguageClient {
  const waiters = new Set<() => void>();
  const changed = () => {
    for (const wake of [...waiters]) wake();
  };
  const progress = workDoneProgress(changed);
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  const errors: string[] = [];
  const shown: string[] = [];

  const reader = new StreamMessageReader(streams.stdout);
  // Its reminder of a message that came in part is set again every 10 s, also after the server has ended in the middle of
  // one, and keeps this program alive for ever.
  reader.partialMessageTimeout = 0;
  const connection = createMessageConnection(reader, new StreamMessageWriter(streams.stdin));
  connection.onNotification("$/progress", (p: { token: string | number; value: ProgressValue }) =>
    progress.take(p.token, p.value),
  );
  connection.onNotification("textDocument/publishDiagnostics", (p: PublishDiagnosticsParams) => {
    diagnostics.set(p.uri, p.diagnostics);
    changed();
  });
  const keepError = (p: ShowMessageParams) => {
    if (p.type === 1 && errors.length < MAX_ERRORS) errors.push(p.message);
  };
  connection.onNotification("window/showMessage", (p: ShowMessageParams) => {
    keepError(p);
    if (p.type <= 2 && shown.length < MAX_ERRORS) shown.push(p.message);
  });
  connection.onNotification("window/logMessage", keepError);
  const answers: Answers = { settings, applyEdit: undefined };
  answerAsAnEditor(connection, answers);
  const garbled = new Promise<string>((resolve) => {
    // An error with a message is one of writing it: the pipe is broken, and nothing that was read is wrong.
    connection.onError(([error, written]) => {
      if (written === undefined) resolve(error.message);
    });
  });
  // Writing to a server that ended is noticed by whoever watches its process.
  streams.stdin.on("error", () => {});
  connection.listen();

  // The library throws at once where the connection is closed.
  const request = async (method: string, params: unknown): Promise<unknown> => {
    return params === undefined ? connection.sendRequest(method) : connection.sendRequest(method, params);
  };
  return {
    initialize: (folder) => initialize({ connection, folder, settings, self, processId }),
    request,
    requestAndCancel: (method, params, afterMs) => requestAndCancel(connection, { method, params }, afterMs),
    notify: async (method, params) => {
      try {
        await connection.sendNotification(method, params);
      } catch {
        // The server has ended.
      }
    },
    configure: (over) => {
      answers.settings = { ...settings, ...over };
      return answers.settings;
    },
    applyEditsBy: (apply) => {
      answers.applyEdit = apply;
    },
    progress,
    diagnostics,
    errors,
    shown,
    garbled,
    until: (met) => untilMet(met, waiters),
    shutDown: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
    },
    close: () => connection.dispose(),
  };
}

/** True where the server says that it does not know or not offer a method. */
export function isMethodNotFound(error: unknown): boolean {
  return error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound;
}

const MAX_ERRORS = 200;

async function initialize(session: {
  connection: MessageConnection;
  folder: string;
  settings: Settings;
  self: EditorSelf;
  processId: number;
}): Promise<InitializeResult> {
  const uri = fileUri(session.folder);
  const result = await session.connection.sendRequest<InitializeResult>("initialize", {
    processId: session.processId,
    clientInfo: session.self.clientInfo,
    locale: "en",
    rootUri: uri,
    workspaceFolders: [{ uri, name: "workspace" }],
    capabilities: clientCapabilities(session.self.capabilities),
    initializationOptions: session.settings,
  });
  await session.connection.sendNotification("initialized", {});
  return result;
}

/** What a server is answered that may change while it runs. */
interface Answers {
  settings: Settings;
  applyEdit: ApplyEdit | undefined;
}

/** Replies to the requests that a server makes of its editor. */
function answerAsAnEditor(connection: MessageConnection, answers: Answers): void {
  connection.onRequest("workspace/configuration", (p: ConfigurationParams) => p.items.map(() => answers.settings));
  connection.onRequest("workspace/workspaceFolders", () => null);
  connection.onRequest(
    "workspace/applyEdit",
    async (p: ApplyWorkspaceEditParams): Promise<ApplyWorkspaceEditResult> => {
      const applied = (await answers.applyEdit?.(p.edit)) ?? false;
      return applied ? { applied } : { applied, failureReason: "this step of the workload applies no edits" };
    },
  );
  connection.onRequest("window/showDocument", () => ({ success: false }));
  connection.onRequest("window/showMessageRequest", () => null);
  const granted = [
    "window/workDoneProgress/create",
    "client/registerCapability",
    "client/unregisterCapability",
    "workspace/semanticTokens/refresh",
    "workspace/codeLens/refresh",
    "workspace/inlayHint/refresh",
    "workspace/diagnostic/refresh",
    "workspace/foldingRange/refresh",
  ];
  for (const method of granted) connection.onRequest(method, () => null);
}

async function requestAndCancel(
  connection: MessageConnection,
  { method, params }: { method: string; params: unknown },
  afterMs: number,
): Promise<void> {
  const source = new CancellationTokenSource();
  const asked = connection.sendRequest(method, params, source.token);
  const timer = setTimeout(() => source.cancel(), afterMs);
  try {
    await asked;
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
  } finally {
    clearTimeout(timer);
    source.dispose();
  }
}

function untilMet(met: () => boolean, waiters: Set<() => void>): Promise<void> {
  if (met()) return Promise.resolve();
  return new Promise((resolve) => {
    const wake = () => {
      if (!met()) return;
      waiters.delete(wake);
      resolve();
    };
    waiters.add(wake);
  });
}
