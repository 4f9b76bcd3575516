import type { TracedMessage } from "./traced-message.ts";
import { rootOf } from "./workspace-path.ts";

/** What the handshake of a trace says. */
export interface SessionFacts {
  /** Its workspace folders, or the one that clients without them name; empty: the trace begins after the handshake. */
  readonly folders: readonly string[];
  /** Undefined: not said. */
  readonly editor: string | undefined;
  readonly gopls: string | undefined;
  readonly hasBegin: boolean;
}

/** What `initialize` and its answer say. */
export function sessionFacts(messages: readonly TracedMessage[]): SessionFacts {
  const asked = messages.find(({ from, method }) => from === "editor" && method === "initialize");
  const answer = messages.find(
    ({ from, kind, method, result }) =>
      from === "server" && kind === "response" && method === "initialize" && result !== undefined,
  );
  const server = at(answer?.result, "serverInfo");
  return {
    folders: foldersOf(asked?.params),
    editor: text(at(at(asked?.params, "clientInfo"), "name")),
    gopls: goplsVersion(text(at(server, "version"))),
    hasBegin: asked !== undefined,
  };
}

function foldersOf(params: unknown): readonly string[] {
  const folders = at(params, "workspaceFolders");
  const uris = Array.isArray(folders) ? folders.flatMap((folder) => text(at(folder, "uri")) ?? []) : [];
  const one = text(at(params, "rootUri")) ?? text(at(params, "rootPath"));
  return (uris.length > 0 ? uris : one === undefined ? [] : [one]).map(rootOf);
}

/** gopls' version is JSON of its build info, with its own version in it. */
function goplsVersion(version: string | undefined): string | undefined {
  return /^(?:v\d+\.\d+\.\d+[\w.+-]*|\(devel\))$/.exec(ownPart(version ?? ""))?.[0];
}

/** Without the versions of its dependencies. */
function ownPart(version: string): string {
  try {
    const info: unknown = JSON.parse(version);
    const own = text(at(at(info, "Main"), "Version")) ?? "";
    return own === "" || own === "(devel)" ? (text(at(info, "Version")) ?? own) : own;
  } catch {
    return version;
  }
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
