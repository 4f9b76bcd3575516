import { failure } from "../../model/failure.ts";

/** A language in which an editor's settings are written, and which is not read. */
interface Language {
  readonly name: string;
  readonly files: RegExp;
  /** How a text of it begins; no JSON does. */
  readonly begins: RegExp;
  /** What to give in its place. */
  readonly instead: string;
}

const LANGUAGES: readonly Language[] = [
  {
    name: "TOML, as Helix and Lapce read it",
    files: /\.toml$/i,
    begins: /^\s*(?:#[^\n]*\s*)*\[\[?[\w.-]+\]\]?\s/,
    instead:
      'Write the table of gopls\' settings, such as [language-server.gopls.config], as JSON: {"gopls": {"staticcheck": true}}.',
  },
  {
    name: "Lua, as Neovim reads it",
    files: /\.lua$/i,
    begins: /^\s*(?:--|return\b|local\s|require\b|vim\.)/,
    instead: "Let Neovim write it as JSON: `:lua print(vim.json.encode(vim.lsp.config.gopls.settings))`.",
  },
  {
    name: "Emacs Lisp",
    files: /(?:\.el|\.emacs|\.eld)$/i,
    begins: /^\s*(?:;|\()/,
    instead: 'Write what stands behind :gopls as JSON: {":gopls": {"staticcheck": true}}.',
  },
  {
    name: "Vim script",
    files: /(?:\.vim|vimrc)$/i,
    begins: /^\s*(?:" |let\s|set\s|au(?:tocmd|group)?\s|call\s)/,
    instead: 'Write the map of gopls\' settings as JSON: {"gopls": {"staticcheck": true}}.',
  },
  {
    name: "XML, as IDEs of JetBrains write it",
    files: /\.(?:xml|iml|ipr|iws)$/i,
    begins: /^\s*<[?!\w]/,
    instead: 'GoLand starts no gopls. Settings of an editor that does are JSON: {"gopls": {"staticcheck": true}}.',
  },
  {
    name: "YAML",
    files: /\.ya?ml$/i,
    begins: /^\s*(?:---\s|[\w.-]+:\s)/,
    instead:
      'Write the map of gopls\' settings as JSON: {"gopls": {"staticcheck": true}}; arms of a config have settings too.',
  },
];

/** Throws settings-unreadable for a text of another language than JSON, with what to give in its place. */
export function refuseOtherLanguages(text: string, file: string): void {
  const language = LANGUAGES.find(({ files }) => files.test(file)) ?? LANGUAGES.find(({ begins }) => begins.test(text));
  if (language)
    throw failure("settings-in-language", { path: file, language: language.name, instead: language.instead });
}
