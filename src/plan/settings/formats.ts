import { isGoVariable } from "../../gopls/facts/go-variable.ts";
import { isGoplsSetting, lastPart, tellsOfGopls } from "../../gopls/facts/settings/setting-names.ts";
import { clientParts, isAboutGopls, isClientTable } from "./client-table.ts";
import { below, type GoplsParts, isMap, membersBelow, type Named, withDotted } from "./gopls-parts.ts";
import type { JsoncValue } from "./read-jsonc.ts";
import { vscodeParts } from "./vscode-parts.ts";

/** A format of files in which people have settings of gopls. */
export interface Format {
  /** Whose it is, as in "as Zed writes it". */
  readonly name: string;
  /** Where it has them, for those whose file is understood in no format. */
  readonly has: string;
  /** What a file of this format says about gopls; undefined: it is not of this format, or says nothing. `file` is its name. */
  readonly find: (root: JsoncValue, file: string) => GoplsParts | undefined;
}

/** In the order in which they are tried: the more telling first. */
export const formats: readonly Format[] = [
  { name: "a workspace of VS Code", has: "settings", find: workspaceParts },
  {
    name: "a dev container",
    has: "customizations.vscode.settings",
    find: containerParts,
  },
  {
    name: "an agent's plug-in",
    has: "initializationOptions, settings and env beside extensionToLanguage",
    find: (root) => ofTables(agentTables(root), false),
  },
  {
    name: "Zed",
    has: "lsp.gopls.initialization_options and lsp.gopls.settings",
    find: (root) => ofTables([below(root, "lsp", "gopls")]),
  },
  {
    name: "coc.nvim",
    has: "languageserver.NAME.initializationOptions and .settings, go.goplsOptions",
    find: cocParts,
  },
  {
    name: "Helix",
    has: "language-server.gopls.config",
    find: (root) => ofTables(membersBelow(root, "language-server")),
  },
  {
    name: "LSP of Sublime Text",
    has: "clients.gopls.settings and .initializationOptions, settings.LSP.gopls",
    find: (root, file) =>
      ofTables([
        ...membersBelow(root, "clients"),
        ...membersBelow(root, "LSP"),
        ...membersBelow(root, "settings", "LSP"),
        ...(file.endsWith(".sublime-settings") ? [{ name: "", value: root }] : []),
      ]),
  },
  {
    name: "a list of language servers",
    has: "servers.gopls.settings and .initializationOptions, lspconfig.gopls",
    find: (root) =>
      ofTables([...membersBelow(root, "servers"), ...membersBelow(root, "lspconfig")]) ?? neoconfParts(root),
  },
  {
    name: "Neovim",
    has: "settings.gopls and init_options",
    find: (root) => ofTables([below(root, "gopls"), { name: "", value: root }]),
  },
  {
    name: "Eglot of Emacs",
    has: ":gopls",
    find: (root) => {
      const block = below(root, ":gopls");
      return block && { settings: [{ name: block.name, value: fromLisp(block.value) }], left: [] };
    },
  },
  { name: "VS Code", has: "gopls, gopls.NAME and go.NAME", find: vscodeParts },
  { name: "a map of gopls' settings", has: "staticcheck, ui.semanticTokens and the like", find: bareParts },
];

/** A workspace of VS Code needs no settings, and its folders are none of gopls'. */
function workspaceParts(root: JsoncValue, file: string): GoplsParts | undefined {
  const folders = below(root, "folders");
  const isWorkspace = file.endsWith(".code-workspace");
  if (!isWorkspace && !(Array.isArray(folders?.value.value) && below(root, "settings"))) return undefined;
  const settings = below(root, "settings");
  if (settings && !isMap(settings.value)) throw settings.value.refuse("settings can't be this", "It takes a map.");
  const parts = settings && vscodeParts(settings.value);
  if (!isWorkspace && !parts) return undefined;
  const left = [
    ...(folders ? ["folders: --workspace is what gopls opens"] : []),
    ...(parts ? [] : ["the settings, for there are none about gopls"]),
  ];
  return { ...parts, settings: parts?.settings ?? [], left: [...left, ...(parts?.left ?? [])], within: "settings" };
}

/** Settings as VS Code has them, and beside them variables of the container, which may be of anything. */
function containerParts(root: JsoncValue, file: string): GoplsParts | undefined {
  const old = /(?:^|[\\/])\.?devcontainer\.json$/.test(file) ? below(root, "settings") : undefined;
  const settings = below(root, "customizations", "vscode", "settings") ?? old;
  const parts = settings && vscodeParts(settings.value);
  const variables = ["containerEnv", "remoteEnv"]
    .flatMap((key) => membersBelow(root, key))
    .filter(({ name, value }) => isGoVariable(lastPart(name)) && value.value !== null)
    .map(({ name }) => `${name}: it is one of the whole container, and go.toolsEnvVars has those of gopls`);
  if (!parts && variables.length === 0) return undefined;
  return {
    ...parts,
    settings: parts?.settings ?? [],
    left: parts?.left ?? [],
    others: [...(parts?.others ?? []), ...variables],
    within: settings?.name ?? "settings",
  };
}

/** neoconf has below a server's name what Neovim has as its settings. */
function neoconfParts(root: JsoncValue): GoplsParts | undefined {
  const settings = below(root, "lspconfig", "gopls");
  return settings && isMap(settings.value) ? { settings: [settings], left: [] } : undefined;
}

/**
 * Agents name a server as they like, at the top, below lspServers, also of a plug-in in a list of plug-ins, or below lsp as Zed does, but
 * then with a command.
 */
function agentTables(root: JsoncValue): readonly Named[] {
  const listed = below(root, "plugins")?.value.items.flatMap((plugin) => membersBelow(plugin, "lspServers")) ?? [];
  const tables = [...membersBelow(root), ...membersBelow(root, "lspServers"), ...membersBelow(root, "lsp"), ...listed];
  return tables.filter(
    ({ name, value }) =>
      below(value, "extensionToLanguage") !== undefined ||
      (name.startsWith("lsp") && below(value, "command") !== undefined),
  );
}

/** A table of a language client, or what the extension coc-go has: that also without settings, but not beside those of VS Code. */
function cocParts(root: JsoncValue): GoplsParts | undefined {
  const servers = withDotted(root, "languageserver")?.value.members ?? [];
  const client = ofTables(servers.map(([name, value]) => ({ name: `languageserver.${name}`, value })));
  const options = withDotted(root, "go.goplsOptions");
  const own = {
    env: below(root, "go.goplsEnv"),
    flags: below(root, "go.goplsArgs"),
    gopls: below(root, "go.goplsPath"),
  };
  const isOwn = Object.values(own).some((named) => named !== undefined) && !withDotted(root, "gopls");
  if (!client && !options && !isOwn) return undefined;
  const { env, flags, gopls } = own;
  const start = { env: client?.env ?? env, flags: client?.flags ?? flags, gopls: client?.gopls ?? gopls };
  const read = ["go.goplsOptions", ...Object.values(start).map((named) => named?.name)];
  const isLeft = (key: string) =>
    /^coc\.preferences/.test(key) ||
    (/^go\.gopls/.test(key) && !read.some((name) => key === name || key.startsWith(`${name}.`)));
  return {
    ...client,
    ...start,
    settings: [...(client?.settings ?? []), ...(options ? [options] : [])],
    left: client?.left ?? [],
    others: [...(client?.others ?? []), ...root.members.map(([key]) => key).filter(isLeft)],
  };
}

/** As Emacs makes JSON of Lisp, at every depth: a name without the colon of a keyword, and `:json-false` as false. */
function fromLisp(from: JsoncValue): JsoncValue {
  return {
    ...from,
    value: plain(from.value),
    members: from.members.map(([name, value]) => [name.replace(/^:/, ""), fromLisp(value)] as const),
  };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value === ":json-false" ? false : value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.replace(/^:/, ""), plain(inner)]));
}

function bareParts(root: JsoncValue): GoplsParts | undefined {
  const members = root.members.filter(([name]) => name !== "$schema");
  const names = members.map(([name]) => name);
  const isOwn = ([name, value]: JsoncValue["members"][number]) =>
    name !== "env" || value.members.some(([variable]) => isGoVariable(variable));
  const tells = names.some(tellsOfGopls) || (names.every(isGoplsSetting) && members.some(isOwn));
  return tells ? { settings: [{ name: "", value: root }], left: [] } : undefined;
}

/** The first of these tables that a language client has for gopls. */
function ofTables(tables: readonly (Named | undefined)[], startsGopls = true): GoplsParts | undefined {
  const table = tables.find((named) => named && isClientTable(named) && isAboutGopls(named));
  return table && clientParts(table, startsGopls);
}
