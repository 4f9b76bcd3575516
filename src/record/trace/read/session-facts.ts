import type { PositionEncoding } from "../../../text/positions.ts";
import { member } from "./params-of.ts";
import type { TracedMessage } from "./traced-message.ts";
import { rootOf } from "./workspace-path.ts";

/** What the handshake of a trace says. */
export interface SessionFacts {
  /** Its workspace folders, also those that came later, or the one that clients without them name; empty: none is named. */
  readonly folders: readonly string[];
  /** Undefined: not said. */
  readonly editor: string | undefined;
  readonly gopls: string | undefined;
  readonly hasBegin: boolean;
  /** Whether the editor gave gopls settings. */
  readonly hasSettings: boolean;
  /** What positions in a line count: as was negotiated, or else as LSP says. */
  readonly encoding: PositionEncoding;
}

/** What `initialize` and its answer say. */
export function sessionFacts(messages: readonly TracedMessage[]): SessionFacts {
  const asked = messages.find(({ from, method }) => from === "editor" && method === "initialize");
  const answer = messages.find(
    ({ from, kind, method, result }) =>
      from === "server" && kind === "response" && method === "initialize" && result !== undefined,
  );
  const server = member(answer?.result, "serverInfo");
  return {
    folders: [...foldersOf(asked?.params), ...messages.flatMap(addedFolders)],
    editor: text(member(member(asked?.params, "clientInfo"), "name")),
    gopls: goplsVersion(text(member(server, "version"))),
    hasBegin: asked !== undefined,
    hasSettings: isSaid(member(asked?.params, "initializationOptions")) || messages.some(changesSettings),
    encoding: encodingOf(member(member(answer?.result, "capabilities"), "positionEncoding")),
  };
}

function foldersOf(params: unknown): readonly string[] {
  const folders = member(params, "workspaceFolders");
  const uris = Array.isArray(folders) ? folders.flatMap((folder) => text(member(folder, "uri")) ?? []) : [];
  const root = text(member(params, "rootUri")) ?? text(member(params, "rootPath"));
  return (uris.length > 0 ? uris : root === undefined ? [] : [root]).map(rootOf);
}

function changesSettings({ from, method, params }: TracedMessage): boolean {
  return from === "editor" && method === "workspace/didChangeConfiguration" && isSaid(member(params, "settings"));
}

/** Whether there is anything in a value; an editor without settings sends maps of empty maps. */
function isSaid(value: unknown): boolean {
  if (typeof value !== "object") return value !== undefined;
  return value !== null && Object.values(value).some(isSaid);
}

function encodingOf(name: unknown): PositionEncoding {
  return name === "utf-8" || name === "utf-32" ? name : "utf-16";
}

function addedFolders({ from, method, params }: TracedMessage): readonly string[] {
  if (from !== "editor" || method !== "workspace/didChangeWorkspaceFolders") return [];
  const added = member(member(params, "event"), "added");
  return Array.isArray(added) ? added.flatMap((folder) => text(member(folder, "uri")) ?? []).map(rootOf) : [];
}

/** gopls' version is JSON of its build info, with its own version in it. */
function goplsVersion(version: string | undefined): string | undefined {
  return /^(?:v\d+\.\d+\.\d+[\w.+-]*|\(devel\))$/.exec(ownPart(version ?? ""))?.[0];
}

/** Without the versions of its dependencies. */
function ownPart(version: string): string {
  try {
    const info: unknown = JSON.parse(version);
    const mainVersion = text(member(member(info, "Main"), "Version")) ?? "";
    return mainVersion === "" || mainVersion === "(devel)"
      ? (text(member(info, "Version")) ?? mainVersion)
      : mainVersion;
  } catch {
    return version;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
