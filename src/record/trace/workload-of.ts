import type { RecordLacks } from "../../model/failure/record.ts";
import { type Failure, failure } from "../../model/failure.ts";
import { type FileRef, isFileRef, type WorkloadFile } from "../../model/workload.ts";
import { shellWord } from "../../text/shell-word.ts";
import { hasUniqueText } from "../../workload/workload-facts.ts";
import { longestSession } from "./read/longest-session.ts";
import { notes } from "./read/notes.ts";
import { documentOf } from "./read/params-of.ts";
import { sessionFacts } from "./read/session-facts.ts";
import type { TracedMessage } from "./read/traced-message.ts";
import { withMethods } from "./read/with-methods.ts";
import {
  type FolderOptions,
  folderOfDocuments,
  type WorkspaceFolder,
  workspaceFolder,
} from "./read/workspace-folder.ts";
import { isFileUri, pathBelow, pathOfUri } from "./read/workspace-path.ts";
import { anonymousSteps } from "./steps/anonymous-steps.ts";
import { documentsOf, type TracedDocument } from "./steps/documents-of.ts";
import { knownMethods } from "./steps/known-methods.ts";
import { pacedSteps } from "./steps/paced-steps.ts";
import { type TraceSteps, traceSteps } from "./steps/trace-steps.ts";
import { workloadFile } from "./workload-file.ts";

interface RecordingOptions {
  /** How errors name the recording. */
  readonly where: string;
  /** Folder that file references count from. */
  readonly folder: Omit<FolderOptions, "isAnonymous">;
  /** Text of a file as it is now, by its path from where the code is now; undefined: it is not there. */
  readonly textOnDisk: (path: string, folder: string) => string | undefined;
  readonly isAnonymous: boolean;
}

/** A workload made of a recording. */
export interface RecordedWorkload {
  readonly file: WorkloadFile;
  readonly isAnonymous: boolean;
  /** The folder that its files are named from, where the code is now. */
  readonly folder: string;
  /** What was left out or has to be known, in sentences for the reader. */
  readonly notes: readonly string[];
}

/**
 * A closed loop of what an editor did: what was open before is opened in the set-up; each iteration does what was recorded, in
 * its order, and takes back and closes what it leaves. Throws record-empty, record-elsewhere and record-not-closed.
 */
export function workloadOf(trace: readonly TracedMessage[], options: RecordingOptions): RecordedWorkload {
  const kept = notes();
  const messages = withMethods(longestSession(trace, kept));
  const facts = sessionFacts(messages);
  const folder = workspaceFolder(
    messages,
    facts.folders,
    { ...options.folder, isAnonymous: options.isAnonymous },
    kept,
  );
  if (folder === undefined)
    throw failure("record-empty", {
      where: options.where,
      reason: "no workspace folder is named in it",
      lacks: "folder",
    });
  const { names: roots } = folder;
  const documents = documentsOf(messages, roots, facts.hasBegin);
  const roles = options.isAnonymous ? fileRoles(documents) : undefined;
  const textOnDisk = (path: string) => options.textOnDisk(path, folder.now);
  const recorded = traceSteps(messages, {
    roots,
    documents,
    textOnDisk,
    notes: kept,
    encoding: facts.encoding,
    label: (path) => (roles ? (roles.get(path) ?? "a file of another kind") : path),
    methodLabel: (method) => (roles && !isOfLsp(method) ? "a method outside of LSP" : method),
  });
  if (!roles) for (const note of aboutDisk(documents, recorded, textOnDisk)) kept.add(note);
  if (facts.hasSettings) kept.add("the editor's settings: the workload is done with those of the measurement");
  const open = documents.filter(({ openBefore }) => openBefore).map(({ path }) => path);
  const steps = roles
    ? anonymousSteps({ ...recorded, open }, roles, kept)
    : { ...recorded, open, steps: pacedSteps(recorded.drafts) };
  if (steps.steps.length === 0) throw nothingDone(messages, folder, { where: options.where, leftOut: kept.lines() });
  const file = workloadFile(steps, facts);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the language's own
  if (!roles && hasUniqueText(file)) kept.add("text with ${unique} in it, which a workload makes anew each time");
  return { file, isAnonymous: roles !== undefined, folder: folder.now, notes: kept.lines() };
}

/** Why nothing was done: of the documents none is in the folder, or none can be named. */
function nothingDone(
  messages: readonly TracedMessage[],
  { names }: WorkspaceFolder,
  { where, leftOut }: { readonly where: string; readonly leftOut: readonly string[] },
): Failure {
  const [folder = ""] = names;
  const uris = messages.flatMap(({ from, params }) => (from === "editor" ? (documentOf(params)?.uri ?? []) : []));
  const below = uris.flatMap((uri) => pathBelow(uri, names) ?? []);
  const documents = folderOfDocuments(messages, folder);
  if (below.length === 0 && documents !== undefined)
    return failure("record-elsewhere", { where, folder, documents, was: shellWord(documents) });
  const notes = leftOut.length === 0 ? "" : `; not as it was recorded: ${leftOut.slice(0, MOST_NOTES).join("; ")}`;
  const [lacks, reason] = whatLacks(uris, below, folder);
  return failure("record-empty", { where, reason: `${reason}${notes}`, lacks });
}

/** Why documents with these URIs, of which these paths are below the folder, make no step. */
function whatLacks(uris: readonly string[], below: readonly string[], folder: string): readonly [RecordLacks, string] {
  const unnamed = below.find((path) => !isFileRef(path));
  if (unnamed !== undefined) return ["names", `a workload can't name ${unnamed}`];
  if (below.length > 0) return ["begin", "nothing of what was done can be done again"];
  const noFile = uris.find((uri) => pathOfUri(uri) === undefined);
  if (noFile === undefined) return ["documents", `no document below ${folder} was worked on`];
  return isFileUri(noFile)
    ? ["uris", `the URIs of its documents can't be read (${noFile})`]
    : ["files", `its documents are no files (${noFile})`];
}

/** Three notes say why nothing is left. */
const MOST_NOTES = 3;

/** What has to be known of texts: of those that are taken from disk, and of those that are no longer there as they were. */
function aboutDisk(
  documents: readonly TracedDocument[],
  { states }: TraceSteps,
  textOnDisk: (path: string) => string | undefined,
): readonly string[] {
  return documents.flatMap(({ path, openBefore }) => {
    const [first, now] = [states.onDisk(path).first, textOnDisk(path)];
    if (first === undefined || now === undefined) return [];
    if (openBefore) return [`${path} was open before the trace begins, and is taken to have been as it is on disk now`];
    return first === now
      ? []
      : [`${path} is on disk otherwise than when it was opened; the steps fit what it was then`];
  });
}

function isOfLsp(method: string): boolean {
  return method in knownMethods || OTHER_METHODS.test(method);
}

/** Notifications and requests about answers, which notes may name. */
const OTHER_METHODS =
  /^(?:textDocument\/(?:did(?:Open|Change|Save|Close)|willSave(?:WaitUntil)?|semanticTokens\/full\/delta)|workspace\/(?:didChangeWatchedFiles|executeCommand|didChangeWorkspaceFolders)|(?:codeAction|codeLens|completionItem|documentLink|inlayHint|workspaceSymbol)\/resolve|callHierarchy\/(?:incoming|outgoing)Calls|typeHierarchy\/su(?:b|per)types)$/;

/** A role for each Go file of a trace, the longest being `largest`, so that no path need be named. */
function fileRoles(documents: readonly TracedDocument[]): ReadonlyMap<string, FileRef> {
  const files = documents.filter(({ path }) => path.endsWith(".go"));
  const bySize = [...files].sort((a, b) => (b.text?.length ?? 0) - (a.text?.length ?? 0));
  return new Map(bySize.map(({ path }, index) => [path, index === 0 ? "largest" : `largest-${index + 1}`]));
}
