import type { DocumentSymbol } from "vscode-languageserver-protocol";
import { fileUri } from "../lsp/file-uri.ts";
import { isMethodNotFound } from "../lsp/language-client.ts";
import { positionAt } from "../lsp/text-document.ts";
import { Failure, failure } from "../model/failure.ts";
import type { FileRole, Step, Workload } from "../model/plan.ts";
import type { Sent } from "../model/snapshot.ts";
import { askParameters } from "./ask-parameters.ts";
import { findPositions, type Positions } from "./find-positions.ts";
import type { WorkspaceFile } from "./select-files.ts";
import type { Session } from "./session.ts";
import { settleWork } from "./settle.ts";
import { repeatedText, uniqueText } from "./typed-text.ts";

/** A workload bound to a session, ready to be iterated. */
export interface Drive {
  readonly workload: Workload;
  readonly setUp: () => Promise<void>;
  /** One turn of the loop. Throws iteration-not-closed where the editor is not as it was before. */
  readonly iterate: () => Promise<void>;
  readonly tearDown: () => Promise<void>;
  /** What was sent since `setUp`, in all. */
  readonly sent: () => Sent;
}

/** What all drives of one session share. */
export interface DriveMemory {
  /** A number that no text of this session has had. */
  readonly nextSerial: () => number;
  /** Where to ask, by document; undefined: nowhere. */
  readonly positions: Map<string, Positions | undefined>;
  /** Methods that gopls does not offer, or answers with an error. */
  readonly unanswered: Set<string>;
}

/** Binds a workload. Methods that gopls does not offer are left out, with a warning, when `setUp` probes them. */
export function driveWorkload(session: Session, workload: Workload, memory: DriveMemory, seed: number): Drive {
  const { positions, unanswered } = memory;
  const sent = { requests: 0, edits: 0, newTexts: 0, opens: 0 };
  let iteration = 0;

  const fileOf = (role: FileRole, turn: number): WorkspaceFile | undefined => {
    const { inTurn, largest, visited } = session.selection;
    if (role === "visited") return visited;
    return role === "largest" ? largest : (inTurn[turn % inTurn.length] ?? largest);
  };
  /** Set-up and tear-down do a step on the files in turn on each of them. */
  const takeOnce = async (step: Step): Promise<void> => {
    const turns = "file" in step && step.file === "in-turn" ? session.selection.inTurn.length : 1;
    for (let turn = 0; turn < turns; turn++) await take(step, turn);
  };
  const take = async (step: Step, turn = iteration): Promise<void> => {
    if (step.do === "settle") return settle(session);
    const file = fileOf(step.file, turn);
    if (!file) return;
    const uri = fileUri(file.absolute);
    switch (step.do) {
      case "open":
        sent.opens++;
        return session.editor.open(uri, file.text);
      case "close":
        return session.editor.close(uri);
      case "type": {
        sent.edits++;
        if (step.text === "unique") sent.newTexts++;
        const end = session.editor.document(uri).text.length;
        const text =
          step.text === "unique"
            ? uniqueText(seed, memory.nextSerial())
            : repeatedText(turn % session.selection.inTurn.length, step.part);
        return session.editor.change(uri, { start: end, end, text });
      }
      case "take-back":
        sent.edits++;
        return session.editor.change(uri, {
          start: file.text.length,
          end: session.editor.document(uri).text.length,
          text: "",
        });
      case "ask":
        return ask(step.method, uri, file);
    }
  };
  const ask = async (method: string, uri: string, file: WorkspaceFile): Promise<void> => {
    const at = positions.get(uri);
    if (!at || unanswered.has(method)) return;
    const parameters = askParameters(method, uri, at, positionAt(file.text, file.text.length));
    if (!parameters) throw failure("lsp-error", { method, said: "no workload can ask this" });
    sent.requests++;
    await request(session, method, parameters);
  };
  const state = () => stateOf(session);

  return {
    workload,
    setUp: async () => {
      for (const file of filesOf(workload, session)) await probe(session, workload, file, memory);
      for (const step of workload.setup) await takeOnce(step);
    },
    iterate: async () => {
      const before = state();
      for (const step of workload.iteration) await take(step);
      const after = state();
      if (after !== before) throw notClosed(workload, before, after);
      iteration++;
    },
    tearDown: async () => {
      for (const step of workload.teardown) await takeOnce(step);
    },
    sent: () => ({ ...sent }),
  };
}

/** What must be the same after each iteration: which documents are open, with which text. */
function stateOf(session: Session): string {
  return session.editor
    .documents()
    .map(({ uri, text }) => `${uri}\n${text}`)
    .sort()
    .join("\n");
}

function notClosed(workload: Workload, before: string, after: string) {
  const difference =
    before.length === after.length
      ? "a text differs"
      : `the open texts are ${after.length - before.length} characters longer`;
  return failure("iteration-not-closed", { workload: workload.name, step: "after its last step", difference });
}

function settle(session: Session): Promise<void> {
  return settleWork({
    client: session.client,
    editor: session.editor,
    watch: session.watch,
    limitMs: session.limits.settleMs,
  });
}

function filesOf(workload: Workload, session: Session): readonly WorkspaceFile[] {
  const asks = workload.iteration.some((step) => step.do === "ask");
  return asks ? session.selection.inTurn : [];
}

/** Opens a file once, finds where to ask in it, and asks everything once to learn what gopls does not offer. */
async function probe(session: Session, workload: Workload, file: WorkspaceFile, probed: DriveMemory): Promise<void> {
  const uri = fileUri(file.absolute);
  if (probed.positions.has(uri)) return;
  await session.editor.open(uri, file.text);
  await settle(session);
  const symbols = (await request(session, "textDocument/documentSymbol", { textDocument: { uri } })) as
    | DocumentSymbol[]
    | null;
  const at = findPositions(file.text, symbols ?? []);
  probed.positions.set(uri, at);
  if (!at)
    session.warn({
      code: "no-position",
      message: `${file.path} has no function that calls something; nothing is asked there.`,
    });
  const end = positionAt(file.text, file.text.length);
  for (const step of workload.iteration) {
    const parameters =
      at && step.do === "ask" && !probed.unanswered.has(step.method)
        ? askParameters(step.method, uri, at, end)
        : undefined;
    if (step.do !== "ask" || !parameters) continue;
    const error = await request(session, step.method, parameters).then(
      () => undefined,
      (e: unknown) => e,
    );
    const why = whyLeftOut(error);
    if (error !== undefined && why === undefined) throw error;
    if (why === undefined) continue;
    probed.unanswered.add(step.method);
    const message = `This gopls ${why} ${step.method}; ${workload.name} leaves it out.`;
    session.warn({ code: "method-left-out", message });
  }
  await session.editor.close(uri);
  await settle(session);
}

/** What the first request of a method shows: undefined where it was answered, or where nothing was. */
function whyLeftOut(error: unknown): string | undefined {
  if (isMethodNotFound(error)) return "does not offer";
  return error instanceof Failure && error.code === "lsp-error" ? "answers with an error to" : undefined;
}

/** ContentModified and ServerCancelled: the server asks to ask again. */
const ASK_AGAIN: readonly unknown[] = [-32801, -32802];

async function request(session: Session, method: string, parameters: object): Promise<unknown> {
  const asked = () =>
    session.watch(`answering ${method}`, session.limits.requestMs, session.client.request(method, parameters));
  try {
    return await asked();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (ASK_AGAIN.includes(code)) return asked();
    if (typeof code !== "number" || isMethodNotFound(error)) throw error;
    throw failure("lsp-error", { method, said: String((error as Error).message).slice(0, 300) });
  }
}
