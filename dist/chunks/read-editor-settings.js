import { t as ownedVariables } from "./owned-variables.js";
import { n as lastPart, r as tellsOfGopls, t as isGoplsSetting } from "./setting-names.js";
import { a as oneLine, l as failure } from "./run-entry.js";
import { t as isGoVariable } from "./go-variable.js";
import { p as mergeSettings } from "./real-world.js";
import { n as someOf } from "./settings-words.js";
// src/gopls/facts/gopls-flags.ts
const DEBUG = "the gate starts the debug server, whose counters it reads";
const LOGS = "the run directory keeps gopls' logs";
const PROFILES = "the gate takes the profiles";
const DAEMON = "it says how a daemon is started, and --clients starts one";
const REACHED = "it changes what is measured, and --clients says how editors reach gopls";
/** By name (gopls' command and its serve command, v0.9 to v0.24). One that is not here may be of a newer gopls, which says if it has none. */
const FLAGS$1 = new Map([
	...[
		"v",
		"verbose",
		"vv",
		"veryverbose"
	].map((name) => [name, { value: false }]),
	...[
		"ocagent",
		"otel",
		"mcp.listen"
	].map((name) => [name, { value: true }]),
	["debug", {
		value: true,
		left: DEBUG
	}],
	["logfile", {
		value: true,
		left: LOGS
	}],
	["rpc.trace", {
		value: false,
		left: "--rpc-trace logs the messages"
	}],
	["mode", {
		value: true,
		left: "it has no effect"
	}],
	...[
		"alloc",
		"block",
		"cpu",
		"mem",
		"trace"
	].map((kind) => [`profile.${kind}`, {
		value: true,
		left: PROFILES
	}]),
	...[
		"remote.debug",
		"remote.logfile",
		"remote.listen.timeout",
		"listen.timeout"
	].map((name) => [name, {
		value: true,
		left: DAEMON
	}]),
	...[
		"listen",
		"port",
		"remote"
	].map((name) => [name, {
		value: true,
		refused: REACHED
	}])
]);
/**
* Sorts the flags that an editor would start gopls with, in each spelling that Go takes: "-x", "--x", "-x=value", "-x value".
* Flags for debugging and logs, and the word serve, are left out. Those by which gopls would be reached in another way are
* refused, since the measurement would be another one; so is a word that is no flag.
*/
function goplsFlags(words) {
	const flags = [];
	const left = [];
	const rest = [...words];
	for (let word = rest.shift(); word !== void 0; word = rest.shift()) {
		const [, name, value] = /^--?([^=-][^=]*)(=.*)?$/s.exec(word) ?? [];
		if (name === void 0) {
			if (word !== "serve") return {
				flags,
				left,
				refused: {
					flag: word,
					why: "it is no flag of gopls"
				}
			};
			left.push("serve: the gate passes it itself");
			continue;
		}
		const flag = FLAGS$1.get(name);
		const behind = value === void 0 && takesNext(flag, rest[0]) ? rest.splice(0, 1) : [];
		const whole = [word, ...behind];
		if (flag?.refused !== void 0) return {
			flags,
			left,
			refused: {
				flag: whole.join(" "),
				why: flag.refused
			}
		};
		if (flag?.left === void 0) flags.push(...whole);
		else left.push(`${whole.join(" ")}: ${flag.left}`);
	}
	return {
		flags,
		left,
		refused: void 0
	};
}
/** Go takes any word for the value of a flag that needs one; of a flag that is not known, only what looks like none. */
function takesNext(flag, next) {
	if (next === void 0) return false;
	return flag?.value ?? (!next.startsWith("-") && next !== "serve");
}
// src/plan/settings/gopls-parts.ts
function isMap({ value }) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A map, or the empty list that Lua writes for a table without entries. */
function isTable(value) {
	return isMap(value) || Array.isArray(value.value) && value.value.length === 0;
}
/** The value below these names; undefined where one is missing, or null, which editors take for not set. */
function below(root, ...path) {
	let value = root;
	for (const part of path) value = value?.members.find(([name]) => name === part)?.[1];
	return value && value.value !== null ? {
		name: path.join("."),
		value
	} : void 0;
}
/** The members of the map below these names. */
function membersBelow(root, ...path) {
	return (below(root, ...path)?.value.members ?? []).map(([name, value]) => ({
		name: [...path, name].join("."),
		value
	}));
}
/**
* The map of this name, and over it what stands beside it as "NAME.…": editors take the dots for depth. Undefined: there is neither.
* Throws settings-bad.
*/
function withDotted(root, name) {
	const block = below(root, name);
	if (block && !isTable(block.value)) throw block.value.refuse(`${name} can't be this`, "It takes a map of settings.");
	const beside = root.members.flatMap(([key, value]) => key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), value]] : []);
	if (!block && beside.length === 0) return void 0;
	return {
		name,
		value: {
			...root,
			members: [...block?.value.members ?? [], ...beside]
		}
	};
}
/** A list of texts that a process can be given; undefined: it is something else. */
function argumentsOf({ value }) {
	const list = Array.isArray(value) ? value : [value];
	return list.every((word) => typeof word === "string" && !word.includes("\0")) ? list : void 0;
}
// src/plan/settings/client-table.ts
/** What a language client is told of a server, by the names that clients give it, the later over the earlier. */
const SETTINGS = [
	["initialization"],
	["init_options"],
	["initialization_options"],
	["initializationOptions"],
	["options"],
	["config"],
	["workspace_config"],
	["settings"]
];
const COMMANDS = [
	["cmd"],
	["command"],
	["binary", "path"]
];
const FLAGS = [
	["args"],
	["arguments"],
	["binary", "arguments"]
];
const ENVIRONMENTS = [
	["env"],
	["cmd_env"],
	["environment"],
	["binary", "env"]
];
/** Keys of a table with a map of their own: the program and what it is started with. */
const PROGRAMS = new Set([
	...COMMANDS,
	...FLAGS,
	...ENVIRONMENTS
].flatMap(([key, inner]) => inner ? [key] : []));
const KEYS = new Set([
	...SETTINGS,
	...COMMANDS,
	...FLAGS,
	...ENVIRONMENTS
].map(([key]) => key));
/** Whether a map is a table of a language client: how it starts a server, and what it tells it. No setting of gopls is named so, but env. */
function isClientTable({ value }) {
	return isMap(value) && value.members.some(([key]) => key !== "env" && KEYS.has(key));
}
/** Whether a table of a language client is about gopls: by its name, its command, the language, or the settings in it. */
function isAboutGopls(table) {
	if (startsMcp(table)) return false;
	if (/(?:^|\.)(?:gopls|go|golang)$/.test(table.name)) return true;
	const command = firstOf(table, COMMANDS);
	if (command && isGopls(commandLine(command.value)[0] ?? "")) return true;
	if (["filetypes", "languages"].map((key) => below(table.value, key)?.value.value).some((list) => Array.isArray(list) && list.includes("go"))) return true;
	return SETTINGS.flatMap((path) => below(table.value, ...path)?.value.members.map(([name]) => name) ?? []).some(isTelling);
}
/** Whether a table starts gopls as a server of tools for agents, of the Model Context Protocol. */
function startsMcp(table) {
	const command = firstOf(table, COMMANDS);
	const flags = firstOf(table, FLAGS);
	const words = [...command ? commandLine(command.value) : [], ...(flags && argumentsOf(flags.value)) ?? []];
	return words.some(isGopls) && words.includes("mcp");
}
function isTelling(name) {
	return /^gopls(?:$|\.)/.test(name) || tellsOfGopls(name);
}
/** What a language client's table says about gopls. `startsGopls` false: how the client starts it is left out. */
function clientParts(table, startsGopls = true) {
	const told = {
		settings: SETTINGS.flatMap((path) => inTable(table, path) ?? []),
		env: firstOf(table, ENVIRONMENTS)
	};
	const names = table.value.members.map(([key]) => key);
	const beside = table.value.members.filter(([key, value]) => !KEYS.has(key) && (isGoplsSetting(key) || value.members.some(([name]) => isTelling(name)))).map(([key]) => `${nameIn(table, key)}: it stands beside what a client is told, and not below settings`);
	const others = [...table.value.members.filter(([key, value]) => PROGRAMS.has(key) && value.value !== null && !isTable(value)).map(([key]) => `${nameIn(table, key)}: it is not a map of a path, arguments and variables`), ...beside];
	if (!startsGopls) {
		const how = `${names.filter((key) => STARTING.includes(key)).map((key) => nameIn(table, key)).join(", ")}: how a client starts gopls, and no settings of gopls`;
		return {
			...told,
			left: [],
			others: [how, ...others]
		};
	}
	const command = firstOf(table, COMMANDS);
	const { flags, gopls, left = [] } = command ? commandParts(command) : {};
	return {
		...told,
		flags: firstOf(table, FLAGS) ?? flags,
		gopls,
		left: [],
		others: [...left, ...others]
	};
}
const STARTING = [
	"command",
	"args",
	"arguments",
	"extensionToLanguage",
	"extensions"
];
/** Of a command line the path of gopls, where it is one, and the flags behind it. */
function commandParts(command) {
	const [program = "", ...words] = commandLine(command.value);
	if (!isGopls(program)) return { left: [`${command.name}: it does not start gopls itself`] };
	const having = (value) => ({
		...command,
		value: {
			...command.value,
			value
		}
	});
	return {
		...words.length === 0 ? {} : { flags: having(words) },
		.../[\\/]/.test(program) ? { gopls: having(program) } : {}
	};
}
/** The words of a command: a list of them, or one text, in which flags may follow the program. */
function commandLine(command) {
	if (typeof command.value !== "string") return argumentsOf(command) ?? [];
	const [, program = "", flags = ""] = /^(.*?)((?: +-\S.*| +serve.*)?)$/.exec(command.value) ?? [];
	return [program, ...flags.split(" ").filter((word) => word !== "")];
}
function isGopls(program) {
	return /(?:^|[\\/])[^\\/]*gopls[^\\/]*$/.test(program);
}
function firstOf(table, paths) {
	for (const path of paths) {
		const found = inTable(table, path);
		if (found) return found;
	}
}
function inTable(table, path) {
	const found = below(table.value, ...path);
	return found && {
		name: nameIn(table, found.name),
		value: found.value
	};
}
function nameIn({ name }, key) {
	return name === "" ? key : `${name}.${key}`;
}
// src/plan/settings/vscode-parts.ts
/**
* What a .vscode/settings.json says about gopls, as the Go extension reads it (golang/vscode-go,
* extension/src/language/goLanguageServer.ts and goEnv.ts); undefined: nothing. Throws settings-bad.
*/
function vscodeParts(root) {
	const keys = root.members.map(([key]) => key);
	const scoped = scopedTo(root).map((name) => `${name}: VS Code reads it only at the top`);
	if (!keys.some((key) => OF_GO.test(key)) && scoped.length === 0) return void 0;
	const block = withDotted(root, "gopls");
	const { left, ...made } = madeSettings(root, block);
	const alternate = below(root, "go.alternateTools");
	const go = below(root, "go.alternateTools", "go");
	return {
		settings: block ? [block] : [],
		made,
		env: below(root, "go.toolsEnvVars"),
		flags: below(root, "go.languageServerFlags"),
		gopls: below(root, "go.alternateTools", "gopls"),
		left: [
			...left,
			...alternate && !isTable(alternate.value) ? [`${alternate.name}: it is not a map of tools`] : [],
			...go ? [`${go.name} ${String(go.value.value)}: --go-version chooses the Go that gopls calls`] : []
		],
		others: [
			...keys.filter((key) => key.startsWith("go.") && !KNOWN.test(key)),
			...keys.filter(tellsOfGopls).map((key) => `${key}: VS Code reads it only below gopls`),
			...scoped
		]
	};
}
const OF_GO = /^(?:gopls$|gopls\.|go\.)/;
/** Settings of gopls in a block of a language, "[go]", for which they are none. */
function scopedTo(root) {
	return root.members.filter(([key]) => /^\[.*\]$/.test(key)).flatMap(([key, { members }]) => members.filter(([name]) => OF_GO.test(name)).map(([name]) => `${key}.${name}`));
}
/** What is taken, or looked at. */
const KNOWN = /^go\.(?:toolsEnvVars|languageServerFlags|alternateTools|buildFlags|buildTags|inlayHints(?:\..+)?|diagnostic\.vulncheck)$/;
/** The gopls block wins over build flags; the others win over the block. */
function madeSettings(root, block) {
	const flags = madeFlags(root, block);
	const settings = { ...flags.settings };
	const taken = [...flags.taken];
	const hints = withDotted(root, "go.inlayHints")?.value.members ?? [];
	if (hints.length > 0) {
		settings["ui.inlayhint.hints"] = Object.fromEntries(hints.map(([hint, { value }]) => [hint, value]));
		taken.push("go.inlayHints as ui.inlayhint.hints");
	}
	const vulncheck = below(root, "go.diagnostic.vulncheck");
	if (vulncheck) {
		settings["ui.vulncheck"] = vulncheck.value.value;
		taken.push("go.diagnostic.vulncheck as ui.vulncheck");
	}
	return {
		settings,
		taken,
		left: flags.left
	};
}
/** Tags are added where the flags have no word "-tags". */
function madeFlags(root, block) {
	const flags = textsOf(below(root, "go.buildFlags"));
	const tags = below(root, "go.buildTags")?.value;
	if (tags && typeof tags.value !== "string") throw tags.refuse("go.buildTags can't be this", "It takes a text.");
	const isSecond = flags.includes("-tags");
	const added = tags?.value && !isSecond ? ["-tags", String(tags.value)] : [];
	const names = [...flags.length > 0 ? ["go.buildFlags"] : [], ...added.length > 0 ? ["go.buildTags"] : []];
	const left = tags?.value && isSecond ? ["go.buildTags: go.buildFlags have -tags"] : [];
	if (names.length === 0) return {
		settings: {},
		taken: [],
		left
	};
	const own = block?.value.members.find(([name]) => /^(?:build\.)?buildFlags$/.test(name))?.[0];
	if (own !== void 0) return {
		settings: {},
		taken: [],
		left: [...names.map((name) => `${name}: gopls.${own} wins over it`), ...left]
	};
	const words = [...flags, ...added];
	const taken = [`${names.join(" and ")} as build.buildFlags: ${words.join(" ")}`];
	return {
		settings: { "build.buildFlags": words },
		taken,
		left
	};
}
function textsOf(list) {
	if (!list) return [];
	const texts = Array.isArray(list.value.value) ? argumentsOf(list.value) : void 0;
	if (texts) return texts;
	throw list.value.refuse(`${list.name} can't be this`, "It takes a list of texts.");
}
// src/plan/settings/formats.ts
/** In the order in which they are tried: the more telling first. */
const formats = [
	{
		name: "a workspace of VS Code",
		has: "settings",
		find: workspaceParts
	},
	{
		name: "a dev container",
		has: "customizations.vscode.settings",
		find: containerParts
	},
	{
		name: "an agent's plug-in",
		has: "initializationOptions, settings and env beside extensionToLanguage",
		find: (root) => ofTables(agentTables(root), false)
	},
	{
		name: "Zed",
		has: "lsp.gopls.initialization_options and lsp.gopls.settings",
		find: (root) => ofTables([below(root, "lsp", "gopls")])
	},
	{
		name: "coc.nvim",
		has: "languageserver.NAME.initializationOptions and .settings, go.goplsOptions",
		find: cocParts
	},
	{
		name: "Helix",
		has: "language-server.gopls.config",
		find: (root) => ofTables(membersBelow(root, "language-server"))
	},
	{
		name: "LSP of Sublime Text",
		has: "clients.gopls.settings and .initializationOptions, settings.LSP.gopls",
		find: (root, file) => ofTables([
			...membersBelow(root, "clients"),
			...membersBelow(root, "LSP"),
			...membersBelow(root, "settings", "LSP"),
			...file.endsWith(".sublime-settings") ? [{
				name: "",
				value: root
			}] : []
		])
	},
	{
		name: "a list of language servers",
		has: "servers.gopls.settings and .initializationOptions, lspconfig.gopls",
		find: (root) => ofTables([...membersBelow(root, "servers"), ...membersBelow(root, "lspconfig")]) ?? neoconfParts(root)
	},
	{
		name: "Neovim",
		has: "settings.gopls and init_options",
		find: (root) => ofTables([below(root, "gopls"), {
			name: "",
			value: root
		}])
	},
	{
		name: "Eglot of Emacs",
		has: ":gopls",
		find: (root) => {
			const block = below(root, ":gopls");
			return block && {
				settings: [{
					name: block.name,
					value: fromLisp(block.value)
				}],
				left: []
			};
		}
	},
	{
		name: "VS Code",
		has: "gopls, gopls.NAME and go.NAME",
		find: vscodeParts
	},
	{
		name: "a map of gopls' settings",
		has: "staticcheck, ui.semanticTokens and the like",
		find: bareParts
	}
];
/** A workspace of VS Code needs no settings, and its folders are none of gopls'. */
function workspaceParts(root, file) {
	const folders = below(root, "folders");
	const isWorkspace = file.endsWith(".code-workspace");
	if (!isWorkspace && !(Array.isArray(folders?.value.value) && below(root, "settings"))) return void 0;
	const settings = below(root, "settings");
	if (settings && !isMap(settings.value)) throw settings.value.refuse("settings can't be this", "It takes a map.");
	const parts = settings && vscodeParts(settings.value);
	if (!isWorkspace && !parts) return void 0;
	const left = [...folders ? ["folders: --workspace is what gopls opens"] : [], ...parts ? [] : ["the settings, for there are none about gopls"]];
	return {
		...parts,
		settings: parts?.settings ?? [],
		left: [...left, ...parts?.left ?? []],
		within: "settings"
	};
}
/** Settings as VS Code has them, and beside them variables of the container, which may be of anything. */
function containerParts(root, file) {
	const old = /(?:^|[\\/])\.?devcontainer\.json$/.test(file) ? below(root, "settings") : void 0;
	const settings = below(root, "customizations", "vscode", "settings") ?? old;
	const parts = settings && vscodeParts(settings.value);
	const variables = ["containerEnv", "remoteEnv"].flatMap((key) => membersBelow(root, key)).filter(({ name, value }) => isGoVariable(lastPart(name)) && value.value !== null).map(({ name }) => `${name}: it is one of the whole container, and go.toolsEnvVars has those of gopls`);
	if (!parts && variables.length === 0) return void 0;
	return {
		...parts,
		settings: parts?.settings ?? [],
		left: parts?.left ?? [],
		others: [...parts?.others ?? [], ...variables],
		within: settings?.name ?? "settings"
	};
}
/** neoconf has below a server's name what Neovim has as its settings. */
function neoconfParts(root) {
	const settings = below(root, "lspconfig", "gopls");
	return settings && isMap(settings.value) ? {
		settings: [settings],
		left: []
	} : void 0;
}
/**
* Agents name a server as they like, at the top, below lspServers, also of a plug-in in a list of plug-ins, or below lsp as Zed does, but
* then with a command.
*/
function agentTables(root) {
	const listed = below(root, "plugins")?.value.items.flatMap((plugin) => membersBelow(plugin, "lspServers")) ?? [];
	return [
		...membersBelow(root),
		...membersBelow(root, "lspServers"),
		...membersBelow(root, "lsp"),
		...listed
	].filter(({ name, value }) => below(value, "extensionToLanguage") !== void 0 || name.startsWith("lsp") && below(value, "command") !== void 0);
}
/** A table of a language client, or what the extension coc-go has: that also without settings, but not beside those of VS Code. */
function cocParts(root) {
	const client = ofTables((withDotted(root, "languageserver")?.value.members ?? []).map(([name, value]) => ({
		name: `languageserver.${name}`,
		value
	})));
	const options = withDotted(root, "go.goplsOptions");
	const own = {
		env: below(root, "go.goplsEnv"),
		flags: below(root, "go.goplsArgs"),
		gopls: below(root, "go.goplsPath")
	};
	const isOwn = Object.values(own).some((named) => named !== void 0) && !withDotted(root, "gopls");
	if (!client && !options && !isOwn) return void 0;
	const { env, flags, gopls } = own;
	const start = {
		env: client?.env ?? env,
		flags: client?.flags ?? flags,
		gopls: client?.gopls ?? gopls
	};
	const read = ["go.goplsOptions", ...Object.values(start).map((named) => named?.name)];
	const isLeft = (key) => /^coc\.preferences/.test(key) || /^go\.gopls/.test(key) && !read.some((name) => key === name || key.startsWith(`${name}.`));
	return {
		...client,
		...start,
		settings: [...client?.settings ?? [], ...options ? [options] : []],
		left: client?.left ?? [],
		others: [...client?.others ?? [], ...root.members.map(([key]) => key).filter(isLeft)]
	};
}
/** As Emacs makes JSON of Lisp, at every depth: a name without the colon of a keyword, and `:json-false` as false. */
function fromLisp(from) {
	return {
		...from,
		value: plain(from.value),
		members: from.members.map(([name, value]) => [name.replace(/^:/, ""), fromLisp(value)])
	};
}
function plain(value) {
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== "object" || value === null) return value === ":json-false" ? false : value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.replace(/^:/, ""), plain(inner)]));
}
function bareParts(root) {
	const members = root.members.filter(([name]) => name !== "$schema");
	const names = members.map(([name]) => name);
	const isOwn = ([name, value]) => name !== "env" || value.members.some(([variable]) => isGoVariable(variable));
	return names.some(tellsOfGopls) || names.every(isGoplsSetting) && members.some(isOwn) ? {
		settings: [{
			name: "",
			value: root
		}],
		left: []
	} : void 0;
}
/** The first of these tables that a language client has for gopls. */
function ofTables(tables, startsGopls = true) {
	const table = tables.find((named) => named && isClientTable(named) && isAboutGopls(named));
	return table && clientParts(table, startsGopls);
}
// src/plan/settings/left-beside.ts
/** What of a file in this format is about gopls and has no effect: it lies where the format has nothing, or comes again. */
function leftBeside(root, parts, format) {
	const { settings, env, flags, gopls, others = [], within } = parts;
	const read = [
		...settings,
		env,
		flags,
		gopls
	].flatMap((named) => named ? [named.name] : []).map((name) => within === void 0 ? name : `${within}.${name}`);
	const isRead = (path) => read.some((name) => name === "" || path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`));
	const isNamed = (key) => others.some((other) => other === key || other.startsWith(`${key}: `));
	const beside = root.members.filter(([key, { value }]) => isOfGopls(key) && value !== null && !isRead(key) && !isNamed(key)).map(([key]) => `${key}: it stands beside what ${format} has`);
	const again = repeatedIn(root, "").filter((path) => isRead(path) || /(?:^|\.)(?:gopls|go)\./.test(`${path}.`)).map((path) => `${path}: it stands there more than once, and only the last counts`);
	return [...beside, ...again];
}
/** What VS Code, or a bare map, would have as settings of gopls. */
function isOfGopls(key) {
	return /^gopls(?:$|\.)/.test(key) || tellsOfGopls(key);
}
/** Names that a map has more than once, at every depth, with the names above them. */
function repeatedIn({ members, items, repeated }, path) {
	const at = (name) => path === "" ? name : `${path}.${name}`;
	return [
		...repeated.map(at),
		...members.flatMap(([name, value]) => repeatedIn(value, at(name))),
		...items.flatMap((item) => repeatedIn(item, path))
	];
}
// src/plan/settings/other-languages.ts
const LANGUAGES = [
	{
		name: "TOML, as Helix and Lapce read it",
		files: /\.toml$/i,
		begins: /^\s*(?:#[^\n]*\s*)*\[\[?[\w.-]+\]\]?\s/,
		instead: "Write the table of gopls' settings, such as [language-server.gopls.config], as JSON: {\"gopls\": {\"staticcheck\": true}}."
	},
	{
		name: "Lua, as Neovim reads it",
		files: /\.lua$/i,
		begins: /^\s*(?:--|return\b|local\s|require\b|vim\.)/,
		instead: "Let Neovim write it as JSON: `:lua print(vim.json.encode(vim.lsp.config.gopls.settings))`."
	},
	{
		name: "Emacs Lisp",
		files: /(?:\.el|\.emacs|\.eld)$/i,
		begins: /^\s*(?:;|\()/,
		instead: "Write what stands behind :gopls as JSON: {\":gopls\": {\"staticcheck\": true}}."
	},
	{
		name: "Vim script",
		files: /(?:\.vim|vimrc)$/i,
		begins: /^\s*(?:" |let\s|set\s|au(?:tocmd|group)?\s|call\s)/,
		instead: "Write the map of gopls' settings as JSON: {\"gopls\": {\"staticcheck\": true}}."
	},
	{
		name: "XML, as IDEs of JetBrains write it",
		files: /\.(?:xml|iml|ipr|iws)$/i,
		begins: /^\s*<[?!\w]/,
		instead: "GoLand starts no gopls. Settings of an editor that does are JSON: {\"gopls\": {\"staticcheck\": true}}."
	},
	{
		name: "YAML",
		files: /\.ya?ml$/i,
		begins: /^\s*(?:---\s|[\w.-]+:\s)/,
		instead: "Write the map of gopls' settings as JSON: {\"gopls\": {\"staticcheck\": true}}; arms of a config have settings too."
	}
];
/** Throws settings-unreadable for a text of another language than JSON, with what to give in its place. */
function refuseOtherLanguages(text, file) {
	const language = LANGUAGES.find(({ files }) => files.test(file)) ?? LANGUAGES.find(({ begins }) => begins.test(text));
	if (language) throw failure("settings-in-language", {
		path: file,
		language: language.name,
		instead: language.instead
	});
}
// node_modules/jsonc-parser/lib/esm/impl/scanner.js
/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
function createScanner(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));
new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + "	".repeat(index);
});
// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
/**
* Evaluates the JavaScript object of the given JSON DOM node
*/
function getNodeValue$1(node) {
	switch (node.type) {
		case "array": return node.children.map(getNodeValue$1);
		case "object":
			const obj = Object.create(null);
			for (let prop of node.children) {
				const valueNode = prop.children[1];
				if (valueNode) obj[prop.children[0].value] = getNodeValue$1(valueNode);
			}
			return obj;
		case "null":
		case "string":
		case "number":
		case "boolean": return node.value;
		default: return;
	}
}
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
function visit(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}
// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
const parseTree = parseTree$1;
/**
* Evaluates the JavaScript object of the given JSON DOM node
*/
const getNodeValue = getNodeValue$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
// src/plan/settings/read-jsonc.ts
/** Reads JSON with comments and trailing commas, as VS Code does. Throws settings-bad at the first fault of syntax. */
function readJsonc(text, name) {
	const refuseAt = (offset, what, allowed) => failure("settings-bad", {
		path: name,
		...placeIn(text, offset),
		what: oneLine(what),
		allowed
	});
	const deep = tooDeepAt(text);
	if (deep !== void 0) throw refuseAt(deep, "it is nested too deeply", SYNTAX);
	if (text.trim() === "") throw refuseAt(0, "there is nothing in it", SYNTAX);
	const errors = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	const fault = errors[0];
	if (fault) throw refuseAt(fault.offset, faults[fault.error] ?? "this is not JSON", SYNTAX);
	if (!root) throw refuseAt(0, "there is nothing in it", SYNTAX);
	return jsoncValue(root, {
		text,
		name,
		refuseAt
	});
}
/** The parser recurses, and an editor's settings have three levels. Brackets in texts are counted too. */
const MAX_DEPTH = 200;
const SYNTAX = "It is read as JSON with comments, as VS Code reads it.";
/** In words, by ParseErrorCode of jsonc-parser 3. */
const faults = {
	1: "this is not a JSON value",
	2: "this is not a JSON number",
	3: "a name in quotes is missing",
	4: "a value is missing",
	5: "a colon is missing",
	6: "a comma is missing",
	7: "a closing brace is missing",
	8: "a closing bracket is missing",
	9: "the end of the file was expected",
	11: "a comment does not end",
	12: "a text does not end",
	13: "a number does not end",
	14: "this is not a character code",
	15: "this is not an escaped character",
	16: "this character can't stand here"
};
function tooDeepAt(text) {
	let depth = 0;
	for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
		depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
		if (depth > MAX_DEPTH) return index;
	}
}
/** Read as far as it is asked: to count the lines before every value would take the square of a large file's length. */
function jsoncValue(node, source) {
	let value;
	let members;
	return {
		get value() {
			value ??= { read: getNodeValue(node) };
			return value.read;
		},
		get place() {
			const { line, column } = placeIn(source.text, node.offset);
			return `${source.name}:${line}:${column}`;
		},
		get members() {
			members ??= [...new Map(membersOf(node).map(([name, inner]) => [name, jsoncValue(inner, source)]))];
			return members;
		},
		get repeated() {
			const names = membersOf(node).map(([name]) => name);
			const once = /* @__PURE__ */ new Set();
			return [...new Set(names.filter((name) => once.size === once.add(name).size))];
		},
		get items() {
			return node.type === "array" ? (node.children ?? []).map((child) => jsoncValue(child, source)) : [];
		},
		refuse: (what, allowed) => source.refuseAt(node.offset, what, allowed)
	};
}
function membersOf({ type, children = [] }) {
	if (type !== "object") return [];
	return children.flatMap(({ children: [name, value] = [] }) => name && value ? [[String(name.value), value]] : []);
}
/** Counted from 1; columns in UTF-16, as editors count. */
function placeIn(text, offset) {
	const before = text.slice(0, offset).split(/\r\n|\r|\n/);
	return {
		line: before.length,
		column: (before.at(-1) ?? "").length + 1
	};
}
// src/plan/settings/refuse-mcp.ts
/** Where agents and editors list servers of the Model Context Protocol; gopls can be one. */
const PLACES = [
	["mcpServers"],
	["mcp"],
	["mcp", "servers"],
	["context_servers"]
];
/** Throws settings-bad for a file that has gopls as a server of the Model Context Protocol. */
function refuseMcp(root) {
	const listed = PLACES.flatMap((path) => membersBelow(root, ...path));
	const named = listed.find(({ name }) => name.endsWith(".gopls"));
	const table = [...listed, ...membersBelow(root, "servers")].find(startsMcp) ?? named;
	if (table) throw table.value.refuse(`${table.name} is gopls as an MCP server, and there are no settings of gopls`, "Give --settings the file in which your editor has gopls' settings.");
}
// src/plan/settings/substitute-variables.ts
/**
* A value with its variables filled in as the Go extension does it (golang/vscode-go, extension/src/util.ts: substituteEnv,
* resolvePath): ${env:NAME}, empty where it is not set; ${workspaceFolder}, ${workspaceRoot} and ${workspaceFolderBasename};
* and ~ at the beginning.
*/
function substituteVariables(value, { folder, env }) {
	const filled = value.replace(/\$\{env:([^}]+)\}/g, (_all, name) => env[name.trim()] ?? "").replace(/\$\{workspaceFolder\}|\$\{workspaceRoot\}/g, () => folder).replace(/\$\{workspaceFolderBasename\}/g, () => folder.split(/[\\/]/).at(-1) ?? "");
	const home = env.HOME ?? env.USERPROFILE;
	return home !== void 0 && /^~(?:[\\/]|$)/.test(filled) ? home + filled.slice(1) : filled;
}
// src/plan/settings/read-editor-settings.ts
/**
* Reads what a file in one of the formats (formats/formats.ts) says about gopls; `name` is how errors name the file. Throws
* settings-bad, settings-in-language, and settings-nothing where there is nothing to take and nothing to leave out.
*/
function readEditorSettings(text, name, place) {
	refuseOtherLanguages(text, name);
	const root = readJsonc(text, name);
	if (!isMap(root)) throw root.refuse("there are no settings", "It takes a map of settings, as an editor has them.");
	const { format, parts } = partsOf(root, name);
	const sections = parts.settings.map((section) => settingsOf(section));
	const env = environmentOf(parts.env, place);
	const flags = flagsOf(parts.flags);
	const gopls = goplsOf(parts.gopls, place);
	const made = parts.made ?? {
		settings: {},
		taken: []
	};
	const taken = [
		...sections.flatMap((section) => section.taken),
		...made.taken,
		...env.taken,
		...flags.taken,
		...gopls.taken
	];
	const left = [
		...flags.left,
		...gopls.left,
		...parts.left,
		...sections.flatMap((section) => section.left),
		...env.left
	];
	const others = parts.others ?? [];
	if (taken.length === 0 && left.length === 0) throw nothing(name, others);
	return {
		file: name,
		format,
		settings: mergeSettings(...sections.map(({ had }) => had), made.settings),
		env: env.had,
		flags: flags.had,
		gopls: gopls.had,
		taken,
		left: [...left, ...others]
	};
}
function partsOf(root, file) {
	for (const { name, find } of formats) {
		const parts = find(root, file);
		if (!parts) continue;
		return {
			format: name,
			parts: {
				...parts,
				others: [...parts.others ?? [], ...leftBeside(root, parts, name)]
			}
		};
	}
	refuseMcp(root);
	throw nothing(file, []);
}
function nothing(path, left) {
	return failure("settings-nothing", {
		path,
		left: someOf(left),
		formats: formats.map(({ name, has }) => `${name} (${has})`)
	});
}
/**
* gopls' settings in a map, as they stand there: below gopls where there is such a key, below "gopls.NAME", or else all of it.
*/
function settingsOf({ name, value }) {
	if (value.value === null) return {
		had: {},
		taken: [],
		left: []
	};
	if (!isTable(value)) throw value.refuse(`${name} can't be this`, "It takes a map of gopls' settings.");
	const { members } = value;
	const ofGopls = members.filter(([key]) => OF_GOPLS.test(key));
	if (ofGopls.length === 0) return settingsAsTheyStand(name, members);
	const inner = ofGopls.flatMap(([key, member]) => {
		if (key !== "gopls") return [[key.slice(6), member]];
		if (!isTable(member)) throw member.refuse(`${name}.gopls can't be this`, "It takes a map of gopls' settings.");
		return member.members;
	});
	const beside = members.filter(([key]) => !OF_GOPLS.test(key)).map(([key]) => `${name}.${key}: it is not below gopls`);
	const { had, taken, left } = settingsAsTheyStand(name === "" ? "gopls" : `${name}.gopls`, inner);
	return {
		had,
		taken,
		left: [...left, ...beside]
	};
}
const OF_GOPLS = /^gopls(?:$|\.)/;
/** In `env` GOTOOLCHAIN would let gopls call another Go than the one that the report names. */
function settingsAsTheyStand(name, members) {
	const had = /* @__PURE__ */ new Map();
	const left = [];
	for (const [key, member] of members) {
		if (key === "$schema") continue;
		const label = name === "" ? key : `${name}.${key}`;
		if (lastPart(key) !== "env" || !isMap(member)) had.set(key, member.value);
		else {
			const variables = member.members.filter(([variable]) => variable !== "GOTOOLCHAIN");
			const owned = member.members.find(([variable]) => variable === "GOTOOLCHAIN")?.[1].value;
			if (owned !== void 0) left.push(leftVariable(`${label}.GOTOOLCHAIN ${String(owned)}`, "GOTOOLCHAIN"));
			if (owned === void 0 || variables.length > 0) had.set(key, Object.fromEntries(variables.map(([variable, { value }]) => [variable, value])));
		}
	}
	const taken = [...had.keys()].map((key) => name === "" ? key : `${name}.${key}`);
	return {
		had: Object.fromEntries(had),
		taken,
		left
	};
}
function leftVariable(label, variable) {
	return `${label}: ${ownedVariables.get(variable)}`;
}
function environmentOf(vars, place) {
	if (!vars) return {
		had: {},
		taken: [],
		left: []
	};
	if (!isTable(vars.value)) throw vars.value.refuse(`${vars.name} can't be this`, "It takes a map of variables.");
	const owned = vars.value.members.filter(([variable]) => ownedVariables.has(variable));
	const others = vars.value.members.filter(([variable]) => !ownedVariables.has(variable));
	const had = Object.fromEntries(others.map(([variable, entry]) => [variable, variableOf({
		name: `${vars.name}.${variable}`,
		value: entry
	}, place)]));
	return {
		had,
		taken: Object.keys(had).map((variable) => `${vars.name}.${variable}`),
		left: owned.map(([variable, { value }]) => leftVariable(`${vars.name}.${variable} ${String(value)}`, variable))
	};
}
function variableOf({ name, value: entry }, place) {
	const { value } = entry;
	const variable = lastPart(name);
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable)) throw entry.refuse(`${name} is no variable`, "It takes names of variables.");
	if (![
		"string",
		"number",
		"boolean"
	].includes(typeof value) || String(value).includes("\0")) throw entry.refuse(`${name} can't be this`, "It takes a text, a number, true or false.");
	return typeof value === "string" ? substituteVariables(value, place) : String(value);
}
function flagsOf(words) {
	if (!words) return {
		had: [],
		taken: [],
		left: []
	};
	const list = Array.isArray(words.value.value) ? argumentsOf(words.value) : void 0;
	if (!list) throw words.value.refuse(`${words.name} can't be this`, "It takes a list of texts.");
	const { flags, left, refused } = goplsFlags(list);
	if (refused) throw words.value.refuse(`gopls can't be started with ${refused.flag}`, `Leave it out of a copy of the file: ${refused.why}.`);
	return {
		had: flags,
		taken: flags.map((flag) => `${words.name} ${flag}`),
		left: left.map((why) => `${words.name} ${why}`)
	};
}
function goplsOf(tool, place) {
	if (!tool) return {
		had: void 0,
		taken: [],
		left: []
	};
	const { value: entry, name: key } = tool;
	if (typeof entry.value !== "string") return {
		had: void 0,
		taken: [],
		left: [`${key}: it is not a path, which is a text`]
	};
	const value = substituteVariables(entry.value, place);
	if (!/^(?:[\\/]|[A-Za-z]:[\\/])/.test(value)) return {
		had: void 0,
		taken: [],
		left: [`${key} ${value}: it is not an absolute path`]
	};
	return {
		had: {
			value,
			key,
			label: `${entry.place}: ${oneLine(key)}`
		},
		taken: [key],
		left: []
	};
}
export { readEditorSettings };
